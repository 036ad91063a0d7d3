import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    globalSetup: ['test/support/compiled.ts'],
    // Modules are loaded once a worker, not once a file: they hold no state.
    isolate: false,
    // Half of the time a test waits for its browser: a core for vitest itself would be idle.
    maxWorkers: availableParallelism(),
    // A browser that starts on a busy machine takes its time; a test that hangs still ends.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
