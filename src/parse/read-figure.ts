/** A fenced block in, a figure out. */
import { didYouMean } from '../model/did-you-mean.js';
import { FIGURE_KINDS, type Figure, type FigureKind } from '../model/figure.js';
import type { ChunkContext } from './chunk-context.js';
import { nextLine } from './fences.js';
import { readFigureData } from './figure-data.js';
import { withoutFiller } from './filler.js';
import { orList } from './or-list.js';
import type { Code } from './read-markdown.js';
import { readYaml } from './read-yaml.js';
import { shorten } from './shorten.js';
import { unsupportedBlock } from './unsupported.js';

/** Undefined when it is no figure, or nothing of one can be kept. */
export function readFigure(code: Code, context: ChunkContext): Figure | undefined {
  const { start, end } = context.offsetsOf(code);
  const source = context.text.slice(start, end);
  const bodyStart = nextLine(source, 0);
  const fenceSpan = context.spanAt(start, start + source.slice(0, bodyStart).trimEnd().length);
  const kind = kindOf(code, source, fenceSpan, context);
  const closing = closingStart(source, bodyStart);
  if (closing === undefined)
    context.report(
      'fence-open',
      fenceSpan,
      'the fence opened here is never closed',
      `put a line with nothing but \`${/[`~]+/.exec(source)?.[0].slice(0, 10) ?? '~~~'}\` after the figure's last line`,
    );
  if (kind === undefined) return undefined;
  const { node, sound } = readYaml(source.slice(bodyStart, closing), start + bodyStart, context);
  const data = readFigureData(node, { kind, fence: fenceSpan, sound, report: context.report });
  return data === undefined ? undefined : { type: 'figure', data, span: context.spanOf(code) };
}

function kindOf(
  code: Code,
  source: string,
  span: ReturnType<ChunkContext['spanAt']>,
  { report, spanOf }: ChunkContext,
): FigureKind | undefined {
  const name = withoutFiller(code.lang ?? '');
  if (name === '') {
    const { message, hint } = unsupportedBlock(code, source);
    report('unsupported-markdown', /^[`~]/.test(source) ? span : spanOf(code), message, hint);
    return undefined;
  }
  const kind = FIGURE_KINDS.find((known) => known === name);
  if (kind === undefined) reportKind(name, span, report);
  else if (code.meta !== null && code.meta !== undefined && withoutFiller(code.meta).trim() !== '')
    report(
      'figure-data',
      span,
      `nothing can follow \`${kind}\` on its line`,
      'put everything on the lines below it',
    );
  return kind;
}

function reportKind(
  name: string,
  span: ReturnType<ChunkContext['spanAt']>,
  report: ChunkContext['report'],
): void {
  const near = didYouMean(name, FIGURE_KINDS);
  report(
    'unknown-figure',
    span,
    `there is no figure \`${shorten(name)}\``,
    near === undefined
      ? `choose ${orList(FIGURE_KINDS)}; an outline has no code blocks`
      : `did you mean \`${near}\`?`,
  );
}

/** Of the last line, when it closes the fence. */
function closingStart(source: string, bodyStart: number): number | undefined {
  const last = source.lastIndexOf('\n') + 1;
  const fence = /^ {0,3}([`~]+)/.exec(source)?.[1] ?? '';
  const closes = last >= bodyStart && /^ {0,3}([`~]{3,})[ \t]*$/.exec(source.slice(last))?.[1];
  return typeof closes === 'string' && closes.startsWith(fence) ? last : undefined;
}
