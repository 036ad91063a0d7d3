/** An outline in, the edits of its text that add, remove or move a whole section out. */
import type { Section } from '../model/outline.js';
import { MADE_SLIDES } from '../parse/headings/assign-ids.js';
import { withBlankLines } from './lines-of.js';
import type { OpenOutline } from './open-outline.js';
import {
  printFigure,
  printHeading,
  printNotes,
  printPoints,
  printQuote,
  printReading,
} from './print-parts.js';
import { isRefusal, refusalOf, type Refusal } from './refusal.js';
import type { TextStretch, TextEdit } from './text-edits.js';
import type { NewQuote, NewTheme } from './theme-parts.js';

/** Behind the section of that id; `null` puts it first. */
export type Behind = string | null;

/** @param quotes of a new theme none can be kept */
export function addThemeEdits(
  open: OpenOutline,
  theme: NewTheme,
  quotes: readonly NewQuote[],
  behind: Behind | undefined,
): readonly TextEdit[] | Refusal {
  const { sections } = open.outline;
  if (sections.some(({ id }) => id === theme.id) || MADE_SLIDES.includes(theme.id))
    return refusalOf('id-taken', `there is a section \`${theme.id}\` already`, 'choose another id');
  const text = printTheme(theme, quotes);
  const last = sections.at(-1)?.id;
  const after = behind === undefined ? last : behind;
  if (after === undefined) return [atEnd(open.text, open.text.trimEnd().length, text)];
  const [first] = sections;
  if (after === null && first !== undefined) {
    const at = first.span.start.offset;
    return [{ start: at, end: at, pieces: [`${text}\n\n`] }];
  }
  const anchor = sectionOf(open, after ?? '');
  if (isRefusal(anchor)) return anchor;
  return [atEnd(open.text, anchor.span.end.offset, text)];
}

export function removeThemeEdits(open: OpenOutline, id: string): readonly TextEdit[] | Refusal {
  const section = sectionOf(open, id);
  if (isRefusal(section)) return section;
  return [{ ...withBlankLines(open.text, stretchOf(section)), pieces: [] }];
}

/** The sections change their places; what stands between them stays where it is. */
export function moveThemeEdits(open: OpenOutline, id: string, behind: Behind): readonly TextEdit[] | Refusal {
  const { sections } = open.outline;
  const moved = sectionOf(open, id);
  if (isRefusal(moved)) return moved;
  const rest = sections.filter((section) => section !== moved);
  const anchor = rest.findIndex((section) => section.id === behind);
  if (behind !== null && anchor === -1) return noTheme(behind, rest);
  const order = [...rest.slice(0, anchor + 1), moved, ...rest.slice(anchor + 1)];
  return sections.flatMap((section, index) => {
    const comes = order[index];
    return comes === undefined || comes === section
      ? []
      : [{ ...stretchOf(section), pieces: [stretchOf(comes)] }];
  });
}

/** By its id. */
export function sectionOf({ outline }: Pick<OpenOutline, 'outline'>, id: string): Section | Refusal {
  return outline.sections.find((section) => section.id === id) ?? noTheme(id, outline.sections);
}

function noTheme(id: string, sections: readonly Section[]): Refusal {
  return refusalOf(
    'no-such-theme',
    `there is no section \`${id}\``,
    sections.length === 0 ? 'add one' : `there are ${sections.map((one) => `\`${one.id}\``).join(', ')}`,
  );
}

function stretchOf({ span }: Section): TextStretch {
  return { start: span.start.offset, end: span.end.offset };
}

function atEnd(text: string, at: number, added: string): TextEdit {
  return { start: at, end: at, pieces: [`\n\n${added}${text.slice(at) === '' ? '\n' : ''}`] };
}

/** As a person would write it: quotations, figure, points, reading text, notes. */
function printTheme(theme: NewTheme, quotes: readonly NewQuote[]): string {
  const { figure, points = [], reading = [], notes = [] } = theme;
  return [
    printHeading(theme),
    ...quotes.map(printQuote),
    ...(figure === undefined || figure === null ? [] : [printFigure(figure)]),
    ...(points.length === 0 ? [] : [printPoints(points)]),
    ...(reading.length === 0 ? [] : [printReading(reading)]),
    ...(notes.length === 0 ? [] : [printNotes(notes)]),
  ].join('\n\n');
}
