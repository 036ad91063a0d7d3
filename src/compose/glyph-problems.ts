/** Characters without a glyph in, problems with their places in the outline out. */
import { makeProblem } from '../model/make-problem.js';
import type { Span } from '../model/position.js';
import type { Outline } from '../model/outline.js';
import type { Problem } from '../model/problem.js';

export function glyphProblems(missing: readonly number[], outline: Outline): readonly Problem[] {
  const problems = missing.map((codePoint) => {
    const character = String.fromCodePoint(codePoint);
    return makeProblem('glyph-missing', {
      message: `no embedded font has “${character}” (${unicodeName(codePoint)})`,
      hint: 'name a font that has it under `fonts:` in the front matter, or write it otherwise',
      file: outline.file.path,
      span: firstPlace(character, outline.file.text),
    });
  });
  return problems.toSorted((a, b) => offsetOf(a) - offsetOf(b));
}

function offsetOf({ span }: Problem): number {
  return span?.start.offset ?? Number.MAX_SAFE_INTEGER;
}

function unicodeName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

function firstPlace(character: string, text: string): Span | undefined {
  const offset = text.indexOf(character);
  if (offset === -1) return undefined;
  const before = text.slice(0, offset).split('\n');
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  return {
    start: { line, column, offset },
    end: { line, column: column + character.length, offset: offset + character.length },
  };
}
