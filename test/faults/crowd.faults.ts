/** Thousands of connections that ask for nothing, from the speaker's own machine, while the speaker wants to come in. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { WebSocket } from 'ws';
import { ask, liveServer } from '../support/live-server.js';
import { faultRow } from './support/fault-row.js';

const CROWD = { size: 2000, rejoins: 4000 };
/**
 * Beyond what the same takes when nobody is in the way. The crowd itself takes a busy machine a second; a speaker who has
 * to wait until others are done, or until their connections end, waits for longer than this.
 */
const PROMPT_MS = 5000;

faultRow({
  name: 'idle connections of one host in the way of the speaker',
  rounds: { full: 10, short: 2 },
  async round(seed) {
    const presenting = await liveServer();
    const { port } = new URL(presenting.address);
    const workerData = { ...CROWD, port: Number(port), half: seed % 2 === 1 };
    // The first to come in waits for the deck to be made.
    const alone = await comeIn(presenting.address, 's1');
    // In a thread of its own: its work is not the speaker's.
    const crowd = new Worker(new URL('support/crowd.mjs', import.meta.url), { workerData });
    try {
      await once(crowd, 'message');
      const { status, moved, took } = await comeIn(presenting.address, 's2');
      if (status !== 200 || !moved)
        return `the speaker got ${status}, and ${moved ? 'moved' : 'did not move'}`;
      return took > PROMPT_MS + alone.took
        ? `the speaker waited ${took} ms, alone ${alone.took} ms`
        : undefined;
    } finally {
      await crowd.terminate();
      await presenting.close();
    }
  },
});

interface ComingIn {
  readonly status: number | undefined;
  readonly moved: boolean;
  /** In milliseconds. */
  readonly took: number;
}

async function comeIn(address: string, slide: string): Promise<ComingIn> {
  const start = performance.now();
  const { status } = await ask(`${address}talk.en/`);
  const moved = await move(address, slide);
  return { status, moved, took: Math.round(performance.now() - start) };
}

/** Opens a window's line and goes to a slide. */
function move(address: string, slide: string): Promise<boolean> {
  const url = new URL('-/socket?stem=talk.en', address);
  const socket = new WebSocket(`ws://${url.host}${url.pathname}${url.search}`, { origin: url.origin });
  return new Promise((resolve) => {
    socket.on('open', () => socket.send(JSON.stringify({ type: 'change', change: { slide, fragment: 0 } })));
    socket.on('message', (data: Buffer) => {
      if (!data.toString('utf8').includes(`"slide":"${slide}"`)) return;
      socket.terminate();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
