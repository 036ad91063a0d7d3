/** Photos as phones make them, by the dozen, and pictures that arrive damaged. */
import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../browser/helpers.js';
import { loadImageEngine } from '../../src/pictures/image-engine.js';
import { preparePicture } from '../../src/pictures/prepare-picture.js';
import { pullquoteProcess } from '../e2e/support/command.js';
import { metadataIn, noise, quarters, tagged } from '../support/photos.js';
import { faultRow } from './support/fault-row.js';

const PHOTOS = 14;
const MOST_MEMORY_KIB = 600 * 1024;
const MOST_HTML = 10_000_000;

faultRow({
  name: `${PHOTOS} photos of 4 MB in a deck`,
  rounds: { full: 2, short: 1 },
  async round(seed) {
    const folder = await mkdtemp(join(tmpdir(), 'pullquote-photos-'));
    try {
      await writePhotos(join(folder, 'content'), seed);
      const peak = join(folder, 'peak');
      const meter = pathToFileURL(join(ROOT, 'bench/peak-memory.mjs')).href;
      const env = {
        NODE_OPTIONS: `--import=${meter}`,
        PEAK_MEMORY_FILE: peak,
        PULLQUOTE_CACHE: join(folder, 'cache'),
      };
      const { code, stderr } = await pullquoteProcess(['build', '--format', 'html,presenter,pdf'], {
        cwd: folder,
        env,
      });
      if (code !== 0) return `it ended with ${code}: ${stderr}`;
      const memory = Number(await readFile(peak, 'utf8'));
      const { size } = await stat(join(folder, 'output', 'talk.en.html'));
      if (memory > MOST_MEMORY_KIB) return `it took ${Math.round(memory / 1024)} MiB`;
      return size > MOST_HTML ? `the HTML has ${size} bytes` : undefined;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});

async function writePhotos(content: string, seed: number): Promise<void> {
  await mkdir(content);
  const photo = await tagged(noise(4032, 3024), (seed % 8) + 1)
    .jpeg({ quality: 92 })
    .toBuffer();
  await writeFile(join(content, 'p0.jpg'), photo);
  for (let index = 1; index < PHOTOS; index += 1) {
    await copyFile(join(content, 'p0.jpg'), join(content, `p${index}.jpg`));
    // Each another one: a byte behind its end makes it so.
    await writeFile(join(content, `p${index}.jpg`), Buffer.concat([photo, Buffer.from([index])]));
  }
  const themes = Array.from(
    { length: PHOTOS },
    (_, index) => `## Photo ${index} {#p${index}}\n\n![A](p${index}.jpg)\n`,
  );
  await writeFile(join(content, 'talk.en.md'), `---\ntitle: Photos\nlang: en\n---\n\n${themes.join('\n')}`);
}

const BOX = { width: 300, height: 300, fit: 'inside' } as const;
const engine = loadImageEngine();
const DRAWING = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><!-- SECRET --><rect width="9" height="9"/></svg>`,
);
const sources = Promise.all([
  tagged(quarters(200, 150), 6).jpeg().toBuffer(),
  tagged(noise(400, 300)).jpeg({ progressive: true }).toBuffer(),
  tagged(quarters(200, 150)).png().toBuffer(),
  tagged(noise(80, 60)).webp().toBuffer(),
  quarters(80, 60).gif().toBuffer(),
]);

faultRow({
  name: 'bytes of a picture that were changed, cut off or added',
  rounds: { full: 3000, short: 200 },
  async round(seed) {
    const all = [...(await sources), DRAWING];
    const damaged = damage(all[seed % all.length] ?? Buffer.alloc(0), seed);
    for (const scaler of [await engine, undefined]) {
      const made = await preparePicture(damaged, BOX, scaler).catch((error: unknown) => String(error));
      if (typeof made === 'string') return made;
      if ('rule' in made) continue;
      const left = metadataIn(made.bytes).filter((sign) => sign.length > 4);
      if (left.length > 0) return `it says ${left.join(', ')}`;
    }
    return undefined;
  },
});

/** Deterministic, and different for each seed. */
function damage(bytes: Buffer, seed: number): Buffer {
  const at = (seed * 7919 + seed * seed * 31) % bytes.length;
  const copy = Buffer.from(bytes);
  if (seed % 3 === 0) return copy.subarray(0, at);
  if (seed % 3 === 1)
    return Buffer.concat([copy.subarray(0, at), Buffer.from([seed % 256]), copy.subarray(at)]);
  copy.writeUInt8((copy.readUInt8(at) + 1 + (seed % 255)) % 256, at);
  return copy;
}
