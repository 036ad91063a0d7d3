import { connect, Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  connectionLimits,
  type ConnectionLimits,
  type ConnectionStanding,
} from '../../../src/server/http/connection-limits.js';
import { standingOf } from '../../../src/server/access/token.js';
import { ask, liveServer, openLine, TOKEN } from '../../support/live-server.js';

function socketFrom(address: string): Socket {
  return Object.defineProperty(new Socket(), 'remoteAddress', { value: address });
}

function crowd(
  limits: ConnectionLimits,
  size: number,
  standing: ConnectionStanding = 'silent',
  address = 'one',
): Socket[] {
  return Array.from({ length: size }, () => {
    const socket = socketFrom(address);
    limits.opened(socket);
    if (standing !== 'silent') limits.showed(socket, standing);
    return socket;
  });
}

const ended = (sockets: readonly Socket[]): number => sockets.filter(({ destroyed }) => destroyed).length;

describe('of one address', () => {
  test.each([
    ['silent', 1024],
    ['stranger', 64],
    ['follower', 1000],
  ] as const)('the oldest %s connections beyond %i give way', (standing, most) => {
    const sockets = crowd(connectionLimits(), most + 3, standing);
    expect([ended(sockets), ended(sockets.slice(0, 3))]).toEqual([3, 3]);
  });

  test('those that showed a token stay, however many come after them', () => {
    const limits = connectionLimits();
    const known = crowd(limits, 50, 'known');
    crowd(limits, 3000);
    crowd(limits, 300, 'stranger');
    // One that asks again without its token has been let in all the same.
    for (const socket of known) limits.showed(socket, 'stranger');
    crowd(limits, 300, 'stranger');
    expect(ended(known)).toBe(0);
  });

  test('who has asked is not pushed out by those who say nothing', () => {
    const limits = connectionLimits();
    const asked = crowd(limits, 64, 'stranger');
    crowd(limits, 3000);
    expect(ended(asked)).toBe(0);
  });

  test('one that has closed leaves room', async () => {
    const limits = connectionLimits();
    const [first, ...rest] = crowd(limits, 1024);
    const closed = new Promise((resolve) => first?.once('close', resolve));
    first?.destroy();
    await closed;
    crowd(limits, 1);
    expect(ended(rest)).toBe(0);
  });
});

test('of many addresses, the one with the most gives way', () => {
  const limits = connectionLimits();
  const few = crowd(limits, 10, 'silent', 'few');
  const many = [1, 2, 3, 4, 5].flatMap((number) => crowd(limits, 1000, 'silent', `many ${number}`));
  expect([ended(few), ended(many)]).toEqual([0, 914]);
});

test('what a path shows is whose token is in it', () => {
  const tokens = { speaker: 'speaker', remote: 'remote', follow: undefined };
  const paths = [
    '/p/speaker/talk.en/',
    '/r/remote/socket',
    '/p/remote/',
    '/r/speaker/',
    '/f/undefined/',
    '/f//',
    '/',
  ];
  expect(paths.map((path) => standingOf(path, tokens))).toEqual([
    ...['known', 'known', 'stranger', 'stranger', 'stranger', 'stranger', 'stranger'],
  ]);
  expect(standingOf('/f/follow/socket', { ...tokens, follow: 'follow' })).toBe('follower');
});

test('a crowd of idle and half-sent requests from the same address keeps the speaker from nothing', async () => {
  const { address } = await liveServer();
  const line = openLine(`${address}-/socket?stem=talk.en`);
  await line.opened;
  const { hostname, port } = new URL(address);
  const idle = await Promise.all(
    Array.from({ length: 1100 }, async (_, index) => {
      const socket = connect({ host: hostname, port: Number(port) });
      onTestFinished(() => void socket.destroy());
      const over = new Promise((resolve) => socket.on('error', resolve).on('close', resolve));
      socket.resume();
      await Promise.race([over, new Promise((resolve) => socket.once('connect', resolve))]);
      if (index % 2 === 0) socket.write('GET / HTTP/1.1\r\nHost:');
      return { over };
    }),
  );
  expect((await ask(`${address}talk.en/`)).status).toBe(200);
  // The first ones have been ended, and the others are when their time is up.
  await Promise.all(idle.slice(0, 70).map(({ over }) => over));
  line.say({ type: 'change', change: { slide: 's2', fragment: 0 } });
  await line.hears((message) => message.type === 'state' && message.state.slide === 's2');
});

test('a socket that is turned away is not waited for', async () => {
  const { audience = '', address } = await liveServer();
  const { hostname, port, host } = new URL(audience);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  onTestFinished(() => void socket.destroy());
  const over = new Promise((resolve) => socket.on('end', resolve).on('error', resolve));
  const head = ['GET /-/nothing HTTP/1.1', `Host: ${host}`, `Origin: http://${host}`, 'Connection: Upgrade'];
  const rest = [
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  ];
  socket.write(`${[...head, ...rest].join('\r\n')}\r\n\r\n`);
  socket.resume();
  await over;
  expect((await ask(address)).status).toBe(302);
  expect(address).toContain(TOKEN);
});
