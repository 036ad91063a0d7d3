/** Reads an article's words of attribution around a quote, in English and Chinese: whose mouth do they put it in? */
import type { Person } from '../model/outline.js';
import type { TextRange } from '../model/evidence.js';
import type { SourceText } from '../model/source-text.js';
import { SAYS_EN, SAYS_ZH } from '../model/words-of-saying.js';
import { sentenceTail } from './clause-limits.js';
import { rangeAt } from './index-source.js';
import { allNames, type People } from './speaker-names.js';

/** Code units around a quote within which attribution is looked for. */
const REACH = 240;

/** The person whom the nearest words of attribution name; nobody when there are none, or only a pronoun. */
export function attributedPerson(
  source: SourceText,
  [start, end]: TextRange,
  people: People,
): Person | undefined {
  const everybody = [...people.guests, ...people.hosts];
  const paragraph = rangeAt(source.paragraphs, start);
  const after = source.text.slice(end, Math.min(end + REACH, paragraph?.end ?? end));
  const before = source.text.slice(Math.max(start - REACH, paragraph?.start ?? 0), start);
  const ahead = lastNamed(withoutQuotes(before), everybody);
  if (ahead !== undefined && /[:：,，]\s*["“「『]?\s*$/.test(before)) return ahead;
  return (
    everybody.find((person) => followsQuote(after, person)) ??
    ahead ??
    (before.trim().length < 2 ? lastNamed(introduction(source, paragraph?.number), everybody) : undefined)
  );
}

/** `,” said Altman`, `,” Altman added`, `”，奥特曼说`: at once after the closing mark, or not at all. */
function followsQuote(after: string, person: Person): boolean {
  const name = namePattern(person);
  const closed = String.raw`^[,.，。!?！？]?["'”’」』][,，]?\s*`;
  return new RegExp(
    `${closed}(?:(?:${SAYS_EN})\\s+(?:[\\w.]+\\s)?${name}|${name}\\s+(?:\\w+ly\\s+)?(?:${SAYS_EN})\\b|${name}[^，。,.!?！？“”]{0,6}${SAYS_ZH})`,
    'iu',
  ).test(after);
}

/** The last `Altman said`, `asked by Torenberg` or `奥特曼坦言` of a text; after a sentence end it counts no more. */
function lastNamed(text: string, everybody: readonly Person[]): Person | undefined {
  const sentence = sentenceTail(text.trimEnd(), ' ');
  const found = everybody.flatMap((person) => {
    const name = namePattern(person);
    const says = `${name}(?:[^，。,.;!?！？“”]{0,14}?${SAYS_ZH}|[^.;!?“”]{0,40}?\\b(?:${SAYS_EN})\\b)|\\b(?:(?:${SAYS_EN}) by|(?!ask|tell|told)(?:${SAYS_EN})) ${name}`;
    const last = [...sentence.matchAll(new RegExp(says, 'giu'))].at(-1);
    return last === undefined ? [] : [{ person, at: last.index }];
  });
  return found.sort((a, b) => b.at - a.at)[0]?.person;
}

/** The paragraph before, when it ends with a colon and so introduces this one. */
function introduction(source: SourceText, number: number | undefined): string {
  const previous = source.paragraphs[(number ?? 0) - 2];
  const words = previous === undefined ? '' : source.text.slice(previous.start, previous.end);
  return /[:：]$/.test(words) ? words : '';
}

function namePattern(person: Person): string {
  const parts = allNames(person).flatMap((name) => [
    name,
    ...name.split(/\s+/).filter((part) => part.length > 2),
  ]);
  const escaped = [...new Set(parts)].map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return `(?:${escaped.join('|')})`;
}

function withoutQuotes(text: string): string {
  return text.replaceAll(/“[^“”]*”|"[^"]*"|「[^「」]*」/g, ' ');
}
