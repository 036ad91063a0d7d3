/**
 * Builds outlines of all kinds in every look and both ratios, and prints what overflows, what overlaps, which characters
 * are missing, and how much of each slide is blank: `npm run looks:measure -- --look poster --ratio 4:3 content`. Without
 * names of outlines these are the gallery's, those of the tests, the talks in content/ and one in each script we set.
 * Ends with 1 where one of the first three is not 0.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { blankShare } from './blank-slide.mjs';
import { faultsInPage } from './in-page.mjs';
import { scriptOutlines } from './scripts.mjs';

const root = join(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    look: { type: 'string', multiple: true },
    ratio: { type: 'string', multiple: true },
    slides: { type: 'boolean', default: false },
  },
});
const LOOKS =
  values.look ??
  readdirSync(join(root, 'templates/looks'))
    .map((file) => basename(file, '.css'))
    .toSorted();
const RATIOS = values.ratio ?? ['16:9', '4:3'];
const FOLDERS = ['docs/gallery', 'test/fixtures/looks', 'content'].map((folder) => join(root, folder));
/** Of a slide's size, in which it is looked at for blank places: a quarter of the pixels, and no share is another. */
const SCALE = 0.5;
/** Rules that say so of a character. */
const GLYPHS = ['glyph-missing', 'font-not-embedded'];
const percent = (share) => `${(share * 100).toFixed(0)} %`;

const folder = mkdtempSync(join(tmpdir(), 'pullquote-looks-'));
try {
  const decks = writeDecks();
  const problems = build(decks);
  const rows = await look(decks, problems);
  print(rows);
  process.exitCode = rows.some(({ overflow, overlap, missing }) => overflow + overlap + missing > 0) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One folder a form, with all that the outlines name beside them. */
function writeDecks() {
  const named = positionals.length > 0 ? positionals.map((path) => resolve(path)) : FOLDERS;
  const outlines = named.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter(isOutline)
          .map((file) => join(path, file))
      : [path],
  );
  const decks = [];
  for (const form of LOOKS.flatMap((look) => RATIOS.map((ratio) => ({ look, ratio })))) {
    const into = join(folder, 'content', `${form.look}-${form.ratio.replace(':', 'x')}`);
    for (const path of outlines) {
      const home = join(into, basename(dirname(path)));
      if (!existsSync(home))
        cpSync(dirname(path), home, { recursive: true, filter: (file) => !/\.(?:md|png)$/.test(file) });
      decks.push(writeDeck(join(home, basename(path)), readFileSync(path, 'utf8'), form));
    }
    if (positionals.length > 0) continue;
    mkdirSync(join(into, 'scripts'), { recursive: true });
    for (const [name, text] of scriptOutlines())
      decks.push(writeDeck(join(into, 'scripts', name), text, form));
  }
  return decks;
}

function isOutline(file) {
  return /\.[\w-]+\.md$/.test(file);
}

function writeDeck(path, text, { look, ratio }) {
  const plain = text.replace(/^(?:look|ratio):.*\n/gm, '');
  writeFileSync(path, plain.replace('---\n', `---\nlook: ${look}\nratio: "${ratio}"\n`));
  const below = path.slice(join(folder, 'content').length + 1);
  return {
    look,
    ratio,
    path: `content/${below}`,
    html: join(folder, 'output', below.replace(/\.md$/, '.html')),
  };
}

function build(decks) {
  const args = ['build', 'content', '--draft', '--fit', '--format', 'html', '--reporter', 'json', '--quiet'];
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'dist/cli.cjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, PULLQUOTE_BROWSER_SANDBOX: 'off' },
  });
  const unbuilt = decks.filter(({ html }) => !existsSync(html)).map(({ path }) => path);
  if (unbuilt.length > 0)
    throw new Error(`the build ended with ${status}, without ${unbuilt.join(', ')}\n${stderr}`);
  return JSON.parse(stdout).problems;
}

async function look(decks, problems) {
  const cache = process.env.PULLQUOTE_CACHE ?? join(process.env.HOME ?? '', '.cache/pullquote');
  const executable = readdirSync(cache, { recursive: true }).find((file) => /(^|[\\/])chromium$/.test(file));
  const libraries = join(cache, dirname(executable), 'lib');
  const browser = await puppeteer.launch({
    executablePath: join(cache, executable),
    args: ['--no-sandbox', '--font-render-hinting=none'],
    headless: 'shell',
    env: { ...process.env, ...(existsSync(libraries) ? { LD_LIBRARY_PATH: libraries } : {}) },
  });
  try {
    const page = await browser.newPage();
    // Without its script the player shows its slides one below the other.
    await page.setJavaScriptEnabled(false);
    const rows = [];
    for (const deck of decks)
      rows.push(
        await lookAt(
          deck,
          problems.filter(({ file }) => file === deck.path),
          page,
        ),
      );
    return rows;
  } finally {
    await browser.close();
  }
}

async function lookAt({ look, ratio, path, html }, problems, page) {
  const [width, height] = [ratio === '4:3' ? 960 : 1280, 720];
  await page.setViewport({ width, height, deviceScaleFactor: SCALE });
  await page.goto(pathToFileURL(html).href);
  await page.addStyleTag({
    content: `html, body { margin: 0 } .marpit > svg { display: block !important; width: ${width}px; height: ${height}px }`,
  });
  await page.evaluate(() => document.fonts.ready);
  const faults = await page.evaluate(faultsInPage);
  const ids = await page.$$eval('section[class*="id-"]', (all) =>
    all.map(({ className }) => /\bid-([\w-]+)/.exec(className)[1]),
  );
  const blanks = [];
  for (const index of ids.keys()) {
    // A picture of what lies beyond the window would lay the whole deck out anew, each time.
    await page.evaluate((top) => scrollTo(0, top), index * height);
    const png = await page.screenshot({ captureBeyondViewport: false, optimizeForSpeed: true });
    blanks.push(blankShare(png, SCALE));
  }
  const told = problems.filter(({ rule }) => rule === 'overflow');
  const missing = problems.filter(({ rule }) => GLYPHS.includes(rule));
  const seen = (kind) => faults.filter((fault) => fault.kind === kind);
  return {
    look,
    ratio,
    path,
    slides: ids.map((id, index) => ({ id, blank: blanks[index] })),
    overflow: told.length + seen('overflow').length,
    overlap: seen('overlap').length,
    missing: missing.length,
    words: [
      ...[...told, ...missing].map(({ rule, message }) => `${rule}: ${message}`),
      ...faults.map(({ id, kind, pixels, words }) => `${kind} of ${pixels} px on ${id}: ${words}`),
    ],
  };
}

function print(rows) {
  for (const { path, words } of rows) for (const word of words) console.log(`${path}  ${word}`);
  console.log('look             ratio  slides  overflow  overlap  missing  blank: median  largest');
  for (const look of LOOKS)
    for (const ratio of RATIOS) {
      const of = rows.filter((row) => row.look === look && row.ratio === ratio);
      const sum = (key) => String(of.reduce((all, row) => all + row[key], 0));
      const slides = of.flatMap((row) => row.slides.map((slide) => ({ ...slide, path: row.path })));
      const sorted = slides.toSorted((a, b) => a.blank - b.blank);
      const [median, largest] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
      console.log(
        [
          look.padEnd(16),
          ratio.padEnd(5),
          String(slides.length).padStart(7),
          sum('overflow').padStart(9),
          sum('overlap').padStart(8),
          sum('missing').padStart(8),
          percent(median.blank).padStart(14),
          percent(largest.blank).padStart(8),
          ` ${basename(largest.path)}#${largest.id}`,
        ].join(' '),
      );
      if (values.slides)
        for (const { path, id, blank } of sorted.toReversed())
          console.log(`    ${percent(blank).padStart(5)}  ${basename(path)}#${id}`);
    }
}
