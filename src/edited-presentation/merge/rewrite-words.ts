/** A line of Markdown and what it is to say in, the line with only the words that differ replaced out: marks and links stay. */
import { diffArrays } from 'diff';
import { escapeLine } from '../../markup/escape-outline.js';
import { offsetsIn } from '../../markup/offsets-in.js';
import { parsePhrasing, type PhrasingContent } from '../../markup/parse-markdown.js';
import { wordsOf } from '../../verify/explain/diff-words.js';
import { foldText } from '../../verify/fold/fold-text.js';

/** Where a character of the words stands in the line. */
interface Letter {
  readonly start: number;
  readonly end: number;
  readonly leaf: PhrasingContent;
  /** The outermost node that it stands in. */
  readonly top: PhrasingContent;
}

/**
 * The plainest first, then escaped; none where what changed begins or ends within a mark, or would take a link or a line break with it.
 *
 * @param raw lines of a quotation with their signs
 */
export function rewriteWords(raw: string, words: string): readonly string[] {
  const source = raw.replaceAll(/(?<=\n)[ \t]*>[ \t]?/g, (sign) => ' '.repeat(sign.length));
  const nodes = parsePhrasing(source);
  const letters: Letter[] = [];
  let said = '';
  for (const top of nodes)
    for (const leaf of leavesOf(top)) {
      const read = lettersOf(leaf, top, source);
      if (read === undefined) return [];
      letters.push(...read.letters);
      said += read.value;
    }
  const places = changesOf(said, words).map(({ from, to, text }) => placeOf(letters, nodes, from, to, text));
  if (!places.every((place) => place !== undefined)) return [];
  const plain = /[\\*_`[\]<>&~]/.test(words) ? [] : [false];
  return [...plain, true].map((isEscaped) =>
    places.reduceRight(
      (line, { start, end, text, isCode }) =>
        line.slice(0, start) + (isEscaped && !isCode ? escapeLine(text) : text) + line.slice(end),
      raw,
    ),
  );
}

function leavesOf(node: PhrasingContent): readonly PhrasingContent[] {
  return 'children' in node ? node.children.flatMap(leavesOf) : [node];
}

/** Nothing where a character cannot be found. */
function lettersOf(
  leaf: PhrasingContent,
  top: PhrasingContent,
  source: string,
): { readonly letters: readonly Letter[]; readonly value: string } | undefined {
  if (leaf.position === undefined) return undefined;
  const { start, end } = offsetsIn(leaf, 0);
  if (leaf.type === 'break') return { letters: [{ start, end, leaf, top }], value: '\n' };
  if (leaf.type !== 'text' && leaf.type !== 'inlineCode') return undefined;
  const slice = source.slice(start, end);
  let at = leaf.type === 'inlineCode' ? slice.indexOf(leaf.value) : 0;
  if (at < 0) return undefined;
  const letters: Letter[] = [];
  for (const sign of leaf.value.split('')) {
    while (slice[at] !== sign && /[ \t]/.test(slice[at] ?? '')) at += 1;
    const length = slice[at] === sign ? 1 : slice[at] === '\\' && slice[at + 1] === sign ? 2 : 0;
    if (length === 0) return undefined;
    letters.push({ start: start + at, end: start + at + length, leaf, top });
    at += length;
  }
  return { letters, value: leaf.value };
}

interface WordChange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** White space between words that stay is the author's. */
function changesOf(said: string, words: string): readonly WordChange[] {
  const changes: WordChange[] = [];
  const was = { from: 0, to: 0 };
  const now = { from: 0, to: 0 };
  const close = (gap: { readonly was: number; readonly now: number }): void => {
    const [old, text] = [said.slice(was.from, was.to + gap.was), words.slice(now.from, now.to + gap.now)];
    const isSpace = old.trim() === '' && text.trim() === '' && (old !== '' || text === '');
    if (!isSpace) changes.push(trimmed(was.from, old, text));
  };
  const parts = diffArrays([...wordsOf(said)], [...wordsOf(words)], {
    comparator: (left, right) => foldText(left.trim()).text === foldText(right.trim()).text,
  });
  let olds = wordsOf(said);
  for (const { added, removed, value } of parts) {
    if (added) now.to += value.join('').length;
    else if (removed) {
      was.to += value.join('').length;
      olds = olds.slice(value.length);
    } else
      for (const word of value) {
        const [old = '', ...rest] = olds;
        olds = rest;
        close({ was: spaceOf(old), now: spaceOf(word) });
        was.to += old.length;
        now.to += word.length;
        [was.from, now.from] = [was.to, now.to];
      }
  }
  close({ was: said.length - was.to, now: words.length - now.to });
  return changes;
}

function spaceOf(word: string): number {
  return word.length - word.trimStart().length;
}

/** Without the white space that both begin or end with. */
function trimmed(at: number, old: string, text: string): WordChange {
  const head = /^\s/.test(old) && /^\s/.test(text) ? spaceOf(old) : 0;
  const [inside, said] = head > 0 ? [old.slice(head), text.trimStart()] : [old, text];
  const isBoth = /\s$/.test(inside) && /\s$/.test(said);
  const kept = isBoth ? inside.trimEnd() : inside;
  return { from: at + head, to: at + head + kept.length, text: isBoth ? said.trimEnd() : said };
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isCode: boolean;
}

function placeOf(
  letters: readonly Letter[],
  nodes: readonly PhrasingContent[],
  from: number,
  to: number,
  text: string,
): Place | undefined {
  if (from === to) return insertAt(letters[from - 1], letters[from], text);
  const [first, before] = [letters[from], letters[from - 1]];
  const last = letters[to - 1];
  if (first === undefined || last === undefined) return undefined;
  const isEmptied =
    text.trim() === '' && before?.leaf !== first.leaf && letters[to]?.leaf !== last.leaf && !isPlain(first);
  if (first.leaf === last.leaf && !isEmptied)
    return { start: first.start, end: last.end, text, isCode: first.leaf.type === 'inlineCode' };
  const inside = letters.slice(from, to);
  const isCut = [before, letters[to]].some(
    (letter) =>
      letter !== undefined && letter.leaf !== letter.top && inside.some(({ top }) => top === letter.top),
  );
  const tops = nodes.filter((node) => inside.some(({ top }) => top === node));
  if (isCut || inside.some(({ leaf }) => leaf.type === 'break') || tops.some(hasLink)) return undefined;
  const start = isPlain(first) ? first.start : offsetsIn(first.top, 0).start;
  const end = isPlain(last) ? last.end : offsetsIn(last.top, 0).end;
  return { start, end, text, isCode: false };
}

/** Between two nodes it is outside of their marks. */
function insertAt(before: Letter | undefined, next: Letter | undefined, text: string): Place | undefined {
  const near = before ?? next;
  if (near === undefined) return { start: 0, end: 0, text, isCode: false };
  if (before?.leaf.type === 'break' && next !== undefined) return insertAt(undefined, next, text);
  if (before !== undefined && before.top === next?.top)
    return { start: before.end, end: before.end, text, isCode: before.leaf.type === 'inlineCode' };
  const isBehind = before !== undefined && (isPlain(before) || next === undefined || !isPlain(next));
  if (isBehind || next === undefined) {
    const end = isPlain(near) ? near.end : offsetsIn(near.top, 0).end;
    return { start: end, end, text, isCode: false };
  }
  const start = isPlain(next) ? next.start : offsetsIn(next.top, 0).start;
  return { start, end: start, text, isCode: false };
}

function isPlain({ leaf, top }: Letter): boolean {
  return leaf === top && leaf.type === 'text';
}

function hasLink(node: PhrasingContent): boolean {
  return node.type === 'link' || ('children' in node && node.children.some(hasLink));
}

/** Whether there is more than words in a line. */
export function hasMarks(raw: string): boolean {
  return parsePhrasing(raw).some(({ type }) => type !== 'text');
}
