import type { Scope } from '../../../../src/model/evidence.js';
import { scopeAround } from '../../../../src/verify/judge/scope.js';

/** The quote stands between braces. */
export function around(marked: string, lang?: string): Scope | undefined {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const text = marked.replaceAll(/[{}]/g, '');
  return scopeAround(text, [0, text.length], [start, end], lang);
}
