/** A heading's line in, its headline and attributes out. */
import { plainText, type RichText } from '../model/inline.js';
import type { Span } from '../model/position.js';
import type { ChunkContext } from './chunk-context.js';
import { NO_ATTRIBUTES, readAttributes, type HeadingAttributes } from './heading-attributes.js';
import { readInline } from './read-inline.js';
import { readPhrasing, type Heading } from './read-markdown.js';

export interface ReadHeading extends HeadingAttributes {
  readonly headline: RichText;
  readonly span: Span;
}

const MAX_HEADLINE = 200;

/** Braces are attributes at the end of a heading only; elsewhere, and after a backslash, they are text. */
export function readHeading(heading: Heading, context: ChunkContext): ReadHeading {
  const { start, end } = context.offsetsOf(heading);
  const source = context.text.slice(start, end);
  const words = /^[ \t]*#+[ \t]*/.exec(source)?.[0].length ?? 0;
  const closed = withoutClosing(source);
  const tail = attributesAt(closed, words);
  const headlineEnd = tail?.start ?? closed.length;
  if (tail === undefined) reportOpenBraces(closed, start, context);
  const attributes =
    tail === undefined
      ? NO_ATTRIBUTES
      : readAttributes(closed.slice(tail.start + 1, tail.end), start + tail.start + 1, context);
  const headline = headlineOf(source.slice(words, Math.max(words, headlineEnd)), start + words, context);
  const span = context.spanAt(start, start + closed.length);
  checkHeadline(headline, span, closed.slice(0, headlineEnd), context);
  return { ...attributes, headline, span };
}

/** `## Headline ##` is the same heading as `## Headline`. */
function withoutClosing(source: string): string {
  const trimmed = source.trimEnd();
  const opened = trimmed.replace(/#+$/, '');
  return opened !== trimmed && /[ \t]$/.test(opened) ? opened.trimEnd() : trimmed;
}

/** Of the braces themselves, when the line ends with a pair that is not escaped. */
function attributesAt(source: string, from: number): { start: number; end: number } | undefined {
  const start = source.lastIndexOf('{');
  const end = source.length - 1;
  if (source[end] !== '}' || start < from || source.slice(start, end).includes('}')) return undefined;
  return isEscaped(source, start) ? undefined : { start, end };
}

function isEscaped(source: string, at: number): boolean {
  let backslashes = 0;
  while (source[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

function headlineOf(source: string, offset: number, context: ChunkContext): RichText {
  return readInline(readPhrasing(source), {
    report: context.report,
    spanOf: ({ position }) =>
      context.spanAt(offset + (position?.start.offset ?? 0), offset + (position?.end.offset ?? 0)),
  });
}

function reportOpenBraces(source: string, offset: number, { report, spanAt }: ChunkContext): void {
  const open = /\{[#.][^{}]*$/.exec(source);
  if (open === null || isEscaped(source, open.index)) return;
  report(
    'heading-attributes',
    spanAt(offset + open.index, offset + source.length),
    'the braces after this headline are never closed',
    'end them with `}`; to show a brace, write `\\{`',
  );
}

function checkHeadline(headline: RichText, span: Span, source: string, { report }: ChunkContext): void {
  const { length } = Array.from(plainText(headline));
  if (length === 0)
    report(
      'headline-missing',
      span,
      'the heading has no words',
      'say in it what the audience should remember: `## Why they changed their minds {#an-id}`',
    );
  if (length > MAX_HEADLINE)
    report(
      'headline-too-long',
      span,
      `the headline has ${length} characters, and a slide has room for ${MAX_HEADLINE}`,
      'say it in one short sentence, and move the rest to a paragraph below',
    );
  if (/\{[#.][^{}]*\}$/.test(source.trimEnd()))
    report(
      'heading-attributes',
      span,
      'there are two pairs of braces after the headline',
      'put all attributes into one pair: `{#an-id minutes=4}`',
    );
}
