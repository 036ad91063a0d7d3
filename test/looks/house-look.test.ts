import { describe, expect, test } from 'vitest';
import { chooseAccent } from '../../src/looks/choose-accent.js';
import { houseFaces } from '../../src/looks/house-faces.js';
import { houseLook } from '../../src/looks/house-look.js';
import type { HouseStyle, PaletteRole, Said } from '../../src/model/house-style.js';
import type { Look } from '../../src/model/look.js';
import { parseOutline } from '../../src/parse/parse-outline.js';
import { outlineText } from '../support/outline-text.js';

const FILE = { path: '_brand.yml', folder: '/house', name: 'settings', lang: undefined, text: '' };
const AT = { line: 3, column: 5, offset: 20 };
const LOOK: Look = {
  ...{ name: 'plain', css: ':root { --paper: #fff }', paper: '#ffffff', ink: '#111111', accent: '#b23a24' },
  ...{ faces: [], draws: [] },
};

function palette(colours: Partial<Record<PaletteRole, string>>): HouseStyle['palette'] {
  const said = (value: string): Said<string> => ({ value, file: FILE, span: { start: AT, end: AT } });
  return Object.fromEntries(Object.entries(colours).map(([role, value]) => [role, said(value)]));
}

const { value: outline } = parseOutline({
  ...{ path: 'talk.en.md', folder: '/', name: 'talk', lang: 'en', text: outlineText() },
});

describe('the palette of a house', () => {
  test('goes before the look’s, in its style sheet and in what is reckoned from it', () => {
    const { value, problems } = houseLook(LOOK, { palette: palette({ paper: '#0b2545', ink: '#f4f7fb' }) });
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ paper: '#0b2545', ink: '#f4f7fb', accent: '#b23a24' });
    expect(value.css).toMatch(
      /^:root \{ --paper: #fff \}\n:root \{ --paper: #0b2545; --ink: #f4f7fb; --plate: color-mix/,
    );
  });

  test('leaves a look alone that it says nothing of', () => {
    expect(houseLook(LOOK, { palette: {} }).value).toBe(LOOK);
    expect(houseLook(LOOK, { palette: palette({ accent: '#ff0000' }) }).value).toBe(LOOK);
  });

  test('what is written on an area can be read there', () => {
    const css = (slab: string): string => houseLook(LOOK, { palette: palette({ slab }) }).value.css;
    expect(css('#0b2545')).toContain('--slab: #0b2545; --on-slab: #ffffff');
    expect(css('#ffd166')).toContain('--slab: #ffd166; --on-slab: #111111');
  });

  test.each([
    [{ ink: '#999999' }, 'the ink `#999999` is too faint on the paper `#ffffff`'],
    [{ paper: '#222222' }, 'the ink `#111111` is too faint on the paper `#222222`'],
    [{ plate: '#333333' }, 'the ink `#111111` is too faint on the plate `#333333`'],
  ])('%j is too faint, and the message says where', (colours, message) => {
    const { problems } = houseLook(LOOK, { palette: palette(colours) });
    expect(problems).toMatchObject([
      { rule: 'look-faint', severity: 'warning', message, file: '_brand.yml', span: { start: AT } },
    ]);
  });
});

describe('the accent of a house', () => {
  test('is the deck’s unless the outline has one', () => {
    const house = palette({ accent: '#0055aa' });
    expect(chooseAccent(outline, LOOK, house).value?.fill).toBe('#0055aa');
    const own = { ...outline, meta: { ...outline.meta, accent: '#aa0000' } };
    expect(chooseAccent(own, LOOK, house).value?.fill).toBe('#aa0000');
    expect(chooseAccent(outline, LOOK).value).toBeUndefined();
  });

  test('is made legible, which is said in the file that has it', () => {
    const { value, problems } = chooseAccent(outline, LOOK, palette({ accent: '#ffd166' }));
    expect(value?.fill).toBe('#ffd166');
    expect(value?.text).not.toBe('#ffd166');
    expect(problems).toMatchObject([{ rule: 'accent-adjusted', file: '_brand.yml', span: { start: AT } }]);
  });

  test('that of the look is made legible on the paper of a house', () => {
    const { value: look } = houseLook(LOOK, { palette: palette({ paper: '#331111', ink: '#ffffff' }) });
    const { value } = chooseAccent(outline, look, palette({ paper: '#331111' }));
    expect(value?.fill).toBe('#b23a24');
    expect(value?.text).not.toBe('#b23a24');
  });
});

test('a face of a house comes in the weights and styles that the look sets text in', () => {
  const faces = houseFaces('text', LOOK, '@fontsource/a').slice(0, 1);
  const drawn = { ...LOOK, faces: faces.map((face) => ({ ...face, weight: 800 })) };
  const forms = (look: Look): readonly string[] =>
    houseFaces('text', look, '@fontsource/b').map(({ weight, style }) => `${String(weight)} ${style}`);
  expect(forms(LOOK)).toEqual(['400 normal', '400 italic', '600 normal']);
  expect(forms(drawn)).toEqual(['800 normal']);
  expect(houseFaces('code', LOOK, '@fontsource/b')[0]).toMatchObject({
    ...{ family: 'Pullquote Mono', like: 'Pullquote Mono', package: '@fontsource/b' },
  });
});
