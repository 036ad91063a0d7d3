/** Knows under which names somebody is spoken of, and whether a text has one. */
import { isNameless, labelOf, type Part } from './part.js';

/** Under which a person is spoken of: whole labels, and first names that are no initials. */
export function namesToFind(part: Part): readonly string[] {
  if (isNameless(labelOf(part))) return [];
  const first = part.labels
    .map((label) => label.split(' ')[0] ?? '')
    .filter((name) => /^\p{Lu}\p{L}{2}/u.test(name));
  return [...new Set([...part.labels, ...first])].filter((name) => Array.from(name).length > 1);
}

/** As a word, where words have ends. */
export function standsIn(name: string, text: string): boolean {
  const at = text.indexOf(name);
  if (at === -1) return false;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(name)) return true;
  const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
  if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + name.length))) return true;
  return standsIn(name, text.slice(at + name.length));
}
