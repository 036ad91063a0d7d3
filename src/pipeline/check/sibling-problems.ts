/** The outlines of one talk in several languages in, what keeps them from being the same talk out. */
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Section } from '../../model/outline.js';
import type { Problem } from '../../model/problems/problem.js';
import type { SourceFile } from '../../model/source-file.js';

/** Of an outline, what is compared. */
export interface SiblingFacts {
  readonly file: Pick<SourceFile, 'path' | 'folder' | 'name'>;
  readonly sections: readonly Pick<Section, 'id' | 'headingSpan'>[];
}

export function siblingFacts({ file: { path, folder, name }, sections }: SiblingFacts): SiblingFacts {
  return {
    file: { path, folder, name },
    sections: sections.map(({ id, headingSpan }) => ({ id, headingSpan })),
  };
}

/** Languages are switched theme by theme, so that each language must have the same ids in the same order. */
export function siblingProblems(outlines: readonly SiblingFacts[]): readonly Problem[] {
  return outlines.flatMap((outline, index) => {
    const first = outlines.find((candidate) => isSibling(candidate, outline));
    return first === undefined || outlines.indexOf(first) === index ? [] : compare(first, outline);
  });
}

function isSibling(a: SiblingFacts, b: SiblingFacts): boolean {
  return a.file.folder === b.file.folder && a.file.name === b.file.name;
}

function compare(first: SiblingFacts, other: SiblingFacts): readonly Problem[] {
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

function orderProblem(first: SiblingFacts, other: SiblingFacts): readonly Problem[] {
  const moved = other.sections.find(({ id }, index) => first.sections[index]?.id !== id);
  return moved === undefined
    ? []
    : [problem(other, moved, `${first.file.path} has its sections in another order`)];
}

function has({ sections }: SiblingFacts, id: string): boolean {
  return sections.some((section) => section.id === id);
}

function problem(
  { file }: SiblingFacts,
  section: SiblingFacts['sections'][number] | undefined,
  message: string,
): Problem {
  return makeProblem('sibling-sections', {
    message,
    hint: 'give the same theme the same id in every language, in the same order',
    file: file.path,
    span: section?.headingSpan,
    section: section?.id,
  });
}
