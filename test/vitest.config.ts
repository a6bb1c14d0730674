import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Files that change something in their process that other files would notice; they say what where they do it. */
const alone = ['test/site/jsm/conformance.test.ts', 'test/site/pages/ui-modifications.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    pool: 'forks',
    // Two processes keep a small machine responsive and its timings steady.
    maxWorkers: 2,
    // The slowest takes 14 s beside the other process; a machine that others use as well is no defect.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    allowOnly: false,
    setupFiles: ['test/seed.ts'],
    projects: [
      {
        extends: true,
        // Nothing of ours is mutable at module level, so files may share what was loaded; that halves the time.
        test: { name: 'shared', include: ['test/**/*.test.{ts,tsx}'], exclude: alone, isolate: false },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
