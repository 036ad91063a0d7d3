import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { deckFaces, withItalics } from '../../../src/fonts/index.js';
import type { HouseFace, Said } from '../../../src/model/house-style.js';
import type { Look } from '../../../src/model/look.js';
import { parseOutline } from '../../../src/parse/parse-outline.js';
import { readHouseFonts, withoutHouseFaces } from '../../../src/pipeline/load/house-fonts.js';
import { outlineText } from '../../support/outline-text.js';
import { sharedFolder } from '../../support/shared-folder.js';

const folder = await sharedFolder();
const FILES = 'node_modules/@fontsource-variable/archivo/files';

beforeAll(async () => {
  await mkdir(join(folder, 'fonts'));
  await cp(join(FILES, 'archivo-latin-wght-normal.woff2'), join(folder, 'fonts/House.woff2'));
  await cp(join(FILES, 'archivo-latin-wght-italic.woff2'), join(folder, 'fonts/House-Italic.woff2'));
  await writeFile(join(folder, 'fonts/broken.ttf'), 'no font');
});

const FILE = { path: 'pullquote.yml', folder, name: 'settings', lang: undefined, text: '' };
const AT = { line: 2, column: 9, offset: 20 };
const SPAN = { start: AT, end: AT };
const LOOK: Look = {
  ...{ name: 'plain', css: '', paper: '#ffffff', ink: '#111111', accent: '#b23a24', faces: [], draws: [] },
};

function talk(lang: string, extra = '') {
  const text = outlineText().replace(/^lang: .*$/m, `lang: ${lang}`) + extra;
  return parseOutline({ path: `talk.${lang}.md`, folder, name: 'talk', lang, text }).value;
}

const said = (value: HouseFace): Said<HouseFace> => ({ value, file: FILE, span: SPAN });
const files = (...paths: readonly string[]): Said<HouseFace> =>
  said({ files: paths.map((path) => ({ path, span: SPAN, namedIn: FILE })) });

describe('the faces of a house', () => {
  test('come from a package, or from files, and stand for ours', async () => {
    const faces = {
      headlines: said({ package: '@fontsource-variable/archivo' }),
      text: files('fonts/House.woff2', 'fonts/House-Italic.woff2'),
    };
    const { value, problems } = await readHouseFonts(faces, LOOK, talk('en'), []);
    expect(problems).toEqual([]);
    const drawn = deckFaces(value).map(({ family, weight, style, own = [] }) => [
      family,
      weight,
      style,
      own.length > 0,
    ]);
    expect(drawn).toEqual([
      ['Pullquote Mono', 400, 'normal', false],
      ['Pullquote Serif', 500, 'normal', true],
      ['Pullquote Serif', 500, 'italic', true],
      ['Pullquote Serif', 700, 'normal', true],
      ['Pullquote Sans', 400, 'normal', true],
      ['Pullquote Sans', 400, 'italic', true],
      ['Pullquote Sans', 600, 'normal', true],
    ]);
    const italic = value.find(({ face }) => face.family === 'Pullquote Sans' && face.style === 'italic');
    expect(italic?.files[0]?.path).toBe(join(folder, 'fonts/House-Italic.woff2'));
  });

  test('one without an italic is given ours', async () => {
    const { value } = await readHouseFonts({ text: files('fonts/House.woff2') }, LOOK, talk('en'), []);
    expect(value.map(({ face }) => face.style)).toEqual(['normal', 'normal']);
    const sans = withItalics(deckFaces(value), ['Pullquote Sans']).filter(
      ({ family }) => family === 'Pullquote Sans',
    );
    expect(sans.map(({ name, own = [] }) => [name, own.length])).toEqual([
      ['sans-400', 1],
      ['sans-600', 1],
      ['sans-400-italic', 0],
    ]);
  });

  test('take the place of the look’s own', () => {
    const own = {
      family: 'Pullquote Sans',
      weight: 400,
      style: 'normal',
      package: '@fontsource/a',
      axes: {},
      like: 'Pullquote Sans',
    } as const;
    const look = { ...LOOK, faces: [own, { ...own, family: 'Pullquote Serif' }] };
    const left = withoutHouseFaces(look, { text: files('x') }).faces;
    expect(left.map(({ family }) => family)).toEqual(['Pullquote Serif']);
  });

  test.each([
    [
      said({ package: '@fontsource/there-is-none' }),
      'face-unknown',
      '`@fontsource/there-is-none` is not installed',
    ],
    [files('fonts/Hose.woff2'), 'file-missing', 'there is no file “fonts/Hose.woff2”'],
    [
      files('../House.woff2'),
      'outside-folder',
      '“../House.woff2” lies outside the folder of `pullquote.yml`',
    ],
    [
      files('fonts/broken.ttf'),
      'font-broken',
      'the font “fonts/broken.ttf” cannot be read: it is no TrueType, OpenType, WOFF or WOFF2 file',
    ],
  ])('%j: %s', async (face, rule, message) => {
    const { value, problems } = await readHouseFonts({ text: face }, LOOK, talk('en'), []);
    expect(value).toEqual([]);
    expect(problems).toMatchObject([{ rule, message, file: 'pullquote.yml', span: SPAN }]);
  });

  test.each([
    ['en', '', []],
    ['en', '\nŽižek and Достоевский, 陀思妥耶夫斯基\n', ['“Ž”', 'and 6 more']],
    ['zh-CN', '\n蜂群没有老板\n', ['“蜂”', 'and 1 more']],
  ])('letters of a talk in %s that they lack are named: %j', async (lang, extra, named) => {
    const { problems } = await readHouseFonts(
      { text: files('fonts/House.woff2') },
      LOOK,
      talk(lang, extra),
      [],
    );
    expect(problems.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(
      named.length === 0 ? [] : ['warning face-lacks'],
    );
    for (const words of named) expect(problems[0]?.message).toContain(words);
  });
});
