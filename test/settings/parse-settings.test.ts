import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../src/settings/parse-settings.js';

const read = (text: string, path = 'pullquote.yml') =>
  parseSettings({ path, folder: '/house', name: 'settings', lang: undefined, text });

const said = (text: string, path?: string): readonly string[] =>
  read(text, path).problems.map(
    ({ rule, message, hint, span }) =>
      `${String(span?.start.line)}:${String(span?.start.column)} ${rule}: ${message} | ${String(hint)}`,
  );

describe('the settings file', () => {
  test('is one document: a second one would be left out, and a last line `---` leaves nothing out', () => {
    expect(said('output: decks\n---\nlook: poster\n')).toEqual([
      '2:1 yaml-syntax: YAML takes a line that begins with `--- ` for the start of another document | delete it, or put the text in double quotes',
    ]);
    expect(said('---\noutput: decks\n---\n')).toEqual([]);
  });

  test('has options as the command line names them, and a house style', () => {
    const { options, style, brand, problems } = read(`output: decks
format: [html, pdf]
look: poster
palette: { paper: '#fff', ink: navy }
faces: { headlines: '@fontsource/lora', text: [House.ttf, House-Bold.ttf] }
logo: { light: logo.svg, dark: logo-white.svg }
footer: Example Ltd
brand: _brand.yml
`);
    expect(problems).toEqual([]);
    expect(options.map(({ key, value, span }) => [key, value, span.start.line])).toEqual([
      ['output', ['decks'], 1],
      ['format', ['html', 'pdf'], 2],
    ]);
    expect(style).toMatchObject({
      look: { name: 'poster' },
      palette: { paper: { value: '#ffffff' }, ink: { value: '#000080' } },
      faces: {
        headlines: { value: { package: '@fontsource/lora' } },
        text: { value: { files: [{ path: 'House.ttf' }, { path: 'House-Bold.ttf' }] } },
      },
      logo: { light: { path: 'logo.svg' }, dark: { path: 'logo-white.svg' } },
      footer: { value: 'Example Ltd' },
    });
    expect(brand?.path).toBe('_brand.yml');
  });

  test('may be empty, or all comment', () => {
    expect(said('')).toEqual([]);
    expect(said('# to be decided\n')).toEqual([]);
  });

  test('a logo may be one for every paper', () => {
    expect(read('logo: logo.svg').style.logo).toMatchObject({ light: { path: 'logo.svg' }, dark: undefined });
  });

  test('is a key of package.json, with places there', () => {
    const json = '{\n  "name": "talks",\n  "pullquote": {\n\t"outptu": "x", "format": ["pdf"]\n  }\n}\n';
    expect(said(json, 'package.json')).toEqual([
      '4:2 unknown-key: the settings file has no key `outptu` | did you mean `output`?',
    ]);
    expect(read(json, 'package.json').options.map(({ key }) => key)).toEqual(['format']);
  });
});

describe('what is wrong is said with its place', () => {
  test.each([
    ['outptu: x', '1:1 unknown-key: the settings file has no key `outptu` | did you mean `output`?'],
    [
      'zebra: x',
      '1:1 unknown-key: the settings file has no key `zebra` | `pullquote config` lists all there are',
    ],
    ['palette: { papr: "#fff" }', '1:12 unknown-key: `palette` has no key `papr` | did you mean `paper`?'],
    [
      'faces: { serif: x.ttf }',
      '1:10 unknown-key: `faces` has no key `serif` | the keys are `headlines`, `text` or `code`',
    ],
    ['output: [a, b]', '1:9 value-type: `output` must be a single text | write `output: …`'],
    ['output:', '1:1 value-empty: `output` is empty | give it a value, or delete the line'],
    ['format: []', '1:1 value-empty: `format` is empty | give it a value, or delete the line'],
    [
      'palette: red',
      '1:10 value-type: `palette` must be a group of keys, not a text | write `palette: { paper: "#ffffff", ink: "#1a1a1a", accent: "#b4402a" }`',
    ],
    [
      'palette: { ink: whitish }',
      '1:17 colour-invalid: `whitish` is no plain colour | write it as `#rgb` or `#rrggbb`, in quotes: `"#b4402a"`',
    ],
    [
      'palette: { ink: "#ffffff80" }',
      '1:17 colour-invalid: `#ffffff80` is no plain colour | write it as `#rgb` or `#rrggbb`, in quotes: `"#b4402a"`',
    ],
    [
      'faces: { text: "@google/inter" }',
      '1:16 unknown-value: `@google/inter` is no package of Fontsource | write one such as `@fontsource-variable/lora`, or paths of font files: `[House-Regular.ttf, House-Bold.ttf]`',
    ],
    [
      'faces: { text: ["@fontsource/lora", a.ttf] }',
      '1:17 unknown-value: a face is one package, or files, and not both | write one such as `@fontsource-variable/lora`, or paths of font files: `[House-Regular.ttf, House-Bold.ttf]`',
    ],
    [
      '- output',
      '1:1 value-type: the settings file is not made of `key: value` lines | write a line for each setting, such as `output: decks`, with a space after the colon',
    ],
    [
      `footer: ${'x'.repeat(61)}`,
      '1:9 footer-too-long: the footer has 61 characters | write it in 60 or fewer',
    ],
  ])('%s', (text, problem) => {
    expect(said(text)).toEqual([problem]);
  });

  test.each([
    ...['browser', 'browser-sandbox', 'allow-outside', 'allow-remote', 'force', 'remote', 'follow'],
    ...['fix', 'fix-quotes', 'token', 'source', 'cache', 'draft', 'update-evidence', 'coverage'],
  ])('%s is for the command line alone', (key) => {
    const { problems, options } = read(`${key}: true`);
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([['setting-refused', 'error']]);
    expect(options).toEqual([]);
  });

  test('all of it at once', () => {
    expect(said('outptu: x\nforce: true\nlok: poster\n').map((line) => line.split(': ')[0])).toEqual([
      '1:1 unknown-key',
      '2:1 setting-refused',
      '3:1 unknown-key',
    ]);
  });
});
