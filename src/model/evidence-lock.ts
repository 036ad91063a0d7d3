/** The proof that travels with the repository: what was verified, without a word of the source. */
import type { PassingStatus, ScopeKind, TextRange } from './evidence.js';

/** `content/<name>.evidence.json`: one for all languages of a talk. */
export interface EvidenceLock {
  readonly version: number;
  /** In a stable order; see `compareEntries`. */
  readonly quotes: readonly LockEntry[];
}

export interface LockEntry {
  /** SHA-256 over the quote's normalised text, speaker, source, place, mode and original fragment; or over a number, what it counts, its source and place. */
  readonly quote: string;
  /** The outlines' languages that have this quote, sorted. */
  readonly languages: readonly string[];
  readonly status: PassingStatus;
  readonly source: LockedSource;
  readonly ranges: readonly TextRange[];
  /** 1-based; for a source without pages and timecodes. */
  readonly paragraph?: number | undefined;
  /** 1-based; for a source with pages. */
  readonly page?: number | undefined;
  /** Whole seconds; for a timed transcript. */
  readonly seconds?: number | undefined;
  /** What the words are, where their author means them in their context. */
  readonly scope?: ScopeKind | undefined;
  /** Over the other fields, `languages` apart: an edit by hand that forgets one shows. No proof against forgery. */
  readonly seal: string;
  /** {@link CHECKS_VERSION} at the time; the first where it is absent. */
  readonly checks?: number | undefined;
}

export interface LockedSource {
  readonly id: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  /** The version of the extraction that the offsets count in. */
  readonly extraction: number;
}

/** The newest lock file this program reads, and the one it writes. */
export const LOCK_VERSION = 2;
/** The oldest that it reads: its entries have no version of the checks. */
export const OLDEST_LOCK_VERSION = 1;

/** Rises whenever a quotation that passed may be refused: the second knows negations beyond English and Chinese, the third what speakers report, suppose or ask. */
export const CHECKS_VERSION = 3;
