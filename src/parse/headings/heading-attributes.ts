/** The braces after a headline in, what they say about the section out, everything wrong in them reported. */
import { didYouMean, surelyMeant } from '../../text/did-you-mean.js';
import type { SectionKind } from '../../model/outline.js';
import type { Context } from '../../markup/context.js';
import { MINUTES_HINT, parseMinutes } from '../../text/minutes.js';
import { replacing } from '../../text/make-fix.js';
import { shorten } from '../../text/shorten.js';

export interface HeadingAttributes {
  readonly kind: SectionKind;
  /** As written, whether it can be an id or not; absent when none is. */
  readonly id?: WrittenId | undefined;
  readonly minutes?: number | undefined;
  readonly reveal: boolean;
}

export interface WrittenId {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const NO_ATTRIBUTES: HeadingAttributes = { kind: 'theme', reveal: false };

const KINDS: ReadonlyMap<string, SectionKind> = new Map([
  ['.aside', 'aside'],
  ['.plain', 'plain'],
  ['.discussion', 'discussion'],
  ['.section', 'divider'],
]);
const KNOWN = [...KINDS.keys(), 'minutes=', 'reveal', '#id'];

/**
 * @param source what stands between the braces
 * @param start its offset in the file
 * @param known what is said already
 */
export function parseAttributes(
  source: string,
  start: number,
  known: HeadingAttributes,
  context: Context,
): HeadingAttributes {
  const tokens = [...source.matchAll(/[^\s\uFEFF]+/g)].map(({ 0: text, index }) => ({
    text,
    start: start + index,
    end: start + index + text.length,
  }));
  const written = tokens.map(({ text }) => text);
  return tokens.reduce((attributes, token) => withToken(attributes, token, written, context), known);
}

/** @param written all that stands between the braces */
function withToken(
  attributes: HeadingAttributes,
  token: WrittenId,
  written: readonly string[],
  context: Context,
): HeadingAttributes {
  const { text } = token;
  const kind = KINDS.get(text);
  if (kind !== undefined) return withKind(attributes, kind, token, context);
  if (text === 'reveal' || text === '.reveal') return { ...attributes, reveal: true };
  if (text.startsWith('#')) return withId(attributes, token, context);
  const minutes = /^minutes=(["']?)(.*)\1$/.exec(text)?.[2];
  if (minutes !== undefined) return withMinutes(attributes, minutes, token, context);
  reportUnknown(token, attributes, written, context);
  return attributes;
}

function withKind(
  attributes: HeadingAttributes,
  kind: SectionKind,
  { start, end, text }: WrittenId,
  { report, spanAt }: Context,
): HeadingAttributes {
  if (attributes.kind === 'theme' || attributes.kind === kind) return { ...attributes, kind };
  report(
    'heading-attributes',
    spanAt(start, end),
    `a section cannot be both \`${writtenKind(attributes.kind)}\` and \`${text}\``,
    'keep one of them',
  );
  return attributes;
}

/** As a heading writes it. */
function writtenKind(kind: SectionKind): string {
  return [...KINDS].find(([, known]) => known === kind)?.[0] ?? kind;
}

function withId(
  attributes: HeadingAttributes,
  token: WrittenId,
  { report, spanAt }: Context,
): HeadingAttributes {
  const { text, start, end } = token;
  if (attributes.id === undefined) return { ...attributes, id: { text: text.slice(1), start, end } };
  report('heading-attributes', spanAt(start, end), 'the heading has two ids', 'keep one of them');
  return attributes;
}

function withMinutes(
  attributes: HeadingAttributes,
  written: string,
  { start, end }: WrittenId,
  { report, spanAt }: Context,
): HeadingAttributes {
  if (attributes.minutes !== undefined)
    report('heading-attributes', spanAt(start, end), 'the heading has minutes twice', 'keep one of them');
  const minutes = parseMinutes(written);
  if (minutes !== undefined) return { ...attributes, minutes };
  const message = `\`${shorten(written)}\` is not a number of minutes`;
  report('minutes-invalid', spanAt(start, end), message, MINUTES_HINT);
  return attributes;
}

function reportUnknown(
  { text, start, end }: WrittenId,
  { kind, minutes }: HeadingAttributes,
  written: readonly string[],
  { report, spanAt }: Context,
): void {
  // A class without its dot, or a word with one too many, is one slip whatever its length.
  const bare = text.replace(/^\./, '').replace(/=.*$/, '=');
  const same = KNOWN.find((known) => known.replace(/^\./, '') === bare);
  const near = same ?? didYouMean(bare, KNOWN);
  const sure = same ?? surelyMeant(bare, KNOWN);
  // Beside one that says the same or another thing it is for the author to choose.
  const isFree =
    sure === 'reveal' ||
    (sure === 'minutes=' && minutes === undefined && !written.some((one) => one.startsWith(sure))) ||
    (sure?.startsWith('.') === true && kind === 'theme' && !written.some((one) => KINDS.has(one)));
  const value = /[=:](.+)$/.exec(text)?.[1];
  const minutesMeant = value === undefined ? undefined : `minutes=${value}`;
  const after = sure === 'minutes=' ? minutesMeant : sure;
  report(
    'unknown-attribute',
    spanAt(start, end),
    `a heading has no attribute \`${shorten(text)}\``,
    near === undefined
      ? 'it can have `#an-id`, `minutes=4`, `reveal`, and one of `.aside`, `.plain`, `.discussion` or `.section`, with spaces between; braces to be shown are written `\\{ \\}`'
      : `did you mean \`${near === 'minutes=' ? 'minutes=4' : near}\`?`,
    isFree && after !== undefined ? replacing(text, after, spanAt(start, end), 'form') : undefined,
  );
}
