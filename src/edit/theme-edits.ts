/** An outline and parts of one of its themes in, the edits of its text that set these out; all other parts stay as they are. */
import type { Block, Quote, Section } from '../model/outline.js';
import { bracesAfter } from '../parse/headings/heading-braces.js';
import { hasOwnLines, withBlankLines } from './lines-of.js';
import type { OpenOutline } from './open-outline.js';
import { printFigure, printLine, printNotes, printPoints, printQuote, printReading } from './print-parts.js';
import { isRefusal, refusalOf, type Refusal } from './refusal.js';
import type { TextStretch, TextEdit } from './text-edits.js';
import type { ThemeSet } from './theme-parts.js';

type PartType = 'quote' | 'figure' | 'points' | 'reading' | 'note';

/** A block that is new goes behind those of its own kind and the kinds before it. */
const ORDER: readonly Block['type'][] = ['quote', 'figure', 'points', 'picture', 'reading', 'note'];

/** @returns none over another; several at one place in the order in which they are to stand */
export function themeEdits(
  open: OpenOutline,
  section: Section,
  parts: ThemeSet,
): readonly TextEdit[] | Refusal {
  const heading = headingEdits(open, section, parts);
  if (isRefusal(heading)) return heading;
  const edits: TextEdit[] = [...heading];
  const blocks = newBlocks(section, parts, open.text);
  const faulty = blocks.map(([, pieces]) => pieces).find(isRefusal);
  if (faulty !== undefined) return faulty;
  const staying = section.blocks.filter((block) => {
    const pieces = blocks.find(([type]) => type === block.type)?.[1];
    const isFirst = section.blocks.find(({ type }) => type === block.type) === block;
    return pieces === undefined || (isFirst && !isRefusal(pieces) && pieces.length > 0);
  });
  for (const [type, pieces] of blocks) {
    if (isRefusal(pieces)) return pieces;
    const found = blockEdits(open, { ...section, staying }, type, pieces);
    if (isRefusal(found)) return found;
    edits.push(...found);
  }
  return joined(edits, open.text);
}

/** A section, and which of its blocks will still be there. */
interface Changing extends Section {
  readonly staying: readonly Block[];
}

type Pieces = TextEdit['pieces'];

/** Of each kind that is asked for, what shall stand there; nothing where it goes. */
function newBlocks(
  section: Section,
  parts: ThemeSet,
  text: string,
): readonly (readonly [PartType, Pieces | Refusal])[] {
  const { quotes, figure, points, reading, notes } = parts;
  const none: Pieces = [];
  const there = section.blocks.find(({ type }) => type === 'figure');
  const attributes = there && /^[^\n{]*(?<braces>\{[^\n]*)/.exec(wordsOf(there, text))?.groups?.['braces'];
  const all: readonly (readonly [PartType, Pieces | Refusal] | undefined)[] = [
    quotes && ['quote', quotePieces(quotes, section)],
    figure === undefined ? undefined : ['figure', figure === null ? none : [printFigure(figure, attributes)]],
    points && ['points', points.length === 0 ? none : [printPoints(points)]],
    reading && ['reading', reading.length === 0 ? none : [printReading(reading)]],
    notes && ['note', notes.length === 0 ? none : [printNotes(notes)]],
  ];
  return all.filter((one) => one !== undefined);
}

function quotePieces(quotes: NonNullable<ThemeSet['quotes']>, section: Section): Pieces | Refusal {
  const there = section.blocks.filter((block): block is Quote => block.type === 'quote');
  const pieces: (string | TextStretch)[] = [];
  for (const quote of quotes) {
    if (pieces.length > 0) pieces.push('\n\n');
    if (!('kept' in quote)) {
      pieces.push(printQuote(quote));
      continue;
    }
    const kept = there.find(({ key }) => key === quote.kept);
    if (kept === undefined)
      return refusalOf(
        'no-such-quote',
        `the theme \`${section.id}\` has no quotation \`${quote.kept}\``,
        'take the keys that `read_outline` gives, or the ids that `find_quotes` gives',
      );
    pieces.push(stretchOf(kept));
  }
  return pieces;
}

function blockEdits(
  open: OpenOutline,
  section: Changing,
  type: PartType,
  pieces: Pieces,
): readonly TextEdit[] | Refusal {
  const old = section.blocks.filter((block) => block.type === type).map(stretchOf);
  const entangled = old.find((stretch) => isEntangled(stretch, type, open));
  if (entangled !== undefined) return sharesPlace(open, entangled);
  const [first, ...more] = old;
  const gone = more.map((stretch): TextEdit => ({ ...withBlankLines(open.text, stretch), pieces: [] }));
  if (first === undefined) return pieces.length === 0 ? [] : [insertion(open, section, type, pieces)];
  if (pieces.length === 0) return [{ ...withBlankLines(open.text, first), pieces }, ...gone];
  return [{ ...first, pieces }, ...gone];
}

/** A text between quotation marks may have such a sign too: then a person must look. */
const YAML_COMMENT = /\s#/;

/** A comment in it would go with it; what else is on its lines would stand somewhere else. */
function isEntangled(stretch: TextStretch, type: PartType, { comments, text }: OpenOutline): boolean {
  const inside = comments.filter(({ start, end }) => start < stretch.end && end > stretch.start);
  const others = inside.filter(({ start, end }) => start !== stretch.start || end !== stretch.end);
  if (type === 'figure' && YAML_COMMENT.test(text.slice(stretch.start, stretch.end))) return true;
  return !hasOwnLines(text, stretch) || (type === 'note' ? others : inside).length > 0;
}

function sharesPlace({ quiet, text }: OpenOutline, { start, end }: TextStretch): Refusal {
  const { line } = quiet.spanAt(start, end).start;
  const words = text.slice(start, end);
  const what = words.includes('<!--') || YAML_COMMENT.test(words) ? 'a comment' : 'something else';
  return refusalOf(
    'shares-place',
    `what begins in line ${String(line)} has ${what} on its lines, which would go with it`,
    'leave this part as it is, or ask the person who wrote it to put the comment on lines of its own',
  );
}

function insertion(open: OpenOutline, section: Changing, type: PartType, pieces: Pieces): TextEdit {
  const rank = ORDER.indexOf(type);
  const before = section.staying
    .filter((block) => ORDER.indexOf(block.type) <= rank)
    .map((block) => block.span.end.offset);
  const last = Math.max(section.headingSpan.end.offset, ...before);
  // What shares the last line with it, a closing mark or spaces, stays on that line.
  const next = open.text.indexOf('\n', last);
  const at = next === -1 ? open.text.length : next;
  return { start: at, end: at, pieces: ['\n\n', ...pieces, ...behind(open.text, at)] };
}

/** The next block needs a blank line before it. */
function behind(text: string, at: number): readonly string[] {
  return /^\n[ \t]*(?:\n|$)/.test(text.slice(at, at + 200)) || text.slice(at).trim() === '' ? [] : ['\n'];
}

/** What is put in at one place is one edit, in the order in which it came; so are parts that go and lie over each other. */
function joined(edits: readonly TextEdit[], text: string): readonly TextEdit[] {
  const all: TextEdit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1);
    const isSamePlace = last?.start === edit.start && last.end === edit.end && edit.start === edit.end;
    const isOver = last !== undefined && edit.start < last.end && isGone(last) && isGone(edit);
    if (last !== undefined && (isSamePlace || isOver))
      all[all.length - 1] = {
        start: last.start,
        end: Math.max(last.end, edit.end),
        pieces: [...last.pieces, ...edit.pieces],
      };
    else all.push(edit);
  }
  return all.map((edit) =>
    isGone(edit) && text.slice(edit.end).trim() === ''
      ? { ...edit, start: text.slice(0, edit.start).trimEnd().length }
      : edit,
  );
}

function isGone({ pieces }: TextEdit): boolean {
  return pieces.length === 0;
}

function headingEdits(
  { text, comments, quiet }: OpenOutline,
  { headingSpan }: Section,
  { headline, minutes }: ThemeSet,
): readonly TextEdit[] | Refusal {
  if (headline === undefined && minutes === undefined) return [];
  const { start, end } = { start: headingSpan.start.offset, end: headingSpan.end.offset };
  if (comments.some((comment) => comment.start < end && comment.end > start))
    return refusalOf(
      'shares-place',
      `the heading in line ${String(headingSpan.start.line)} has a comment in it`,
      'leave the headline as it is, or ask the person who wrote it to move the comment',
    );
  const source = text.slice(start, end);
  const words = /^[ \t]*#+[ \t]*/.exec(source)?.[0].length ?? 0;
  const groups = bracesAfter(source, words);
  const [first, last] = [groups[0], groups.at(-1)];
  if (first === undefined || last === undefined || last.end === source.length)
    return refusalOf(
      'unreadable',
      `the heading in line ${String(quiet.spanAt(start, end).start.line)} has no braces with an id`,
      'run `check`: its hint says what to write there',
    );
  const until = source.slice(0, first.start - 1).trimEnd().length;
  const edits: TextEdit[] = [];
  if (headline !== undefined)
    edits.push({ start: start + words, end: start + Math.max(words, until), pieces: [printLine(headline)] });
  if (minutes !== undefined) {
    const attributes = source.slice(last.start, last.end);
    const old = /\s*\bminutes=\S+/.exec(attributes);
    const written = minutes === null ? '' : ` minutes=${String(minutes)}`;
    const from = last.start + (old?.index ?? attributes.trimEnd().length);
    edits.push({ start: start + from, end: start + from + (old?.[0].length ?? 0), pieces: [written] });
  }
  return edits;
}

function stretchOf({ span }: Block): TextStretch {
  return { start: span.start.offset, end: span.end.offset };
}

function wordsOf(block: Block, text: string): string {
  const { start, end } = stretchOf(block);
  return text.slice(start, end);
}
