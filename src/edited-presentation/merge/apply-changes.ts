/** Changes of an outline in, those of them that it reads as they are meant as edits out, and what is refused. */
import type { Edit } from '../../model/problems/fix.js';
import type { Outline } from '../../model/outline.js';
import type { Checked, Problem } from '../../model/problems/problem.js';
import { parseOutline } from '../../parse/parse-outline.js';
import { applyEdits } from '../../text/apply-edits.js';
import type { Change } from './change.js';

/** An author's file is not written on trust: after each change all that was taken over must be read there still. */
export function applyChanges(outline: Outline, changes: readonly Change[]): Checked<readonly Edit[]> {
  const taken: { readonly change: Change; readonly edits: readonly Edit[] }[] = [];
  const problems: Problem[] = [];
  const before = errorsIn(outline);
  for (const change of changes) {
    const others = taken.flatMap(({ edits }) => edits);
    const sound = change.variants.find((edits) => {
      const merged = reread(outline, [...others, ...edits]);
      const isHeld = [...taken.map((one) => one.change), change].every(({ holds }) => holds(merged));
      return isHeld && errorsIn(merged) <= before && isSameTalk(outline, merged);
    });
    if (sound === undefined) problems.push(change.refusal);
    else taken.push({ change, edits: sound });
  }
  return { value: taken.flatMap(({ edits }) => edits), problems };
}

function reread({ file }: Outline, edits: readonly Edit[]): Outline {
  return parseOutline({ ...file, text: applyEdits(file.text, edits) }).value;
}

function errorsIn({ file }: Outline): number {
  return parseOutline(file).problems.filter(({ severity }) => severity === 'error').length;
}

/** The same sections with as many blocks of the same kinds. */
function isSameTalk(before: Outline, after: Outline): boolean {
  const shapeOf = ({ sections }: Outline): string =>
    JSON.stringify(sections.map(({ id, kind, blocks }) => [id, kind, blocks.map(({ type }) => type)]));
  return shapeOf(before) === shapeOf(after);
}
