/** What stood in the places of outputs in, what to tell the author out. */
import { isAbsolute, join, relative } from 'node:path';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Problem } from '../../model/problems/problem.js';
import type { WrittenOutputs } from '../../write/outputs/write-outputs.js';

export interface OutputReport {
  /** What they are the outputs of, as messages print it. */
  readonly file: string;
  /** Absolute. */
  readonly folder: string;
  readonly cwd: string;
  /** @defaultValue what helps with a build */
  readonly advice?: OutputAdvice | undefined;
}

/** What to do about a place that is taken. */
export interface OutputAdvice {
  /** By what the run reads. */
  readonly elsewhere: string;
  /** By a file of somebody else's. */
  readonly free: string;
}

const ELSEWHERE = 'name another folder with `--output`';
const FREE = 'rename that file, name another folder with `--output`, or have it set aside with `--force`';

const BUILD_ADVICE: OutputAdvice = { elsewhere: ELSEWHERE, free: FREE };
/** For a page that is drawn where the command line says. */
export const PAGE_ADVICE: OutputAdvice = {
  elsewhere: 'name another page with `--coverage=page.html`',
  free: 'rename that file, or name another page with `--coverage=page.html`',
};

/** @param inputs names of outputs, each with the input that has its place */
export function inputProblems(
  inputs: ReadonlyMap<string, string>,
  { file, folder, cwd, advice = BUILD_ADVICE }: OutputReport,
): readonly Problem[] {
  return [...inputs].map(([name, input]) =>
    makeProblem('output-is-input', {
      message: `the output “${shown(join(folder, name), cwd)}” would overwrite “${input}”, which this run reads`,
      hint: advice.elsewhere,
      file,
    }),
  );
}

export function outputProblems(result: WrittenOutputs, report: OutputReport): readonly Problem[] {
  return [
    ...(result.written.length === 0 ? result.foreign.map((name) => notOurs(name, report)) : []),
    ...asideProblems(result, report),
  ];
}

/** The page that lists the decks is not worth a deck. */
export function indexProblems(result: WrittenOutputs, report: OutputReport): readonly Problem[] {
  return result.foreign.length > 0 && result.written.length === 0
    ? [indexLeft(report, 'was not made by Pullquote', FREE)]
    : asideProblems(result, report);
}

export function indexIsInput(report: OutputReport): Problem {
  return indexLeft(report, 'is read by this run', ELSEWHERE);
}

function indexLeft({ file }: OutputReport, reason: string, hint: string): Problem {
  const message = `the page that lists the decks is not written: “${file}” ${reason}`;
  return makeProblem('index-not-ours', { message, hint, file });
}

function notOurs(name: string, { file, folder, cwd, advice = BUILD_ADVICE }: OutputReport): Problem {
  return makeProblem('output-not-ours', {
    message: `“${shown(join(folder, name), cwd)}” was not made by Pullquote, and is left as it is`,
    hint: advice.free,
    file,
  });
}

function asideProblems(
  { foreign, aside, earlier }: WrittenOutputs,
  { file, folder, cwd }: OutputReport,
): readonly Problem[] {
  const changed = [...aside].map(([name, path]) =>
    makeProblem('output-changed', {
      message: `${foreign.includes(name) ? 'somebody else made' : 'somebody changed'} “${shown(join(folder, name), cwd)}”: that file is now “${shown(path, cwd)}”`,
      hint: howToKeep(shown(path, cwd)),
      file,
    }),
  );
  if (earlier === undefined) return changed;
  const taken = makeProblem('output-taken-over', {
    message: `the outputs of an earlier Pullquote are replaced; they are kept in “${shown(earlier, cwd)}”`,
    hint: 'remove that folder if you changed nothing in them',
    file,
  });
  return [...changed, taken];
}

function howToKeep(path: string): string {
  const how = path.endsWith('.pptx') ? ` with \`pullquote import ${path} --merge\`` : '';
  return `bring what you changed into the outline${how}, and remove that file`;
}

function shown(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return way.startsWith('..') || isAbsolute(way) ? path : way;
}
