/** A theme of a draft in, its section of the outline out: what the slide shows, then a remark with the rest. */
import { citePlace } from '../../text/cite-place.js';
import type { DraftFigure, DraftQuote, DraftTheme } from './draft.js';
import { escapeLine, escapeRemark, escapeSaid, withoutCommentSigns } from '../../markup/escape-outline.js';

/** @param source the id that quotes refer to */
export function printTheme(theme: DraftTheme, source: string): string {
  const { id, headline, minutes, question, quotes, points } = theme;
  const shown = [...(question === undefined ? [] : [question]), ...quotes].map((quote) =>
    printQuote(quote, source),
  );
  const blocks = [
    `## ${escapeLine(headline)} {#${id} minutes=${minutes}}`,
    ...shown,
    ...(points.length === 0 ? [] : [points.map((point) => `- ${escapeLine(point)}`).join('\n')]),
    ...printRemark(theme, source),
  ];
  return blocks.join('\n\n');
}

function printQuote({ words, speaker, place }: DraftQuote, source: string): string {
  return `> ${escapeSaid(words)}\n> — ${escapeLine(withoutCommentSigns(speaker))} [${source} ${citePlace(place)}]`;
}

function printRemark(theme: DraftTheme, source: string): readonly string[] {
  const { moreQuotes, morePoints, figures, names, rest } = theme;
  const parts = [
    ...(moreQuotes.length === 0
      ? []
      : ['Further quotes, checked:', ...moreQuotes.map((quote) => printQuote(quote, source))]),
    ...(morePoints.length === 0
      ? []
      : [['Further points:', ...morePoints.map((point) => `- ${escapeLine(point)}`)].join('\n')]),
    ...figures.map(printFigure),
    ...(names.length === 0 ? [] : [`Names: ${names.join(', ')}`]),
    ...(rest.length === 0 ? [] : [`Not used yet: [${source}] ${rest.join(', ')}`]),
  ];
  return parts.length === 0 ? [] : [`<!---\n${escapeRemark(parts.join('\n\n'))}\n-->`];
}

function printFigure({ kind, lines }: DraftFigure): string {
  return [`Perhaps a figure:`, `~~~${kind}`, ...lines, '~~~'].join('\n');
}
