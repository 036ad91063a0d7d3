/** Everything that building would complain of, and more; nothing is written unless told. */
import { basename, dirname, resolve } from 'node:path';
import { DEFAULT_BUILD, type BuildOptions } from '../pipeline/workshop/build-options.js';
import { lockElsewhere } from '../pipeline/check/lock-elsewhere.js';
import { siblingProblems } from '../pipeline/check/sibling-problems.js';
import { attemptEach, throwSoleCause, type Failure } from '../async/attempt.js';
import { coverageLines, sourceCoverage, coveragePage } from '../pipeline/check/coverage.js';
import { findInputs } from '../pipeline/find/find-inputs.js';
import { sayPassedOver } from '../pipeline/find/say-passed-over.js';
import { listed } from '../pipeline/fonts/glyph-problems.js';
import type { LoadedOutline } from '../pipeline/load/load-outline.js';
import { openShop } from '../api/open-shop.js';
import { needsBrowser } from '../pipeline/outputs/output-facts.js';
import { workspaceOf, type OwnCheckedTalk, type OwnWorkspace } from '../api/workspace.js';
import { inputProblems, outputProblems, PAGE_ADVICE } from '../pipeline/outputs/output-problems.js';
import { recoverInputs } from '../pipeline/workshop/recover-folders.js';
import { outlineFacts, sourceFacts } from '../pipeline/load/outline-facts.js';
import { runInputs } from '../pipeline/load/run-inputs.js';
import { unknownSources } from '../pipeline/check/unknown-sources.js';
import { isMendedByUpdate, mayReplaceLock, updatedEvidence } from '../pipeline/check/update-evidence.js';
import { lockPath } from '../pipeline/load/lock-path.js';
import type { Workshop } from '../pipeline/workshop/workshop.js';
import { leadsOut } from '../write/folders/leads-out.js';
import type { Environment } from '../environment.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import { openProgress, type RunProgress } from './progress.js';
import { replaceFile } from '../write/whole/replace-file.js';
import { writeOutputs } from '../write/outputs/write-outputs.js';

export interface CheckOptions extends Omit<BuildOptions, 'formats' | 'output' | 'draft' | 'force'> {
  /** Writes what was verified into the talks' lock files. */
  readonly updateEvidence: boolean;
  /** Lists what no theme uses of the sources; a path has it drawn as a page there. */
  readonly coverage: boolean | string;
}

export interface CheckResult {
  readonly problems: readonly Problem[];
  /** The texts that problems point into, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Absolute paths of the files written. */
  readonly written: readonly string[];
  /** What `coverage` asked for, as lines. */
  readonly coverage: readonly string[];
  /** What the environment kept from being checked, and why. */
  readonly failures: readonly Failure[];
}

interface CheckedOutline extends OwnCheckedTalk {
  readonly written: readonly string[];
}

const NOT_MEASURED = 'Whether each slide fits was not measured: --no-fit asks for that.';

/** @throws EnvironmentError when for one cause nothing could be checked at all */
export async function check(options: CheckOptions, environment: Environment): Promise<CheckResult> {
  const progress = openProgress(environment);
  try {
    return await checkAll(options, environment, progress);
  } finally {
    progress.end();
  }
}

async function checkAll(
  options: CheckOptions,
  environment: Environment,
  progress: RunProgress,
): Promise<CheckResult> {
  await recoverInputs(options.inputs, environment);
  const found = await findInputs(options, environment);
  sayPassedOver(found.passedOver, environment);
  progress.found(found.value.length);
  // What the handout and the speaker's copy lack is wrong as well, so all that is built by default is looked through.
  const { formats, output, draft, force } = DEFAULT_BUILD;
  const asked = { ...options, formats, output, draft, force };
  const shop = await openShop(asked, environment, needsBrowser(asked, { dry: true }));
  const workspace = workspaceOf(shop, asked, environment);
  if (!options.fit && found.value.length > 0) environment.log(NOT_MEASURED);
  try {
    // One after the other: languages of a talk share a lock file.
    const attempts = await attemptEach(found.value, ({ path }) =>
      progress.follow(path, () => checkOutline(path, options, workspace, environment)),
    );
    const { values: checked } = attempts;
    const failures = [...found.failures, ...attempts.failures];
    if (found.problems.length === 0) throwSoleCause({ values: checked, failures });
    const loaded = checked.flatMap((outline) => outline.loaded ?? []);
    const outlines = loaded.map(({ outline }) => outline);
    const drawn = await drawCoverage(loaded, options, shop.workshop(asked, { dry: true }), environment);
    return {
      problems: [
        ...found.problems,
        ...checked.flatMap(({ problems }) => problems),
        ...siblingProblems(outlines),
        ...unknownSources(options.sources, outlines.map(sourceFacts)),
        ...drawn.problems,
      ],
      texts: new Map(checked.map(({ path, text }) => [path, text])),
      written: [...checked.flatMap(({ written }) => written), ...drawn.value],
      coverage: options.coverage === true ? coverageLines(loaded.flatMap(sourceCoverage)) : [],
      failures,
    };
  } finally {
    await shop.close();
  }
}

async function checkOutline(
  path: string,
  { updateEvidence, fit }: CheckOptions,
  workspace: OwnWorkspace,
  environment: Environment,
): Promise<CheckedOutline> {
  const checked = await workspace.check(path, { fit });
  const { loaded, problems } = checked;
  if (loaded === undefined) return { ...checked, written: [] };
  const { outline, verified } = loaded;
  if (!updateEvidence || !mayReplaceLock(verified, problems)) return { ...checked, written: [] };
  const lock = lockPath(outline);
  if (await leadsOut(outline.file.folder, lock)) {
    const elsewhere = lockElsewhere(basename(lock), outline.file.path);
    return { ...checked, problems: [...problems, elsewhere], written: [] };
  }
  // What cannot be read as a lock file may be somebody's.
  const setAside = problems.some(({ rule }) => rule === 'lock-broken');
  const aside = await replaceFile(lock, updatedEvidence(outline, verified), { setAside });
  const kept = aside === undefined ? [] : lockSetAside(basename(lock), aside, path, environment);
  return {
    ...checked,
    problems: [...problems.filter((problem) => !isMendedByUpdate(problem)), ...kept],
    written: [lock],
  };
}

function lockSetAside(name: string, aside: string, file: string, { cwd }: Environment): readonly Problem[] {
  const result = { written: [], foreign: [], aside: new Map([[name, aside]]), earlier: undefined };
  return outputProblems(result, { file, folder: dirname(aside), cwd });
}

const NOT_DRAWN = { value: [], problems: [] };

async function drawCoverage(
  loaded: readonly LoadedOutline[],
  options: CheckOptions,
  workshop: Workshop,
  environment: Environment,
): Promise<Checked<readonly string[]>> {
  const { coverage } = options;
  if (typeof coverage !== 'string') return NOT_DRAWN;
  const { cwd } = environment;
  const path = resolve(cwd, coverage);
  const report = { file: coverage, folder: dirname(path), cwd, advice: PAGE_ADVICE };
  const outlines = loaded.map(({ outline }) => outlineFacts({ path: outline.file.path, outline }, cwd));
  const input = await (await runInputs(outlines, options, environment)).at(path);
  if (input !== undefined)
    return { value: [], problems: inputProblems(new Map([[basename(path), input]]), report) };
  const page = await coveragePage(loaded, workshop, cwd);
  if (page.missing.length > 0)
    environment.log(`warning: on ${coverage} no embedded font has ${listed(page.missing)}`);
  const bytes = Buffer.from(page.html);
  const place = { folder: dirname(path), name: basename(path), cwd, force: false };
  const result = await writeOutputs([{ name: basename(path), bytes }], place);
  return { value: result.written, problems: outputProblems(result, report) };
}
