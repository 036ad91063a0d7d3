/** Problems in, the same with the section each is in out, so that a draft can mark its slide. */
import type { Outline } from '../../model/outline.js';
import type { Problem } from '../../model/problems/problem.js';

export function locateSections(
  problems: readonly Problem[],
  { file, sections }: Outline,
): readonly Problem[] {
  return problems.map((problem) => {
    const offset = problem.span?.start.offset;
    if (problem.section !== undefined || problem.file !== file.path || offset === undefined) return problem;
    const section = sections.find(({ span }) => span.start.offset <= offset && offset < span.end.offset);
    return { ...problem, section: section?.id };
  });
}
