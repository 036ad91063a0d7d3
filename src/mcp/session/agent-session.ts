/** What all tools of one agent share: its folder, a workspace in it, and what can be quoted; the agent's questions come to it one by one. */
import { openShop, type Shop } from '../../api/open-shop.js';
import { workspaceOf, type OwnWorkspace } from '../../api/workspace.js';
import { limited } from '../../async/limited.js';
import { openOutline, type OpenOutline } from '../../edit/open-outline.js';
import { isRefusal, type Refusal } from '../../edit/refusal.js';
import type { Environment } from '../../environment.js';
import type { Deck, Slide } from '../../model/deck.js';
import type { Problem } from '../../model/problems/problem.js';
import type { SourceText } from '../../model/source-text.js';
import { readEvidence } from '../../pipeline/load/read-evidence.js';
import { DEFAULT_BUILD } from '../../pipeline/workshop/build-options.js';
import { quotationFinder, type QuotationFinder } from '../../quoting/find-quotations.js';
import type { IndexedSource } from '../../verify/index/index-source.js';
import { indexedSources } from '../../verify/indexed-sources.js';
import { sourceShelf } from '../../verify/source-shelf.js';
import type { VerifiedOutline } from '../../verify/verify-texts.js';
import { readAgentFile, type AgentFile, type AgentFolder } from '../folder/agent-folder.js';

/** An outline with its sources and what was found of its quotations. */
export interface AgentOutline extends OpenOutline {
  readonly disk: AgentFile;
  readonly verified: VerifiedOutline;
  /** Of its form and its quotations; whether it fits is not among them. */
  readonly problems: readonly Problem[];
  /** Those at hand, by id. */
  readonly texts: ReadonlyMap<string, SourceText>;
  readonly indexed: ReadonlyMap<string, IndexedSource>;
}

export interface AgentSession {
  readonly environment: Environment;
  readonly finder: QuotationFinder;
  readonly workspace: OwnWorkspace;
  /** The folder as the client allows it by now. */
  folder(): Promise<AgentFolder>;
  read(path: string): Promise<AgentOutline | Refusal>;
  /** The same for a text that may come to lie there. */
  readText(disk: AgentFile): Promise<AgentOutline>;
  /** A workspace that takes a picture of one slide. */
  picturing(choose: (deck: Deck) => readonly Slide[]): OwnWorkspace;
  /** One change after the other. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** @param folder as the client allows it, asked for each time */
export async function openAgentSession(
  environment: Environment,
  folder: () => Promise<AgentFolder>,
): Promise<AgentSession> {
  const options = { ...DEFAULT_BUILD, inputs: ['.'], fit: true };
  const shop: Shop = await openShop(options, environment, false);
  const shelf = sourceShelf();
  const inTurn = limited(1);
  // An agent tries many changes on what lies there.
  const onDisk = new Map<string, OpenOutline>();
  const openOnDisk = ({ file }: AgentFile): OpenOutline => {
    const last = onDisk.get(file.path);
    const open = last?.outline.file.text === file.text ? last : openOutline(file);
    onDisk.set(file.path, open);
    return open;
  };
  const withEvidence = async (disk: AgentFile, open: OpenOutline): Promise<AgentOutline> => {
    const { value: verified, problems } = await readEvidence(open.outline, options, environment, shelf);
    const texts = verified.sources;
    const indexed = indexedSources(open.outline, texts, shelf);
    return { ...open, disk, verified, problems: [...open.problems, ...problems], texts, indexed };
  };
  return {
    environment,
    finder: quotationFinder(),
    workspace: workspaceOf(shop, options, environment),
    folder,
    readText: (disk) => withEvidence(disk, openOutline(disk.file)),
    async read(path) {
      const disk = await readAgentFile(await folder(), path);
      return isRefusal(disk) ? disk : withEvidence(disk, openOnDisk(disk));
    },
    picturing: (choose) =>
      workspaceOf(shop, { ...options, draft: true, formats: [] }, environment, {
        pictured: choose,
        picturedAs: 'png',
      }),
    inTurn,
    close: shop.close,
  };
}
