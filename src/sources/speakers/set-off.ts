/** Lines and labels in, the paragraphs in another type than the turn they stand in out: bold questions have no label. */
import { directionsIn } from './asides.js';
import type { LineChoice } from './choose-labels.js';
import { wordsBehindLabels } from './choose-labels.js';
import type { OrdinaryWords } from './ordinary-words.js';
import type { PlacedLine } from './read-lines.js';
import { readName } from './read-name.js';

type Choices = ReadonlyMap<number, LineChoice>;
type Turn = Extract<LineChoice, { readonly type: 'turn' }>;

/** Whose turn it is, and in which type its first paragraph is set. */
interface Current {
  readonly turn: Turn;
  setOff: boolean | undefined;
  interrupted: 'no' | 'by words' | 'by a name';
}

/**
 * What is set in another type is nobody's; the turn goes on where its own type does, unless a name stood between, which
 * may be somebody's label.
 */
export function withSetOff(lines: readonly PlacedLine[], choices: Choices): Choices {
  if (!lines.some(({ setOff }) => setOff)) return choices;
  const words = wordsBehindLabels(lines);
  const more: (readonly [number, LineChoice])[] = [];
  let current: Current | undefined;
  for (const [index, line] of lines.entries()) {
    const choice = choices.get(index);
    if (choice?.type === 'note') continue;
    if (choice !== undefined) current = currentAt(line, choice);
    else if (current !== undefined && line.opens && !line.heading && !isDirection(line)) {
      const found = follow(current, line, words);
      if (found !== undefined) more.push([index, found]);
    }
  }
  return more.length === 0 ? choices : new Map([...choices, ...more].sort(([a], [b]) => a - b));
}

function currentAt(line: PlacedLine, choice: LineChoice): Current | undefined {
  if (choice.type !== 'turn') return undefined;
  const behind = line.text.slice(line.head.label?.end ?? 0).trim();
  const setOff = behind === '' && line.closes ? undefined : line.setOff;
  return { turn: choice, setOff, interrupted: 'no' };
}

function follow(current: Current, line: PlacedLine, words: OrdinaryWords): LineChoice | undefined {
  current.setOff ??= line.setOff;
  if (line.setOff !== current.setOff) {
    const before = current.interrupted;
    if (isName(line.text, words)) current.interrupted = 'by a name';
    else if (before === 'no') current.interrupted = 'by words';
    return before === 'no' ? { type: 'end' } : undefined;
  }
  if (current.interrupted !== 'by words') return undefined;
  current.interrupted = 'no';
  return { ...current.turn, type: 'resumed' };
}

function isDirection({ text }: PlacedLine): boolean {
  return directionsIn(text).some(({ start, end }) => start === 0 && end === text.length);
}

function isName(text: string, { isOrdinary }: OrdinaryWords): boolean {
  return readName(text).shape === 'name' && !text.split(' ').some(isOrdinary);
}
