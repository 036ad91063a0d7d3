/** The outlines of one talk in several languages in, what keeps them from being the same talk out. */
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Outline, Section } from '../../model/outline.js';
import type { Problem } from '../../model/problems/problem.js';

/** Languages are switched theme by theme, so that each language must have the same ids in the same order. */
export function siblingProblems(outlines: readonly Outline[]): readonly Problem[] {
  return outlines.flatMap((outline, index) => {
    const first = outlines.find((candidate) => isSibling(candidate, outline));
    return first === undefined || outlines.indexOf(first) === index ? [] : compare(first, outline);
  });
}

function isSibling(a: Outline, b: Outline): boolean {
  return a.file.folder === b.file.folder && a.file.name === b.file.name;
}

function compare(first: Outline, other: Outline): readonly Problem[] {
  const missing = first.sections.filter(({ id }) => !has(other, id));
  const added = other.sections.filter(({ id }) => !has(first, id));
  const problems = [
    ...missing.map(({ id }) =>
      problem(other, undefined, `the section \`${id}\` of ${first.file.path} is missing here`),
    ),
    ...added.map((section) => problem(other, section, `${first.file.path} has no section \`${section.id}\``)),
  ];
  return problems.length > 0 ? problems : orderProblem(first, other);
}

function orderProblem(first: Outline, other: Outline): readonly Problem[] {
  const moved = other.sections.find(({ id }, index) => first.sections[index]?.id !== id);
  return moved === undefined
    ? []
    : [problem(other, moved, `${first.file.path} has its sections in another order`)];
}

function has({ sections }: Outline, id: string): boolean {
  return sections.some((section) => section.id === id);
}

function problem({ file }: Outline, section: Section | undefined, message: string): Problem {
  return makeProblem('sibling-sections', {
    message,
    hint: 'give the same theme the same id in every language, in the same order',
    file: file.path,
    span: section?.headingSpan,
    section: section?.id,
  });
}
