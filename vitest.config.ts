import { defineConfig } from 'vitest/config'

/** Tests that start the program itself, and wait for whole builds. */
const program = ['tests/site-views/build.test.ts', 'tests/site-views/added-story.test.ts', 'tests/cli/process.test.ts']

/** Tests of a built site that must hold for one of hundreds of stories too. */
const anySize = ['accessibility', 'backlinks', 'links', 'loading', 'validity', 'weight'].map(
  (name) => `tests/site/${name}.test.ts`,
)

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/site/**', ...program],
          testTimeout: 30_000,
        },
      },
      {
        test: { name: 'program', include: program, testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/support/global-setup.ts'],
          exclude: ['tests/site/lighthouse.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'sample',
          include: anySize,
          globalSetup: ['tests/site/support/sample-setup.ts'],
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
      {
        // After all others: it measures, and must not share the machine.
        test: {
          name: 'lighthouse',
          include: ['tests/site/lighthouse.test.ts'],
          globalSetup: ['tests/site/support/global-setup.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 600_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
