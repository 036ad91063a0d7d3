/** A request for a WebSocket in, who asks for it out; nothing for those who may not have one. */
import type { IncomingMessage } from 'node:http';
import type { Tokens } from './network-routes.js';
import type { Peer } from './room.js';
import { isOurHost, isOurOrigin } from './same-site.js';
import { isToken } from './token.js';

export type Asker = Omit<Peer, 'send'>;

export function localAsker(request: IncomingMessage, hosts: ReadonlySet<string>): Asker | undefined {
  const url = addressOf(request, hosts);
  if (url?.pathname !== '/-/socket') return undefined;
  const slide = url.searchParams.get('slide');
  const fragment = Number(url.searchParams.get('fragment'));
  return {
    role: 'window',
    stem: url.searchParams.get('stem') ?? '',
    at: slide === null || !Number.isInteger(fragment) || fragment < 0 ? undefined : { slide, fragment },
  };
}

export function networkAsker(
  request: IncomingMessage,
  hosts: ReadonlySet<string>,
  tokens: Tokens,
): Asker | undefined {
  const url = addressOf(request, hosts);
  const [, kind, token = ''] = /^\/([rf])\/([^/]+)\/socket$/.exec(url?.pathname ?? '') ?? [];
  if (kind === 'r' && isToken(token, tokens.remote)) return { role: 'remote', stem: undefined };
  if (kind === 'f' && isToken(token, tokens.follow)) return { role: 'follower', stem: undefined };
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
