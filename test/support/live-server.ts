/** The servers of a live talk with decks that are put up by hand: no outline is read, no browser is started. */
import { request, type IncomingHttpHeaders } from 'node:http';
import { onTestFinished } from 'vitest';
import WebSocket from 'ws';
import type { ServerMessage } from '../../src/model/live/live-message.js';
import type { Pages } from '../../src/server/routes/pages.js';
import {
  startPresenting,
  type Presenting,
  type PresentingOptions,
} from '../../src/server/start-presenting.js';
import { sampleLiveDeck } from './live-deck.js';

export const TOKEN = 'tokentokentokentokentoke';

/** Pages that say what they were made of. */
const PAGES: Pages = {
  deck: (content, config) => ({ html: JSON.stringify({ content, config }), scripts: [] }),
  cover: ({ title }) => ({ html: title, scripts: [] }),
  start: (decks) => Promise.resolve({ html: `start: ${decks.map(({ stem }) => stem).join()}`, scripts: [] }),
  remote: ({ title }) => ({ html: title, scripts: [] }),
  languageName: ({ lang }) => lang,
  qr: () => 'data:,',
};

/** Stopped when the test ends. One deck is up, `talk.en`, with a note and a problem in it. */
export async function liveServer(options: Partial<PresentingOptions> = {}): Promise<Presenting> {
  const presenting = await startPresenting({
    ...{ port: 0, remote: false, follow: false, token: TOKEN, overlay: true, editor: false, pages: PAGES },
    ...{ now: Date.now, clockChanged: () => undefined, ...options },
  });
  onTestFinished(() => presenting.close());
  presenting.list(['talk.en']);
  presenting.showProblems('talk.en', []);
  presenting.showDeck(sampleLiveDeck([0, 2, 0]));
  return presenting;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** One request on a connection of its own; the path goes out as it is. */
export function ask(
  address: string,
  path = '',
  method = 'GET',
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const { hostname, port, pathname, search } = new URL(address);
  return new Promise((resolve, reject) => {
    const to = { hostname, port, path: path === '' ? pathname + search : path };
    const asked = request({ ...to, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

export interface Line {
  readonly heard: readonly ServerMessage[];
  say(message: unknown): void;
  /** The status that it was refused with, or the code that it was closed with. */
  readonly ended: Promise<string>;
  /** Resolves when it stands. */
  readonly opened: Promise<void>;
  /** Resolves with the first message, also one of before, that is as asked for. */
  hears(is: (message: ServerMessage) => boolean): Promise<ServerMessage>;
}

/** A WebSocket as one of our pages opens it. */
export function openLine(address: string): Line {
  const url = new URL(address);
  const socket = new WebSocket(`ws://${url.host}${url.pathname}${url.search}`, { origin: url.origin });
  onTestFinished(() => socket.terminate());
  const heard: ServerMessage[] = [];
  const waiting = new Set<() => void>();
  socket.on('message', (data: Buffer) => {
    heard.push(JSON.parse(data.toString('utf8')) as ServerMessage);
    for (const look of waiting) look();
  });
  const ended = new Promise<string>((resolve) => {
    socket.on('unexpected-response', (_, { statusCode }) => resolve(`refused ${statusCode}`));
    socket.on('close', (code) => resolve(`closed ${code}`));
    socket.on('error', () => undefined);
  });
  return {
    heard,
    ended,
    opened: new Promise((resolve) => socket.once('open', resolve)),
    say: (message) => socket.send(JSON.stringify(message)),
    hears: (is) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = heard.find(is);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}
