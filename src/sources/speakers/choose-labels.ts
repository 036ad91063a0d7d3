/** The lines of a text in, which of them open a turn and whose out: a name's, nobody's where that is in doubt, or none. */
import { at } from '../../text/at.js';
import { labelWords } from '../../languages/label-words.js';
import { rangeAt } from '../../text/range-at.js';
import { SAYS_EN, SAYS_ZH } from '../../languages/words-of-saying.js';
import { beginsSpeech, isSaying, namesSomebody } from './doubtful-prefix.js';
import { beginsSentence, isClause, isOpener, ordinaryWords, type OrdinaryWords } from './ordinary-words.js';
import { isUnknown, nameKey, roleOfWord, type SpeakingRole } from './read-name.js';
import { isBreak, weighLabels, type LabelCandidate, type ReadLine, type Weighed } from './weigh-labels.js';

/** What a line's head is; a line that goes on with what was said has none of them. */
export type LineChoice =
  /** A label that was read; many at once are nobody in particular. */
  | { readonly type: 'turn'; readonly speaker: string | undefined; readonly role: SpeakingRole | undefined }
  /** A turn goes on behind what stood in it and was another's. */
  | {
      readonly type: 'resumed';
      readonly speaker: string | undefined;
      readonly role: SpeakingRole | undefined;
    }
  /** It looks like a label and was not understood: what follows is nobody's. */
  | { readonly type: 'unread'; readonly written: string }
  /** A header, a jingle: the line is nobody's, and the turn goes on behind it. */
  | { readonly type: 'note' }
  /** The talk ends here. */
  | { readonly type: 'end' };

const HEADERS = labelWords('headers');
const DIRECTIONS = labelWords('directions');
const SAYS = new RegExp(String.raw`^(?:\p{Ll}+ )?(?:${SAYS_EN})\b|^(?:${SAYS_ZH})`, 'iu');
/** In a text with so few labels none can be expected to come back. */
const FEW = 8;
/** Of the labels, before a prefix that is no name counts for one. */
const RECURRING_SHARE = 0.1;

/** By index of line; nothing at all where the text is no labelled transcript. */
export function chooseLabels(
  lines: readonly ReadLine[],
  total: number,
  share: number,
): ReadonlyMap<number, LineChoice> {
  const words = wordsBehindLabels(lines);
  const weighed = weighLabels(lines, total, words);
  const context = contextOf(lines, words, weighed);
  if (!isLabelled(weighed, context.opening, total, share)) return new Map();
  const chosen = weighed.candidates.map((one) => [one.line, choose(one, context)] as const);
  const mail = [...weighed.mail].map(
    ([line, first]) => [line, { type: line === first ? 'end' : 'note' }] as const,
  );
  return new Map(
    [...chosen, ...mail]
      .flatMap(([line, choice]) => (choice === undefined ? [] : [[line, choice] as const]))
      .sort(([a], [b]) => a - b),
  );
}

/** Labels are no sentences in which a name could be mentioned. */
export function wordsBehindLabels(lines: readonly ReadLine[]): OrdinaryWords {
  return ordinaryWords(() => lines.map(behindLabel).join('\n'));
}

function behindLabel({ text, head }: ReadLine): string {
  return head.label?.form === 'colon' ? text.slice(head.label.end) : text;
}

interface Context {
  readonly lines: readonly ReadLine[];
  readonly words: OrdinaryWords;
  readonly weighed: Weighed;
  /** The labels whose names come back, in order. */
  readonly opening: readonly LabelCandidate[];
  readonly openingLines: readonly { readonly start: number; readonly index: number }[];
  /** Every word of a known name. */
  readonly parts: ReadonlySet<string>;
  readonly first: number;
  readonly last: number;
}

function contextOf(lines: readonly ReadLine[], words: OrdinaryWords, weighed: Weighed): Context {
  const opening = weighed.candidates.filter(({ key }) => weighed.known.has(key));
  return {
    ...{ lines, words, weighed, opening },
    openingLines: opening.map(({ line }, index) => ({ start: line, index })),
    parts: new Set([...weighed.known].flatMap((key) => key.split(' '))),
    first: opening[0]?.line ?? 0,
    last: opening.at(-1)?.line ?? 0,
  };
}

/**
 * A name comes back, and labels open a fair share of the `total` stretches: an article with a few colons is none. Where
 * two names take turns again and again, what they say may be longer.
 */
function isLabelled(
  { candidates, known }: Weighed,
  opening: readonly LabelCandidate[],
  total: number,
  share: number,
): boolean {
  if (known.size === 0) return false;
  const all = candidates.filter(
    ({ shape, key }) => (shape === 'name' || shape === 'joined') && !isBreak(key),
  );
  if (all.length > 1 && all.length >= total * share) return true;
  const changes = opening.filter(({ key }, index) => opening[index - 1]?.key !== key).length;
  return known.size > 1 && changes >= 6 && changes >= opening.length * 0.6 && changes >= total * share * 0.1;
}

function choose(one: LabelCandidate, context: Context): LineChoice | undefined {
  const { weighed, last } = context;
  const note = noteOf(one, context);
  if (note !== undefined) return one.line > last && note === 'break' ? { type: 'end' } : { type: 'note' };
  const listed = weighed.listed.get(one.line);
  if (listed !== undefined) return listed === 'amounts' ? undefined : unread(one);
  if (weighed.known.has(one.key)) return labelled(one);
  if (['dash', 'tab'].includes(one.label.form) || runsOn(one, context)) return undefined;
  if (isBreak(one.key)) return unread(one);
  const choice = one.shape === 'name' ? chooseName(one, context) : undefined;
  if (choice !== undefined) return choice;
  return isSomebody(one, context) || (one.shape !== 'name' && isDoubtful(one, context))
    ? unread(one)
    : undefined;
}

/** Nobody who is known, and yet somebody speaks, it seems, among turns that are labelled. */
function isSomebody(one: LabelCandidate, { lines, words, first }: Context): boolean {
  const { line, label } = one;
  if (line <= first || label.form !== 'colon') return false;
  const behind = at(lines, line).text.slice(label.end);
  return beginsSpeech(behind) && namesSomebody(label.written, words);
}

/** Of whom nobody knows who they are, nothing is theirs. */
function labelled(one: LabelCandidate): LineChoice {
  if (isUnknown(one.name)) return unread(one);
  const { name, role } = one;
  return { type: 'turn', speaker: role === 'group' ? undefined : name, role };
}

function unread({ label }: LabelCandidate): LineChoice {
  return { type: 'unread', written: label.written };
}

/** A break has no words behind it, or is set off; a header stands above the talk or below it, and is no sentence. */
function noteOf(
  one: LabelCandidate,
  { lines, weighed, first, last }: Context,
): 'break' | 'direction' | 'header' | undefined {
  if (isBreak(one.key) && (one.empty || one.marked)) return 'break';
  if (isDirection(one) && one.empty) return 'direction';
  if (weighed.count(one.key) > 2 || (one.line > first && one.line < last) || weighed.known.has(one.key))
    return undefined;
  const sentence = /[.!?。！？…]["'”’」]?\s*$/u.test(at(lines, one.line).text);
  const isHeader = HEADERS.has(nameKey(one.label.written)) && (one.line < first || !sentence);
  const isTitle =
    one.line < first &&
    !sentence &&
    !one.empty &&
    one.label.form === 'colon' &&
    !one.marked &&
    lines[one.line]?.closes === true;
  return isHeader || isTitle ? 'header' : undefined;
}

function isDirection({ key, role }: LabelCandidate): boolean {
  return role === undefined && DIRECTIONS.has(key);
}

/** It stands once, and has the form of a name: what speaks for a person, and what for a sentence with a colon? */
function chooseName(one: LabelCandidate, context: Context): LineChoice | undefined {
  const { words } = context;
  const parts = one.name.split(' ');
  if (one.noted && !one.certain) return unread(one);
  if (one.role === 'group') return unread(one);
  if (one.certain || parts.some(isRole)) return labelled(one);
  if (isClause(one.name) || beginsSentence(one.name) || parts.every(words.isOrdinary))
    return one.marked ? unread(one) : undefined;
  return isPerson(one, parts, context) ? labelled(one) : unread(one);
}

/** `Producer Kim`. */
function isRole(word: string): boolean {
  return word.length > 1 && roleOfWord(word) !== undefined;
}

function isPerson(one: LabelCandidate, parts: readonly string[], context: Context): boolean {
  const { words, opening, lines } = context;
  if (one.marked || one.label.form === 'timed' || hasTimeWithin(one, lines)) return true;
  if (opening.length <= FEW || isBetweenTurnsOfOne(one, context)) return true;
  if (!/\p{Lu}/u.test(one.name)) return false;
  if (parts.length === 1) return words.isMentioned(one.name);
  return !parts.some(words.isOrdinary) && parts.some(words.isMentioned);
}

function hasTimeWithin({ line, label }: LabelCandidate, lines: readonly ReadLine[]): boolean {
  const head = lines[line]?.head;
  return head?.stamps.slice(head.leading).some(({ end }) => end <= label.end) === true;
}

/** Nobody's label follows on their own, unless somebody spoke between. */
function isBetweenTurnsOfOne({ line }: LabelCandidate, { opening, openingLines }: Context): boolean {
  const before = rangeAt(openingLines, line);
  const [last, next] = before === undefined ? [] : [opening[before.index], opening[before.index + 1]];
  return last !== undefined && last.key === next?.key;
}

/** A line that is only wrapped: its colon is in the middle of a sentence. */
function runsOn({ line, marked }: LabelCandidate, { lines }: Context): boolean {
  if (lines[line]?.opens !== false || marked) return false;
  return /[\p{L}\p{N},，、]\s*$/u.test(lines[line - 1]?.text ?? '');
}

/** No name: is it a label all the same? */
function isDoubtful(one: LabelCandidate, context: Context): boolean {
  const { weighed, opening } = context;
  const count = weighed.count(one.key);
  if (one.shape === 'joined')
    return count > 1 || one.certain || sidesOf(one.name).some((side) => isKnownPart(side, context));
  if (startsWithKnown(one.label.written, weighed.known)) return true;
  if (count > 2 && count * 4 >= opening.length) return true;
  if (one.label.written.split(' ').some(isOpener)) return false;
  if (one.shape === 'lower' || one.noted) return count > 1;
  return count > 2 && count >= opening.length * RECURRING_SHARE;
}

function sidesOf(name: string): readonly string[] {
  return name.split(/\s*[&+＆、,，/／]\s*|\s+\p{Ll}{1,3}\s+|[和与與及]|\s[-–—|]\s/u);
}

function isKnownPart(side: string, { weighed, parts }: Context): boolean {
  const key = nameKey(side);
  return key !== '' && (weighed.known.has(key) || parts.has(key));
}

/** `Ben, laughing:` may be Ben's; `Ben said:` is a sentence. */
function startsWithKnown(written: string, known: ReadonlySet<string>): boolean {
  const words = nameKey(written).split(' ').slice(0, 7);
  return words.some((_, index) => {
    const [name, rest] = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    const bare = name.replace(/[,，(（[/–—-]+$/u, '');
    return (
      known.has(bare) && (bare !== name || !SAYS.test(rest) || isSaying(rest)) && words.length - index <= 4
    );
  });
}
