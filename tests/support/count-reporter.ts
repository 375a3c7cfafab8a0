import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with `N passed, N failed`; a file that could not be loaded counts as one failure. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const results = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const passed = results.filter((state) => state === 'passed').length
    const broken = modules.filter((module) => module.errors().length > 0).length
    const failed = results.filter((state) => state === 'failed').length + broken
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  }
}
