/** Routes in, an HTTP server that listens out: with limits on what anybody may cost it. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { connectionLimits, type ConnectionStanding } from './connection-limits.js';
import type { Connections } from '../sockets/connections.js';
import type { Bindings } from '../routes/gate.js';
import { listen } from './listen.js';
import type { Asker } from '../sockets/upgrades.js';

export interface Serving {
  readonly host: string;
  readonly port: number;
  readonly app: Hono<Bindings>;
  readonly connections: Connections;
  /** What a request shows of who asks, by its path. */
  standing(path: string): ConnectionStanding;
  /** Who asks for a WebSocket, if they may have one. */
  asker(request: IncomingMessage): Asker | undefined;
}

export interface Served {
  readonly port: number;
  close(): Promise<void>;
}

/** Half a request is waited for this long, and looked for each second: nobody needs longer for one packet. */
const LIMITS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 4000,
  requestTimeout: 5000,
  connectionsCheckingInterval: 1000,
  keepAliveTimeout: 5000,
};
/** Who takes nothing of an answer for this long will not. */
const STALLED_MS = 20_000;

export async function serve({ host, port, app, connections, standing, asker }: Serving): Promise<Served> {
  const server = createAdaptorServer({ fetch: app.fetch, createServer, serverOptions: LIMITS }) as Server;
  const limits = connectionLimits();
  server.timeout = STALLED_MS;
  server.on('connection', (socket) => limits.opened(socket));
  server.prependListener('request', ({ socket, url = '' }: IncomingMessage) =>
    limits.showed(socket, standing(url)),
  );
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const who = asker(request);
    if (who === undefined) return turnAway(socket);
    limits.showed(request.socket, 'known');
    connections.accept(request, socket, head, who);
  });
  const listening = await listen(server, host, port);
  return { port: listening, close: () => closeServer(server) };
}

/** Does not wait until the other side hangs up, too: it may never do. */
function turnAway(socket: Duplex): void {
  const answer = 'HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';
  socket.end(answer, () => socket.destroy());
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
