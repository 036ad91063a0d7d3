/** The body of an outline in, its sections and the notes of the cover out. */
import type { LooseBlock, Note, Outline, Section } from '../model/outline.js';
import { assignIds } from './headings/assign-ids.js';
import type { Context } from '../markup/context.js';
import { reportCrowdedBleeds } from './crowded-bleeds.js';
import { reportDividerContents } from './divider-contents.js';
import { findComments, type Comment } from './comments/find-comments.js';
import type { ParsedHeading } from './headings/parse-heading.js';
import { reportLastLines } from './last-lines.js';
import { joinAttributions } from './quotes/join-attributions.js';
import { reportInnerLinks } from './inner-links.js';
import { keyQuotes } from './quotes/key-quotes.js';
import { parsePieces, type BlockPiece, type BodyPiece } from './parse-pieces.js';
import type { NamedInMeta } from './quotes/parse-attribution.js';
import type { FrontMatter } from './front-matter/split-front-matter.js';
import { BEFORE_FIRST_THEME } from '../markup/unsupported.js';
import { at } from '../text/at.js';

interface Group {
  readonly heading: ParsedHeading;
  readonly blocks: LooseBlock[];
}

export function parseBody(
  text: string,
  frontMatter: FrontMatter,
  cast: NamedInMeta,
  context: Context,
): Pick<Outline, 'coverNotes' | 'sections'> {
  const from = frontMatter.bodyStart;
  const scan = findComments(text, from, context);
  const pieces = parsePieces(joinAttributions(scan.text, from), from, cast, context);
  const first = pieces.findIndex(({ type }) => type === 'heading');
  const before = (first === -1 ? pieces : pieces.slice(0, first)) as readonly BlockPiece[];
  const groups = groupPieces(first === -1 ? [] : pieces.slice(first));
  // Without readable front matter, what stands there are its keys.
  if (frontMatter.readable) reportBefore(before, context);
  if (groups.length === 0) reportNoTheme(text, context);
  const notes = notesOf(scan.comments, context);
  const ids = assignIds(
    groups.map(({ heading }) => heading),
    context,
  );
  const starts = groups.map(({ heading }) => heading.span.start.offset);
  const sections = groups.map((group, index) =>
    sectionOf(group, at(ids, index), starts[index + 1] ?? text.length, notes, text, context),
  );
  for (const section of sections) {
    if (section.kind === 'divider') reportDividerContents(section, context);
    reportCrowdedBleeds(section, context);
  }
  reportInnerLinks(sections, context);
  reportLastLines(sections, context);
  return {
    coverNotes: notes.filter((note) => startOf(note) < (starts[0] ?? Infinity)).map((note) => note.text),
    sections,
  };
}

function groupPieces(pieces: readonly BodyPiece[]): readonly Group[] {
  const groups: Group[] = [];
  for (const piece of pieces) {
    if (piece.type === 'heading') groups.push({ heading: piece.heading, blocks: [] });
    else groups.at(-1)?.blocks.push(...piece.blocks);
  }
  return groups;
}

function sectionOf(
  { heading, blocks }: Group,
  id: string,
  next: number,
  notes: readonly Note[],
  text: string,
  { spanAt }: Context,
): Section {
  const { kind, headline, minutes, reveal, span } = heading;
  const start = span.start.offset;
  const own = notes.filter((note) => startOf(note) >= start && startOf(note) < next);
  return {
    ...{ kind, id, headline, minutes, reveal },
    // A note at the very start of a paragraph comes before it.
    blocks: keyQuotes(
      [...own, ...blocks].sort((a, b) => startOf(a) - startOf(b)),
      id,
    ),
    span: spanAt(start, start + text.slice(start, next).trimEnd().length),
    headingSpan: span,
  };
}

function notesOf(comments: readonly Comment[], { spanAt }: Context): readonly Note[] {
  return comments
    .filter(({ remark, text }) => !remark && text.trim() !== '')
    .map(({ text, start, end }) => ({ type: 'note', text: linesOf(text), span: spanAt(start, end) }));
}

/** Each line of a note is one, so that what ends it in Markdown is not said. */
function linesOf(note: string): string {
  return note.trim().replace(/[ \t]*\\?\n/g, '\n');
}

function startOf({ span }: LooseBlock): number {
  return span.start.offset;
}

function reportBefore(before: readonly BlockPiece[], { report }: Context): void {
  const text = before.find(({ misplacedHeading }) => !misplacedHeading);
  if (text !== undefined)
    report('unsupported-markdown', text.span, BEFORE_FIRST_THEME.message, BEFORE_FIRST_THEME.hint);
}

function reportNoTheme(text: string, { report, spanAt }: Context): void {
  const end = text.trimEnd().length;
  report(
    'theme-missing',
    spanAt(end, end),
    'the outline has no themes',
    'begin one with a heading: `## What they changed their minds about {#an-id}`',
  );
}
