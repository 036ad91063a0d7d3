/** What an editor and we have in common while it runs: the workspace, the outlines that are open, what can be quoted. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { openShop, type Shop } from '../../api/open-shop.js';
import { workspaceOf } from '../../api/workspace.js';
import type { Environment } from '../../environment.js';
import type { Outline } from '../../model/outline.js';
import { siblingFacts, siblingProblems } from '../../pipeline/check/sibling-problems.js';
import type { LoadedOutline } from '../../pipeline/load/load-outline.js';
import type { SourceText } from '../../model/source-text.js';
import type { ParsedOutline } from '../../pipeline/load/read-outline.js';
import type { BuildOptions } from '../../pipeline/workshop/build-options.js';
import type { Workshop } from '../../pipeline/workshop/workshop.js';
import { quotationFinder, type QuotationFinder } from '../../quoting/find-quotations.js';
import { plainLines } from '../../text/plain-lines.js';
import { talkName } from '../../text/talk-name.js';
import type { IndexedSource } from '../../verify/index/index-source.js';
import { indexedSources } from '../../verify/indexed-sources.js';
import { sourceShelf } from '../../verify/source-shelf.js';
import { isOutline } from '../documents/is-outline.js';
import { openTalk, type OpenTalk } from '../documents/open-talk.js';
import { ownFolders, type OwnFolders } from '../documents/own-folders.js';
import { uriOfPath } from '../protocol/file-uris.js';

/** An outline of the same talk: open, or as it lies on disk. */
export interface SiblingText {
  readonly uri: string;
  readonly path: string;
  readonly text: string;
  /** Of an open one, as the editor counts. */
  readonly version: number | undefined;
}

export interface Session {
  /** Of the last check; undefined for one that is not at hand. */
  textOf(outline: Outline, source: string): SourceText | undefined;
  /** The same, made ready for lookups. */
  indexedOf(outline: Outline, source: string): IndexedSource | undefined;
  readonly folders: OwnFolders;
  readonly finder: QuotationFinder;
  readonly talks: ReadonlyMap<string, OpenTalk>;
  /** Takes an outline in, or leaves alone what is none. @returns the talk, where it is one */
  open(uri: string, path: string, text: string, version: number): OpenTalk | undefined;
  close(uri: string): void;
  parse(path: string, text: string): Promise<ParsedOutline>;
  /** Its own sources, made ready for lookups; those of the last check. */
  sources(talk: OpenTalk, outline: Outline): ReadonlyMap<string, IndexedSource>;
  /** All languages of a talk, the given one among them. */
  siblings(path: string): Promise<readonly SiblingText[]>;
  workshop(): Workshop;
  /** Tells of each outline whose check has ended. */
  onChecked(hear: (outline: Outline) => void): void;
  /** As problems name files. */
  shown(path: string): string;
  /** Absolute, of a file as problems name it. */
  place(shown: string): string;
  end(): Promise<void>;
}

export async function openSession(
  folders: readonly [string, ...string[]],
  options: BuildOptions,
  environment: Environment,
): Promise<Session> {
  const own = ownFolders(folders);
  const here = { ...environment, cwd: own.first };
  const shop: Shop = await openShop(options, here, false);
  const workspace = workspaceOf(shop, { ...options, fit: false }, here);
  const talks = new Map<string, OpenTalk>();
  const shown = (path: string): string => relative(own.first, path);
  const finder = quotationFinder();
  const listeners: ((outline: Outline) => void)[] = [];
  const shelf = workspace.workshop().sources ?? sourceShelf();
  const indexed = (outline: Outline, loaded: LoadedOutline) =>
    indexedSources(outline, loaded.verified.sources, shelf);

  const loadedOf = ({ file }: Outline): LoadedOutline | undefined =>
    [...talks.values()].find(({ path }) => shown(path) === file.path)?.last()?.talk.loaded;

  const siblings = async (path: string): Promise<readonly SiblingText[]> => {
    const { name } = talkName(basename(path));
    const beside = await readdir(dirname(path)).catch(() => []);
    const names = new Set([...beside, basename(path)].filter((file) => isLanguageOf(file, name)));
    const found = await Promise.all(
      [...names].toSorted().map(async (file) => siblingAt(join(dirname(path), file), talks)),
    );
    return found.flatMap((one) => one ?? []);
  };

  const check = async (path: string, text: string) => {
    const talk = await workspace.check({ path: shown(path), text }, { fit: false });
    if (talk.loaded === undefined) return talk;
    for (const source of indexed(talk.loaded.outline, talk.loaded).values())
      setImmediate(() => {
        finder.prepare(source);
      });
    for (const hear of listeners) hear(talk.loaded.outline);
    const others = await Promise.all(
      (await siblings(path)).map(async (one) => (one.path === path ? talk : load(one.path, one.text))),
    );
    const facts = others.flatMap(({ outline }) => (outline === undefined ? [] : [siblingFacts(outline)]));
    const ofTalk = siblingProblems(facts).filter(({ file }) => file === shown(path));
    return { ...talk, problems: [...talk.problems, ...ofTalk] };
  };
  const load = (path: string, text: string): Promise<ParsedOutline> =>
    workspace.load({ path: shown(path), text });

  return {
    ...{ folders: own, finder, talks, siblings, shown, parse: load },
    onChecked: (hear) => void listeners.push(hear),
    workshop: () => workspace.workshop(),
    place: (file) => resolve(own.first, file),
    open(uri, path, text, version) {
      if (!isOutline(path, plainLines(text))) return undefined;
      const reader = { load: (now: string) => load(path, now), check: (now: string) => check(path, now) };
      const talk = talks.get(uri) ?? openTalk({ uri, path }, reader);
      talk.change(text, version);
      talks.set(uri, talk);
      return talk;
    },
    close(uri) {
      talks.get(uri)?.close();
      talks.delete(uri);
    },
    textOf: (outline, source) => loadedOf(outline)?.verified.sources.get(source),
    indexedOf(outline, source) {
      const loaded = loadedOf(outline);
      return loaded && indexed(outline, loaded).get(source);
    },
    sources(talk, outline) {
      const loaded = talk.last()?.talk.loaded;
      return loaded === undefined ? new Map<string, IndexedSource>() : indexed(outline, loaded);
    },
    async end() {
      for (const talk of talks.values()) talk.close();
      await workspace.close();
    },
  };
}

function isLanguageOf(file: string, name: string): boolean {
  const { name: own, lang } = talkName(file);
  return /\.md$/i.test(file) && lang !== undefined && own === name;
}

async function siblingAt(
  path: string,
  talks: ReadonlyMap<string, OpenTalk>,
): Promise<SiblingText | undefined> {
  const uri = uriOfPath(path);
  const open = [...talks.values()].find((talk) => talk.path === path);
  if (open !== undefined) return { uri: open.uri, path, text: open.text, version: open.version };
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined || !isOutline(path, plainLines(text))) return undefined;
  return { uri, path, text: plainLines(text), version: undefined };
}
