/** Of tests that run in a process of vitest's: `src/` is read as it is. */
export { makeGenerated as default } from './compiled.js';
