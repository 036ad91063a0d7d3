/** What builds one outline after another: here, or in another process. What goes in and comes out is data. */
import { openShop } from '../../api/open-shop.js';
import { workspaceOf } from '../../api/workspace.js';
import { held } from '../../async/held.js';
import type { Environment } from '../../environment.js';
import type { Problem } from '../../model/problems/problem.js';
import { indexEntry, type IndexEntry } from '../../pipeline/index-page.js';
import { outlineFacts } from '../../pipeline/load/outline-facts.js';
import { readOutline, type ParsedOutline } from '../../pipeline/load/read-outline.js';
import { needsBrowser } from '../../pipeline/outputs/output-facts.js';
import { siblingCopies } from '../../pipeline/workshop/sibling-copies.js';
import { digestOf } from '../../read/author-disk.js';
import type { TemplateFiles } from '../../read/template-file.js';
import { recordingReads, type Observation } from '../../read/recorded-reads.js';
import type { BuilderSettings } from '../results/builder-settings.js';
import { openTalkResults, type KeptArtifact } from '../results/talk-results.js';

/** An outline that was read and parsed, and what was read for it. */
export interface RecordedOutline {
  readonly parsed: ParsedOutline;
  readonly seen: readonly Observation[];
}

export interface TalkBuilder {
  /**
   * Builds an outline, and writes what came of it.
   *
   * @param refused what keeps it from being built, beside its own problems
   * @param folder where its outputs go, below the folder of all; empty for that itself
   * @throws EnvironmentError
   */
  build(outline: RecordedOutline, refused: readonly Problem[], folder: string): Promise<FreshTalk>;
  close(): Promise<void>;
}

export interface TalkResult {
  /** Of the outline, as the user named it. */
  readonly path: string;
  /** The outline's text, for code frames. */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Absolute paths of its outputs, as they are there now; none when it was not built. */
  readonly outputs: readonly string[];
  /** Whether they had to be written. */
  readonly isWritten: boolean;
  readonly artifacts: readonly KeptArtifact[];
  /** What the page of all decks says of it; absent when it was not built, and where it waits in the cache. */
  readonly entry: IndexEntry | undefined;
  /** Under which it waits there. */
  readonly entryDigest: string | undefined;
  /** Of the templates that it was made with. */
  readonly templatesDigest: string;
}

/** One that was built just now. */
export interface FreshTalk extends TalkResult {
  /** What building it found, without what came of writing its outputs. */
  readonly found: readonly Problem[];
}

export async function recordedOutline(path: string, environment: Environment): Promise<RecordedOutline> {
  const { value: parsed, seen } = await recordingReads(() => readOutline(path, environment));
  return { parsed, seen };
}

/**
 * In this process.
 *
 * @param isForOne whether it builds one outline only: its browser then ends while the outputs are written
 */
export async function openBuilder(
  settings: BuilderSettings,
  environment: Environment,
  isForOne = false,
): Promise<TalkBuilder> {
  const { options, covers, copies, keeps, verifies = false } = settings;
  const { value: shop, seen: shared } = await recordingReads(() =>
    openShop(options, environment, needsBrowser(options), keeps && !verifies),
  );
  const workspace = workspaceOf(shop, options, environment, { covers });
  const templatesDigest = digestOfFiles(workspace.workshop().resources.files);
  const results = keeps ? await openTalkResults(settings, environment) : undefined;

  return {
    async build({ parsed, seen }, refused, folder) {
      const siblings = siblingCopies(copies.get(folder) ?? []);
      const { value: built, seen: seenNow } = await recordingReads(() =>
        workspace.build(parsed, { refuse: () => Promise.resolve(refused), siblings }),
      );
      if (isForOne) void held(shop.close());
      const { value: outputs, problems } = await workspace.write(built, { folder });
      const { path, text, produced } = built;
      const entry = produced && indexEntry(produced, folder);
      const talk = { text, problems: built.problems, entry, templatesDigest };
      const facts = outlineFacts(parsed, environment.cwd);
      const { artifacts, entryDigest } =
        refused.length > 0 || results === undefined
          ? NOT_KEPT
          : await results.keep(
              { path, folder },
              [...seen, ...shared, ...seenNow],
              { ...talk, facts },
              built.artifacts,
            );
      if (outputs.length > 0) await results?.noteStanding({ path, folder }, artifacts, outputs);
      const all = [...built.problems, ...problems];
      const isWritten = outputs.length > 0;
      return {
        ...talk,
        path,
        outputs,
        artifacts,
        entryDigest,
        isWritten,
        problems: all,
        found: built.problems,
      };
    },
    close: shop.close,
  };
}

const NOT_KEPT = { artifacts: [], entryDigest: undefined };

/** Folders list them in any order. */
function digestOfFiles(files: TemplateFiles): string {
  return digestOf(JSON.stringify([...files].toSorted(([one], [other]) => (one < other ? -1 : 1))));
}
