import { cachePart } from '../../../src/write/cache/cache-part.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { familyLists } from '../../../src/css/font-families.js';
import { deckFonts } from '../../../src/pipeline/fonts/deck-fonts.js';
import { fontNeeds } from '../../../src/pipeline/fonts/font-needs.js';
import { absentFamilies } from '../../../src/pipeline/fonts/family-problems.js';
import { sheetFonts } from '../../../src/pipeline/fonts/sheet-fonts.js';
import { styleRules } from '../../../src/css/style-rules.js';
import { packageFolder } from '../../../src/fonts/files/package-folder.js';
import { CACHE } from '../../browser/helpers.js';
import { rulesOf } from '../../fonts/sample.js';

const FILE = 'files/source-code-pro-latin-wght-normal.woff2';
const data = readFileSync(join(packageFolder('@fontsource-variable/source-code-pro'), FILE)).toString(
  'base64',
);
const sheet = (bytes: string): string =>
  `@font-face{font-family:Mine;font-weight:bold;src:url("data:font/woff2;base64,${bytes}")}h2{font-family:Mine}`;

test('what a look’s own font lacks is drawn under its name', async () => {
  const pages = {
    slides: ['<h2>a 熱 ☕</h2>', sheet(data)],
    controls: [],
    notes: [],
    contexts: [],
    handout: [],
  };
  const fonts = await deckFonts(fontNeeds(pages, []), {
    cache: cachePart({ folder: join(CACHE, 'fonts') }),
    workers: {},
  });
  expect(fonts.lacks.missing).toEqual([]);
  const drawn = rulesOf(fonts.screen)
    .filter(({ family }) => family === 'Mine')
    .flatMap(({ range }) => range);
  expect(Array.from('a熱☕').filter((sign) => !drawn.includes(sign.codePointAt(0) ?? 0))).toEqual([]);
  expect(fonts.lacks.absent).toEqual([]);
});

test('a font that cannot be read is not embedded', async () => {
  const rules = styleRules(sheet('AAAA'));
  const fonts = await sheetFonts(rules);
  expect(fonts).toEqual([]);
  expect(absentFamilies(familyLists(rules), fonts)).toEqual([{ family: 'Mine', selector: 'h2' }]);
});
