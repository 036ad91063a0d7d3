/** An outline and the template files in, the look that it asks for out, and everything wrong with either. */
import { DEFAULT_LOOK, type Look } from '../model/look.js';
import type { Outline } from '../model/outline.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import { templateFile, type TemplateFiles } from '../read/template-file.js';
import { didYouMean, surelyMeant } from '../text/did-you-mean.js';
import { replacing } from '../text/make-fix.js';
import { orList } from '../text/or-list.js';
import { shorten } from '../text/shorten.js';
import { lookSheet, parseLook } from './parse-look.js';

/** All that can be chosen: the folder is the list, ours and the author's alike. */
export function lookNames(files: TemplateFiles): readonly string[] {
  return [...files.keys()].flatMap((file) => lookIn(file) ?? []).toSorted();
}

/** The look whose style sheet a template file is. */
export function lookIn(file: string): string | undefined {
  return /^looks\/([^/]+)\.css$/.exec(file)?.[1];
}

/** An unknown look is our default one. */
export function chooseLook(outline: Outline, files: TemplateFiles): Checked<Look> {
  const { meta, file } = outline;
  const unknown = unknownLook(outline, lookNames(files));
  const name = unknown.length > 0 ? DEFAULT_LOOK : (meta.look?.name ?? DEFAULT_LOOK);
  const { look, faults } = parseLook(name, templateFile(files, lookSheet(name)));
  const span = meta.look?.span;
  const { path } = meta.look?.namedIn ?? file;
  const problems = faults.map(({ rule, ...words }) => makeProblem(rule, { ...words, file: path, span }));
  return { value: look, problems: [...unknown, ...problems] };
}

/** @param names of all looks @returns one problem, or none */
export function unknownLook({ meta: { look }, file }: Outline, names: readonly string[]): readonly Problem[] {
  if (look === undefined || names.includes(look.name)) return [];
  const { name, span, namedIn } = look;
  const near = didYouMean(name, names);
  const meant = surelyMeant(name, names);
  const problem = makeProblem('unknown-value', {
    message: `there is no look \`${shorten(name)}\``,
    hint: near === undefined ? `choose ${orList(names)}${OWN_LOOK}` : `did you mean \`${near}\`?`,
    file: (namedIn ?? file).path,
    span,
    ...(meant === undefined || namedIn !== undefined
      ? {}
      : { fixes: [replacing(name, meant, span, 'form')] }),
  });
  return [problem];
}

const OWN_LOOK = '; one of your own is `looks/<name>.css` in the folder of `--templates`';
