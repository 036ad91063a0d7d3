/** The rules about quotations and their sources: a stable name, a severity and one line of documentation each. */
import type { Severity } from '../model/problem.js';

export const VERIFY_RULES = {
  'source-empty': { severity: 'error', summary: 'A source file has no words in it' },
  'source-too-large': { severity: 'error', summary: 'A source file is larger than 20 MB' },
  'source-binary': { severity: 'error', summary: 'A source file is not text' },
  'source-encoding': { severity: 'error', summary: 'A source file is not encoded in UTF-8' },
  'source-broken': { severity: 'error', summary: 'A transcript cannot be read' },
  'source-no-article': { severity: 'error', summary: 'An HTML page has no article that could be extracted' },
  'source-changed': {
    severity: 'warning',
    summary: 'A source differs from the one the lock file was written for',
  },
  'quote-missing': { severity: 'error', summary: 'A quotation is not in its source' },
  'quote-near': { severity: 'error', summary: 'A quotation differs from the words of its source' },
  'quote-ambiguous': { severity: 'error', summary: 'A quotation is found in several places and names none' },
  'quote-unchecked': {
    severity: 'warning',
    summary: 'A quotation could not be checked: no copy of its source',
  },
  'negation-cut': {
    severity: 'error',
    summary: 'A quotation leaves out a negation beside or between its words',
  },
  'wrong-place': { severity: 'error', summary: 'A quotation is not at the place it names' },
  'wrong-speaker': { severity: 'error', summary: 'A transcript gives the quoted words to somebody else' },
  'doubtful-speaker': {
    severity: 'warning',
    summary: 'An article seems to give the quoted words to somebody else',
  },
  'stale-evidence': { severity: 'error', summary: 'A quotation changed since the lock file was written' },
  'stale-lock': { severity: 'warning', summary: 'The lock file does not hold what was just verified' },
  'lock-broken': {
    severity: 'error',
    summary: 'The lock file is damaged, edited by hand or contradicts itself',
  },
  'lock-newer': { severity: 'error', summary: 'The lock file was written by a newer Pullquote' },
} as const satisfies Record<string, { readonly severity: Severity; readonly summary: string }>;

export type VerifyRule = keyof typeof VERIFY_RULES;
