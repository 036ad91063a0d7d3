/** What `npm run bench:import -- PATH` measures: what import makes of a folder of transcripts that somebody else wrote. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, relative } from 'node:path';
import { importCheck } from '../src/import/import-check.js';
import { soundDraft } from '../src/import/import-sound.js';
import { makeDraft } from '../src/import/make-draft.js';
import { printDraft } from '../src/import/print/print-draft.js';
import { packageRoot } from '../src/read/package-root.js';
import { readSource } from '../src/sources/read-source.js';
import { indexSource } from '../src/verify/index/index-source.js';
import { draftFigures, type DraftFigures, type Share } from './draft-figures.js';
import { readTruth, type FileTruth } from './truth-file.js';

type Print = (line: string) => void;

interface Measured {
  readonly file: string;
  readonly megabytes: number;
  readonly seconds: number;
  /** Why nothing was drafted. */
  readonly refused?: string;
  readonly crashed?: string;
  readonly figures?: DraftFigures;
}

/** Prints a row a file and the sums; the drafts are made in a folder that is removed. */
export async function benchFolder(print: Print, path: string): Promise<void> {
  const folder = (await stat(path)).isDirectory() ? path : dirname(path);
  const truth = await readTruth(folder);
  const files = folder === path ? await filesBelow(path) : [path];
  const drafts = mkdtempSync(join(tmpdir(), 'pullquote-drafts-'));
  try {
    await mkdir(join(drafts, 'sources'));
    const measured: Measured[] = [];
    for (const [index, file] of files.entries()) {
      const one = await measureFile(file, { drafts, index, truth: truth.get(basename(file)) });
      measured.push({ ...one, file: relative(folder, file) });
      print(row(measured.at(-1) ?? one));
    }
    printSums(print, measured, failing(drafts));
  } finally {
    rmSync(drafts, { recursive: true, force: true });
  }
}

/** All but `truth.json`, notes about the folder, and what is hidden. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/^(?:\..*|truth\.json|README(?:\..*)?)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

interface Measuring {
  readonly drafts: string;
  readonly index: number;
  readonly truth: FileTruth | undefined;
}

async function measureFile(file: string, measuring: Measuring): Promise<Measured> {
  const bytes = new Uint8Array(await readFile(file));
  const [megabytes, started] = [bytes.length / 1_000_000, performance.now()];
  const sofar = () => ({ file, megabytes, seconds: (performance.now() - started) / 1000 });
  try {
    const { value: opened, problems } = await readSource(bytes, basename(file));
    if (opened === undefined)
      return { ...sofar(), refused: problems.map(({ rule, message }) => `${rule}: ${message}`).join('; ') };
    const { source, describe } = opened;
    const copy = join('sources', `${measuring.index}${extname(file)}`);
    const indexed = indexSource(source);
    const made = makeDraft(source, describe(), importCheck(indexed), {
      ...{ lang: undefined, themes: undefined, file: copy, name: basename(file) },
    });
    const name = {
      file: `${measuring.index}.${made.lang}.md`,
      name: String(measuring.index),
      lang: made.lang,
    };
    const draft = soundDraft(made, indexed, { folder: measuring.drafts, ...name });
    const taken = sofar();
    await writeFile(join(measuring.drafts, copy), bytes);
    await writeFile(join(measuring.drafts, name.file), printDraft(draft));
    return { ...taken, figures: draftFigures(source, draft, measuring.truth) };
  } catch (error) {
    return { ...sofar(), crashed: error instanceof Error ? error.message : String(error) };
  }
}

/** Drafts in which the command itself finds an error, with what it says. */
function failing(drafts: string): readonly string[] {
  const args = [join(packageRoot(), 'dist', 'pullquote.cjs'), 'check', '--no-fit', drafts];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 });
  return `${stdout}\n${stderr}`.split('\n').filter((line) => /:\d+:\d+ error /.test(line));
}

function row({ file, seconds, refused, crashed, figures }: Measured): string {
  const head = `${file}  ${seconds.toFixed(2)} s`;
  if (crashed !== undefined) return `${head}  CRASHED: ${crashed}`;
  if (figures === undefined) return `${head}  refused: ${refused ?? ''}`;
  const { themes, phantoms, roles, guests, points, fillers, blank, boundaries } = figures;
  return [
    head,
    `themes ${themes}`,
    `blank ${blank}`,
    `quotes of the guest ${guests.join('/')}`,
    `points ${points}`,
    ...(roles[1] > 0 ? [`roles ${roles.join('/')}`] : []),
    ...(phantoms.length > 0 ? [`phantoms: ${phantoms.join('; ')}`] : []),
    ...(fillers.length > 0 ? [`fillers: ${fillers.join('; ')}`] : []),
    ...(boundaries ? [`Pk ${boundaries.pk.toFixed(2)} WindowDiff ${boundaries.windowDiff.toFixed(2)}`] : []),
  ].join('  ');
}

function printSums(print: Print, all: readonly Measured[], failed: readonly string[]): void {
  const drafted = all.flatMap(({ figures }) => figures ?? []);
  const refused = all.filter(({ refused: why }) => why !== undefined);
  const themes = drafted.map((one) => one.themes);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const shares = (pairs: readonly Share[]): string =>
    percent(sum(pairs.map(([right]) => right)), sum(pairs.map(([, every]) => every)));
  const divided = drafted.flatMap(({ boundaries }) => boundaries ?? []);
  const mean = (numbers: readonly number[]): string =>
    numbers.length === 0 ? 'not known' : (sum(numbers) / numbers.length).toFixed(2);
  const [seconds, megabytes] = [sum(all.map((one) => one.seconds)), sum(all.map((one) => one.megabytes))];
  print('');
  print(`files                      ${all.length}`);
  print(`crashes                    ${all.filter(({ crashed }) => crashed !== undefined).length}`);
  print(`refused                    ${refused.length}`);
  print(`drafts that fail check     ${new Set(failed.map((line) => line.split(':')[0])).size}`);
  for (const line of failed.slice(0, 10)) print(`  ${line}`);
  print(`phantom people             ${sum(drafted.map(({ phantoms }) => phantoms.length))}`);
  print(`roles right                ${shares(drafted.map(({ roles }) => roles))}`);
  print(`themes a file              ${mean(themes)}, from ${Math.min(...themes)} to ${Math.max(...themes)}`);
  print(`quotes that are a guest’s  ${shares(drafted.map(({ guests }) => guests))}`);
  print(`points a file              ${mean(drafted.map(({ points }) => points))}`);
  print(`headlines begin idly       ${sum(drafted.map(({ fillers }) => fillers.length))}`);
  print(`headlines left blank       ${percent(sum(drafted.map(({ blank }) => blank)), sum(themes))}`);
  print(`Pk                         ${mean(divided.map((one) => one.pk))}`);
  print(`WindowDiff                 ${mean(divided.map((one) => one.windowDiff))}`);
  print(
    `time                       ${seconds.toFixed(1)} s for ${megabytes.toFixed(1)} MB: ${(seconds / megabytes).toFixed(2)} s a MB`,
  );
}

function percent(right: number, all: number): string {
  return all === 0 ? 'not known' : `${right}/${all}, ${Math.round((100 * right) / all)} %`;
}
