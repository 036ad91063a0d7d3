/** Faces that a look takes from font packages and that are not there in, problems out: one a package. */
import { lookSheet } from '../../looks/parse-look.js';
import type { Look, LookFace } from '../../model/look.js';
import type { Outline } from '../../model/outline.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Problem } from '../../model/problems/problem.js';

export function lookFontProblems(
  { name }: Pick<Look, 'name'>,
  absent: readonly LookFace[],
  { meta, file }: Outline,
): readonly Problem[] {
  const byPackage = new Map(absent.toReversed().map((face) => [face.package, face]));
  return [...byPackage.values()].toReversed().map(({ family, weight, style, package: from }) =>
    makeProblem('font-not-embedded', {
      message: `the look \`${name}\` takes “${family}” ${String(weight)}${style === 'italic' ? ' italic' : ''} from \`${from}\`, which is not installed, or has no such face`,
      hint: `\`npm install ${from}\` in the talk’s folder, or take it out of \`${lookSheet(name)}\``,
      file: file.path,
      span: meta.look?.span,
    }),
  );
}
