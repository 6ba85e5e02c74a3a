import { defineConfig } from 'vitest/config';
import { countReporter } from './scripts/countReporter.ts';

export default defineConfig({
  test: {
    reporters: ['default', countReporter()],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/site/**'],
          pool: 'threads',
          isolate: false,
          sequence: { groupOrder: 0 },
          // Some read a megabyte or the whole world: on a busy machine that takes its time.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // All that needs the built site (in `dist-test`) and a real browser: made once, in the global set-up.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/site/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          pool: 'forks',
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
