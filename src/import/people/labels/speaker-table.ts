/** Everybody who speaks in a source in, a table of what they are taken for, and why, out: for a terminal and a remark. */
import { alignTable, fitWidth } from '../../../text/terminal/align-table.js';
import type { SpeakerRole } from './assign-roles.js';
import { sourceLine } from '../../units/one-line.js';

export interface SpeakerRow {
  readonly name: string;
  /** Under which the source has them, where these are not the name. */
  readonly labels: readonly string[];
  readonly role: SpeakerRole;
  readonly why: string;
  /** The text tells their role: they ask, or are introduced, or the author says so. */
  readonly isTold: boolean;
  /** Of all words that are somebody's, 0 to 1. */
  readonly share: number;
  readonly turns: number;
  readonly firstWords: string;
}

const HEAD = ['speaker', 'share', 'turns', 'first words', 'role', 'why'];
/** Columns of a terminal; a name may be anything. */
const WIDEST = { speaker: 36, words: 48 };
/** A file with more speakers is no interview, and they would push everything else off the screen. */
const MOST_ROWS = 20;

/** A head and one line each, aligned also for Chinese; nothing when nobody is known to speak. */
export function speakerTable(rows: readonly SpeakerRow[]): readonly string[] {
  if (rows.length === 0) return [];
  const lines = alignTable(
    [HEAD, ...rows.slice(0, MOST_ROWS).map(cellsOf)],
    (column) => column === 1 || column === 2,
  );
  const rest = rows.length - MOST_ROWS;
  return [
    ...lines.map((cells) => cells.join('  ').trimEnd()),
    ...(rest > 0 ? [`… and ${String(rest)} more`] : []),
    ...(isGuess(rows) ? [GUESS] : []),
  ];
}

/** Two hosts who talk with each other, as far as the text tells. */
function isGuess(rows: readonly SpeakerRow[]): boolean {
  const taking = rows.filter(({ role }) => role !== 'neither');
  return taking.length > 1 && taking.every(({ isTold }) => !isTold);
}

const GUESS =
  'Nothing tells for sure who is a guest here and who a host: --guest NAME and --host NAME, each as often as needed, decide it.';

function cellsOf({ name, labels, role, why, share, turns, firstWords }: SpeakerRow): readonly string[] {
  const others = labels.filter((label) => label.toLowerCase() !== name.toLowerCase());
  const speaker = others.length === 0 ? name : `${name} (${others.join(', ')})`;
  return [
    fitWidth(sourceLine(speaker), WIDEST.speaker),
    `${String(Math.round(share * 100))} %`,
    String(turns),
    fitWidth(sourceLine(firstWords), WIDEST.words),
    role,
    why,
  ];
}
