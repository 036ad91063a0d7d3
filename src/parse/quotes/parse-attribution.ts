/** An attribution in, its speaker and its source out, faults reported. */
import { didYouMean, surelyMeant } from '../../text/did-you-mean.js';
import { plainText } from '../../model/inline.js';
import type { Meta, Quote } from '../../model/outline.js';
import type { Span } from '../../model/position.js';
import type { Fix } from '../../model/problems/fix.js';
import type { AttributionLine } from './attribution.js';
import type { Context, Report } from '../../markup/context.js';
import { matchSpeaker, speakerFix, speakerHint } from './match-speaker.js';
import { orList } from '../../text/or-list.js';
import { parseInlineText } from '../../markup/inline/parse-inline.js';
import { adding, replacing } from '../../text/make-fix.js';
import { shorten } from '../../text/shorten.js';
import { parseSourceMark, type SourceMark } from './source-mark.js';

/** What attributions refer to. */
export interface NamedInMeta {
  readonly meta: Meta;
  /** False when the front matter could not be read whole, so that a name missing from it proves nothing. */
  readonly sound: boolean;
}

/** The brackets of Chinese typing, and what follows them. */
const OTHER_BRACKETS = /\s*[【［〔].*$/;

/** With a faulty mark it stands as said verbatim; without one, in the first source there is. */
export function parseAttributedSource(
  { mark, name }: AttributionLine,
  offset: number,
  { meta, sound }: NamedInMeta,
  { report, spanAt }: Context,
): SourceMark {
  const ids = meta.sources.map(({ id }) => id);
  const fallback: SourceMark = { source: ids[0] ?? '', mode: 'verbatim' };
  const span = spanAt(offset + (mark ?? name).start, offset + (mark ?? name).end);
  if (mark === undefined) {
    const who = shorten(name.text.replace(OTHER_BRACKETS, '')) || 'Name';
    const how = OTHER_BRACKETS.test(name.text) ? 'in the brackets of the Latin keyboard' : 'in brackets';
    const hint = `put the id of a source after the name, ${how}: \`— ${who} [${ids[0] ?? 'source'}]\``;
    report(
      'quote-attribution',
      span,
      'the attribution names no source',
      hint,
      onlySource(name.text, ids, span),
    );
    return fallback;
  }
  const read = parseSourceMark(mark.text);
  if ('message' in read) {
    const { meant } = read;
    const fix = meant && replacing(mark.text, meant.text, span, meant.touches);
    report('quote-attribution', span, read.message, read.hint, fix);
    return { ...fallback, source: read.source };
  }
  reportUnknownSource(read.source, mark.text, span, { meta, sound }, report);
  return read;
}

/** @param mark what stands between the brackets, the id first */
export function reportUnknownSource(
  id: string,
  mark: string,
  span: Span,
  { meta, sound }: NamedInMeta,
  report: Report,
): void {
  const ids = meta.sources.map((source) => source.id);
  if (!sound || ids.includes(id)) return;
  const message = `there is no source \`${shorten(id)}\``;
  report('unknown-source', span, message, sourceHint(id, ids), sourceFix(id, ids, mark, span));
}

/** Brackets of another keyboard around what can be read; or the one source that there is. */
function onlySource(written: string, ids: readonly string[], span: Span): Fix | undefined {
  const [, who, within] = /^(.*?\S)\s*[【［〔]([^【［〔】］〕]*)[】］〕]$/.exec(written) ?? [];
  if (who !== undefined && within !== undefined) {
    const read = parseSourceMark(within);
    const isKnown = !('message' in read) && ids.includes(read.source);
    return isKnown ? replacing(written, `${who} [${within.trim()}]`, span, 'form') : undefined;
  }
  const [only, other] = ids;
  if (only === undefined || other !== undefined || OTHER_BRACKETS.test(written) || written === '')
    return undefined;
  return adding(`[${only}]`, 'fact', [{ span: { start: span.end, end: span.end }, text: ` [${only}]` }]);
}

/** The id stands first between the brackets. */
function sourceFix(id: string, ids: readonly string[], mark: string, span: Span): Fix | undefined {
  const meant = surelyMeant(id, ids);
  if (meant === undefined) return undefined;
  const at = mark.indexOf(id);
  return replacing(mark, mark.slice(0, at) + meant + mark.slice(at + id.length), span, 'fact');
}

function sourceHint(id: string, ids: readonly string[]): string {
  if (ids.length === 0) return 'list it in the front matter, under `sources:`';
  const near = didYouMean(id, ids);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  return `choose ${orList(ids)}, or list \`${shorten(id)}\` in the front matter, under \`sources:\``;
}

export function parseSpeaker(
  { name, mark }: AttributionLine,
  offset: number,
  { meta, sound }: NamedInMeta,
  { report, spanAt }: Context,
): Pick<Quote, 'speaker' | 'role'> {
  const span = spanAt(offset + name.start, offset + name.end);
  // With brackets of our own behind it, others are a part of the name.
  const written = mark === undefined ? name.text.replace(OTHER_BRACKETS, '') : name.text;
  const speaker = plainText(parseInlineText(written, span, report));
  if (speaker === '')
    report('quote-attribution', span, 'the attribution names nobody', 'write `> — Name [source]`');
  const role = matchSpeaker(speaker, meta);
  if (role === 'other' && sound && speaker !== '')
    report(
      'unknown-speaker',
      span,
      `\`${shorten(speaker)}\` is neither a guest nor a host`,
      speakerHint(speaker, meta),
      speakerFix(speaker, meta, span),
    );
  return { speaker, role };
}
