/** A heading's line in, its headline and attributes out. */
import { isUnnamed } from '../../languages/unnamed-headline.js';
import { plainText, type RichText } from '../../model/inline.js';
import type { Span } from '../../model/position.js';
import type { ChunkContext } from '../../markup/chunk-context.js';
import { bracesAfter, reportBraces } from './heading-braces.js';
import { NO_ATTRIBUTES, parseAttributes, type HeadingAttributes } from './heading-attributes.js';
import { parseInline, type InlineContext } from '../../markup/inline/parse-inline.js';
import { offsetsIn } from '../../markup/offsets-in.js';
import { parsePhrasing, type Heading } from '../../markup/parse-markdown.js';

export interface ParsedHeading extends HeadingAttributes {
  readonly headline: RichText;
  readonly span: Span;
  /** What stands between the first braces of its attributes, where it has any, and the offset of that. */
  readonly braces?: { readonly text: string; readonly start: number } | undefined;
}

const MAX_HEADLINE = 200;

/** Braces are attributes at the end of a heading only; elsewhere, and after a backslash, they are text. */
export function parseHeading(heading: Heading, context: ChunkContext): ParsedHeading {
  const { start, end } = context.offsetsOf(heading);
  const source = withoutClosing(context.text.slice(start, end));
  const words = /^[ \t]*#+[ \t]*/.exec(source)?.[0].length ?? 0;
  const groups = bracesAfter(source, words);
  reportBraces(groups, start, source, context);
  const attributes = groups.reduce(
    (known, group) =>
      parseAttributes(source.slice(group.start, group.end), start + group.start, known, context),
    NO_ATTRIBUTES,
  );
  const headlineEnd = Math.max(words, (groups[0]?.start ?? source.length + 1) - 1);
  const headline = headlineOf(source.slice(words, headlineEnd), start + words, context);
  const span = context.spanAt(start, start + source.length);
  checkHeadline(headline, span, context);
  const [first] = groups;
  const braces = first && { text: source.slice(first.start, first.end), start: start + first.start };
  return { ...attributes, headline, span, braces };
}

/** `## Headline ##` is the same heading as `## Headline`. */
function withoutClosing(source: string): string {
  const trimmed = source.trimEnd();
  const opened = trimmed.replace(/#+$/, '');
  return opened !== trimmed && /[ \t]$/.test(opened) ? opened.trimEnd() : trimmed;
}

function headlineOf(source: string, offset: number, context: ChunkContext): RichText {
  const offsetsOf: InlineContext['offsetsOf'] = (node) => offsetsIn(node, offset);
  const spanOf: InlineContext['spanOf'] = (node) =>
    context.spanAt(offsetsOf(node).start, offsetsOf(node).end);
  return parseInline(parsePhrasing(source), { ...context, offsetsOf, spanOf });
}

function unnamedHint(words: string): string {
  const hint = 'say in it what the audience should remember';
  return words.endsWith(')') ? `${hint}; the words in brackets come back in this theme` : hint;
}

function checkHeadline(headline: RichText, span: Span, { report }: ChunkContext): void {
  const words = plainText(headline);
  const { length } = Array.from(words);
  if (isUnnamed(words))
    report(
      'headline-unnamed',
      span,
      'the theme has no name yet: import found no words of the source that say what it is about',
      unnamedHint(words),
    );
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
      `the headline has ${length.toLocaleString('en')} characters, and a slide has room for ${MAX_HEADLINE}`,
      'say it in one short sentence, and move the rest to a paragraph below',
    );
}
