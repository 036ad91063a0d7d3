/** The WebSockets of all who are connected: limited in number, size and rate, and dropped when they misbehave. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import type { ServerMessage } from '../../model/live/live-message.js';
import { openPlaces, type Seats } from './places.js';
import { rateLimit } from './rate-limit.js';
import { MOST_MESSAGE_BYTES, parseMessage, type WindowRole } from '../room/parse-message.js';
import type { Peer, Room } from '../room/room.js';

/** By role, so that an audience never takes the places of the speaker's own windows. */
const MOST: Readonly<Record<WindowRole, number>> = { window: 100, audience: 100, remote: 20, follower: 1000 };
const PING_MS = 10_000;
/** So that a phone can tell within a second or two that it is alone. */
const BEAT_MS = 500;
/** Who does not read what is sent is gone, or wants to fill our memory. */
const MOST_WAITING_BYTES = 1024 * 1024;

/** The codes of RFC 6455 that we close with. */
const CLOSE = { away: 1001, unreadable: 1007, policy: 1008, full: 1013 } as const;

export interface Connections {
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, who: Omit<Peer, 'send'>): void;
  close(): Promise<void>;
}

export function openConnections(room: Room, now: () => number): Connections {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MOST_MESSAGE_BYTES,
    perMessageDeflate: false,
    clientTracking: true,
  });
  const places: Readonly<Record<WindowRole, Seats>> = {
    ...{ window: openPlaces(MOST.window), audience: openPlaces(MOST.audience) },
    ...{ remote: openPlaces(MOST.remote), follower: openPlaces(MOST.follower) },
  };
  /** Those who have not answered the last ping yet. */
  const silent = new WeakSet<WebSocket>();
  const heartbeat = setInterval(() => dropSilent(server, silent), PING_MS);
  const beat = setInterval(() => room.beat(), BEAT_MS);
  for (const timer of [heartbeat, beat]) timer.unref();

  const welcome = (socket: WebSocket, who: Omit<Peer, 'send'>, address: string): void => {
    socket.on('error', () => socket.terminate());
    const giveWay = (): void => drop(socket, CLOSE.full, 'full');
    const leavePlace = places[who.role].take({ address, giveWay });
    const { hear, leave } = room.join({ ...who, send: (message) => send(socket, message) });
    const limit = rateLimit(now);
    socket.on('pong', () => silent.delete(socket));
    socket.on('message', (data: RawData, binary: boolean) => {
      if (!limit.take()) return drop(socket, CLOSE.policy, 'too much');
      const message = binary ? undefined : parseMessage((data as Buffer).toString('utf8'), who.role);
      if (message === undefined) return drop(socket, CLOSE.unreadable, 'not understood');
      hear(message);
    });
    socket.on('close', () => {
      leavePlace();
      leave();
    });
  };

  return {
    accept: (request, socket, head, who) =>
      server.handleUpgrade(request, socket, head, (accepted) =>
        welcome(accepted, who, request.socket.remoteAddress ?? ''),
      ),
    async close() {
      for (const timer of [heartbeat, beat]) clearInterval(timer);
      for (const socket of server.clients) drop(socket, CLOSE.away, 'the talk is over');
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function dropSilent({ clients }: WebSocketServer, silent: WeakSet<WebSocket>): void {
  for (const socket of clients) {
    if (silent.has(socket)) socket.terminate();
    else {
      silent.add(socket);
      socket.ping();
    }
  }
}

function send(socket: WebSocket, message: ServerMessage): void {
  if (socket.readyState !== socket.OPEN) return;
  if (socket.bufferedAmount > MOST_WAITING_BYTES) socket.terminate();
  else socket.send(JSON.stringify(message));
}

/** Says why and does not wait for an answer: a client that misbehaves may never give one. */
function drop(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, reason);
  socket.removeAllListeners('message');
  setTimeout(() => socket.terminate(), 100).unref();
}
