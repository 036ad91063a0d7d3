/** A request for a WebSocket in, who asks for it out; nothing for those who may not have one. */
import type { IncomingMessage } from 'node:http';
import type { Peer } from '../room/room.js';
import { isOurHost, isOurOrigin } from '../access/same-site.js';
import { shownToken, type Tokens } from '../access/token.js';

export type Asker = Omit<Peer, 'send'>;

export interface LocalAskers {
  readonly hosts: ReadonlySet<string>;
  readonly tokens: Tokens;
  /** Whether the windows that show slides show problems too; the presenter view always does. */
  readonly overlay: boolean;
  /** Whether the deck may be seen without a token. */
  readonly mayWatch: (stem: string) => boolean;
}

const SOCKET = '/-/socket';

export function localAsker(
  request: IncomingMessage,
  { hosts, tokens, overlay, mayWatch }: LocalAskers,
): Asker | undefined {
  const url = addressOf(request, hosts);
  if (url === undefined) return undefined;
  const stem = url.searchParams.get('stem') ?? '';
  const isPlain = url.pathname === SOCKET;
  const isSpeaker =
    tokens.speaker === undefined
      ? isPlain
      : /^\/p\/[^/]+\/-\/socket$/.test(url.pathname) && shownToken(url.pathname, tokens) === 'speaker';
  if (isSpeaker) return windowAt(stem, url.searchParams, overlay);
  return isPlain && mayWatch(stem) ? { role: 'audience', stem, seesProblems: false } : undefined;
}

function windowAt(stem: string, asked: URLSearchParams, overlay: boolean): Asker {
  const slide = asked.get('slide');
  const fragment = Number(asked.get('fragment'));
  return {
    ...{ role: 'window', stem, seesProblems: overlay || asked.get('view') === 'presenter' },
    at: slide === null || !Number.isInteger(fragment) || fragment < 0 ? undefined : { slide, fragment },
  };
}

export function networkAsker(
  request: IncomingMessage,
  hosts: ReadonlySet<string>,
  tokens: Tokens,
): Asker | undefined {
  const path = addressOf(request, hosts)?.pathname ?? '';
  if (!/^\/[rf]\/[^/]+\/socket$/.test(path)) return undefined;
  const whose = shownToken(path, tokens);
  if (whose === 'remote') return { role: 'remote', stem: undefined, seesProblems: false };
  if (whose === 'follow') return { role: 'follower', stem: undefined, seesProblems: false };
  return undefined;
}

function addressOf({ headers, url = '' }: IncomingMessage, hosts: ReadonlySet<string>): URL | undefined {
  if (!isOurHost(headers, hosts) || !isOurOrigin(headers) || !url.startsWith('/')) return undefined;
  try {
    return new URL(`http://localhost${url}`);
  } catch {
    return undefined;
  }
}
