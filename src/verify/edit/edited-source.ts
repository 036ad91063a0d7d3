/** A source in, the same with what every editor leaves out of spoken words taken out, for quotations that leave it out. */
import { languageRecord } from '../../languages/registry.js';
import { languagesIn } from '../../languages/sentence-languages.js';
import type { TextRange } from '../../model/evidence.js';
import { foldText } from '../fold/fold-text.js';
import type { IndexedSource } from '../index/index-source.js';
import { indexSeeds } from '../index/seed-index.js';
import { patternsOf } from '../judge/negation-patterns.js';
import { findNegations } from '../judge/negations.js';
import { leftOut, type Omission, type KeptCommas } from './left-out.js';

const EDITED = new WeakMap<IndexedSource, readonly IndexedSource[]>();

/** Folding skips it, so that every other character keeps its offset. */
const NOTHING = '\u200b';
/** Code units beside an edit that hold a word. */
const WORD = 24;

/**
 * The source as an editor may have it, first with the commas that belong there, then with all or none of those before
 * what was left out; offsets are those of the source.
 */
export function editedSources(indexed: IndexedSource): readonly IndexedSource[] {
  const kept = EDITED.get(indexed) ?? edit(indexed);
  EDITED.set(indexed, kept);
  return kept;
}

function edit(indexed: IndexedSource): readonly IndexedSource[] {
  const { source, lang } = indexed;
  const record = lang === undefined ? undefined : languageRecord(lang);
  if (record?.edits === undefined) return [];
  const edits = leftOut(source.text, source.asides, record.edits).filter(
    ({ range }) => !isBesideNegation(source.text, range, lang),
  );
  if (edits.length === 0) return [];
  const texts = (['joining', 'all', 'none'] as const).map((commas) => without(source.text, edits, commas));
  // Where no comma stands before an edit they are the same.
  return [...new Set(texts)].map((text) => {
    const folded = foldText(text);
    return { ...indexed, source: { ...source, text }, folded, seeds: indexSeeds(folded.text) };
  });
}

function without(text: string, edits: readonly Omission[], kept: KeptCommas): string {
  const gone = edits.flatMap(({ range, comma, joins }): readonly TextRange[] => {
    const keeps = comma === undefined || kept === 'all' || (kept === 'joining' && joins);
    return keeps ? [range] : [[comma, comma + 1], range];
  });
  const pieces: string[] = [];
  let from = 0;
  for (const [start, end] of gone) {
    // The comma before an edit may have gone with the edit before it.
    if (end <= from) continue;
    pieces.push(text.slice(from, start), NOTHING.repeat(end - Math.max(from, start)));
    from = end;
  }
  return [...pieces, text.slice(from)].join('');
}

/** “No, no” and “never, um, never” mean something. */
function isBesideNegation(text: string, [start, end]: TextRange, lang: string | undefined): boolean {
  const before = /[^\s,，.。]*[\s,，]*$/u.exec(text.slice(Math.max(0, start - WORD), start))?.[0] ?? '';
  const after = /^[\s,，]*[^\s,，.。]*/u.exec(text.slice(end, end + WORD))?.[0] ?? '';
  const around = before + text.slice(start, end) + after;
  return findNegations(around, patternsOf(languagesIn(around, lang))).length > 0;
}
