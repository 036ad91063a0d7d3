import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { bundledMarp } from './test/support/bundled-marp.js';

/** Tests of what is compiled, and of whole ways through it. */
const END_TO_END = ['test/e2e/**/*.test.ts', 'test/bin/**/*.test.ts'];

export default defineConfig(({ mode }) => ({
  resolve: { alias: [{ find: /^@marp-team\/marp-core$/, replacement: bundledMarp() }] },
  test: {
    setupFiles: ['test/support/fixed-seed.ts'],
    // Modules are loaded once a worker, not once a file: they hold no state.
    isolate: false,
    // What Vitest made of our sources is kept: a run transforms what has changed.
    experimental: { fsModuleCache: true },
    // Half of the time a test waits for its browser: with a worker a core, a fifth of the cores would be idle.
    maxWorkers: availableParallelism() + 1,
    // Most of what a test makes is gone with it: with a larger young generation V8 looks for it a quarter as often.
    execArgv: ['--max-semi-space-size=64'],
    // A browser that starts on a busy machine takes its time; a test that hangs still ends.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A shared machine stands still for seconds, and a test of processes and windows then fails once. Where nobody
    // looks it is tried once more, and the run says so; by hand it is not.
    retry: process.env['CI'] === undefined ? 0 : 1,
    projects: [
      {
        extends: true,
        // A project is not told of the run's own.
        mode,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...END_TO_END, 'test/package/**'],
          globalSetup: ['test/support/generated.setup.ts'],
        },
      },
      {
        extends: true,
        mode,
        test: { name: 'e2e', include: END_TO_END, globalSetup: ['test/support/bundled.setup.ts'] },
      },
    ],
  },
}));
