/** The programmatic API: what the command line does, without a process. */
export { build, type BuildResult } from './api/build.js';
export {
  DEFAULT_BUILD,
  DEFAULT_FORMATS,
  FORMATS,
  type BuildOptions,
  type Format,
} from './pipeline/workshop/build-options.js';
export type { Environment } from './environment.js';
export { EnvironmentError } from './model/problems/environment-error.js';
export type { Problem, Severity } from './model/problems/problem.js';
export type { Position, Span } from './model/position.js';
export { formatProblems } from './report/text-reporter.js';
