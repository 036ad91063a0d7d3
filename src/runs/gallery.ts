/** Outlines in, for each a page with its own slides in every look out. */
import { posix } from 'node:path';
import { openShop } from '../api/open-shop.js';
import { workspaceOf, type OwnWorkspace } from '../api/workspace.js';
import { attemptEach, throwSoleCause, type Failure } from '../async/attempt.js';
import type { Environment } from '../environment.js';
import { lookNames } from '../looks/choose-look.js';
import type { Deck } from '../model/deck.js';
import type { Problem } from '../model/problems/problem.js';
import { distinctOutputs } from '../pipeline/find/distinct-outputs.js';
import { findInputs, type FoundOutline } from '../pipeline/find/find-inputs.js';
import { templateProblems } from '../pipeline/find/template-problems.js';
import { sayPassedOver } from '../pipeline/find/say-passed-over.js';
import { differingSlides } from '../pipeline/gallery/differing-slides.js';
import { galleryPage, type DrawnLook } from '../pipeline/gallery/gallery-page.js';
import type { ParsedOutline } from '../pipeline/load/read-outline.js';
import { outlineFacts } from '../pipeline/load/outline-facts.js';
import { runInputs } from '../pipeline/load/run-inputs.js';
import { inputsOverwritten } from '../api/inputs-overwritten.js';
import { writeDeck } from '../pipeline/outputs/write-deck.js';
import type { BuildOptions } from '../pipeline/workshop/build-options.js';
import { folderOptions } from '../pipeline/workshop/folder-options.js';
import { recoverFolders, recoverInputs } from '../pipeline/workshop/recover-folders.js';
import { readTemplateFiles } from '../pipeline/workshop/resources.js';
import { openProgress, type RunProgress } from './progress.js';

export interface GalleryOptions extends Omit<BuildOptions, 'formats' | 'fit'> {
  /** Names of the looks that are shown, in this order; all when absent. */
  readonly looks: readonly string[] | undefined;
  /** Every slide is shown, and not only one of each composition. */
  readonly all: boolean;
}

export interface GalleryResult {
  readonly problems: readonly Problem[];
  /** The texts that problems point into, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Absolute paths of the files written. */
  readonly written: readonly string[];
  /** What the environment kept from being drawn, and why. */
  readonly failures: readonly Failure[];
  /** Paths of what was asked for and has no page, for whatever reason. */
  readonly undrawn: readonly string[];
}

/** All that can be chosen. */
export async function galleryLooks(
  { templates }: Pick<BuildOptions, 'templates'>,
  { cwd }: Environment,
): Promise<readonly string[]> {
  return lookNames(await readTemplateFiles(templates, cwd));
}

/** @throws EnvironmentError when for one cause nothing could be drawn at all */
export async function drawGalleries(
  options: GalleryOptions,
  environment: Environment,
): Promise<GalleryResult> {
  const progress = openProgress(environment);
  try {
    return await drawAll(options, environment, progress);
  } finally {
    progress.end();
  }
}

async function drawAll(
  options: GalleryOptions,
  environment: Environment,
  progress: RunProgress,
): Promise<GalleryResult> {
  await recoverInputs(options.inputs, environment);
  const inputs = await findInputs(options, environment);
  sayPassedOver(inputs.passedOver, environment);
  const found = distinctOutputs(inputs.value);
  // Whatever is wrong in one look, the others are to be seen beside it: it is marked on its slides, as in a draft.
  const asked: BuildOptions = { ...options, formats: [], fit: true, draft: true };
  const folders = ['', ...found.value.map(({ folder }) => folder)];
  await recoverFolders(
    folders.map((folder) => folderOptions(asked, folder).output),
    environment,
  );
  const looks = options.looks ?? (await galleryLooks(options, environment));
  progress.found(found.value.length * looks.length);
  const drawing = await openDrawing(options, asked, environment);
  try {
    const attempts = await attemptEach(found.value, (outline) => drawing.draw(outline, looks, progress));
    const { values } = attempts;
    const missed = [...inputs.problems, ...found.problems];
    const failures = [...inputs.failures, ...attempts.failures];
    if (missed.length === 0) throwSoleCause({ values, failures });
    return {
      problems: [
        ...missed,
        ...(await templateProblems(options.templates, environment)),
        ...values.flatMap(({ problems }) => problems),
      ],
      texts: new Map(values.map(({ path, text }) => [path, text])),
      written: values.flatMap(({ written }) => written),
      failures,
      undrawn: [
        ...[...missed.map(({ file }) => file), ...failures.map(({ path }) => path)],
        ...values.flatMap(({ path, written }) => (written.length === 0 ? [path] : [])),
      ],
    };
  } finally {
    await drawing.close();
  }
}

interface DrawnTalk {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly written: readonly string[];
}

interface Drawing {
  draw(outline: FoundOutline, looks: readonly string[], progress: RunProgress): Promise<DrawnTalk>;
  close(): Promise<void>;
}

async function openDrawing(
  { all, draft }: GalleryOptions,
  asked: BuildOptions,
  environment: Environment,
): Promise<Drawing> {
  const shop = await openShop(asked, environment, true);
  const pictured = all ? ({ slides }: Deck): Deck['slides'] => slides : differingSlides;
  const workspace = workspaceOf(shop, asked, environment, { pictured });
  return {
    async draw({ path, folder }, looks, progress) {
      const talk = await workspace.read(path);
      const { text, problems } = talk;
      const isFaulty = problems.some(({ severity }) => severity === 'error');
      const refused = { path, text, problems, written: [] };
      if (talk.outline === undefined || (isFaulty && !draft)) return refused;
      const drawn: DrawnLook[] = [];
      for (const look of looks)
        drawn.push(...(await progress.follow(`${path}, ${look}`, () => inLook(talk, look, workspace))).drawn);
      const page = await galleryPage(path, drawn, workspace.workshop());
      const own = folderOptions(asked, folder);
      const read = await runInputs([outlineFacts(talk, environment.cwd)], own, environment);
      const overwritten = await inputsOverwritten(path, [page.name], read, own, environment);
      if (overwritten.length > 0) return { ...refused, problems: [...problems, ...overwritten] };
      const name = posix.join(folder, page.name);
      const result = await writeDeck([page], name, path, own, environment);
      return { path, text, problems: [...problems, ...result.problems], written: result.value };
    },
    close: shop.close,
  };
}

/** @param talk as the outline's own look shows it: what is wrong with that is no fault of another */
async function inLook(
  talk: ParsedOutline,
  look: string,
  workspace: OwnWorkspace,
): Promise<{ readonly drawn: readonly DrawnLook[]; readonly problems: readonly Problem[] }> {
  const known = new Set(talk.problems.map(({ message }) => message));
  const { produced, problems: all } = await workspace.build(withLook(talk, look));
  const problems = all.filter(({ message }) => !known.has(message));
  const faults = problems.map(({ message }) => message);
  return { drawn: produced === undefined ? [] : [{ produced, faults }], problems };
}

const START = { line: 1, column: 1, offset: 0 };

function withLook(talk: ParsedOutline, name: string): ParsedOutline {
  const { path, outline, text } = talk;
  if (outline === undefined) return talk;
  const span = outline.meta.look?.span ?? { start: START, end: START };
  // What is wrong with its form is told already.
  return {
    path,
    text,
    problems: [],
    outline: { ...outline, meta: { ...outline.meta, look: { name, span } } },
  };
}
