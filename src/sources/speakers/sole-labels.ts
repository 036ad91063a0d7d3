/** The lines of short captions in, whose each of them is out, where nobody speaks twice. */
import { at } from '../../text/at.js';
import { labelWords } from '../../languages/label-words.js';
import { wordsBehindLabels, type LineChoice } from './choose-labels.js';
import { beginsSpeech } from './doubtful-prefix.js';
import { beginsSentence, isClause, type OrdinaryWords } from './ordinary-words.js';
import { nameKey, readName, type NamePart } from './read-name.js';
import { isBreak, type ReadLine } from './weigh-labels.js';

/** Of the lines: captions of one voice have a colon now and then. */
const SHARE = 0.2;
const NO_NAMES = new Set([...labelWords('headers'), ...labelWords('directions'), ...labelWords('openers')]);

/**
 * Captions are of speech, so names before colons are labels, though none comes back, if the first line has one, there
 * are two at least, and nothing else in the captions has their form.
 */
export function soleLabels(lines: readonly ReadLine[]): ReadonlyMap<number, LineChoice> {
  const written = lines.flatMap(({ head: { label } }, index) =>
    label?.form === 'colon' ? [{ index, label, part: readName(label.written) }] : [],
  );
  const names = new Set(written.map(({ part }) => nameKey(part.name)));
  if (written[0]?.index !== 0 || names.size < 2 || written.length < lines.length * SHARE) return new Map();
  const words = wordsBehindLabels(lines);
  const isSound = written.every(({ index, label, part }) => {
    const behind = at(lines, index).text.slice(label.end);
    return isPerson(part, words) && (beginsSpeech(behind) || /^\P{L}*\p{Lo}|^$/u.test(behind));
  });
  if (!isSound) return new Map();
  return new Map(
    written.map(({ index, part: { name, role } }) => [
      index,
      { type: 'turn', speaker: role === 'group' ? undefined : name, role },
    ]),
  );
}

function isPerson({ shape, name, role }: NamePart, words: OrdinaryWords): boolean {
  if (shape !== 'name') return false;
  if (role !== undefined) return true;
  const key = nameKey(name);
  if (isBreak(key) || NO_NAMES.has(key) || isClause(name) || beginsSentence(name)) return false;
  return !name.split(' ').every(words.isOrdinary);
}
