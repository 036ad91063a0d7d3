/** Every refusal, by real requests: what a foreign page, a stranger in the network or a broken client would send. */
import { connect } from 'node:net';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { ask } from '../support/live-server.js';
import { sharedFolder } from '../support/shared-folder.js';
import {
  liveBrowser,
  liveTest,
  serveFolder,
  type LiveTest,
  openWindow,
  outline,
  until,
  untilPlace,
} from './live-browser.js';

function askRaw(address: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.end(text));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks).toString().slice(0, 500)));
  });
}

/** The way a WebSocket ends: the status it was refused with, or the code it was closed with. */
function ending(socket: WebSocket): Promise<string> {
  return new Promise((resolve) => {
    socket.on('unexpected-response', (_, { statusCode }) => resolve(`refused ${statusCode}`));
    socket.on('close', (code) => resolve(`closed ${code}`));
    socket.on('error', () => undefined);
  });
}

function socketAt(address: string, path: string, headers: Record<string, string> = {}): WebSocket {
  const { host } = new URL(address);
  return new WebSocket(`ws://${host}${path}`, { headers: { Origin: `http://${host}`, ...headers } });
}

function opened(socket: WebSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
}

/** Of the audience’s view; the speaker's has its token before it. */
const LOCAL = '/-/socket?stem=talk.en';

function speakerSocket(live: LiveTest): string {
  const { pathname, search } = new URL(live.address('-/socket?stem=talk.en'));
  return pathname + search;
}

/** Of one talk, which is only asked, and spoken to by windows that come and go. */
const folder = await sharedFolder();
const shared: { live?: LiveTest } = {};
beforeAll(async () => {
  await mkdir(join(folder, 'content'));
  await writeFile(join(folder, 'content/talk.en.md'), outline());
  shared.live = await serveFolder(folder, {});
});
afterAll(() => shared.live?.talks.close());

function running(): LiveTest {
  if (shared.live === undefined) throw new Error('no talk is served');
  return shared.live;
}

describe('hosts and origins', () => {
  test('a name that is not ours is refused, whatever it points at', async () => {
    const live = running();
    for (const host of [
      'evil.example',
      'evil.example:80',
      '127.0.0.1.evil.example',
      '127.0.0.1',
      '0.0.0.0',
    ]) {
      const { status, body } = await ask(live.address(), '', 'GET', { Host: host });
      expect([host, status, body]).toEqual([host, 403, '']);
    }
    expect(await askRaw(live.address(), 'GET /talk.en/ HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 40\d/);
    const { port } = new URL(live.address());
    expect((await ask(live.address(), '', 'GET', { Host: `localhost:${port}` })).status).toBe(200);
  });

  test('a foreign page gets nothing: no answer to its requests, no permission to read one', async () => {
    const live = running();
    expect((await ask(live.address(), '', 'GET', { Origin: 'http://evil.example' })).status).toBe(403);
    expect((await ask(live.address(), '', 'GET', { Origin: 'null' })).status).toBe(403);
    const embedded = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' };
    expect((await ask(live.address('-/content/talk.en.json'), '', 'GET', embedded)).status).toBe(403);
    const followed = await ask(live.address(), '', 'GET', {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'navigate',
    });
    expect(followed.status).toBe(200);
    expect(Object.keys(followed.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('a WebSocket needs our host and our origin', async () => {
    const live = running();
    const origins = ['http://evil.example', 'null', `https://${new URL(live.address()).host}`];
    for (const origin of origins)
      expect(await ending(socketAt(live.address(), speakerSocket(live), { Origin: origin }))).toBe(
        'refused 403',
      );
    expect(await ending(new WebSocket(live.address('-/socket?stem=talk.en').replace('http', 'ws')))).toBe(
      'refused 403',
    );
    const rebound = { Host: 'evil.example', Origin: 'http://evil.example' };
    expect(await ending(socketAt(live.address(), speakerSocket(live), rebound))).toBe('refused 403');
    expect(await ending(socketAt(live.address(), '/anything'))).toBe('refused 403');
    const good = socketAt(live.address(), speakerSocket(live));
    await opened(good);
    good.terminate();
  });

  test('a real foreign page in the real browser can neither read, nor frame, nor connect', async () => {
    const live = await liveTest();
    const other = await liveTest();
    const page = await openWindow(await liveBrowser(), other.address());
    await page.setBypassCSP(true);
    await page.reload();
    const got = await page.evaluate(
      async (address, socket) => ({
        read: await fetch(address).then(
          (answer) => answer.text(),
          () => 'refused',
        ),
        socket: await new Promise((resolve) => {
          const tried = new window.WebSocket(socket);
          tried.onopen = () => resolve('open');
          tried.onerror = () => resolve('refused');
        }),
        frame: await new Promise((resolve) => {
          const frame = document.createElement('iframe');
          frame.src = address;
          frame.onload = () =>
            setTimeout(() => resolve(frame.contentDocument === null ? 'foreign' : 'readable'), 200);
          document.body.append(frame);
        }),
      }),
      live.address(),
      live.address('-/socket?stem=talk.en').replace('http', 'ws'),
    );
    expect(got).toEqual({ read: 'refused', socket: 'refused', frame: 'foreign' });
  });
});

describe('paths and methods', () => {
  test.each([
    '/../../../../etc/passwd',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/talk.en/../../content/talk.en.md',
    '/-/content/..%2F..%2Fcontent%2Ftalk.en.md',
    '/-/content/%2e%2e%2ftalk.en.json',
    '/content/talk.en.md',
    '/talk.en.md',
    '/constructor/',
    '/__proto__/',
    '/-/content/__proto__.json',
    '/%00/',
    '/%ff/',
  ])('%s leads nowhere', async (path) => {
    const live = running();
    const { status, body } = await ask(live.address(), path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body).not.toContain('A live talk');
    expect(body).not.toContain('root:');
  });

  test('nothing but reading is possible', async () => {
    const live = running();
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])
      expect([method, (await ask(live.address(), '', method)).status]).toEqual([method, 405]);
    expect((await ask(live.address(), '', 'HEAD')).status).toBe(200);
  });
});

describe('headers', () => {
  test('are on every answer, with a policy that names each script by its hash', async () => {
    const live = running();
    for (const path of ['', 'talk.en/', 'talk.en/cover', '-/content/talk.en.json', 'nothing/here']) {
      const { headers } = await ask(live.address(path));
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cache-control']).toBe('no-store');
      if (path === '') continue;
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      const isPart = path === 'talk.en/cover';
      expect(policy).toContain(`frame-ancestors ${isPart ? "'self'" : "'none'"}`);
      expect(/script-src ([^;]*)/.exec(policy)?.[1]).toMatch(/^('none'|'sha256-[^']+'( 'sha256-[^']+')*)$/);
    }
  });

  test('keep a script out that somebody smuggled in', async () => {
    const live = await liveTest();
    const page = await (await liveBrowser()).newPage();
    await page.goto(live.address());
    await page.waitForSelector('svg.bespoke-marp-active');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.smuggled = true';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.smuggled = true">');
      return new Promise((resolve) => setTimeout(() => resolve('smuggled' in window), 100));
    });
    expect(ran).toBe(false);
  });
});

describe('the network', () => {
  test('hears nothing without --remote or --follow', async () => {
    const live = await liveTest();
    expect(live.talks.addresses).toMatchObject({ remote: [], follow: [] });
    expect(new URL(live.address()).hostname).toBe('127.0.0.1');
    const { networkInterfaces } = await import('node:os');
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((info) => info?.family === 'IPv4' && !info.internal);
    if (outside === undefined) return;
    const { port } = new URL(live.address());
    const reached = await new Promise((resolve) => {
      const socket = connect({ host: outside.address, port: Number(port) });
      socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    });
    expect(reached).toBe(false);
  });

  test('without the token: nothing, not even the title, on any path', async () => {
    const live = await liveTest(undefined, { remote: true, follow: true });
    const remote = new URL(live.talks.addresses.remote[0] ?? '');
    const token = remote.pathname.split('/')[2] ?? '';
    expect(Buffer.from(token, 'base64url').length).toBeGreaterThanOrEqual(16);
    const wrong = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    for (const path of [
      '/',
      '/talk.en/',
      '/-/content/talk.en.json',
      '/r/',
      `/r/${wrong}/`,
      `/r/${token}x/`,
      `/f/${token}/`,
      `/r/${wrong}/talk.json`,
      `/f//content/talk.en.json`,
    ]) {
      const { status, body, headers } = await ask(remote.href, path);
      expect([path, status, body]).toEqual([path, 404, '']);
      expect(JSON.stringify(headers)).not.toContain('live talk');
    }
    for (const path of [LOCAL, '/r/socket', `/r/${wrong}/socket`, `/f/${token}/socket`])
      expect(await ending(socketAt(remote.href, path))).toBe('refused 403');
  });

  test('the follower’s token gives no remote, and the two differ', async () => {
    const live = await liveTest(undefined, { remote: true, follow: true });
    const [remote, follow] = [live.talks.addresses.remote[0] ?? '', live.talks.addresses.follow[0] ?? ''];
    expect(new URL(remote).pathname.split('/')[2]).not.toBe(new URL(follow).pathname.split('/')[2]);
    const path = new URL(follow).pathname;
    expect((await ask(follow, path.replace('/f/', '/r/'))).status).toBe(404);
    expect((await ask(`${follow}talk.json`)).status).toBe(404);
    const socket = socketAt(follow, `${path}socket`);
    await opened(socket);
    const end = ending(socket);
    socket.send(JSON.stringify({ type: 'step', by: 1 }));
    expect(await end).toBe('closed 1007');
  });

  test('a name that is not ours is refused here too', async () => {
    const live = await liveTest(undefined, { remote: true });
    expect(
      (await ask(live.talks.addresses.remote[0] ?? '', '', 'GET', { Host: 'evil.example' })).status,
    ).toBe(403);
  });

  test('followers get the talk that is on, and no other', async () => {
    const live = await liveTest(
      { 'content/talk.en.md': outline(), 'content/secret.en.md': outline(undefined, 'en', 'A secret talk') },
      { follow: true },
    );
    await openWindow(await liveBrowser(), live.address());
    const follow = live.talks.addresses.follow[0] ?? '';
    expect((await ask(`${follow}content/talk.en.json`)).status).toBe(200);
    expect((await ask(`${follow}content/secret.en.json`)).status).toBe(404);
  });
});

describe('clients that misbehave', () => {
  test.each([
    ['no JSON', 'garbage'],
    ['an unknown message', '{"type":"shutdown"}'],
    ['a message with more in it', '{"type":"change","change":{"slide":"first","fragment":0},"and":1}'],
    ['a number that is none', '{"type":"change","change":{"slide":"first","fragment":1e99}}'],
    ['bytes', Buffer.from([0, 1, 2, 255])],
    ['a prototype', '{"type":"change","change":{"__proto__":{"screen":"blank"}}}'],
  ])('%s: is closed, and the others go on', async (_, message) => {
    const live = running();
    const good = socketAt(live.address(), speakerSocket(live));
    await opened(good);
    const heard: string[] = [];
    good.on('message', (data: Buffer) => heard.push(data.toString('utf8')));
    const bad = socketAt(live.address(), speakerSocket(live));
    await opened(bad);
    const end = ending(bad);
    bad.send(message);
    expect(await end).toBe('closed 1007');
    good.send(JSON.stringify({ type: 'change', change: { slide: 'second', fragment: 1 } }));
    await until(() => heard.some((text) => text.includes('"second"')));
    good.terminate();
  });

  test('a message of a megabyte is not read', async () => {
    const live = running();
    const socket = socketAt(live.address(), speakerSocket(live));
    await opened(socket);
    const end = ending(socket);
    socket.send('x'.repeat(1024 * 1024));
    expect(await end).toBe('closed 1009');
  });

  test('one that floods is dropped while windows move on', async () => {
    const live = await liveTest();
    const browser = await liveBrowser();
    const one = await openWindow(browser, live.address());
    const other = await openWindow(browser, live.address('talk.en/?view=presenter'));
    const flood = socketAt(live.address(), speakerSocket(live));
    await opened(flood);
    const end = ending(flood);
    for (let sent = 0; sent < 5000; sent += 1) flood.send('{"type":"pointer","at":{"x":0.5,"y":0.5}}');
    expect(await end).toBe('closed 1008');
    await one.keyboard.press('ArrowRight');
    await untilPlace(other, 'agenda+0');
  });

  test('one that goes without a word, or never reads, disturbs nobody', async () => {
    const live = running();
    const [gone, deaf, good] = [1, 2, 3].map(() => socketAt(live.address(), speakerSocket(live)));
    for (const socket of [gone, deaf, good]) if (socket) await opened(socket);
    deaf?.pause();
    gone?.terminate();
    const heard: string[] = [];
    good?.on('message', (data: Buffer) => heard.push(data.toString('utf8')));
    for (let sent = 0; sent < 50; sent += 1)
      good?.send(JSON.stringify({ type: 'change', change: { slide: 'first', fragment: sent } }));
    await until(() => heard.some((text) => text.includes('"acks":50')));
    deaf?.terminate();
    good?.terminate();
  });

  test('where there are more than there is room for, the oldest give way, and no window of the speaker’s', async () => {
    const live = await liveTest(undefined, { follow: true, remote: true });
    const remote = new URL(live.talks.addresses.remote[0] ?? '');
    const sockets = Array.from({ length: 25 }, () => socketAt(remote.href, `${remote.pathname}socket`));
    const ends = await Promise.all(
      sockets.map((socket) => Promise.race([ending(socket), delay(1500, 'stays')])),
    );
    expect(ends.filter((end) => end === 'closed 1013')).toHaveLength(5);
    const own = socketAt(live.address(), speakerSocket(live));
    await opened(own);
    for (const socket of [...sockets, own]) socket.terminate();
  });

  test('half a request does not keep the server from stopping', async () => {
    const live = await liveTest();
    const { port } = new URL(live.address());
    const socket = connect({ host: '127.0.0.1', port: Number(port) });
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.write('GET / HTTP/1.1\r\nHost:');
    socket.on('error', () => undefined);
    const start = Date.now();
    await live.talks.close();
    expect(Date.now() - start).toBeLessThan(3000);
    await expect(ask(live.address())).rejects.toThrow();
  });
});
