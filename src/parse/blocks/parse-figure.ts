/** A fenced block in, a figure out. */
import { didYouMean, surelyMeant } from '../../text/did-you-mean.js';
import { FIGURE_KINDS, type Figure, type FigureKind } from '../../model/figure.js';
import type { Span } from '../../model/position.js';
import type { Fix } from '../../model/problems/fix.js';
import type { ChunkContext } from '../../markup/chunk-context.js';
import type { Report } from '../../markup/context.js';
import { nextLine } from '../../markup/fences.js';
import { figureAttributes } from './figure-attributes.js';
import { parseNumberOrigin } from './number-origin.js';
import type { NamedInMeta } from '../quotes/parse-attribution.js';
import { parseFigureData } from '../../figures/registry.js';
import { withoutFiller } from '../../markup/filler.js';
import { orList } from '../../text/or-list.js';
import type { Code } from '../../markup/parse-markdown.js';
import { parseYaml } from '../../markup/yaml/parse-yaml.js';
import { adding, replacing } from '../../text/make-fix.js';
import { shorten } from '../../text/shorten.js';
import { unsupportedBlock } from '../../markup/unsupported.js';

/** Undefined when it is no figure, or nothing of one can be kept. */
export function parseFigure(code: Code, cast: NamedInMeta, context: ChunkContext): Figure | undefined {
  const { start, end } = context.offsetsOf(code);
  const source = context.text.slice(start, end);
  const fence = /^[`~]+/.exec(source)?.[0];
  if (fence === undefined || withoutFiller(code.lang ?? '') === '') {
    reportBare(code, source, context);
    return undefined;
  }
  const bodyStart = nextLine(source, 0);
  const fenceSpan = context.spanAt(start, start + source.slice(0, bodyStart).trimEnd().length);
  const nameStart = start + fence.length + (/^[ \t]*/.exec(source.slice(fence.length))?.[0].length ?? 0);
  const kind = kindOf(
    code,
    fenceSpan,
    (name) => context.spanAt(nameStart, nameStart + name.length),
    context.report,
  );
  const spanOfToken = (token: string): Span | undefined => {
    const found = source.slice(0, bodyStart).lastIndexOf(token);
    return found === -1 ? undefined : context.spanAt(start + found, start + found + token.length);
  };
  const attributes =
    kind === undefined
      ? {}
      : figureAttributes(infoOf(code).rest, kind, fenceSpan, { ...context, spanOfToken });
  const body = bodyOf(source, bodyStart, fence);
  if (!body.closed) {
    const edge = context.spanAt(start + body.end, start + body.end);
    // At the end of a text without a last line break the fence needs one of its own.
    const lead = source[body.end - 1] === '\n' ? '' : '\n';
    const fix = adding(fence, 'form', [{ span: edge, text: `${lead}${fence}\n` }]);
    const rest = source.slice(body.end);
    const around = [source.slice(bodyStart, body.end).trimEnd().split('\n').at(-1) ?? '', rest];
    const isSure =
      body.end > bodyStart && !LIKE_DATA.test(rest) && !around.some((line) => LIKE_FENCE.test(line));
    reportOpen(fence, fenceSpan, context.report, isSure ? fix : undefined);
  }
  if (kind === undefined) return undefined;
  const { node, sound } = parseYaml(source.slice(bodyStart, body.end), start + bodyStart, context);
  const data = parseFigureData(node, {
    ...{ kind, fence: fenceSpan, sound, report: context.report },
    lang: cast.meta.lang,
    originOf: (written, span) => parseNumberOrigin(written, span, cast, context),
  });
  return data === undefined ? undefined : { type: 'figure', data, ...attributes, span: context.spanOf(code) };
}

function reportBare(code: Code, source: string, { report, spanOf }: ChunkContext): void {
  const { message, hint } = unsupportedBlock(code, source);
  report('unsupported-markdown', spanOf(code), message, hint);
}

/** `timeline {.reveal}`: the kind, and what follows it, with a space before it or none. */
function infoOf({ lang, meta }: Code): { readonly name: string; readonly rest: string } {
  const info = withoutFiller(`${lang ?? ''} ${meta ?? ''}`);
  const [, name = '', rest = ''] = /^\s*([^\s{]*)(.*)$/s.exec(info) ?? [];
  return { name, rest: rest.trim() };
}

function kindOf(
  code: Code,
  span: Span,
  spanOfName: (name: string) => Span,
  report: Report,
): FigureKind | undefined {
  const { name, rest } = infoOf(code);
  const kind = FIGURE_KINDS.find((known) => known === name);
  if (kind !== undefined) return kind;
  const written = name === '' ? rest : name;
  reportKind(written, span, spanOfName(written), report);
  return undefined;
}

function reportOpen(fence: string, span: Span, report: Report, fix: Fix | undefined): void {
  const hint = `put a line with nothing but \`${fence.slice(0, 10)}\` after the figure's last line`;
  report('fence-open', span, 'the fence opened here is never closed', hint, fix);
}

function reportKind(name: string, span: Span, nameSpan: Span, report: Report): void {
  const near = didYouMean(name, FIGURE_KINDS);
  const meant = surelyMeant(name, FIGURE_KINDS);
  report(
    'unknown-figure',
    span,
    `there is no figure \`${shorten(name)}\``,
    near === undefined
      ? `choose ${orList(FIGURE_KINDS)}; an outline has no code blocks`
      : `did you mean \`${near}\`?`,
    meant === undefined ? undefined : replacing(name, meant, nameSpan, 'form'),
  );
}

/** A fence with a name inside of a figure opens the next one, so that this one was forgotten to be closed. */
const INNER_FENCE = /^ {0,3}[`~]{3,}[ \t]*[A-Za-z]/m;

/** A line that was to close the figure, perhaps: of signs alone, or with nothing below it that would be another figure. */
const LIKE_FENCE = /^\s*[`~～]{2,}(?:[ \t]*(?:\n|$)|[^\n]*(?:\n[ \t]*(?:\n|$)|$))/;
/** Lines that may go on with a figure behind a blank one: an item, a key, or what is set in. */
const LIKE_DATA = /^(?:[ \t]*\n)*(?:[ \t]*-[ \t]|[ \t]+\S|[^\n:#>]{1,60}:(?:\s|$))/;

/** What is not closed is taken to end at its first blank line. */
function bodyOf(
  source: string,
  start: number,
  fence: string,
): { readonly end: number; readonly closed: boolean } {
  const last = source.lastIndexOf('\n') + 1;
  const closing = /^ {0,3}([`~]{3,})[ \t]*$/.exec(source.slice(last))?.[1] ?? '';
  const closed = last >= start && closing.startsWith(fence) && !INNER_FENCE.test(source.slice(start));
  if (closed) return { end: last, closed };
  const blank = source.slice(start).search(/^[ \t]*$|^ {0,3}[`~]{3}/m);
  return { end: blank === -1 ? source.length : start + blank, closed };
}
