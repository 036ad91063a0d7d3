/** A source in, its title out: its own, its first line if that is set off, else the name of its file. */
import type { SourceFacts } from '../model/source-facts.js';
import type { SourceText } from '../model/source-text.js';
import { labelWords } from '../languages/label-words.js';
import { roleOfLabel } from '../languages/role-words.js';
import { weightOf } from '../text/text-weight.js';
import { withoutMarks } from '../parse/front-matter/plain-words.js';
import { sourceLine } from './units/one-line.js';

const LONGEST = 120;

export function findTitle(
  { text, paragraphs, turns, cues }: SourceText,
  facts: SourceFacts,
  name: string,
): string {
  const [first] = paragraphs;
  const line =
    first === undefined || cues.length > 0 || turns[0]?.speaker !== undefined
      ? ''
      : sourceLine(text.slice(first.start, first.end));
  const isTitle =
    line !== '' &&
    line.length <= LONGEST &&
    weightOf(line) <= 60 &&
    weightOf(line) >= 2 &&
    !/[:：；;,，]$/.test(line) &&
    !TIMED.test(line) &&
    !isHeader(line);
  const written = sourceLine(
    facts.title ?? titleHeading(facts, text, turns[0]?.start) ?? (isTitle ? line : ''),
  );
  return cut(
    written === ''
      ? readable(name)
      : written.replace(/\s+[|–—-]\s+[^|–—-]{1,40}$/, '').replace(/(?<![.\p{Lu}])\.$/u, ''),
  );
}

/** `Break: [22:39]`. */
const TIMED = /\d:\d\d\W*$/;

/** One of several is a part of the text, and so is what stands where people talk already. */
function titleHeading({ headings }: SourceFacts, text: string, talkFrom = Infinity): string | undefined {
  const [only, ...more] = headings.filter(({ level }) => level === 1);
  if (only === undefined || more.length > 0) return undefined;
  return text.indexOf(only.words) > talkFrom || TIMED.test(only.words) ? undefined : only.words;
}

const HEADERS = labelWords('headers');

/** `Date: 4 May`, `Interviewee: Ben Guest`; a title has colons too. */
function isHeader(line: string): boolean {
  const key = /^([^:：]{1,40})[:：]/u.exec(line)?.[1]?.trim().toLowerCase();
  return key !== undefined && (HEADERS.has(key) || roleOfLabel(key) !== undefined);
}

/** The title as an outline shows it: there it is plain text, and a mark of Markdown would be shown too. */
function plainTitle(title: string, name: string): string {
  return [title, readable(name)].map(withoutMarks).find((words) => words !== '') ?? UNTITLED;
}

const UNTITLED = 'An interview';

/** So many names stand beside a title; of more, the cover has a list. */
const MOST_GUESTS = 2;

/**
 * The title; where only the file's name gave one, with the guests, and with what the hosts call their programme.
 *
 * @param written what `findTitle` found
 */
export function titleWithGuests(
  written: string,
  name: string,
  { programme, guests }: { readonly programme: string | undefined; readonly guests: readonly string[] },
): string {
  const title = plainTitle(written, name);
  if (title !== readable(name)) return title;
  const base = programme ?? title;
  if (base === UNTITLED && guests.length > 0 && guests.length <= MOST_GUESTS)
    return guests.map(withoutMarks).join(', ') || UNTITLED;
  const missing = guests
    .map(withoutMarks)
    .filter((guest) => guest !== '' && !base.toLowerCase().includes(guest.toLowerCase()));
  if (missing.length === 0 || guests.length > MOST_GUESTS) return base;
  const colon = /\p{Script=Han}$/u.test(base) ? '：' : ': ';
  return `${base}${colon}${missing.join(', ')}`;
}

/** `lost-property.en.vtt` is Lost property, `gotime_go-time-14.md` Go time 14. */
function readable(name: string): string {
  const spaced = name
    .replace(/(?:\.[\w-]{1,8}){1,2}$/, '')
    .replaceAll(/[-_.\s]+/g, ' ')
    .trim();
  const [first = '', ...rest] = spaced.split(' ');
  const isRepeated =
    first.length > 3 && rest.length > 1 && (rest.join('').startsWith(first) || rest.includes(first));
  const words = isRepeated ? rest.join(' ') : spaced;
  return NAMING.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : UNTITLED;
}

/** A word, or a letter that is one: `vc-4-2` and `S01E03` number a file, and are no title. */
const NAMING = /(?<![\p{L}\p{N}])\p{L}{3,}(?![\p{L}\p{N}])|\p{Script=Han}|\p{Script=Hangul}/u;

/** What a file's name says of the programme: `go-time-14.md` is the 14th of Go time. */
export function seriesIn(name: string): readonly string[] {
  const series = /^(.*\p{L})[ #]*\d+$/u.exec(readable(name))?.[1];
  return series === undefined ? [] : [series];
}

function cut(title: string): string {
  return title.length <= 200 ? title : `${title.slice(0, 160).toWellFormed()}…`;
}
