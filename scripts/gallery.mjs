/** Draws the pictures of docs/gallery.md: every figure and every kind of slide in every look and both languages. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const root = join(import.meta.dirname, '..');
const gallery = join(root, 'docs/gallery');
const LOOKS = readdirSync(join(root, 'templates/looks')).map((file) => basename(file, '.css'));
const LANGUAGES = ['en', 'zh-CN'];
const WIDTH = 640;

const folder = mkdtempSync(join(tmpdir(), 'pullquote-gallery-'));
try {
  build();
  await draw();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function build() {
  mkdirSync(join(folder, 'content'));
  copyFileSync(join(gallery, 'dusk.jpg'), join(folder, 'content', 'dusk.jpg'));
  for (const look of LOOKS) {
    for (const lang of LANGUAGES) {
      const outline = readFileSync(join(gallery, `gallery.${lang}.md`), 'utf8').replace(
        'look: editorial',
        `look: ${look}`,
      );
      writeFileSync(join(folder, 'content', `${look}.${lang}.md`), outline);
      copyFileSync(join(gallery, `gallery.${lang}.txt`), join(folder, 'content', `gallery.${lang}.txt`));
    }
  }
  const env = { ...process.env, PULLQUOTE_CACHE: join(folder, 'cache') };
  const { status } = spawnSync(process.execPath, [join(root, 'dist/cli.cjs'), 'build'], {
    cwd: folder,
    env,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`the build ended with ${status}`);
}

async function draw() {
  const cache = join(folder, 'cache');
  const browser = readdirSync(cache, { recursive: true }).find((file) => /(^|[\\/])chromium$/.test(file));
  const opened = await puppeteer.launch({
    executablePath: join(cache, browser),
    args: ['--no-sandbox', '--font-render-hinting=none'],
    headless: 'shell',
  });
  try {
    const page = await opened.newPage();
    await page.setViewport({ width: WIDTH, height: (WIDTH * 9) / 16 });
    for (const look of LOOKS) for (const lang of LANGUAGES) await drawDeck(page, look, lang);
  } finally {
    await opened.close();
  }
}

async function drawDeck(page, look, lang) {
  const deck = pathToFileURL(join(folder, 'output', `${look}.${lang}.html`)).href;
  await page.goto(deck);
  const ids = await page.$$eval('section[class*="id-"]', (sections) =>
    sections.map(({ className }) => /\bid-([\w-]+)/.exec(className)[1]),
  );
  for (const [index, id] of ids.entries()) {
    await page.goto(`${deck}#${index + 1}`);
    await page.reload();
    await page.addStyleTag({
      content: '.bespoke-marp-osc, .bespoke-progress-parent { display: none !important; }',
    });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(gallery, `${look}-${lang}-${id}.png`), optimizeForSpeed: false });
  }
}
