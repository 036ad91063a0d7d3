/** What builds one outline after another: here, or in another process. What goes in and comes out is data. */
import type { Environment } from '../../environment.js';
import type { Problem } from '../../model/problems/problem.js';
import { indexEntry, type IndexEntry } from '../../pipeline/index-page.js';
import type { ParsedOutline } from '../../pipeline/load/read-outline.js';
import type { BuildOptions } from '../../pipeline/workshop/build-options.js';
import { siblingCopies } from '../../pipeline/workshop/sibling-copies.js';
import { needsBrowser, openShop } from '../../api/open-shop.js';
import { workspaceOf } from '../../api/workspace.js';

export interface TalkBuilder {
  /**
   * Builds an outline, and writes what came of it.
   *
   * @param outline its path as the user named it, or what was parsed of it
   * @param refused what keeps it from being built, beside its own problems
   * @throws EnvironmentError
   */
  build(outline: string | ParsedOutline, refused: readonly Problem[]): Promise<TalkResult>;
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
  /** Names of files that lie, or will lie, in the output folder. */
  readonly copies: readonly string[];
}

/** In this process. */
export async function openBuilder(
  { options, covers, copies }: BuilderSettings,
  environment: Environment,
): Promise<TalkBuilder> {
  const shop = await openShop(options, environment, needsBrowser(options));
  const workspace = workspaceOf(shop, options, environment, { covers, siblings: siblingCopies(copies) });
  return {
    async build(outline, refused) {
      const built = await workspace.build(outline, { refuse: () => Promise.resolve(refused) });
      const { value: written, problems } = await workspace.write(built);
      const { path, text, produced } = built;
      return {
        ...{ path, text, written },
        problems: [...built.problems, ...problems],
        entry: produced && indexEntry(produced),
      };
    },
    close: shop.close,
  };
}
