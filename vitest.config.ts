import { defineConfig } from 'vitest/config'

/**
 * Three kinds of tests. `node`: everything that runs without a browser, side by side. `browser`: tests that drive a
 * Chromium against our own server, one file after the other, so that they do not take time from each other. `long`: whole days and soaks, for `.ci/run` and `npm run test:long`.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/long/**'],
          setupFiles: 'tests/fixtures/fixedSeed.ts',
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/build.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          globalSetup: 'tests/browser/build.ts',
          testTimeout: 900_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
