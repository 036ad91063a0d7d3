/**
 * Draws docs/gallery.md and its pictures: every figure and every kind of slide in every look and both languages, and contact
 * sheets of every chart with few values and with many, alone and beside a quotation. Pictures are WebP, since a repository
 * keeps all that were ever in it. `npm run gallery -- --full FOLDER` puts each chart there as large as it is shown instead.
 */
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
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';

const root = join(import.meta.dirname, '..');
const gallery = join(root, 'docs/gallery');
const LOOKS = readdirSync(join(root, 'templates/looks'))
  .map((file) => basename(file, '.css'))
  .toSorted();
const LANGUAGES = ['en', 'zh-CN'];
const OUTLINES = ['gallery', 'charts'];
const WIDTH = 640;
const QUALITY = 82;
/** Side by side in a table. */
const COLUMNS = 3;
/** Of a contact sheet: a row is a kind of chart, a column a form of it. */
const SHEET = { columns: 4, width: 360, quality: 60 };
/** A slide as it is shown. */
const FULL = { width: 1280, height: 720 };
const { full } = parseArgs({ options: { full: { type: 'string' } } }).values;

/** What stands on a slide, by its id, where the id does not say it; what each kind of figure is for, the tables of the docs say. */
const TITLES = {
  ...Object.fromEntries(['outline-format', 'charts'].flatMap(kindsIn)),
  cover: 'The cover',
  'time-scale': '`timeline` with `scale: time`: how long after',
  divider: '`{.section}`: a divider',
  shout: 'A few words that stand alone',
  bleed: 'A picture with `{.bleed}`',
};

const folder = mkdtempSync(join(tmpdir(), 'pullquote-gallery-'));
try {
  build();
  const ids = await draw();
  if (full === undefined) writeFileSync(join(root, 'docs/gallery.md'), pageOf(ids));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Of each kind in the table of a page: its name, which is its slide's id, and a title. */
function kindsIn(page) {
  const [, table = ''] =
    /^\| kind .*\n((?:\|.*\n)*)/m.exec(readFileSync(join(root, `docs/${page}.md`), 'utf8')) ?? [];
  return Array.from(table.matchAll(/^\| `([\w-]+)` .*\| +(.*?) +\|$/gm), ([, kind, use]) => [
    kind,
    `\`${kind}\`: ${use}`,
  ]);
}

function build() {
  mkdirSync(join(folder, 'content'));
  copyFileSync(join(gallery, 'dusk.jpg'), join(folder, 'content', 'dusk.jpg'));
  for (const look of LOOKS)
    for (const lang of LANGUAGES) for (const outline of OUTLINES) writeOutline(outline, look, lang);
  const env = { ...process.env, PULLQUOTE_CACHE: join(folder, 'cache') };
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli.cjs'), 'build', '--format', 'html', '--fit'],
    {
      cwd: folder,
      env,
      stdio: 'inherit',
    },
  );
  if (status !== 0) throw new Error(`the build ended with ${status}`);
}

function writeOutline(name, look, lang) {
  const outline = readFileSync(join(gallery, `${name}.${lang}.md`), 'utf8').replace(
    'look: editorial',
    `look: ${look}`,
  );
  writeFileSync(join(folder, 'content', `${deckOf(name, look, lang)}.md`), outline);
  copyFileSync(join(gallery, `${name}.${lang}.txt`), join(folder, 'content', `${name}.${lang}.txt`));
}

function deckOf(name, look, lang) {
  return `${look}-${name}.${lang}`;
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
    const sheets = await opened.newPage();
    // Without its script the player shows its slides one below the other.
    await sheets.setJavaScriptEnabled(false);
    if (full !== undefined) {
      mkdirSync(full, { recursive: true });
      for (const look of LOOKS) for (const lang of LANGUAGES) await drawCharts(sheets, look, lang);
      return [];
    }
    const page = await opened.newPage();
    await page.setViewport({ width: WIDTH, height: (WIDTH * 9) / 16 });
    for (const old of readdirSync(gallery).filter((file) => /\.(?:png|webp)$/.test(file)))
      rmSync(join(gallery, old));
    let ids = [];
    for (const look of LOOKS) for (const lang of LANGUAGES) ids = await drawDeck(page, look, lang);
    await sheets.bringToFront();
    for (const look of LOOKS) for (const lang of LANGUAGES) await drawSheet(sheets, look, lang);
    return ids;
  } finally {
    await opened.close();
  }
}

async function drawDeck(page, look, lang) {
  const deck = pathToFileURL(join(folder, 'output', `${deckOf('gallery', look, lang)}.html`)).href;
  await page.goto(deck);
  const ids = await idsIn(page);
  for (const [index, id] of ids.entries()) {
    await page.goto(`${deck}#${index + 1}`);
    await page.reload();
    await page.addStyleTag({
      content: '.bespoke-marp-osc, .bespoke-progress-parent { display: none !important; }',
    });
    await page.evaluate(() => document.fonts.ready);
    const path = join(gallery, pictureOf(look, lang, id));
    await page.screenshot({ path, type: 'webp', quality: QUALITY });
  }
  return ids;
}

/** All charts of a look on one picture. */
async function drawSheet(page, look, lang) {
  const { columns, width, quality } = SHEET;
  const ids = await layOut(page, look, lang, columns, width);
  await page.screenshot({
    path: join(gallery, pictureOf(look, lang, 'charts')),
    type: 'webp',
    quality,
    clip: { x: 0, y: 0, width: columns * width, height: (Math.ceil(ids.length / columns) * width * 9) / 16 },
    captureBeyondViewport: true,
  });
}

/** Each chart on a picture of its own. */
async function drawCharts(page, look, lang) {
  const ids = await layOut(page, look, lang, 1, FULL.width);
  for (const [index, id] of ids.entries())
    await page.screenshot({
      path: resolve(full, `${id}-${look}-${lang}.png`),
      clip: { x: 0, y: index * FULL.height, ...FULL },
      captureBeyondViewport: true,
    });
}

/** @returns the ids of the slides, row by row */
async function layOut(page, look, lang, columns, width) {
  await page.setViewport({ width: columns * width, height: FULL.height });
  await page.goto(pathToFileURL(join(folder, 'output', `${deckOf('charts', look, lang)}.html`)).href);
  await page.addStyleTag({
    content: `html, body { margin: 0 }
      .marpit { display: grid; grid-template-columns: repeat(${columns}, ${width}px) }
      .marpit > svg { display: block !important; width: ${width}px; height: ${(width * 9) / 16}px }`,
  });
  await page.evaluate(() => document.fonts.ready);
  return idsIn(page);
}

function idsIn(page) {
  return page.$$eval('section[class*="id-"]', (sections) =>
    sections.map(({ className }) => /\bid-([\w-]+)/.exec(className)[1]),
  );
}

function pictureOf(look, lang, id) {
  return `${look}-${lang}-${id}.webp`;
}

function pageOf(ids) {
  const sections = ids.map((id) => {
    const rows = LANGUAGES.map((lang) => tableOf(LOOKS, (look) => picture(look, lang, id)));
    return `## ${TITLES[id] ?? id}\n\n${rows.join('\n\n')}\n`;
  });
  return `# Gallery

Every kind of figure and of slide, in every look and both languages. \`npm run gallery\` writes this page and draws its pictures, from
[gallery.en.md](gallery/gallery.en.md) and [gallery.zh-CN.md](gallery/gallery.zh-CN.md). \`pullquote gallery\` draws the slides of your own talk so.

## Looks

${LOOKS.map((look) => `- \`look: ${look}\` – ${aboutLook(look)}`).join('\n')}

${sections.join('\n')}
## Every chart, with few values and with many

Contact sheets of [charts.en.md](gallery/charts.en.md) and [charts.zh-CN.md](gallery/charts.zh-CN.md): a row is a kind, with few values alone and
beside a quotation, and with as many as it can have. \`npm run gallery -- --full FOLDER\` draws each in full size.

${LOOKS.flatMap((look) => LANGUAGES.map((lang) => picture(look, lang, 'charts'))).join('\n\n')}
`;
}

/** What its style sheet says of it before anything else. */
function aboutLook(look) {
  const css = readFileSync(join(root, 'templates/looks', `${look}.css`), 'utf8');
  const comment =
    /^\/\*([^]*?)\*\//
      .exec(css)?.[1]
      ?.replace(/^[\s*]+|\n[\s*]+/g, ' ')
      .trim() ?? '';
  return comment.charAt(0).toLowerCase() + comment.slice(1);
}

function picture(look, lang, id) {
  return `![${id} in ${look}, ${lang === 'en' ? 'English' : 'Chinese'}](gallery/${pictureOf(look, lang, id)})`;
}

function tableOf(looks, cellOf) {
  const rows = Array.from({ length: Math.ceil(looks.length / COLUMNS) }, (_, row) =>
    looks.slice(row * COLUMNS, (row + 1) * COLUMNS),
  );
  return rows
    .map((row) => {
      const line = (cells) => `| ${cells.join(' | ')} |`;
      return [line(row.map((look) => `\`${look}\``)), line(row.map(() => '---')), line(row.map(cellOf))].join(
        '\n',
      );
    })
    .join('\n\n');
}
