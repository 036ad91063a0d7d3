/** Outlines in, those whose outputs do not overwrite each other out, with a problem for each other. */
import { posix } from 'node:path';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Checked } from '../../model/problems/problem.js';
import type { FoundOutline } from './find-inputs.js';
import { stemOf } from './find-talks.js';

/** Names are compared as file systems that ignore letter case would. */
export function distinctOutputs(outlines: readonly FoundOutline[]): Checked<readonly FoundOutline[]> {
  const firsts = new Map<string, FoundOutline>();
  for (const outline of outlines) {
    const place = placeOf(outline);
    if (!firsts.has(place)) firsts.set(place, outline);
  }
  const firstOf = (outline: FoundOutline): FoundOutline => firsts.get(placeOf(outline)) ?? outline;
  const doubled = outlines.filter((outline) => firstOf(outline) !== outline);
  return {
    value: [...firsts.values()],
    problems: doubled.map((outline) =>
      makeProblem('duplicate-output', {
        message: `this outline would overwrite the outputs of “${firstOf(outline).path}”`,
        hint: 'rename one of them, build the folder above both, or build them into different folders with `--output`',
        file: outline.path,
      }),
    ),
  };
}

function placeOf({ path, folder }: FoundOutline): string {
  return posix.join(folder, stemOf(path)).toLowerCase();
}
