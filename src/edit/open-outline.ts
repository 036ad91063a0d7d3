/** An outline's file in, what it says and where everything in it stands out: what edits of its text are made from. */
import type { Outline } from '../model/outline.js';
import type { Problem } from '../model/problems/problem.js';
import type { SourceFile } from '../model/source-file.js';
import type { Context } from '../markup/context.js';
import { blankControls } from '../parse/comments/blank-controls.js';
import { findComments, type Comment } from '../parse/comments/find-comments.js';
import { splitFrontMatter, type FrontMatter } from '../parse/front-matter/split-front-matter.js';
import { parseOutline } from '../parse/parse-outline.js';
import { spansOf } from '../text/spans.js';

export interface OpenOutline {
  readonly outline: Outline;
  /** Of its form alone. */
  readonly problems: readonly Problem[];
  /** With control characters blanked; all offsets are the same. */
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** Notes and remarks, in order. */
  readonly comments: readonly Comment[];
  /** Says nothing: what is wrong with the outline is among its problems already. */
  readonly quiet: Context;
}

export function openOutline(file: SourceFile): OpenOutline {
  const { value: outline, problems } = parseOutline(file);
  const quiet: Context = { file, spanAt: spansOf(file.text), report: () => undefined };
  const text = blankControls(file.text, quiet);
  const frontMatter = splitFrontMatter(text, quiet);
  const { comments } = findComments(text, frontMatter.bodyStart, quiet);
  return { outline, problems, text, frontMatter, comments, quiet };
}
