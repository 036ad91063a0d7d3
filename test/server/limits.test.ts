import { describe, expect, test } from 'vitest';
import { networkAddresses, type Interfaces } from '../../src/server/network-addresses.js';
import { rateLimit } from '../../src/server/sockets/rate-limit.js';
import { parseMessage } from '../../src/server/room/parse-message.js';
import { terminalQr } from '../../src/server/terminal-qr.js';
import { isToken, makeToken } from '../../src/server/access/token.js';

describe('the rate limit', () => {
  test('lets a burst through, then what comes in time', () => {
    const clock = { now: 0 };
    const { take } = rateLimit(() => clock.now);
    const taken = (): number => Array.from({ length: 300 }, take).filter(Boolean).length;
    expect(taken()).toBe(120);
    clock.now = 1000;
    expect(taken()).toBe(60);
    clock.now = 100_000;
    expect(taken()).toBe(120);
  });

  test('a pointer that moves as fast as ours does is never stopped', () => {
    const clock = { now: 0 };
    const { take } = rateLimit(() => clock.now);
    for (; clock.now < 60_000; clock.now += 33) expect(take()).toBe(true);
  });
});

test('a token has more than 128 random bits, and only itself is it', () => {
  const token = makeToken();
  expect(Buffer.from(token, 'base64url')).toHaveLength(18);
  expect(makeToken()).not.toBe(token);
  expect(isToken(token, token)).toBe(true);
  for (const other of ['', token.slice(1), `${token}A`, makeToken()])
    expect(isToken(other, token)).toBe(false);
  expect(isToken('', undefined)).toBe(false);
  expect(isToken('undefined', undefined)).toBe(false);
});

describe('a message', () => {
  const step = JSON.stringify({ type: 'step', by: 1 });

  test('is for the role that may send it', () => {
    expect(parseMessage(step, 'remote')).toEqual({ type: 'step', by: 1 });
    expect(parseMessage(step, 'window')).toBeUndefined();
    expect(parseMessage(step, 'follower')).toBeUndefined();
  });

  test.each([
    '',
    'null',
    '[]',
    '{"type":"step","by":2}',
    '{"type":"pointer","at":{"x":-0.1,"y":0}}',
    '{"type":"pointer","at":{"x":0,"y":2}}',
    '{"type":"change","change":{"slide":"","fragment":0}}',
    '{"type":"change","change":{"slide":99,"fragment":0}}',
    '{"type":"change","change":{"slide":-1,"fragment":0}}',
    '{"type":"change","change":{"slide":null,"fragment":0}}',
    '{"type":"change","change":{"slide":"a","fragment":-1}}',
    '{"type":"change","change":{"slide":"a","fragment":1.5}}',
    '{"type":"change","change":{"slide":"a","fragment":null}}',
    '{"type":"change","change":{"slide":"a","fragment":"x"}}',
    '{"type":"change","change":{"screen":"window"}}',
    '{"type":"change","change":{"slide":"a","fragment":0,"screen":"blank"}}',
  ])('%s is none', (text) => {
    expect(parseMessage(text, 'remote')).toBeUndefined();
  });
});

test('the address of the room’s network comes first, those of bridges and tunnels last', () => {
  const info = (address: string, internal = false): NonNullable<Interfaces[string]>[number] => ({
    ...{ address, internal, netmask: '255.255.255.0', mac: '', family: 'IPv4' as const },
    cidr: null,
  });
  expect(
    networkAddresses({
      lo: [info('127.0.0.1', true)],
      docker0: [info('172.17.0.1')],
      utun3: [info('100.64.0.2')],
      eth0: [info('203.0.113.7')],
      wlan0: [info('192.168.1.20')],
    }),
  ).toEqual(['192.168.1.20', '203.0.113.7', '172.17.0.1', '100.64.0.2']);
});

test('a QR code in a terminal has two rows of squares in a line, and a quiet edge', () => {
  const picture = terminalQr([
    [true, false, true],
    [false, true, false],
    [true, true, true],
  ]);
  // The colours are not what this is about.
  expect(picture.replace(/\u001b\[[\d;]*m/g, '').split('\n')).toEqual([
    '███████',
    '██▄▀▄██',
    '██▄▄▄██',
    '▀▀▀▀▀▀▀',
  ]);
});
