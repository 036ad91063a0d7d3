/** The rehearsals of a deck in, a table of the last one and its trend out. */
import { alignTable, fitWidth } from '../text/terminal/align-table.js';
import { displayWidth } from '../text/terminal/display-width.js';
import { showTime } from '../text/timecode.js';
import type { Rehearsal, RehearsedSlide } from './rehearsal.js';

/** Marks up a line or a cell for a terminal; plain text goes through as it is. */
export interface TablePaint {
  head(line: string): string;
  over(cell: string): string;
  under(cell: string): string;
}

export const PLAIN: TablePaint = { head: String, over: String, under: String };

const HEAD = ['', 'Planned', 'Spoken', 'Difference', 'Before', 'Change'];
const DIFFERENCE = HEAD.indexOf('Difference');
const GAP = '  ';
const WIDEST_HEADLINE = 44;
/** How many totals the line under the table tells. */
const TOLD = 5;

/**
 * One line a slide and one for the whole talk: planned and spoken in the last rehearsal, their difference,
 * the mean of the earlier rehearsals and how far the last one is from it.
 *
 * @param rehearsals of one deck, oldest first, at least one
 */
export function rehearsalTable(
  rehearsals: readonly Rehearsal[],
  paint: TablePaint = PLAIN,
): readonly string[] {
  const last = rehearsals.at(-1);
  if (last === undefined) return [];
  const earlier = rehearsals.slice(0, -1);
  const rows = [...last.slides.map((slide) => slideRow(slide, earlier)), wholeRow(last, earlier)];
  const [head = [], ...lines] = alignTable([HEAD, ...rows.map(({ cells }) => cells)]);
  const painted = lines.map((cells, index) => paintRow(cells, rows[index]?.over ?? 0, paint));
  return [
    `${printable(last.deck)}: rehearsal ${rehearsals.length}, ${dayOf(last)}`,
    '',
    paint.head(head.join(GAP)),
    ...painted.slice(0, -1),
    '─'.repeat(displayWidth(head.join(GAP))),
    ...painted.slice(-1),
    ...trend(rehearsals),
  ];
}

interface Row {
  readonly cells: readonly string[];
  /** Seconds spoken over the plan. */
  readonly over: number | undefined;
}

function slideRow({ id, headline, planned, spoken }: RehearsedSlide, earlier: readonly Rehearsal[]): Row {
  const before = earlier.flatMap(({ slides }) =>
    slides.filter((slide) => slide.id === id && slide.spoken > 0),
  );
  return row(
    fitWidth(printable(headline) || id, WIDEST_HEADLINE),
    planned,
    spoken,
    before.map((slide) => slide.spoken),
  );
}

function wholeRow(last: Rehearsal, earlier: readonly Rehearsal[]): Row {
  const planned = last.slides.flatMap((slide) => slide.planned ?? []);
  const total = planned.length === 0 ? undefined : planned.reduce((sum, minutes) => sum + minutes, 0);
  return row('Whole talk', last.budget ?? total, spokenIn(last), earlier.map(spokenIn));
}

function row(name: string, planned: number | undefined, spoken: number, before: readonly number[]): Row {
  const over = planned === undefined ? undefined : Math.round(spoken) - Math.round(planned * 60);
  const mean = before.length === 0 ? undefined : before.reduce((sum, time) => sum + time, 0) / before.length;
  return {
    over,
    cells: [
      name,
      planned === undefined ? '–' : clock(planned * 60),
      clock(spoken),
      over === undefined ? '–' : signed(over),
      mean === undefined ? '–' : clock(mean),
      mean === undefined ? '–' : signed(Math.round(spoken) - Math.round(mean)),
    ],
  };
}

function spokenIn({ slides }: Rehearsal): number {
  return slides.reduce((sum, { spoken }) => sum + spoken, 0);
}

/** A record is a file that anybody may have written: nothing in it may steer the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '');
}

/** The difference is told by its sign; colour, where there is one, only repeats it. */
function paintRow(cells: readonly string[], over: number, paint: TablePaint): string {
  const mark = (cell: string): string =>
    over === 0 ? cell : over > 0 ? paint.over(cell) : paint.under(cell);
  return cells.map((cell, column) => (column === DIFFERENCE ? mark(cell) : cell)).join(GAP);
}

function trend(rehearsals: readonly Rehearsal[]): readonly string[] {
  const [before, last] = rehearsals.slice(-2).map(spokenIn);
  if (before === undefined || last === undefined) return [];
  const change = Math.round(last) - Math.round(before);
  const words =
    change === 0
      ? 'as long as the one before'
      : `${clock(Math.abs(change))} ${change < 0 ? 'shorter' : 'longer'} than the one before`;
  const told = rehearsals.slice(-TOLD).map(spokenIn).map(clock).join(' → ');
  return ['', `Trend: ${told} (${words})`];
}

/** `2026-05-04 09:30`, in the time of this machine, where the rehearsal was held. */
function dayOf({ startedAt }: Rehearsal): string {
  const date = new Date(startedAt);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

function clock(seconds: number): string {
  return showTime(Math.round(seconds));
}

function signed(seconds: number): string {
  const sign = seconds === 0 ? '±' : seconds > 0 ? '+' : '−';
  return sign + clock(Math.abs(seconds));
}
