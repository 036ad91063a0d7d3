import { describe, expect, test } from 'vitest';
import type { HouseStyle } from '../../../src/model/house-style.js';
import { parseBrand } from '../../../src/settings/brand/parse-brand.js';

const read = (text: string, faces: HouseStyle['faces'] = {}) =>
  parseBrand({ path: '_brand.yml', folder: '/house', name: 'settings', lang: undefined, text }, { faces });

const said = (text: string): readonly string[] =>
  read(text).problems.map(
    ({ rule, message, hint, span }) =>
      `${String(span?.start.line)}:${String(span?.start.column)} ${rule}: ${message} | ${String(hint)}`,
  );

test('takes colours, faces and the logo for slides from a file as Quarto has it', () => {
  const { value, problems } = read(`meta: { name: Example }
color:
  palette:
    navy: '#0b2545'
    sky: navy
  foreground: sky
  background: white
  primary: '#c03'
  success: '#0a0'
logo:
  images: { wide: { path: logos/wide.svg, alt: Example } }
  small: logos/icon.svg
  medium: { light: wide, dark: logos/wide-white.svg }
typography:
  fonts:
    - { family: House, source: file, files: [House.ttf, { path: House-Bold.ttf, weight: 700 }] }
  base: { family: House, line-height: 1.6 }
defaults: { quarto: { format: {} } }
`);
  expect(problems).toEqual([]);
  expect(value).toMatchObject({
    palette: { paper: { value: '#ffffff' }, ink: { value: '#0b2545' }, accent: { value: '#cc0033' } },
    faces: { text: { value: { files: [{ path: 'House.ttf' }, { path: 'House-Bold.ttf' }] } } },
    logo: { light: { path: 'logos/wide.svg' }, dark: { path: 'logos/wide-white.svg' } },
  });
});

describe('what is wrong is said with its place', () => {
  test.each([
    ['colour: {}', '1:1 unknown-key: the brand file has no key `colour` | did you mean `color`?'],
    ['color: { primry: red }', '1:10 unknown-key: `color` has no key `primry` | did you mean `primary`?'],
    [
      'color: { palette: { navy: "#009" }, primary: nvy }',
      '1:46 colour-invalid: the palette has no colour `nvy` | did you mean `navy`?',
    ],
    [
      'color: { primary: "#12" }',
      '1:19 colour-invalid: `#12` is no plain colour | write it as `#rgb` or `#rrggbb`, in quotes: `"#b4402a"`',
    ],
    [
      'color: { palette: { a: b, b: a }, primary: a }',
      '1:44 colour-invalid: `a` is no plain colour | write it as `#rgb` or `#rrggbb`, in quotes: `"#b4402a"`',
    ],
    [
      'color: red',
      '1:8 value-type: `color` must be a group of keys | its keys are `palette`, `foreground`, `background`, `primary`, `secondary`, `tertiary`, `success`, `info`, `warning`, `danger`, `light`, `dark` or `link`',
    ],
    [
      'typography: { base: Open Sans }',
      '1:21 face-unknown: “Open Sans” is in no file, and nothing is fetched | install `@fontsource/open-sans` and write `faces: { text: "@fontsource/open-sans" }` in the settings file, or list its files with `source: file`',
    ],
    [
      'typography: { fonts: [{ family: Lora, source: google }], headings: Lora }',
      '1:47 face-unknown: “Lora” comes from `google`, and nothing is fetched | install `@fontsource/lora` and write `faces: { headlines: "@fontsource/lora" }` in the settings file, or list its files with `source: file`',
    ],
  ])('%s', (text, problem) => {
    expect(said(text)).toEqual([problem]);
  });

  test('a face that the settings file names is not asked for', () => {
    const file = { path: 'pullquote.yml', folder: '/house', name: 'settings', lang: undefined, text: '' };
    const start = { line: 1, column: 1, offset: 0 };
    const text = { value: { package: '@fontsource/open-sans' }, file, span: { start, end: start } };
    expect(read('typography: { base: Open Sans }', { text }).problems).toEqual([]);
  });
});
