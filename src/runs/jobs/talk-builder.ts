/** What builds one outline after another: here, or in another process. What goes in and comes out is data. */
import type { Environment } from '../../environment.js';
import type { Problem } from '../../model/problems/problem.js';
import { indexEntry, type IndexEntry } from '../../pipeline/index-page.js';
import type { ParsedOutline } from '../../pipeline/load/read-outline.js';
import type { BuildOptions } from '../../pipeline/workshop/build-options.js';
import { siblingCopies, type CopiesByFolder } from '../../pipeline/workshop/sibling-copies.js';
import { needsBrowser, openShop } from '../../api/open-shop.js';
import { workspaceOf } from '../../api/workspace.js';

export interface TalkBuilder {
  /**
   * Builds an outline, and writes what came of it.
   *
   * @param outline its path as the user named it, or what was parsed of it
   * @param refused what keeps it from being built, beside its own problems
   * @param folder where its outputs go, below the folder of all; empty for that itself
   * @throws EnvironmentError
   */
  build(outline: string | ParsedOutline, refused: readonly Problem[], folder: string): Promise<TalkResult>;
  close(): Promise<void>;
}

export interface TalkResult {
  /** Of the outline, as the user named it. */
  readonly path: string;
  /** The outline's text, for code frames. */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Absolute paths. */
  readonly written: readonly string[];
  /** What the page of all decks says of it; absent when it was not built. */
  readonly entry: IndexEntry | undefined;
}

/** What all outlines of a run are built with. */
export interface BuilderSettings {
  readonly options: BuildOptions;
  /** Whether pictures of the covers are taken. */
  readonly covers: boolean;
  /** What lies, or will lie, in the folders of outputs. */
  readonly copies: CopiesByFolder;
}

/** In this process. */
export async function openBuilder(
  { options, covers, copies }: BuilderSettings,
  environment: Environment,
): Promise<TalkBuilder> {
  const shop = await openShop(options, environment, needsBrowser(options));
  const workspace = workspaceOf(shop, options, environment, { covers });
  return {
    async build(outline, refused, folder) {
      const siblings = siblingCopies(copies.get(folder) ?? []);
      const built = await workspace.build(outline, { refuse: () => Promise.resolve(refused), siblings });
      const { value: written, problems } = await workspace.write(built, { folder });
      const { path, text, produced } = built;
      return {
        ...{ path, text, written },
        problems: [...built.problems, ...problems],
        entry: produced && indexEntry(produced, folder),
      };
    },
    close: shop.close,
  };
}
