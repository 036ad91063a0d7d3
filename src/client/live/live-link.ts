/** A connection to the live server that mends itself: a phone sleeps, a network goes, a server starts anew. */
import type { ClientMessage, ServerMessage } from '../../model/live/live-message.js';

export interface LinkOptions {
  /** Asked at every attempt: the place it names may have changed. */
  readonly address: () => string;
  readonly heard: (message: ServerMessage) => void;
  readonly opened: () => void;
  readonly lost: () => void;
}

export interface LiveLink {
  readonly isOpen: () => boolean;
  /** Drops the message where there is no connection: a late move would pull everybody back. */
  send(message: ClientMessage): void;
  /** Gives up a connection that calls itself open, and tries for another. */
  drop(): void;
}

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 3000;

export function openLink(options: LinkOptions): LiveLink {
  const state: { socket?: WebSocket; wait: number; timer?: number } = { wait: FIRST_WAIT_MS };

  const connect = (): void => {
    clearTimeout(state.timer);
    const socket = new WebSocket(webSocketUrl(options.address()));
    state.socket = socket;
    socket.addEventListener('open', () => {
      state.wait = FIRST_WAIT_MS;
      options.opened();
    });
    socket.addEventListener('message', ({ data }) => {
      if (socket === state.socket) options.heard(JSON.parse(String(data)) as ServerMessage);
    });
    socket.addEventListener('close', () => {
      if (socket === state.socket) again();
    });
  };
  const again = (): void => {
    options.lost();
    state.timer = window.setTimeout(connect, state.wait * (0.75 + Math.random() / 2));
    state.wait = Math.min(LONGEST_WAIT_MS, state.wait * 2);
  };
  const renew = (): void => {
    if (document.visibilityState !== 'visible' || state.socket?.readyState === WebSocket.CONNECTING) return;
    // After a sleep a dead connection still calls itself open.
    const old = state.socket;
    connect();
    old?.close();
  };

  document.addEventListener('visibilitychange', renew);
  window.addEventListener('online', renew);
  connect();
  return {
    isOpen: () => state.socket?.readyState === WebSocket.OPEN,
    drop() {
      const old = state.socket;
      if (old?.readyState !== WebSocket.OPEN) return;
      delete state.socket;
      old.close();
      again();
    },
    send(message) {
      if (state.socket?.readyState === WebSocket.OPEN) state.socket.send(JSON.stringify(message));
    },
  };
}

function webSocketUrl(path: string): string {
  const url = new URL(path, location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.hash = '';
  return url.href;
}
