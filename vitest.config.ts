import { defineConfig } from 'vitest/config'

/** Tests that start the program itself, and wait for whole builds. */
const program = ['tests/site-views/build.test.ts', 'tests/cli/process.test.ts']

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
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
