/** Reads an article's words of attribution around a quote, in the languages of its sentences: whose mouth do they put it in? */
import type { Person } from '../../model/outline.js';
import type { TextRange } from '../../model/evidence.js';
import type { SourceText } from '../../model/source-text.js';
import { languagesIn } from '../../languages/sentence-languages.js';
import { sentenceTail } from '../judge/clause-limits.js';
import { withoutQuotations } from '../judge/quoted-span.js';
import { rangeAt } from '../index/index-source.js';
import { sayingPatterns, type SayingPatterns } from './saying-patterns.js';
import { allNames, type NamedPeople } from './speaker-names.js';

/** Code units around a quote within which attribution is looked for. */
const REACH = 240;

/**
 * The person whom the nearest words of attribution name; nobody when there are none, or only a pronoun.
 *
 * @param lang BCP 47: of the source, for sentences that do not tell theirs
 */
export function attributedPerson(
  source: SourceText,
  [start, end]: TextRange,
  people: NamedPeople,
  lang?: string,
): Person | undefined {
  const everybody = [...people.guests, ...people.hosts];
  const paragraph = rangeAt(source.paragraphs, start);
  const after = source.text.slice(end, Math.min(end + REACH, paragraph?.end ?? end));
  const before = source.text.slice(Math.max(start - REACH, paragraph?.start ?? 0), start);
  const introduced = introduction(source, paragraph?.number);
  const around = introduced + before + source.text.slice(start, Math.min(end, start + REACH)) + after;
  const says = sayingPatterns(languagesIn(around, lang));
  const ahead = lastNamed(withoutQuotations(before), everybody, says);
  if (ahead !== undefined && /[:：,，はがも은는이가、]\s*["“„«「『]?\s*$/.test(before)) return ahead;
  return (
    everybody.find((person) => followsQuote(after, person, says)) ??
    ahead ??
    (before.trim().length < 2 ? lastNamed(introduced, everybody, says) : undefined)
  );
}

/** `,” said Altman`, `,” Altman added`, `”，奥特曼说`: at once after the closing mark, or not at all. */
function followsQuote(after: string, person: Person, { spaced, following }: SayingPatterns): boolean {
  const name = namePattern(person);
  const closed = String.raw`^[,.，。!?！？]?\s?["'”’」』»“][,，]?\s*(?:と|라고|이라고|고)?\s*`;
  return new RegExp(
    `${closed}(?:(?:${spaced})\\s+(?:[\\w.]+\\s)?${name}|${name}\\s+(?:\\w+ly\\s+)?(?:${spaced})(?!\\p{L})|${name}[^，。,.!?！？“”]{0,6}${following})`,
    'iu',
  ).test(after);
}

/** The last `Altman said`, `asked by Torenberg` or `奥特曼坦言` of a text; after a sentence end it counts no more. */
function lastNamed(
  text: string,
  everybody: readonly Person[],
  { spaced, following }: SayingPatterns,
): Person | undefined {
  const sentence = sentenceTail(text.trimEnd(), ' ');
  const found = everybody.flatMap((person) => {
    const name = namePattern(person);
    const says = `${name}(?:[^，。,.;!?！？“”]{0,14}?${following}|[^.;!?“”]{0,40}?(?<!\\p{L})(?:${spaced})(?!\\p{L}))|(?<!\\p{L})(?:(?:${spaced}) by|(?!ask|tell|told)(?:${spaced})) ${name}|${name}(?:さん|氏|씨|님)?[はがも은는이가][、,]?\\s*[「『“"]?\\s*$`;
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
