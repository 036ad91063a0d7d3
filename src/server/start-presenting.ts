/** Starts the servers of a live talk: one for this machine, and one for the room if it is asked for. */
import { networkInterfaces } from 'node:os';
import type { LiveDeck } from '../model/live/live-deck.js';
import type { LiveProblem } from '../model/live/live-message.js';
import type { PaceClock } from '../model/pace/pace-clock.js';
import { mayWatch } from './routes/audience-routes.js';
import { openConnections, type Connections } from './sockets/connections.js';
import { localRoutes } from './routes/local-routes.js';
import { networkAddresses } from './network-addresses.js';
import { networkRoutes } from './routes/network-routes.js';
import { openingCodes, type OpeningCodes } from './access/opening-codes.js';
import type { Pages } from './routes/pages.js';
import { openRoom } from './room/room.js';
import { serve, type Served, type Serving } from './http/serve.js';
import { openTalkBoard, type TalkBoard } from './room/talk-board.js';
import { makeToken, standingOf, type Tokens } from './access/token.js';
import { localAsker, networkAsker } from './sockets/upgrades.js';

export interface PresentingOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly remote: boolean;
  readonly follow: boolean;
  /** Of the speaker's windows on this machine; without one, everybody on it is the speaker. */
  readonly token: string | undefined;
  /** Whether problems lie over the slides in the speaker's windows; in the presenter view they always do. */
  readonly overlay: boolean;
  /** Whether an editor may show the pages in a part of its own. */
  readonly editor: boolean;
  readonly pages: Pages;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Hears each change of a stopwatch. @param stem of the deck that is up */
  readonly clockChanged: (stem: string, clock: PaceClock) => void;
}

export interface Presenting {
  /** Of the speaker's windows, on this machine alone: with notes and control. */
  readonly address: string;
  /** Of the audience's view, on this machine; absent where everybody on it is the speaker. */
  readonly audience: string | undefined;
  /** An address that leads to the speaker's once, and not for long. */
  openingAddress(): string;
  /** For the speaker's phone, the likeliest of this machine's addresses first. */
  readonly remote: readonly string[];
  /** For the audience. */
  readonly follow: readonly string[];
  /** What the start page offers, by stem. */
  list(stems: readonly string[]): void;
  showDeck(deck: LiveDeck): void;
  showProblems(stem: string, problems: readonly LiveProblem[]): void;
  close(): Promise<void>;
}

/** The second server listens on all networks: a laptop that changes the network goes on working. */
const EVERYWHERE = '0.0.0.0';
const LOOPBACK = '127.0.0.1';

/** @throws EnvironmentError `port-taken` */
export async function startPresenting(options: PresentingOptions): Promise<Presenting> {
  const { pages, now } = options;
  const board = openTalkBoard(now);
  const room = openRoom(board, now, options.clockChanged);
  const connections = openConnections(room, now);
  const codes = openingCodes(now);
  const tokens = {
    speaker: options.token,
    remote: options.remote ? makeToken() : undefined,
    follow: options.follow ? makeToken() : undefined,
  };
  const started: Served[] = [];
  const close = async (): Promise<void> => {
    await Promise.all([connections.close(), ...started.map((server) => server.close())]);
  };
  try {
    const follow = { at: undefined as string | undefined };
    const local = await serveLocal({
      ...options,
      board,
      connections,
      tokens,
      codes,
      follow: () => follow.at,
    });
    started.push(local);
    const network =
      options.remote || options.follow
        ? await serveNetwork(local.port + 1, board, pages, connections, tokens)
        : undefined;
    if (network) started.push(network);
    const addresses = (kind: 'r' | 'f', token: string | undefined): readonly string[] =>
      network === undefined || token === undefined
        ? []
        : roomHosts(network.port).map((host) => `http://${host}/${kind}/${token}/`);
    follow.at = addresses('f', tokens.follow)[0];
    const plain = `http://${LOOPBACK}:${local.port}/`;
    const { speaker } = tokens;
    return {
      address: speaker === undefined ? plain : `${plain}p/${speaker}/`,
      audience: speaker === undefined ? undefined : plain,
      openingAddress: () => (speaker === undefined ? plain : `${plain}o/${codes.make()}`),
      remote: addresses('r', tokens.remote),
      follow: addresses('f', tokens.follow),
      list: (stems) => board.list(stems),
      showDeck: (deck) => room.showDeck(deck),
      showProblems: (stem, problems) => room.showProblems(stem, problems),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface LocalServing extends Pick<PresentingOptions, 'port' | 'pages' | 'overlay' | 'editor'> {
  readonly board: TalkBoard;
  readonly connections: Connections;
  readonly tokens: Tokens;
  readonly codes: OpeningCodes;
  readonly follow: () => string | undefined;
}

function serveLocal({ port, connections, overlay, ...options }: LocalServing): Promise<Served> {
  const { board, tokens } = options;
  const listening: { hosts: ReadonlySet<string> } = { hosts: new Set() };
  const hosts = (): ReadonlySet<string> => listening.hosts;
  const app = localRoutes({ ...options, hosts });
  const standing: Serving['standing'] = (path) => standingOf(path, tokens);
  const asker: Serving['asker'] = (request) =>
    localAsker(request, { hosts: hosts(), tokens, overlay, mayWatch: (stem) => mayWatch(board, stem) });
  return serve({ host: LOOPBACK, port, app, connections, standing, asker }).then((served) => {
    listening.hosts = new Set(localHosts(served.port));
    return served;
  });
}

function serveNetwork(
  port: number,
  board: TalkBoard,
  pages: Pages,
  connections: Connections,
  tokens: Tokens,
): Promise<Served> {
  const listening = { port };
  const hosts = (): ReadonlySet<string> =>
    new Set([...localHosts(listening.port), ...roomHosts(listening.port)]);
  const app = networkRoutes({ board, pages, hosts, tokens });
  const standing: Serving['standing'] = (path) => standingOf(path, tokens);
  const asker: Serving['asker'] = (request) => networkAsker(request, hosts(), tokens);
  return serve({ host: EVERYWHERE, port, app, connections, standing, asker }).then((served) => {
    listening.port = served.port;
    return served;
  });
}

function localHosts(port: number): readonly string[] {
  return [`${LOOPBACK}:${port}`, `localhost:${port}`];
}

/** Where no network is, the machine itself still is. */
function roomHosts(port: number): readonly string[] {
  const found = networkAddresses(networkInterfaces());
  return (found.length === 0 ? [LOOPBACK] : found).map((host) => `${host}:${port}`);
}
