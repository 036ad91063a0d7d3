/** `pullquote/verify`: quotations checked against their sources, in anybody's tool, without a browser or a disk. */
export { verifyQuotes, type VerifiedQuotes } from './api/verify-quotes.js';
export type { SourceInput, VerifyOptions } from './api/verify-arguments.js';
export {
  passes,
  type Attribution,
  type DifferencePart,
  type Evidence,
  type EvidenceByKey,
  type EvidenceStatus,
  type Finding,
  type PassingStatus,
  type TextRange,
  type Unattributed,
} from './model/evidence.js';
export type { Quote, QuoteMode, SourcePlace } from './model/outline.js';
export type { Position, Span } from './model/position.js';
export type { Problem, Severity } from './model/problems/problem.js';
export type { SourceFormat } from './model/source-text.js';
