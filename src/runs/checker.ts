/** What checks one outline after another, and draws what no theme uses: loaded when something has to be checked. */
import { basename, dirname, resolve } from 'node:path';
import { openShop } from '../api/open-shop.js';
import { workspaceOf, type OwnCheckedTalk } from '../api/workspace.js';
import type { Environment } from '../environment.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import { coverageLines, coveragePage, sourceCoverage } from '../pipeline/check/coverage.js';
import { lockElsewhere } from '../pipeline/check/lock-elsewhere.js';
import { siblingFacts } from '../pipeline/check/sibling-problems.js';
import { isMendedByUpdate, mayReplaceLock, updatedEvidence } from '../pipeline/check/update-evidence.js';
import { listed } from '../pipeline/fonts/glyph-problems.js';
import type { LoadedOutline } from '../pipeline/load/load-outline.js';
import { lockPath } from '../pipeline/load/lock-path.js';
import { outlineFacts, sourceFacts } from '../pipeline/load/outline-facts.js';
import { runInputs } from '../pipeline/load/run-inputs.js';
import { needsBrowser } from '../pipeline/outputs/output-facts.js';
import { inputProblems, outputProblems, PAGE_ADVICE } from '../pipeline/outputs/output-problems.js';
import type { BuildOptions } from '../pipeline/workshop/build-options.js';
import type { Workshop } from '../pipeline/workshop/workshop.js';
import { recordingReads } from '../read/recorded-reads.js';
import { leadsOut } from '../write/folders/leads-out.js';
import { writeOutputs } from '../write/outputs/write-outputs.js';
import { replaceFile } from '../write/whole/replace-file.js';
import type { CheckResults, KeptCheck } from './results/check-results.js';

export interface CheckOptions extends Omit<BuildOptions, 'formats' | 'output' | 'draft' | 'force'> {
  /** Writes what was verified into the talks' lock files. */
  readonly updateEvidence: boolean;
  /** Lists what no theme uses of the sources; a path has it drawn as a page there. */
  readonly coverage: boolean | string;
  /** Whether results are taken from the cache and kept in it, or checked all the same and compared. @defaultValue `use` */
  readonly cache?: 'use' | 'off' | 'verify' | undefined;
}

export interface CheckedOutline extends KeptCheck {
  /** As the user named it. */
  readonly path: string;
  /** Absolute paths of the files written. */
  readonly written: readonly string[];
}

export interface Checker {
  /** @throws EnvironmentError */
  check(path: string): Promise<CheckedOutline>;
  /** What no theme uses of the sources of all that was checked. */
  coverage(): Promise<CoverageFound>;
  /** Why it was not measured whether slides fit, if there was no browser for that. */
  unmeasured(): string | undefined;
  close(): Promise<void>;
}

export interface CoverageFound {
  readonly lines: readonly string[];
  /** Absolute paths of the files written, and what stood in their way. */
  readonly drawn: Checked<readonly string[]>;
}

/**
 * @param asked the options, as all that is built by default is built
 * @param results where what comes of it is kept
 */
export async function openChecker(
  options: CheckOptions,
  asked: BuildOptions,
  results: CheckResults | undefined,
  environment: Environment,
): Promise<Checker> {
  const { value: shop, seen: shared } = await recordingReads(() =>
    openShop(asked, environment, needsBrowser(asked, { dry: true }), (options.cache ?? 'use') === 'use'),
  );
  const workspace = workspaceOf(shop, asked, environment);
  const all: LoadedOutline[] = [];
  return {
    async check(path) {
      const { value: talk, seen } = await recordingReads(() => workspace.check(path, { fit: options.fit }));
      const outline = talk.loaded?.outline;
      const checked = {
        text: talk.text,
        problems: talk.problems,
        siblings: outline && siblingFacts(outline),
        sources: outline && sourceFacts(outline),
      };
      // What was not measured today may be measured tomorrow, by the same browser.
      if (shop.unmeasured() === undefined) await results?.keep(path, [...shared, ...seen], checked);
      if (talk.loaded !== undefined) all.push(talk.loaded);
      return { ...checked, path, ...(await withLock(talk, options, environment)) };
    },
    async coverage() {
      const workshop = shop.workshop(asked, { dry: true });
      return {
        lines: options.coverage === true ? coverageLines(all.flatMap(sourceCoverage)) : [],
        drawn: await drawCoverage(all, options, workshop, environment),
      };
    },
    unmeasured: shop.unmeasured,
    close: shop.close,
  };
}

/** Writes what was verified into the talk's lock file, where that is asked for. */
async function withLock(
  { path, problems, loaded }: OwnCheckedTalk,
  { updateEvidence }: CheckOptions,
  environment: Environment,
): Promise<Pick<CheckedOutline, 'problems' | 'written'>> {
  if (loaded === undefined) return { problems, written: [] };
  const { outline, verified } = loaded;
  if (!updateEvidence || !mayReplaceLock(verified, problems)) return { problems, written: [] };
  const lock = lockPath(outline);
  if (await leadsOut(outline.file.folder, lock)) {
    const elsewhere = lockElsewhere(basename(lock), outline.file.path);
    return { problems: [...problems, elsewhere], written: [] };
  }
  // What cannot be read as a lock file may be somebody's.
  const setAside = problems.some(({ rule }) => rule === 'lock-broken');
  const aside = await replaceFile(lock, updatedEvidence(outline, verified), { setAside });
  const kept = aside === undefined ? [] : lockSetAside(basename(lock), aside, path, environment);
  return {
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
