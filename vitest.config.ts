import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

/** Tests that start the program itself, and wait for whole builds. */
const program = ['tests/site-views/build.test.ts', 'tests/site-views/added-story.test.ts', 'tests/cli/process.test.ts']

/** Tests of a built site that must hold for one of hundreds of stories too. */
const anySize = ['accessibility', 'backlinks', 'fonts', 'links', 'loading', 'reading', 'validity', 'weight'].map(
  (name) => `tests/site/${name}.test.ts`,
)

/** Where a site comes from that tests look at: the real content, or hundreds of made-up stories. */
const realSite = 'tests/site/support/global-setup.ts'
const sampleSite = 'tests/site/support/sample-setup.ts'

export default defineConfig({
  test: {
    // One for each core; Vitest's own choice leaves one idle.
    maxWorkers: '100%',
    reporters: ['default', './tests/support/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/site/**', ...program],
          // They share no state: loading the program anew for each file would take longer than the tests.
          isolate: false,
          // Laws are tried on hundreds of inputs, also where other work keeps the machine busy.
          testTimeout: 120_000,
        },
      },
      {
        test: { name: 'program', include: program, testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: [realSite],
          exclude: ['tests/site/lighthouse.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'sample',
          include: anySize,
          globalSetup: [sampleSite],
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
      measured('lighthouse', realSite, 1),
      measured('lighthouse-sample', sampleSite, 2),
    ],
  },
})

/** Lighthouse on a site. After all others, in an order of its own: it measures, and must not share the machine. */
function measured(name: string, site: string, groupOrder: number): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      include: ['tests/site/lighthouse.test.ts'],
      globalSetup: [site],
      sequence: { groupOrder },
      testTimeout: 600_000,
      hookTimeout: 180_000,
    },
  }
}
