/** Finds what every editor leaves out of spoken words: sounds, fillers between pauses, false starts, stage directions. */
import type { EditRules } from '../../languages/edits/edit-rules.js';
import { edged } from '../../languages/word-edges.js';
import type { TextRange } from '../../model/evidence.js';
import type { SourceSpan } from '../../model/source-text.js';

export interface Omission {
  /** What goes, with the pause behind it. */
  readonly range: TextRange;
  /** The offset of a comma before it, which may go as well. */
  readonly comma?: number | undefined;
  /** Whether what follows joins on with a comma. */
  readonly joins: boolean;
}

/** Which commas stay before what is left out. */
export type KeptCommas = 'joining' | 'all' | 'none';

const PAUSE = String.raw`[,，、…—–-]`;
const LETTER = String.raw`[\p{L}\p{M}\p{N}'’]`;

/** In the order of the text; they do not overlap. */
export function leftOut(text: string, asides: readonly SourceSpan[], rules: EditRules): readonly Omission[] {
  const found = [
    ...asides.map(({ start, end }) => [start, end + spaceAt(text, end)] as const),
    ...rangesOf(text, patternsOf(rules)),
  ].toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  const joins = new RegExp(
    edged(String.raw`^\s*(?:${rules.joins})(?!${LETTER})|^\s*(?:${rules.joins})(?=\p{Script=Han})`),
    'iu',
  );
  const edits: Omission[] = [];
  let last = 0;
  for (const range of found) {
    if (range[0] < last || range[0] === range[1]) continue;
    last = range[1];
    const lead = /[,，、]\s*$/u.exec(text.slice(Math.max(0, range[0] - 4), range[0]))?.[0].length;
    edits.push({
      range,
      comma: lead === undefined ? undefined : range[0] - lead,
      joins: joins.test(text.slice(range[1], range[1] + 24)),
    });
  }
  return edits;
}

function rangesOf(text: string, patterns: readonly RegExp[]): readonly TextRange[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const end = match.index + match[0].length;
      return [match.index, end + spaceAt(text, end)] as const;
    }),
  );
}

function patternsOf({ sounds, fillers, repeated }: EditRules): readonly RegExp[] {
  const whole = (source: string): string => String.raw`(?<!${LETTER})(?:${source})(?!${LETTER})`;
  const spoken = (source: string): string =>
    String.raw`(?:${whole(source)}|(?<=\p{Script=Han}|${PAUSE}|^)(?:${source})(?=\p{Script=Han}|${PAUSE}|$))`;
  return [
    // “um, ”: with the pause that follows it.
    new RegExp(String.raw`${spoken(sounds)}${PAUSE}?`, 'giu'),
    new RegExp(String.raw`(?<=${PAUSE}\s*|^|[.!?。！？]\s*)(?:${fillers})(?:${PAUSE})`, 'giu'),
    // “the, the mill”, 我，我觉得: the last stays.
    new RegExp(String.raw`(?<!${LETTER})(${repeated})(?:\s*${PAUSE}+\s*|\s+)(?=\1(?!${LETTER}))`, 'giu'),
    new RegExp(
      String.raw`(?<!\p{L})(${repeated})[，、…—]*(?=\1\p{Script=Han})(?<=\p{Script=Han}[，、…—]*)`,
      'giu',
    ),
    // “I-I’m”, “compu- computers”: what was broken off goes.
    new RegExp(String.raw`(?<!${LETTER})(?:${repeated})[-–—](?=(?:${repeated})(?!${LETTER}))`, 'giu'),
    new RegExp(String.raw`(?<!${LETTER})(\p{L}{1,12})[-–—]+\s+(?=\1\p{L})`, 'giu'),
  ];
}

function spaceAt(text: string, offset: number): number {
  return /^[ \t]*/.exec(text.slice(offset, offset + 4))?.[0].length ?? 0;
}
