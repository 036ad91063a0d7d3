/** A slide as it was built and as it is, and its section of the outline, in; headline, points and notes that were changed out. */
import type { SlideEvidence } from '../../model/file-evidence.js';
import { plainText } from '../../model/inline.js';
import type { Edit } from '../../model/problems/fix.js';
import type { Span } from '../../model/position.js';
import type { Block, Outline, Section } from '../../model/outline.js';
import { escapeRemark } from '../../markup/escape-outline.js';
import type { EditedSlide } from '../../pptx/read/edited-deck.js';
import { oneLine } from '../../text/one-line.js';
import { spansOf } from '../../text/spans.js';
import { hashWords } from '../../verify/lock/quote-hash.js';
import { pointsOf, titleOf } from '../slide-words.js';
import { asRewritten, asWritten, whoChanged, refusal, type Changes } from './change.js';
import { mergeLines, type WrittenLine } from './merge-lines.js';
import { noteLines } from './note-lines.js';

export interface ChangedSlide {
  readonly was: SlideEvidence;
  readonly slide: EditedSlide;
  readonly section: Section;
  readonly outline: Outline;
  /** The presentation, as messages print it. */
  readonly file: string;
}

export function slideChanges(changed: ChangedSlide): Changes {
  return [...headlineChanges(changed), ...pointChanges(changed), ...noteChanges(changed)];
}

/** Mark, words, and what stands in braces behind them. */
const HEADING = /^(#{1,6}[ \t]+)(.*?)((?:[ \t]*\{[^{}]*\})?[ \t]*#*[ \t]*)$/;

function headlineChanges({ was, slide, section, outline, file }: ChangedSlide): Changes {
  const words = oneLine(titleOf(slide));
  const now = hashWords(words);
  const own = hashWords(plainText(section.headline));
  const what = whoChanged(was.title, own, now);
  if (what === 'same') return [];
  const { text } = outline.file;
  const { start, end } = section.headingSpan;
  const [, mark, inside] = HEADING.exec(text.slice(start.offset, end.offset)) ?? [];
  const refused = refusal(file, slide, section.id, refusalOf('headline', what, words), words);
  if (what === 'both' || words === '' || mark === undefined || inside === undefined) return [refused];
  const at = start.offset + mark.length;
  const span = spansOf(text)(at, at + inside.length);
  return [
    {
      variants: asRewritten(inside, words).map((one) => [{ span, text: one }]),
      holds: (merged) => {
        const other = sectionOf(merged, section.id);
        return other !== undefined && hashWords(plainText(other.headline)) === now;
      },
      refusal: refused,
    },
  ];
}

function pointChanges(changed: ChangedSlide): Changes {
  const { was, section } = changed;
  const blocks = blocksOf(section, 'points');
  const edited = pointsOf(changed.slide).map(oneLine);
  const own = (other: Section): readonly string[] =>
    blocksOf(other, 'points').flatMap(({ items }) => items.map((item) => hashWords(plainText(item))));
  return lineChanges(changed, {
    ...{ name: 'points', built: was.points, edited, own },
    blocks: blocks.map((block) => {
      const { start, end } = block.span;
      const digests = block.items.map((item) => hashWords(plainText(item)));
      const text = changed.outline.file.text.slice(start.offset, end.offset);
      return { span: block.span, lines: written(text, digests, ITEM), before: '', after: '' };
    }),
    mark: (raw) => markOf(raw) || '- ',
    words: (said) => said,
    finish: (line) => line,
  });
}

/** A speaker's notes are comments: what opens and closes them stays. */
function noteChanges(changed: ChangedSlide): Changes {
  const { was, slide, section, outline } = changed;
  if (was.notes === undefined || slide.notes === undefined) return [];
  const own = (other: Section): readonly string[] =>
    blocksOf(other, 'note').flatMap(({ text }) => noteLines(text).map(hashWords));
  return lineChanges(changed, {
    ...{ name: 'notes', built: was.notes, edited: slide.notes.flatMap((note) => note.split('\n')), own },
    blocks: blocksOf(section, 'note').map(({ span, text }) => {
      const comment = outline.file.text.slice(span.start.offset, span.end.offset);
      const at = comment.indexOf(text);
      const [before, after] = [comment.slice(0, at), comment.slice(at + text.length)];
      const lines = at < 0 ? undefined : written(text, noteLines(text).map(hashWords), LINE);
      return { span, lines, before, after };
    }),
    mark: markOf,
    words: (said, mark) => (mark === '' ? said : said.replace(/^\s*(?:•|\d+\.)\s+/, '')),
    finish: escapeRemark,
  });
}

interface LineList {
  readonly name: 'points' | 'notes';
  /** Digests, as the presentation was built. */
  readonly built: readonly string[];
  readonly edited: readonly string[];
  /** Digests, as a section of the outline has them. */
  readonly own: (section: Section) => readonly string[];
  readonly blocks: readonly {
    readonly span: Span;
    readonly lines: readonly WrittenLine[] | undefined;
    readonly before: string;
    readonly after: string;
  }[];
  /** What a line begins with. */
  readonly mark: (raw: string) => string;
  /** What a presentation says, as far as it stands behind the mark. */
  readonly words: (said: string, mark: string) => string;
  readonly finish: (line: string) => string;
}

function lineChanges(
  { slide, section, file }: ChangedSlide,
  { name, built, edited, own, blocks, ...line }: LineList,
): Changes {
  const now = edited.map(hashWords);
  const what = whoChanged(built.join(' '), own(section).join(' '), now.join(' '));
  if (what === 'same') return [];
  const words = edited.join('\n');
  const refused = refusal(file, slide, section.id, refusalOf(name, what, words), words);
  const lines = blocks.map((block) => block.lines);
  const isWhole = (one: readonly WrittenLine[] | undefined): one is readonly WrittenLine[] =>
    one !== undefined;
  if (what === 'both' || edited.length === 0 || lines.length === 0 || !lines.every(isWhole)) return [refused];
  const ways = [0, 1].flatMap((way) => {
    const write = (said: string, { raw }: WrittenLine, isMore: boolean): string | undefined => {
      const mark = line.mark(raw);
      const own = line.words(said, mark);
      const texts = isMore ? asWritten(own) : asRewritten(raw.slice(markOf(raw).length), own);
      const text = texts[way] ?? texts[0];
      return text === undefined ? undefined : line.finish(mark + text);
    };
    const texts = mergeLines(lines, edited, write);
    return texts === undefined ? [] : [texts];
  });
  const holds = (merged: Outline): boolean => {
    const other = sectionOf(merged, section.id);
    return other !== undefined && own(other).join(' ') === now.join(' ');
  };
  // A block that nothing is left of would be another outline.
  if (ways.length === 0 || ways.some((texts) => texts.includes(''))) return [refused];
  const editsOf = (texts: readonly string[]): readonly Edit[] =>
    blocks.map(({ span, before, after }, index) => ({ span, text: before + (texts[index] ?? '') + after }));
  return [{ variants: ways.map(editsOf), holds, refusal: refused }];
}

function refusalOf(name: string, what: 'edited' | 'both', words: string): string {
  const verb = name === 'headline' ? 'was' : 'were';
  if (what === 'both') return `the ${name} ${verb} changed here and in the outline`;
  if (words === '') return `the ${name} ${verb} deleted`;
  return `the ${name} of this slide cannot be told apart in the outline, or have marks, links or line breaks that would be lost`;
}

const ITEM = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)/;
const LINE = /\S/;

/** Nothing where what begins a line or a point is not known for sure. */
function written(
  text: string,
  digests: readonly string[],
  begins: RegExp,
): readonly WrittenLine[] | undefined {
  const lines: { raw: string; gap: string }[] = [];
  let gap = '';
  for (const line of text.split('\n')) {
    const last = lines.at(-1);
    if (begins.test(line)) {
      lines.push({ raw: line, gap: last === undefined ? '' : `\n${gap}` });
      gap = '';
    } else if (line.trim() === '') gap += `${line}\n`;
    else if (last === undefined) return undefined;
    else {
      last.raw += `\n${gap}${line}`;
      gap = '';
    }
  }
  if (lines.length !== digests.length) return undefined;
  return lines.map((line, index) => ({ ...line, digest: digests[index] ?? '' }));
}

function markOf(raw: string): string {
  return ITEM.exec(raw)?.[0] ?? '';
}

function sectionOf({ sections }: Outline, id: string): Section | undefined {
  return sections.find((section) => section.id === id);
}

function blocksOf<T extends Block['type']>(
  { blocks }: Section,
  type: T,
): readonly Extract<Block, { type: T }>[] {
  return blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type);
}
