/** Of tests that start what is compiled. */
export { makeBundle as default } from './compiled.js';
