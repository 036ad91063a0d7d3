/** A workspace: outlines are loaded, checked and built in it, and what was built is written, each when asked. */
import { basename, dirname, posix, resolve } from 'node:path';
import type { Environment } from '../environment.js';
import type { Artifact } from '../model/artifact.js';
import type { EvidenceByKey } from '../model/evidence.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import { parseOutline } from '../parse/parse-outline.js';
import { stemOf } from '../pipeline/find/find-talks.js';
import { loadOutline, type LoadedOutline } from '../pipeline/load/load-outline.js';
import { readOutline, type ParsedOutline } from '../pipeline/load/read-outline.js';
import { outlineFacts } from '../pipeline/load/outline-facts.js';
import { runInputs } from '../pipeline/load/run-inputs.js';
import { writeDeck } from '../pipeline/outputs/write-deck.js';
import { produceDeck } from '../pipeline/produce-deck.js';
import type { ProducedDeck } from '../pipeline/print/print-deck.js';
import type { BuildOptions } from '../pipeline/workshop/build-options.js';
import { folderOptions } from '../pipeline/workshop/folder-options.js';
import type { Workshop } from '../pipeline/workshop/workshop.js';
import type { SiblingCopies } from '../pipeline/workshop/sibling-copies.js';
import { decodeText } from '../read/decode-text.js';
import { talkName } from '../text/talk-name.js';
import { inputsOverwritten } from './inputs-overwritten.js';
import type { Shop, WorkshopWay } from './open-shop.js';

/** An outline that need not lie on disk: what it names is looked for beside where its path says. */
export interface OutlineText {
  /** Relative to the workspace's `cwd`, or absolute; it names the talk and its language, as `mill.de.md` does. */
  readonly path: string;
  /** Markdown, as in `docs/outline-format.md`. */
  readonly text: string;
}

/** A path, a text, or what `load` made of either. */
export type OutlineInput = string | OutlineText | ParsedOutline;

/** An outline with all that is wrong with it, and what was found of its quotations. */
export interface CheckedTalk extends ParsedOutline {
  /** By the quotes' keys, one for each quote; absent when the outline could not be read. */
  readonly evidence: EvidenceByKey | undefined;
}

/** An outline with the deck that was made of it, in memory. */
export interface BuiltTalk extends ParsedOutline {
  /** Names without a folder, and bytes; none when errors stand in the way and no draft was asked for. */
  readonly artifacts: readonly Artifact[];
}

/** What to make, where it is not what the workspace was opened for. */
export type BuildAsked = Partial<
  Pick<BuildOptions, 'formats' | 'draft' | 'fit' | 'paper' | 'handout' | 'handoutNotes' | 'steps'>
>;

/** Loads, checks, builds and writes; one serves as many outlines as you like. */
export interface Workspace extends AsyncDisposable {
  /**
   * Reads and parses, and judges no quotation; what was loaded may be checked and built.
   *
   * @throws EnvironmentError when the system does not let a file be read that is there
   */
  load(input: string | OutlineText): Promise<ParsedOutline>;
  /**
   * All that is wrong with an outline; writes nothing. Slides are measured unless `fit` is false; without a browser
   * that is left out, and the log says so.
   */
  check(input: OutlineInput, asked?: { readonly fit?: boolean | undefined }): Promise<CheckedTalk>;
  /**
   * Artifacts in memory; nothing is written.
   *
   * @throws EnvironmentError where an output needs a browser that cannot be had
   */
  build(input: OutlineInput, asked?: BuildAsked): Promise<BuiltTalk>;
  /**
   * Whole or not at all, and nothing that is not Pullquote's own is overwritten.
   *
   * @returns absolute paths of the files written; none, with a problem, when they may not be
   * @throws EnvironmentError when the disk is full, or does not let us write
   */
  write(
    built: BuiltTalk,
    to?: Partial<Pick<BuildOptions, 'output' | 'force'>>,
  ): Promise<Checked<readonly string[]>>;
  /** Ends the browser, if one was started; nothing can be measured or printed after it. */
  close(): Promise<void>;
}

/** The same with what our own commands and the live server go on with. */
export interface OwnWorkspace extends Workspace {
  /** Everything that the outline names as well, and its quotations judged; nothing is laid out. */
  read(input: OutlineInput): Promise<ReadTalk>;
  /** What decks are made with, as it is at the moment. */
  workshop(): Workshop;
  /** Reads the templates again: a live talk shows what somebody saves there. */
  reloadTemplates(): Promise<void>;
  check(...asked: Parameters<Workspace['check']>): Promise<OwnCheckedTalk>;
  build(input: OutlineInput, asked?: OwnBuildAsked): Promise<OwnBuiltTalk>;
  write(built: BuiltTalk, to?: OwnWriteAsked): Promise<Checked<readonly string[]>>;
}

export interface ReadTalk extends ParsedOutline {
  /** The outline with all that it names; absent when it could not be read. */
  readonly loaded: LoadedOutline | undefined;
}

export type OwnCheckedTalk = CheckedTalk & ReadTalk;

export interface OwnBuiltTalk extends BuiltTalk {
  readonly produced: ProducedDeck | undefined;
}

type OwnBuildAsked = BuildAsked & {
  /** Problems that keep the deck from being made, asked for before it is. */
  readonly refuse?: (() => Promise<readonly Problem[]>) | undefined;
  /** The languages that a copy of the deck can switch to. */
  readonly siblings?: SiblingCopies | undefined;
};

type OwnWriteAsked = Partial<Pick<BuildOptions, 'output' | 'force'>> & {
  /** Below the folder of outputs, as `2026/spring`. */
  readonly folder?: string;
};

export function workspaceOf(
  shop: Shop,
  options: BuildOptions,
  environment: Environment,
  way: Omit<WorkshopWay, 'dry'> = {},
): OwnWorkspace {
  const load = (input: string | OutlineText): Promise<ParsedOutline> =>
    typeof input === 'string'
      ? readOutline(input, environment)
      : Promise.resolve(parseText(input, environment));
  const parsedOf = async (input: OutlineInput): Promise<ParsedOutline> =>
    typeof input !== 'string' && 'problems' in input ? input : load(input);
  const readWith = async (input: OutlineInput, workshop: Workshop): Promise<ReadTalk> => {
    const parsed = await parsedOf(input);
    return { ...parsed, ...(await loadOutline(parsed, workshop, environment)) };
  };
  const ownWorkshop = (): Workshop => shop.workshop(options, way);
  return {
    load,
    read: (input) => readWith(input, ownWorkshop()),
    workshop: ownWorkshop,
    reloadTemplates: shop.reloadTemplates,
    async check(input, { fit = true } = {}) {
      const workshop = shop.workshop({ ...options, fit }, { dry: true });
      const talk = await readWith(input, workshop);
      const { loaded } = talk;
      if (loaded === undefined) return { ...talk, evidence: undefined };
      const { problems } = await produceDeck(loaded, talk.problems, workshop);
      return { ...talk, problems, evidence: loaded.verified.evidence };
    },
    async build(input, { refuse, siblings, ...asked } = {}) {
      const workshop = shop.workshop({ ...options, ...asked }, way);
      const { loaded, problems, ...parsed } = await readWith(input, workshop);
      const unbuilt = { ...parsed, artifacts: [], produced: undefined };
      if (loaded === undefined) return { ...unbuilt, problems };
      const refused = (await refuse?.()) ?? [];
      if (refused.length > 0) return { ...unbuilt, problems: [...problems, ...refused] };
      const resources = { ...workshop.resources, siblings };
      const { value: produced, problems: all } = await produceDeck(loaded, problems, {
        ...workshop,
        resources,
      });
      return { ...parsed, problems: all, produced, artifacts: produced?.artifacts ?? [] };
    },
    async write(built, { folder = '', ...to } = {}) {
      const { path, artifacts } = built;
      if (artifacts.length === 0) return { value: [], problems: [] };
      const asked = folderOptions({ ...options, ...to }, folder);
      const read = await runInputs([outlineFacts(built, environment.cwd)], asked, environment);
      const names = artifacts.map(({ name }) => name);
      const overwritten = await inputsOverwritten(path, names, read, asked, environment);
      if (overwritten.length > 0) return { value: [], problems: overwritten };
      return writeDeck(artifacts, posix.join(folder, stemOf(path)), path, asked, environment);
    },
    close: shop.close,
    [Symbol.asyncDispose]: shop.close,
  };
}

function parseText({ path, text: given }: OutlineText, { cwd }: Environment): ParsedOutline {
  const text = decodeText(Buffer.from(given));
  if (typeof text !== 'string') {
    const problems = [makeProblem('file-encoding', { ...text, file: path })];
    return { path, outline: undefined, problems, text: given };
  }
  const file = resolve(cwd, path);
  const names = talkName(basename(file));
  const { value, problems } = parseOutline({ path, folder: dirname(file), ...names, text });
  return { path, outline: value, problems, text };
}
