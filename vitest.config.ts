import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    globalSetup: ['test/support/compiled.ts'],
    // A browser that starts on a busy machine takes its time; a test that hangs still ends.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
