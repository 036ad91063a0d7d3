/** An outline and what is wrong with it in, its sections that show nothing but their headline out. */
import { makeProblem } from '../model/problems/make-problem.js';
import type { Outline, Section } from '../model/outline.js';
import type { Problem } from '../model/problems/problem.js';

/** Where something could not be read, that is what there is to say. */
export function emptySections(
  { file, meta, sections }: Outline,
  known: readonly Problem[],
): readonly Problem[] {
  const faulty = new Set(known.filter(({ severity }) => severity === 'error').map(({ section }) => section));
  return sections
    .filter(({ kind }) => kind !== 'divider' && (kind !== 'discussion' || !meta.omit.includes(kind)))
    .filter((section) => !faulty.has(section.id) && !showsSomething(section))
    .map((section) =>
      makeProblem('section-empty', {
        ...wordsFor(section),
        file: file.path,
        span: section.headingSpan,
        section: section.id,
      }),
    );
}

function showsSomething({ kind, blocks }: Section): boolean {
  const unseen: readonly string[] = kind === 'plain' ? ['note'] : ['note', 'reading'];
  return blocks.some(({ type }) => !unseen.includes(type));
}

function wordsFor({ kind, blocks }: Section): { readonly message: string; readonly hint: string } {
  const nothing = 'the slide shows nothing but this headline';
  if (blocks.some(({ type }) => type === 'reading'))
    return {
      message: `${nothing}: paragraphs go to the handout`,
      hint: 'give it a quote, points, a figure or a picture; `{.plain}` on the headline shows the paragraphs',
    };
  return {
    message: nothing,
    hint:
      kind === 'discussion'
        ? 'list the questions below it, each behind `- `'
        : 'give it a quote, points, a figure or a picture, or delete it',
  };
}
