/** A line in, what stands at its head out: times, and what may be the label of a speaker. Nothing is decided here. */
import { withoutUnseen } from '../../text/unseen.js';
import { stampAt, stampsFrom, type Stamp } from './stamps.js';

export interface LineHead {
  /** Ascending: those at the head, and those in square brackets anywhere in the line. */
  readonly stamps: readonly Stamp[];
  /** How many of the stamps come before everything else. */
  readonly leading: number;
  /** Where the words begin if there is no label. */
  readonly from: number;
  readonly label: HeadLabel | undefined;
}

export interface HeadLabel {
  /** Without times, emphasis and separator. */
  readonly written: string;
  /** Where the words begin if it is a label. */
  readonly end: number;
  readonly form: LabelForm;
  /** Set off by type or brackets: not by a colon alone. */
  readonly marked: boolean;
  /** A shorter label that ends before the colon: `Ann Berg — My answer: no`, `A. Note: no`. */
  readonly instead?: HeadLabel;
}

/**
 * - `colon`: `Ann:`, `Ann 00:12:`
 * - `bracketed`: `【名】`, `<Ann>`
 * - `timed`: `Ann 00:12`, alone on its line
 * - `alone`: a short line
 * - `dash`: `名――`, `Ann Berg — `, and `――` without a name
 * - `tab`: a column of its own
 * - `stop`: `Q.`, `Anne Béranger. `
 * - `note`: `[Ann Berg] words`, `(Ann) words`
 */
export type LabelForm = 'colon' | 'bracketed' | 'timed' | 'alone' | 'dash' | 'tab' | 'stop' | 'note';

/** In code units: a name of six words with degree, role and outlet. */
const LONGEST = 120;
const LONGEST_LINE = 70;

/** Marks of direction and of width zero, which no reader sees around a name; within one some scripts need them. */
const UNSEEN = String.raw`[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]`;
const UNSEEN_AROUND = new RegExp(`^${UNSEEN}+|${UNSEEN}+$`, 'g');
const BULLET = new RegExp(
  String.raw`(?:\s|${UNSEEN})*(?:(?:>{1,3}|[-–—•·*]|#{1,6}|\d{1,3}[.)])\s+|(?<![-–—―])[-–—](?=\p{L})|>{2,3}|[*_]{1,2}(?=\\?[[(]?\d))*${UNSEEN}*`,
  'uy',
);
const BETWEEN = /(?:[*_]{1,2}(?=\s|$))?[\s|]*(?:[-–—]\s+)?/y;
const EMPHASIS = /[*_]*/y;
const IN_BRACKETS = /^(?:【([^【】]{1,40})】|<([^<>]{1,40})>)[*_]*\s*[:：]?\s*/;
/** Not of an address, nor between digits. */
const COLON = /(?<!\d(?=[:：]\d))[:：﹕︰∶꞉](?!\/\/)/;
const DASH =
  /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・· ]{0,16})(―{1,2}|─{1,2}|—{2})\s*(?=\S)/u;
/** What a question has for a label in Japanese and Chinese interviews. */
const NO_NAME = '――';
/** `Ann Berg — words`, which a sentence may be too. */
const LONG_DASH = /^([^—–―]{1,50}?)\s+[—–―]\s+(?=\S)/;
const TAB = /^([^\t]{1,60})\t+(?=\S)/;
/** `林　…`: a name and an ideographic space; 森田「…」: a line of a script. */
const WIDE = /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{1,10})\u3000+(?=\S)/u;
const SPOKEN =
  /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{1,8})(?<![のはがをにへでもと])(?=[「『])/u;
/** `[Ann Berg] words`, `(Ann) words`. */
const NOTE = /^[[(（［{]([^[\](){}（）［］\d]{1,40})[\])）］}][*_]*\s+(?=\S)/u;
const STOP =
  /^(Q|A|[PRFDSC]|[ВО]|问|答|問|문|답)\s?\d{0,3}\s?[.．、]\s*(?:[-–—]\s*)?(?=\S)(?!\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*\s*[:：])/u;

/** `Anne Béranger. Why?`, which a sentence may be too. */
const NAME_STOP =
  /^(\p{Lu}[\p{Ll}’'-]{2,}(?: \p{Lu}[\p{L}’'-]{2,}){1,3})\.\s+(?:[-–—]\s*)?(?=["“«¿¡]?\p{Lu})/u;

/** Of a letter before a name: `A. Berg: words` is a label too. */
const STOP_BEFORE_NAME = /^(Q|A)\s?\d{0,3}\s?[.．]\s*(?=\S)/u;

export function readHead(line: string): LineHead {
  const leading: Stamp[] = [];
  let at = skip(line, BULLET, 0);
  for (let stamp = stampAt(line, at); stamp !== undefined; stamp = stampAt(line, at)) {
    leading.push(stamp);
    at = skip(line, BETWEEN, stamp.end);
  }
  const inner = stampsFrom(line, at);
  return {
    stamps: leading.length === 0 ? inner : [...leading, ...inner],
    leading: leading.length,
    from: at,
    label: at < line.length ? readLabel(line, at, inner) : undefined,
  };
}

function skip(line: string, pattern: RegExp, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(line)?.[0].length ?? 0);
}

function readLabel(line: string, from: number, stamps: readonly Stamp[]): HeadLabel | undefined {
  const start = skip(line, EMPHASIS, from);
  const head = blanked(line, stamps, start + LONGEST).slice(start);
  const emphatic = start > from;
  const colon = COLON.exec(head)?.index;
  const short = shortForm(head, /[」』]$/.test(line));
  if (short !== undefined && isBefore(short, colon))
    return labelOf(short.written, short.form, emphatic, start + short.length);
  if (colon !== undefined) {
    const end = skip(line, /[*_]{0,2}\s*/y, start + colon + 1);
    const label = labelOf(head.slice(0, colon), 'colon', emphatic, end);
    const instead = beforeColon(head.slice(0, colon), emphatic, start);
    return instead === undefined ? label : { ...label, instead };
  }
  const dash = LONG_DASH.exec(head);
  if (dash === null) return wholeLine(line, start, stamps, emphatic);
  return labelOf(dash[1] ?? '', 'dash', emphatic, start + dash[0].length);
}

/** `[laughs] Ann: words` has a label with a colon, `[Ann] My answer: no` may have one without. */
function isBefore({ form, length, written }: ShortForm, colon: number | undefined): boolean {
  if (colon === undefined || form === 'bracketed') return true;
  // `Erik St. Martin: words`
  const isUnsure = form === 'note' || (form === 'stop' && written.includes(' '));
  return !isUnsure && length <= colon + 1;
}

function beforeColon(written: string, emphatic: boolean, start: number): HeadLabel | undefined {
  const dash = /[—–―]/.test(written) ? LONG_DASH.exec(written) : null;
  if (dash !== null) return labelOf(dash[1] ?? '', 'dash', emphatic, start + dash[0].length);
  const note = NOTE.exec(written);
  if (note !== null) return labelOf(note[1] ?? '', 'note', emphatic, start + note[0].length);
  const stop = STOP_BEFORE_NAME.exec(written);
  return stop === null ? undefined : labelOf(stop[1] ?? '', 'stop', emphatic, start + stop[0].length);
}

interface ShortForm {
  readonly written: string;
  readonly length: number;
  readonly form: LabelForm;
}

/** @param isClosed true of a line that ends in a closing mark of quotation */
function shortForm(head: string, isClosed: boolean): ShortForm | undefined {
  const brackets = IN_BRACKETS.exec(head);
  if (brackets !== null)
    return { written: brackets[1] ?? brackets[2] ?? '', length: brackets[0].length, form: 'bracketed' };
  const dash = DASH.exec(head);
  if (dash !== null) {
    const name = dash[1]?.trim() ?? '';
    return { written: name === '' ? NO_NAME : name, length: dash[0].length, form: 'dash' };
  }
  const stop = STOP.exec(head) ?? NAME_STOP.exec(head);
  if (stop !== null) return { written: stop[1] ?? '', length: stop[0].length, form: 'stop' };
  const note = NOTE.exec(head);
  if (note !== null) return { written: note[1] ?? '', length: note[0].length, form: 'note' };
  const tab = TAB.exec(head) ?? WIDE.exec(head) ?? (isClosed ? SPOKEN.exec(head) : null);
  return tab === null ? undefined : { written: tab[1] ?? '', length: tab[0].length, form: 'tab' };
}

/** `Ann Berg  0:03`, and a name on a line of its own. */
function wholeLine(
  line: string,
  start: number,
  stamps: readonly Stamp[],
  marked: boolean,
): HeadLabel | undefined {
  const timed = stamps.length > 0;
  if (line.length > start + LONGEST) return undefined;
  const written = blanked(line, stamps, line.length).slice(start).trimEnd();
  if (written.length > LONGEST_LINE || written.trim() === '') return undefined;
  return labelOf(written, timed ? 'timed' : 'alone', marked, line.length);
}

function labelOf(written: string, form: LabelForm, marked: boolean, end: number): HeadLabel {
  const plain = written
    .replaceAll(/[*_]{1,2}(?=$|[\s,(（])|\s+$|^\s+/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(UNSEEN_AROUND, '');
  return {
    written: withoutUnseen(plain)
      .replace(/[,，]$/, '')
      .trim(),
    end,
    form,
    marked: marked || form === 'bracketed',
  };
}

/** The head of a line without its stamps, of the same length: a line may be as long as a book. */
function blanked(line: string, stamps: readonly Stamp[], until: number): string {
  let text = line.slice(0, until);
  if (stamps.length === 0) return text;
  for (const { start, end } of stamps) {
    if (start >= until) break;
    text = text.slice(0, start) + ' '.repeat(Math.min(end, until) - start) + text.slice(end);
  }
  return text;
}
