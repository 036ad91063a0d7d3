/** An outline's file in, what it says and everything wrong with it out. */
import { FILLER } from '../markup/filler.js';
import type { Fix } from '../model/problems/fix.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Outline, Section } from '../model/outline.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import { sectionIdAt } from '../text/section-at.js';
import { MAX_OUTLINE_BYTES, type SourceFile } from '../model/source-file.js';
import { blankControls } from './comments/blank-controls.js';
import type { Context } from '../markup/context.js';
import { parseBody } from './parse-body.js';
import { parseMeta } from './front-matter/parse-meta.js';
import { spansOf } from '../text/spans.js';
import { splitFrontMatter } from './front-matter/split-front-matter.js';

/**
 * Pure, and never throws, whatever the text: the outline is the best that could be made of it, with what is
 * missing filled in, so that a draft can be built. Problems are in the order of their place.
 */
export function parseOutline(file: SourceFile): Checked<Outline> {
  const problems: Problem[] = [];
  const context: Context = {
    file,
    spanAt: spansOf(file.text),
    report: (rule, span, message, hint, fix) => {
      const fixes = fix !== undefined && isWhole(fix, file) ? { fixes: [fix] } : {};
      problems.push(makeProblem(rule, { message, hint, file: file.path, span, ...fixes }));
    },
  };
  const value = read(file, context);
  return { value, problems: inPlace(problems, value.sections) };
}

/** Comments and control characters are read as filler: an edit across one would write the filler, or lose the comment. */
function isWhole({ edits }: Fix, { text }: SourceFile): boolean {
  return edits.every(
    (edit) =>
      !edit.text.includes(FILLER) &&
      !text.slice(edit.span.start.offset, edit.span.end.offset).includes('<!--'),
  );
}

function read(file: SourceFile, context: Context): Outline {
  const tooLarge = file.text.length > MAX_OUTLINE_BYTES;
  if (tooLarge) reportSize(context);
  const text = tooLarge ? '' : blankControls(file.text, context);
  const quiet: Context = tooLarge ? { ...context, report: () => undefined } : context;
  const frontMatter = splitFrontMatter(text, quiet);
  const { meta, sound } = parseMeta(frontMatter, quiet);
  const facts = sound ? { file, meta } : { file, meta, incomplete: true as const };
  if (text.trim() === '') return { ...facts, coverNotes: [], sections: [] };
  return { ...facts, ...parseBody(text, frontMatter, { meta, sound }, quiet) };
}

function reportSize({ report, spanAt }: Context): void {
  report(
    'outline-too-large',
    spanAt(0, 0),
    'the outline is larger than 2 MB, and is not read',
    'keep one talk in it; pictures, transcripts and articles stay in files of their own',
  );
}

function inPlace(problems: readonly Problem[], sections: readonly Section[]): readonly Problem[] {
  return problems
    .map((problem) => ({ ...problem, section: sectionIdAt(sections, startOf(problem)) }))
    .sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ span }: Problem): number {
  return span?.start.offset ?? 0;
}
