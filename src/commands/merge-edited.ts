/** `pullquote import edited.pptx --merge`: what was changed there, as a diff that the author confirms. */
import { resolve } from 'node:path';
import { mergePresentation } from '../edited-presentation/merge/merge-presentation.js';
import type { Environment } from '../environment.js';
import type { RuleName } from '../model/problems/rules.js';
import { printable } from '../text/terminal/printable.js';
import { replaceFile } from '../write/whole/replace-file.js';
import { EXIT } from './exit-codes.js';
import { report } from './options/report-problems.js';

export interface MergeEditedOptions {
  /** As the user named it; else it is looked for. */
  readonly outline: string | undefined;
  readonly dryRun: boolean;
  /** Nobody is asked. */
  readonly yes: boolean;
}

/** Warnings of what the presentation says, and the outline does not after all. */
const LEFT: ReadonlySet<RuleName> = new Set<RuleName>([
  ...(['merge-refused', 'retelling-altered', 'caption-altered'] as const),
  ...(['quote-moved', 'slides-changed'] as const),
]);

export async function mergeEdited(
  path: string,
  { outline, dryRun, yes }: MergeEditedOptions,
  environment: Environment,
): Promise<number> {
  const options = { outline, sources: new Map<string, string>(), allowOutside: false };
  const { value: merged, problems } = await mergePresentation(path, options, environment);
  if (problems.length > 0) report('text', problems, new Map(), environment);
  const isLeft = problems.some(({ rule, severity }) => severity === 'error' || LEFT.has(rule));
  const code = isLeft ? EXIT.problems : EXIT.done;
  if (merged === undefined) return code;
  if (merged.patch === '') {
    environment.log(
      isLeft
        ? `${merged.path} was left as it is`
        : `${merged.path} has the headlines, points, notes and quotations of ${path} already; figures were not compared`,
    );
    return code;
  }
  for (const line of merged.patch.trimEnd().split('\n')) environment.print(printable(line));
  if (dryRun) return code;
  const isMeant = yes || (await environment.confirm?.(`Write this into ${merged.path}?`)) === true;
  if (!isMeant) {
    environment.log(`${merged.path} was left as it is${environment.confirm ? '' : ': --yes writes it'}`);
    return environment.confirm ? code : EXIT.problems;
  }
  await replaceFile(resolve(environment.cwd, merged.path), merged.content);
  environment.log(`wrote ${merged.path}; now run: pullquote check ${merged.path}`);
  return code;
}
