/** The programmatic API: what the command line does, without a process. */
export { openWorkspace } from './api/open-workspace.js';
export type { WorkspaceOptions } from './api/workspace-arguments.js';
export type {
  BuildAsked,
  BuiltTalk,
  CheckedTalk,
  OutlineInput,
  OutlineText,
  Workspace,
} from './api/workspace.js';
export { verifyQuotes, type VerifiedQuotes } from './api/verify-quotes.js';
export type { SourceInput, VerifyOptions } from './api/verify-arguments.js';
export type { Artifact } from './model/artifact.js';
export { passes, type Evidence, type EvidenceByKey } from './model/evidence.js';
export {
  DEFAULT_BUILD,
  DEFAULT_FORMATS,
  FORMATS,
  type BuildOptions,
  type Format,
} from './pipeline/workshop/build-options.js';
export { EnvironmentError } from './model/problems/environment-error.js';
export type { Problem, Severity } from './model/problems/problem.js';
export type { Position, Span } from './model/position.js';
export { formatProblems } from './report/text-reporter.js';
