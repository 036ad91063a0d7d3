/**
 * From the save to the screen: `pullquote present` against `marp --watch` on the same deck in the same browser, and a deck
 * with a large photo against one without.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import WebSocket from 'ws';
import { median, runAll } from './measure.mjs';

const ROUNDS = Number(process.env.PRESENT_ROUNDS ?? 25);
const FOLLOWERS = 50;
const STEM = 'altman-a16z.zh-CN';
const root = dirname(import.meta.dirname);
/** Of the first theme, in the outline and in its Markdown: the marker goes before it. */
const HEADLINE = /^## (.+?) \{#/m.exec(readFileSync(join(root, 'content', `${STEM}.md`), 'utf8'))[1];
/** Our Markdown says where its lines may break. */
const LETTERS = Array.from(HEADLINE).join('(?:<[^>]*>)*');
const MARKED = new RegExp(`(?<=^## )(Save \\d+! )?(?=${LETTERS})`, 'm');
const marpCli = join(
  dirname(createRequire(import.meta.url).resolve('@marp-team/marp-cli/package.json')),
  'marp-cli.js',
);

export async function benchPresent() {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
  const closing = [() => rmSync(folder, { recursive: true, force: true })];
  try {
    prepare(folder);
    const ours = await startOurs(folder, closing);
    const theirs = await startMarp(folder, closing);
    const browser = await startBrowser(folder, closing);
    const sides = [
      await openSide(browser, `${ours.address}${STEM}/#3`, join(folder, 'content', `${STEM}.md`)),
      await openSide(browser, `${theirs}#3`, join(folder, 'marp', `${STEM}.md`)),
    ];
    report(await rounds(sides));
    await benchFollowers(ours);
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

/** In turn, so that what else the machine does hits both alike. */
async function rounds(sides) {
  const all = [];
  for (let round = 0; round < ROUNDS + 3; round += 1) {
    const times = [];
    for (const side of round % 2 === 0 ? sides : sides.toReversed())
      times.push(await saveToScreen(side, round));
    // The first ones warm up.
    if (round >= 3) all.push(round % 2 === 0 ? times : times.toReversed());
  }
  return all;
}

/** The same deck twice in one server: one with a slide more that has a photo, one with a slide more that has none. */
export async function benchPhoto() {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
  const closing = [() => rmSync(folder, { recursive: true, force: true })];
  try {
    prepare(folder);
    const content = join(folder, 'content');
    const bytes = await writePhoto(join(content, 'photo.jpg'));
    const text = readFileSync(join(content, `${STEM}.md`), 'utf8');
    const slides = { plain: '- a point', photo: '![A photo](photo.jpg)' };
    for (const [name, slide] of Object.entries(slides))
      writeFileSync(
        join(content, `${name}.zh-CN.md`),
        `${text}\n## One slide more {#one-more}\n\n${slide}\n`,
      );
    const stems = Object.keys(slides).map((name) => `${name}.zh-CN`);
    const { address } = await startOurs(folder, closing, stems);
    const browser = await startBrowser(folder, closing);
    const sides = [];
    for (const stem of stems)
      sides.push(await openSide(browser, `${address}${stem}/#3`, join(content, `${stem}.md`)));
    const times = await rounds(sides);
    const [plain, photo] = [0, 1].map((side) => median(times.map((round) => round[side])));
    console.log(
      `(i) save to screen, with a photo of ${(bytes / 1e6).toFixed(1)} MB on a slide / without: ${(photo / plain).toFixed(2)} (aim 1.15; ${photo.toFixed(0)} / ${plain.toFixed(0)} ms, medians of ${times.length} rounds)`,
    );
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

/** As large as a phone makes it, and as hard to compress. */
async function writePhoto(path) {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 };
  const picture = sharp({ create: { width: 4000, height: 3000, channels: 3, noise, background: '#888888' } });
  const { size } = await picture.blur(0.7).jpeg({ quality: 95 }).toFile(path);
  return size;
}

/** The outline, its Markdown and theme as plain Marp takes them, and warm caches. */
function prepare(folder) {
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'marp'));
  const env = { PULLQUOTE_CACHE: join(folder, 'cache') };
  const args = [
    join(root, 'dist/cli.cjs'),
    'build',
    `content/${STEM}.md`,
    '--fit',
    '--format',
    'md,theme',
    '--output',
    'marp',
  ];
  runAll([{ args, env }], folder);
}

async function startOurs(folder, closing, stems = [STEM]) {
  const args = [
    join(root, 'dist/cli.cjs'),
    'present',
    ...stems.map((stem) => `content/${stem}.md`),
    '--no-open',
    '--port',
    '0',
    '--follow',
  ];
  const env = { ...process.env, PULLQUOTE_CACHE: join(folder, 'cache') };
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
  closing.push(() => stop(child));
  const said = await untilSaid(child, child.stdout, /Follow: +(\S+)/);
  const address = /Present: +(\S+)/.exec(said)[1];
  for (const stem of stems)
    while (!(await fetch(`${address}${stem}/`).then((answer) => answer.text())).includes('marpit'))
      await delay(100);
  return { address, follow: /Follow: +(\S+)/.exec(said)[1] };
}

async function startMarp(folder, closing) {
  const out = join(folder, 'marp', 'out.html');
  const theme = join(folder, 'marp', `${STEM}.theme.css`);
  const args = [
    marpCli,
    '--no-config-file',
    '--no-stdin',
    '--watch',
    '--theme-set',
    theme,
    '-o',
    out,
    join(folder, 'marp', `${STEM}.md`),
  ];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  closing.push(() => stop(child));
  await untilSaid(child, child.stderr, /Start watching/);
  await delay(1500);
  return pathToFileURL(out).href;
}

async function startBrowser(folder, closing) {
  const files = readdirSync(join(folder, 'cache'), { recursive: true }).map((file) =>
    join(folder, 'cache', file),
  );
  const libraries = files.find((file) => /libnss3\.so$/.test(file));
  const browser = await puppeteer.launch({
    executablePath: files.find((file) => /(^|[\\/])chromium$/.test(file)),
    env: { ...process.env, ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: dirname(libraries) }) },
    args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'],
    defaultViewport: { width: 1280, height: 720 },
  });
  closing.push(() => browser.close());
  return browser;
}

/** A page that tells when a text stands in its slide and has been painted. */
async function openSide(browser, address, file) {
  const page = await browser.newPage();
  const side = { page, file, seen: () => undefined };
  await page.exposeFunction('tellSeen', (text) => side.seen(text));
  await page.evaluateOnNewDocument(() => {
    let told = '';
    const look = () => {
      const marker =
        /Save (\d+)!/.exec(document.querySelector('svg.bespoke-marp-active')?.textContent ?? '')?.[0] ?? '';
      if (marker !== told && marker !== '') {
        told = marker;
        requestAnimationFrame(() => window.tellSeen(marker));
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address);
  await page.waitForSelector('svg.bespoke-marp-active');
  return side;
}

async function saveToScreen(side, round) {
  await side.page.bringToFront();
  await delay(400);
  const marker = `Save ${1000 + round}!`;
  const before = readFileSync(side.file, 'utf8');
  if (!MARKED.test(before)) throw new Error(`the headline ${HEADLINE} is not in ${side.file}`);
  const text = before.replace(MARKED, `${marker} `);
  const shown = new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${marker} of ${side.file} never came to the screen`)),
      15_000,
    );
    side.seen = (seen) => {
      if (seen !== marker) return;
      clearTimeout(timer);
      resolve(performance.now());
    };
  });
  const start = performance.now();
  writeFileSync(side.file, text);
  return (await shown) - start;
}

function report(rounds) {
  const [ours, theirs] = [0, 1].map((side) => rounds.map((round) => round[side]));
  for (const [name, of, aim] of [
    ['median', median, 0.4],
    ['95th percentile', percentile95, undefined],
  ]) {
    const ratio = of(ours) / of(theirs);
    const aimed = aim === undefined ? '' : `aim ${aim}; `;
    console.log(
      `(p) save to screen, ${name}, pullquote present / marp --watch: ${ratio.toFixed(2)} (${aimed}${of(ours).toFixed(0)} / ${of(theirs).toFixed(0)} ms; ${rounds.length} rounds)`,
    );
  }
}

function percentile95(values) {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];
}

/** From one window's move to its arrival at each of the followers. */
async function benchFollowers({ address, follow }) {
  const presenter = await open(`${address}-/socket?stem=${STEM}`);
  const followers = await Promise.all(Array.from({ length: FOLLOWERS }, () => open(`${follow}socket`)));
  const times = [];
  for (let move = 0; move < 20; move += 1) {
    const slide = move % 2 === 0 ? 'agenda' : 'cover';
    const start = performance.now();
    const arrivals = followers.map(
      (socket) =>
        new Promise((resolve) => {
          const heard = (data) => {
            const { type, state } = JSON.parse(data.toString());
            if (type !== 'state' || state.slide !== slide) return;
            socket.off('message', heard);
            resolve(performance.now() - start);
          };
          socket.on('message', heard);
        }),
    );
    presenter.send(JSON.stringify({ type: 'change', change: { slide, fragment: 0 } }));
    times.push(...(await Promise.all(arrivals)));
    await delay(50);
  }
  for (const socket of [presenter, ...followers]) socket.terminate();
  console.log(
    `(f) ${FOLLOWERS} followers change slides after: ${median(times).toFixed(1)} ms (aim 100; 95th percentile ${percentile95(times).toFixed(1)} ms)`,
  );
}

function open(address) {
  const { host } = new URL(address);
  const socket = new WebSocket(address.replace(/^http/, 'ws'), { headers: { Origin: `http://${host}` } });
  return new Promise((resolve, reject) => socket.once('open', () => resolve(socket)).once('error', reject));
}

function untilSaid(child, stream, pattern) {
  return new Promise((resolve, reject) => {
    let said = '';
    stream.on('data', (chunk) => {
      said += chunk;
      if (pattern.test(said)) resolve(said);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
}

function stop(child) {
  if (child.exitCode !== null) return undefined;
  child.kill('SIGINT');
  return new Promise((resolve) => child.once('exit', resolve));
}
