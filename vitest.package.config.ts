import { defineConfig } from 'vitest/config';

/** What others get, as npm packs and installs it: a part of `npm run package`. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    globalSetup: ['test/support/bundled.setup.ts'],
    // npm installs on a busy machine take their time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
