/** Routes in, an HTTP server that listens out: with limits on what anybody may cost it. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Connections } from './connections.js';
import type { Bindings } from './gate.js';
import { listen } from './listen.js';
import type { Asker } from './upgrades.js';

export interface Serving {
  readonly host: string;
  readonly port: number;
  readonly app: Hono<Bindings>;
  readonly connections: Connections;
  /** Who asks for a WebSocket, if they may have one. */
  asker(request: IncomingMessage): Asker | undefined;
}

export interface Served {
  readonly port: number;
  close(): Promise<void>;
}

const LIMITS = { maxHeaderSize: 16 * 1024, headersTimeout: 10_000, requestTimeout: 20_000 };
const MOST_CONNECTIONS = 2000;

export async function serve({ host, port, app, connections, asker }: Serving): Promise<Served> {
  const server = createAdaptorServer({ fetch: app.fetch, createServer, serverOptions: LIMITS }) as Server;
  server.maxConnections = MOST_CONNECTIONS;
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const who = asker(request);
    if (who === undefined)
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    else connections.accept(request, socket, head, who);
  });
  const listening = await listen(server, host, port);
  return { port: listening, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
