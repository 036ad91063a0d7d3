/** A draft in, the same draft without any quote that a build would refuse out: the last word is the build's own. */
import type { Draft, DraftQuote, DraftTheme } from './print/draft.js';
import { printDraft } from './print/print-draft.js';
import { plainText } from '../model/inline.js';
import { passes } from '../model/evidence.js';
import { parseOutline } from '../parse/parse-outline.js';
import { indexedAs, type IndexedSource } from '../verify/index/index-source.js';
import { sourceShelf } from '../verify/source-shelf.js';
import { verifyOutline } from '../verify/verify-outline.js';

/** A talk that we cannot lay out may be drafted all the same; its check says so. */
const NOT_OURS = 'rtl-unsupported';

/** @throws Error when the draft is no outline: a bug of ours */
export function soundDraft(
  draft: Draft,
  indexed: IndexedSource,
  { file, folder, name, lang }: { file: string; folder: string; name: string; lang: string },
): Draft {
  const parsed = parseOutline({ path: file, folder, name, lang, text: printDraft(draft) });
  const error = parsed.problems.find(({ severity, rule }) => severity === 'error' && rule !== NOT_OURS);
  if (error !== undefined) throw new Error(`the draft is no outline: ${error.rule}: ${error.message}`);
  const sources = new Map([[draft.source.id, indexed.source]]);
  const { value: evidence } = verifyOutline(parsed.value, sources, undefined, undefined, {
    ...sourceShelf(),
    index: (_source, _way, index) => indexedAs(indexed, index()),
  });
  const failed = new Set(evidence.filter((one) => !passes(one)).map(({ quote }) => plainText(quote.text)));
  return failed.size === 0
    ? draft
    : { ...draft, themes: draft.themes.map((theme) => without(theme, failed)) };
}

function without(theme: DraftTheme, failed: ReadonlySet<string>): DraftTheme {
  const keep = ({ words }: DraftQuote): boolean => !failed.has(words);
  return {
    ...theme,
    question: theme.question !== undefined && keep(theme.question) ? theme.question : undefined,
    quotes: theme.quotes.filter(keep),
    moreQuotes: theme.moreQuotes.filter(keep),
  };
}
