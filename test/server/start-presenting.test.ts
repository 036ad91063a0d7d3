/** Who may see and do what: on this machine with and without the token, in the network with one of the others. */
import { describe, expect, test } from 'vitest';
import type { LiveProblem, ServerMessage } from '../../src/model/live/live-message.js';
import { sampleLiveDeck } from '../support/live-deck.js';
import { ask, liveServer, openLine, TOKEN } from '../support/live-server.js';

const SOCKET = '-/socket?stem=talk.en';
const PROBLEM: LiveProblem = {
  ...{ severity: 'error', rule: 'comment-open', place: 'content/talk.en.md:9:1', message: 'wrong' },
  ...{ hint: undefined, frame: 'A secret line.' },
};
const go = (slide: string): unknown => ({ type: 'change', change: { slide, fragment: 0 } });
const isAt =
  (slide: string) =>
  (message: ServerMessage): boolean =>
    message.type === 'state' && message.state.slide === slide;

describe('at the plain address', () => {
  test('nothing tells a note, a token, or another talk, on any path', async () => {
    const { audience = '', showDeck } = await liveServer({ remote: true });
    showDeck(sampleLiveDeck([0], 'other.en'));
    for (const [path, status] of [
      ['/', 302],
      ['/talk.en/', 200],
      ['/-/content/talk.en.json', 200],
      ['/-/content/talk.en.json?view=presenter', 200],
      ['/talk.en/?view=presenter', 403],
      ['/talk.en/?view=next', 403],
      ['/talk.en/cover', 404],
      ['/other.en/', 404],
      ['/-/content/other.en.json', 404],
      ['/p/', 404],
      [`/p/${TOKEN}x/`, 404],
      [`/p/${TOKEN.slice(1)}/talk.en/`, 404],
      [`/p//talk.en/`, 404],
      ['/p/undefined/', 404],
      [`/p/../p/%2e/talk.en/`, 404],
      [`/r/${TOKEN}/`, 404],
      [`/f/${TOKEN}/`, 404],
      ['/o/', 404],
      [`/o/${TOKEN}`, 403],
      ['/nothing', 404],
    ] as const) {
      const answer = await ask(audience, path);
      expect([path, answer.status]).toEqual([path, status]);
      const said = JSON.stringify(answer);
      for (const secret of [TOKEN, 'A secret', '"plan"', 'other.en']) expect(said).not.toContain(secret);
    }
  });

  test('the way in leads to the talk that is on, as its audience sees it', async () => {
    const { audience = '' } = await liveServer();
    const { headers } = await ask(audience);
    expect(headers.location).toBe('talk.en/');
    const page = JSON.parse((await ask(`${audience}talk.en/`)).body) as { config: object; content: object };
    expect(page.config).toMatchObject({ role: 'audience', stem: 'talk.en' });
    expect(page.content).toMatchObject({ title: 'A talk', notes: [] });
  });

  test('a socket hears where the talk stands, and moves nobody', async () => {
    const { address, audience } = await liveServer();
    const speaker = openLine(`${address}${SOCKET}&slide=s1&fragment=0`);
    const line = openLine(`${audience}${SOCKET}&slide=s3&fragment=0&view=presenter`);
    await Promise.all([line.hears(isAt('s1')), speaker.hears(isAt('s1'))]);
    speaker.say(go('s2'));
    await line.hears(isAt('s2'));
    line.say(go('s3'));
    expect(await line.ended).toBe('closed 1007');
    speaker.say(go('s1'));
    await speaker.hears((message) => message.type === 'state' && message.acks === 2);
    expect(speaker.heard.some(isAt('s3'))).toBe(false);
  });

  test.each([
    { type: 'step', by: 1 },
    { type: 'change', change: { screen: 'blank' } },
    { type: 'change', change: { stem: 'talk.en' } },
    { type: 'pointer', at: { x: 0, y: 0 } },
    { type: 'clock', clock: { spent: {} } },
    { type: 'toggle-clock' },
  ])('a socket may not say %j', async (message) => {
    const { audience } = await liveServer();
    const line = openLine(`${audience}${SOCKET}`);
    await line.opened;
    line.say(message);
    expect(await line.ended).toBe('closed 1007');
  });

  test('a talk is there once it is on, and stays there', async () => {
    const { address, audience, showDeck } = await liveServer();
    showDeck(sampleLiveDeck([0, 0], 'other.en'));
    expect(await openLine(`${audience}-/socket?stem=other.en`).ended).toBe('refused 403');
    const speaker = openLine(`${address}-/socket?stem=other.en&slide=s2&fragment=0`);
    await speaker.hears(isAt('s2'));
    await openLine(`${audience}-/socket?stem=other.en`).hears(isAt('s2'));
    expect((await ask(`${audience}other.en/`)).status).toBe(200);
    expect((await ask(`${audience}talk.en/`)).status).toBe(404);
    expect((await ask(`${audience}`)).headers.location).toBe('other.en/');
  });
});

describe('behind the token', () => {
  test('are start page, covers, notes and control, also after a restart', async () => {
    const { address, list, showProblems, showDeck } = await liveServer();
    list(['talk.en', 'other.en']);
    showProblems('other.en', []);
    showDeck(sampleLiveDeck([0], 'other.en'));
    expect(new URL(address).pathname).toBe(`/p/${TOKEN}/`);
    expect((await ask(address)).body).toBe('start: talk.en,other.en');
    expect((await ask(`${address}talk.en/cover`)).body).toBe('A talk');
    expect((await ask(`${address}talk.en/?view=presenter`)).body).toContain('A secret');
    expect((await ask(`${address}-/content/talk.en.json?view=presenter`)).body).toContain('A secret');
    expect((await ask(`${address}talk.en/`)).body).not.toContain('A secret');
  });

  test('an outline that is deleted is no longer offered, and its window goes on', async () => {
    const { address, list, showDeck } = await liveServer();
    showDeck(sampleLiveDeck([0], 'other.en'));
    showDeck(sampleLiveDeck([0], 'third.en'));
    list(['talk.en', 'other.en']);
    expect((await ask(address)).body).toBe('start: talk.en,other.en');
    expect((await ask(`${address}third.en/`)).status).toBe(200);
    list(['other.en']);
    expect((await ask(address)).headers.location).toBe('other.en/');
  });

  test.each(['', 'x', TOKEN.toUpperCase(), `${TOKEN}/${TOKEN}`, '%00', '__proto__'])(
    'a socket with the token “%s” is refused',
    async (token) => {
      const { audience } = await liveServer();
      expect(await openLine(`${audience}p/${token}/${SOCKET}`).ended).toBe('refused 403');
    },
  );

  test('the browser is opened with a code that works once', async () => {
    const { openingAddress, address } = await liveServer();
    const opening = openingAddress();
    expect(opening).not.toContain(TOKEN);
    expect((await ask(opening, '', 'HEAD')).status).toBe(405);
    const first = await ask(opening);
    expect([first.status, first.headers.location]).toEqual([302, new URL(address).pathname]);
    expect(first.headers['referrer-policy']).toBe('no-referrer');
    const second = await ask(opening);
    expect([second.status, second.headers.location]).toEqual([403, undefined]);
    expect(second.body).toMatchInlineSnapshot(`
      "This address works once, for half a minute. Open the one that “pullquote present” has printed instead.
      "
    `);
    expect((await ask(openingAddress())).status).toBe(302);
  });

  test('without a token everybody on this machine is the speaker, at the plain address', async () => {
    const { address, audience, openingAddress } = await liveServer({ token: undefined });
    expect([audience, openingAddress()]).toEqual([undefined, address]);
    expect(new URL(address).pathname).toBe('/');
    expect((await ask(`${address}talk.en/?view=presenter`)).body).toContain('A secret');
    const line = openLine(`${address}${SOCKET}`);
    await line.opened;
    line.say(go('s2'));
    await line.hears(isAt('s2'));
    expect((await ask(`${address}p/undefined/talk.en/`)).status).toBe(404);
  });
});

describe('pages may be a part', () => {
  const framing = async (address: string): Promise<readonly unknown[]> => {
    const { headers } = await ask(address);
    const policy = String(headers['content-security-policy']);
    return [/frame-ancestors ([^;]*)/.exec(policy)?.[1], headers['x-frame-options']];
  };

  test('of nobody’s; the next slide, overview and covers of our own', async () => {
    const { address, audience = '', remote, follow } = await liveServer({ remote: true, follow: true });
    const whole = [
      address,
      `${address}talk.en/`,
      `${address}talk.en/?view=presenter`,
      `${address}nothing/at/all`,
    ];
    for (const page of [...whole, audience, `${audience}talk.en/`, `${audience}talk.en/?view=next`])
      expect([page, ...(await framing(page))]).toEqual([page, "'none'", 'DENY']);
    for (const page of [remote[0] ?? '', `${remote[0]}talk.json`, follow[0] ?? ''])
      expect([page, ...(await framing(page))]).toEqual([page, "'none'", 'DENY']);
    for (const part of ['talk.en/?view=next', 'talk.en/?view=overview', 'talk.en/cover'])
      expect([part, ...(await framing(address + part))]).toEqual([part, "'self'", undefined]);
  });

  test('of an editor’s with --editor, also one in a browser on this machine, and of no other', async () => {
    const editors = 'vscode-webview: http://127.0.0.1:* http://localhost:*';
    const { address, audience = '', remote } = await liveServer({ editor: true, remote: true });
    for (const page of [`${address}talk.en/`, `${audience}talk.en/`])
      expect([page, ...(await framing(page))]).toEqual([page, editors, undefined]);
    expect(await framing(`${address}talk.en/?view=next`)).toEqual([`'self' ${editors}`, undefined]);
    for (const page of [remote[0] ?? '', `${audience}nothing/at/all`])
      expect([page, ...(await framing(page))]).toEqual([page, "'none'", 'DENY']);
  });
});

describe('what is wrong with the outline', () => {
  const tellsProblems = async (overlay: boolean): Promise<Readonly<Record<string, boolean>>> => {
    const { address, audience, remote, follow, showProblems } = await liveServer({
      ...{ overlay, remote: true, follow: true },
    });
    showProblems('talk.en', [PROBLEM]);
    const lines = {
      presenter: openLine(`${address}${SOCKET}&view=presenter`),
      window: openLine(`${address}${SOCKET}`),
      audience: openLine(`${audience}${SOCKET}&view=presenter`),
      remote: openLine(`${remote[0]}socket?view=presenter`),
      follower: openLine(`${follow[0]}socket?view=presenter`),
    };
    await Promise.all(Object.values(lines).map((line) => line.hears(isAt('s1'))));
    showProblems('talk.en', [PROBLEM, PROBLEM]);
    const speaker = lines.presenter;
    speaker.say(go('s3'));
    await Promise.all(Object.values(lines).map((line) => line.hears(isAt('s3'))));
    return Object.fromEntries(
      Object.entries(lines).map(([name, { heard }]) => [
        name,
        heard.some(
          (message) => message.type === 'problems' || JSON.stringify(message).includes('secret line'),
        ),
      ]),
    );
  };

  test('is shown to writers: in all windows behind the token, and on no screen of an audience', async () => {
    expect(await tellsProblems(true)).toEqual({
      ...{ presenter: true, window: true, audience: false, remote: false, follower: false },
    });
  });

  test('is shown in the presenter view alone while an audience may see the windows', async () => {
    expect(await tellsProblems(false)).toEqual({
      ...{ presenter: true, window: false, audience: false, remote: false, follower: false },
    });
  });
});
