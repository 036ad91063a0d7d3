import { defineConfig } from 'vitest/config';
import { FiguresReporter } from './test/faults/support/figures-reporter.js';

/** Long rounds of what can go wrong around us: `npm run test:faults`, shortened with `-- --mode short`. */
export default defineConfig({
  test: {
    include: ['test/faults/**/*.faults.ts'],
    globalSetup: ['test/support/bundled.setup.ts'],
    // Rounds kill processes at moments: two files at once would share the machine they measure.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // As in vitest.config.ts: what a machine that stands still did once is tried once more where nobody looks.
    retry: process.env['CI'] === undefined ? 0 : 1,
    reporters: ['default', new FiguresReporter()],
  },
});
