/** An edited presentation and its outline in, the outline with what was changed there out; nothing is written. */
import { createTwoFilesPatch } from 'diff';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Environment } from '../../environment.js';
import type { Outline } from '../../model/outline.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Checked } from '../../model/problems/problem.js';
import { absent } from '../../read/absent.js';
import { applyEdits } from '../../text/apply-edits.js';
import { readBasis, type BasisOptions } from '../basis.js';
import { findQuotes } from '../find-quotes.js';
import { matchSlides } from '../match-slides.js';
import { readEdited } from '../read-edited.js';
import { applyChanges } from './apply-changes.js';
import { findSections, keyNow } from './find-sections.js';
import { leftChanges } from './left-changes.js';
import { quoteChanges } from './quote-changes.js';
import { slideChanges } from './slide-changes.js';

export interface MergedOutline {
  /** As messages print it. */
  readonly path: string;
  /** What it says with the changes. */
  readonly content: string;
  /** What that changes, as `diff -u` prints it; empty where nothing does. */
  readonly patch: string;
}

/** @param path of the presentation, as the user named it */
export async function mergePresentation(
  path: string,
  options: BasisOptions,
  environment: Environment,
): Promise<Checked<MergedOutline | undefined>> {
  const read = await readEdited(path, environment);
  if (read.value === undefined) return { value: undefined, problems: read.problems };
  const { deck, evidence } = read.value;
  const known = await readBasis(path, evidence, options, environment);
  const problems = [...read.problems, ...known.problems];
  const basis = known.value;
  if (basis === undefined) return { value: undefined, problems };
  const { outline } = basis;
  if (outline === undefined) {
    const hint = `name it: \`pullquote import ${path} --merge ${evidence.stem}.md\``;
    const message = `the outline \`${evidence.stem}.md\`, which this was built from, is not where outlines lie`;
    return {
      value: undefined,
      problems: [...problems, makeProblem('file-missing', { message, hint, file: path })],
    };
  }
  const slides = matchSlides(deck, evidence);
  const quotes = findQuotes(deck, evidence);
  const sections = findSections(evidence, outline);
  const changed = [
    ...leftChanges({ evidence, slides, quotes, outline, sections, file: path }),
    ...evidence.slides.flatMap((was) => {
      const section = sections.get(was.id);
      const slide = slides.found.get(was.id);
      return section && slide ? slideChanges({ was, slide, section, outline, file: path }) : [];
    }),
    ...quotes.flatMap((one) => {
      const was = { ...one.was, key: keyNow(one.was, sections) };
      return quoteChanges({ ...one, was }, basis, path);
    }),
  ];
  const changes = changed.flatMap((change) => ('rule' in change ? [] : change));
  const { value: edits, problems: refused } = applyChanges(outline, changes);
  const merged = await mergedOutline(outline, edits, environment);
  return {
    value: merged,
    problems: [...problems, ...changed.flatMap((one) => ('rule' in one ? one : [])), ...refused],
  };
}

async function mergedOutline(
  { file }: Outline,
  edits: Parameters<typeof applyEdits>[1],
  { cwd }: Environment,
): Promise<MergedOutline> {
  const { path, text } = file;
  const raw = (await readFile(resolve(cwd, path), 'utf8').catch(absent(path))) ?? text;
  const after = applyEdits(text, edits);
  const patch = createTwoFilesPatch(path, path, text, after, '', '', { context: 2 });
  return {
    path,
    content: applyEdits(raw, edits),
    patch: after === text ? '' : patch.replace(/^Index: .*\n=+\n/, ''),
  };
}
