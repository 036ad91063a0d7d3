/** Properties are tried on the same inputs in every run: a test that fails today failed yesterday. Not in the long one. */
import fc from 'fast-check';
import { LONG } from './runs.js';

if (!LONG) fc.configureGlobal({ seed: 20_261_124 });
