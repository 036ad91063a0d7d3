/** Lines without a label in, those out where somebody else may speak: a name mistyped, a dialogue of dashes. */
import type { LineChoice } from './choose-labels.js';
import type { PlacedLine } from './read-lines.js';
import { nameKey } from './read-name.js';

type Choices = ReadonlyMap<number, LineChoice>;

/** Behind a name of one word, which may be spoken to. */
const MARKED = /^\s*(?:[;；|>@•]|(?<=\s)[-–—])\s*["“«¿¡]?(?=[\p{Lu}\p{Lo}])/u;
const UNMARKED = /^\s*(?:[;；|>@•.]|(?<=\s)[-–—])?\s+["“«¿¡]?(?=\p{Lu})[\p{L}\p{M}’']+/u;
const FIRST_WORD = /^[^\s;；|>@.,:]+/u;

/** The choices, and of the lines between them those that nobody can be said to speak. */
export function withDoubtful(lines: readonly PlacedLine[], choices: Choices): Choices {
  const names = namesByFirstWord(choices);
  if (names.size === 0) return choices;
  const first = [...choices].find(([, { type }]) => type === 'turn')?.[0] ?? lines.length;
  const doubtful = lines.flatMap((line, index): readonly (readonly [number, LineChoice])[] => {
    if (index <= first || choices.has(index)) return [];
    const written = mistyped(line, lines[index - 1], names) ?? dialogue(lines, index, choices);
    return written === undefined ? [] : [[index, { type: 'unread', written }]];
  });
  return doubtful.length === 0 ? choices : new Map([...choices, ...doubtful].sort(([a], [b]) => a - b));
}

function namesByFirstWord(choices: Choices): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const key of knownNames(choices)) {
    const [word = ''] = key.split(' ');
    names.set(word, [...(names.get(word) ?? []), key]);
  }
  return names;
}

/** By which names the turns go, as they are compared. */
export function knownNames(choices: Choices): ReadonlySet<string> {
  const written = new Set<string>();
  for (const choice of choices.values())
    if (choice.type === 'turn' && choice.speaker !== undefined) written.add(choice.speaker);
  return new Set([...written].map(nameKey));
}

/** `Ann Berg; Why?`, `Ann Berg Why did you?`: as far as it may be a label. */
function mistyped(
  { text, opens, head }: PlacedLine,
  before: PlacedLine | undefined,
  names: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  if (!opens && /[\p{L}\p{N},，、]\s*$/u.test(before?.text ?? '')) return undefined;
  const words = text.slice(head.from);
  const word = FIRST_WORD.exec(words)?.[0];
  const known = word === undefined ? undefined : names.get(nameKey(word));
  for (const name of known ?? []) {
    const rest = words.slice(name.length);
    const mark = (name.includes(' ') ? (UNMARKED.exec(rest) ?? MARKED.exec(rest)) : MARKED.exec(rest))?.[0];
    if (mark !== undefined && nameKey(words.slice(0, name.length)) === name)
      return words.slice(0, name.length + mark.length).trim();
  }
  return undefined;
}

/** Paragraphs that open with a dash, one of them a question: two people, and which is not said. */
function dialogue(lines: readonly PlacedLine[], index: number, choices: Choices): string | undefined {
  if (lines[index]?.dashed !== true || isDashed(lines, index - 1, choices)) return undefined;
  for (let at = index; isDashed(lines, at, choices); at += 1)
    if (/[?？]["”’»]?$/.test(lines[at]?.text ?? '')) return '-';
  return undefined;
}

function isDashed(lines: readonly PlacedLine[], index: number, choices: Choices): boolean {
  return lines[index]?.dashed === true && !choices.has(index);
}
