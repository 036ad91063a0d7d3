/**
 * Draws docs/gallery.md and its pictures: every figure and every kind of slide in every look and both languages. Pictures are
 * WebP, since a repository keeps all that were ever in it.
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
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const root = join(import.meta.dirname, '..');
const gallery = join(root, 'docs/gallery');
const LOOKS = readdirSync(join(root, 'templates/looks'))
  .map((file) => basename(file, '.css'))
  .toSorted();
const LANGUAGES = ['en', 'zh-CN'];
const WIDTH = 640;
const QUALITY = 82;
/** Side by side in a table. */
const COLUMNS = 3;

/** What stands on a slide, by its id, where the id does not say it. */
const TITLES = {
  cover: 'The cover',
  stack: '`stack`: layers that carry each other',
  cycle: '`cycle`: what feeds what, in a loop',
  timeline: '`timeline`: what came when',
  'time-scale': '`timeline` with `scale: time`: how long after',
  compare: '`compare`: two sides',
  stats: '`stats`: few big numbers',
  network: '`network`: a hub and its partners',
  bars: '`bars`: how much of each',
  line: '`line`: how something went',
  share: '`share`: the parts of a whole',
  slope: '`slope`: before and after',
  quadrant: '`quadrant`: what stands where between two axes',
  steps: '`steps`: what held until the next',
  list: '`list`: numbered reasons',
  divider: '`{.section}`: a divider',
  shout: 'A few words that stand alone',
  bleed: 'A picture with `{.bleed}`',
};

const folder = mkdtempSync(join(tmpdir(), 'pullquote-gallery-'));
try {
  build();
  const ids = await draw();
  writeFileSync(join(root, 'docs/gallery.md'), pageOf(ids));
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
    for (const old of readdirSync(gallery).filter((file) => /\.(?:png|webp)$/.test(file)))
      rmSync(join(gallery, old));
    let ids = [];
    for (const look of LOOKS) for (const lang of LANGUAGES) ids = await drawDeck(page, look, lang);
    return ids;
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
    const path = join(gallery, pictureOf(look, lang, id));
    await page.screenshot({ path, type: 'webp', quality: QUALITY });
  }
  return ids;
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

${sections.join('\n')}`;
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
