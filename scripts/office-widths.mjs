/**
 * Writes generated/office-widths.json: how wide letters are in the faces that every Office has, in thousandths of their
 * size. Those faces are not free; Caladea and Arimo are made to be as wide, letter by letter.
 */
import { createRequire } from 'node:module';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { convert } from 'fontverter';
import { Blob, Face, Font } from 'harfbuzzjs';

const require = createRequire(import.meta.url);

const FACES = { serif: 'caladea', sans: 'arimo' };
const STYLES = { regular: '400-normal', bold: '700-normal' };
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'];

const widths = {};
for (const [kind, name] of Object.entries(FACES))
  for (const [style, suffix] of Object.entries(STYLES))
    widths[`${kind} ${style}`] = await widthsOf(name, suffix);
mkdirSync(join(import.meta.dirname, '../generated'), { recursive: true });
writeFileSync(join(import.meta.dirname, '../generated/office-widths.json'), JSON.stringify(widths));

/** By letter. */
async function widthsOf(name, suffix) {
  const folder = join(dirname(require.resolve(`@fontsource/${name}/package.json`)), 'files');
  const files = SCRIPTS.map((script) => `${name}-${script}-${suffix}.woff2`);
  const there = files.filter((file) => readdirSync(folder).includes(file));
  const found = {};
  for (const file of there)
    Object.assign(found, lettersIn(await convert(readFileSync(join(folder, file)), 'sfnt')));
  return found;
}

function lettersIn(sfnt) {
  const face = new Face(new Blob(sfnt));
  const font = new Font(face);
  const letters = {};
  for (const codePoint of face.collectUnicodes()) {
    const glyph = font.nominalGlyph(codePoint);
    if (glyph !== undefined)
      letters[String.fromCodePoint(codePoint)] = Math.round((font.glyphHAdvance(glyph) / face.upem) * 1000);
  }
  return letters;
}
