/** Problems in the order in which stages found them in, in the order in which a file is read out. */
import type { Problem } from '../model/problems/problem.js';

/** Files come as they first came; within one by place, and last what is wrong with the file as a whole. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const beside = files.get(problem.file) ?? [];
    files.set(problem.file, beside);
    beside.push(problem);
  }
  return [...files.values()].flatMap((beside) => beside.toSorted(byPlace));
}

function byPlace({ span: one, slide }: Problem, { span: other, slide: otherSlide }: Problem): number {
  if (slide !== undefined || otherSlide !== undefined) return (slide ?? Infinity) - (otherSlide ?? Infinity);
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  return one.start.line - other.start.line || one.start.column - other.start.column;
}
