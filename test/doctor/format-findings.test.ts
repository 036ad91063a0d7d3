import { expect, test } from 'vitest';
import { error, ok, warning } from '../../src/doctor/finding.js';
import { findingsJson, findingsText } from '../../src/doctor/format-findings.js';
import { failedFinding } from '../../src/doctor/failed-finding.js';
import { fontFindings } from '../../src/doctor/font-findings.js';
import { hostFindings, byteSize } from '../../src/doctor/host.js';
import { pictureFindings } from '../../src/doctor/picture-findings.js';
import { EnvironmentError } from '../../src/model/problems/environment-error.js';

test('rows say how good each fact is, what to do, and whether builds can run', () => {
  expect(findingsText([ok('a', 'fine')], false)).toMatchInlineSnapshot(`
    "ok       a            fine

    Builds can run."
  `);
  const rows = [ok('a', 'fine'), warning('cache', 'worse', 'do this')];
  expect(findingsText(rows, false)).toMatchInlineSnapshot(`
    "ok       a            fine
    warning  cache        worse
                          hint: do this

    Builds can run; the warnings say what could be better."
  `);
  expect(findingsText([...rows, error('browser', 'none', 'get one')], false)).toMatchInlineSnapshot(`
    "ok       a            fine
    warning  cache        worse
                          hint: do this
    error    browser      none
                          hint: get one

    Builds cannot run until the errors are mended."
  `);
});

test('a name that would act on the terminal is shown, not obeyed', () => {
  expect(findingsText([warning('folder', '/a\u001B[2J', 'x\ny')], false)).toContain('/a<U+001B>[2J');
});

test('as JSON', () => {
  expect(findingsJson([ok('a', 'fine'), error('b', 'bad', 'mend it')], '1.2.3')).toMatchInlineSnapshot(`
    "{
      "version": "1.2.3",
      "canBuild": false,
      "findings": [
        {
          "part": "a",
          "status": "ok",
          "says": "fine",
          "hint": null
        },
        {
          "part": "b",
          "status": "error",
          "says": "bad",
          "hint": "mend it"
        }
      ]
    }"
  `);
});

test('the machine', () => {
  const host = {
    ...{ node: 'v20.19.0', executable: '/usr/bin/node', release: '6.1.0', cores: 1, memory: 1.5 * 2 ** 30 },
    ...{ temp: '/tmp', today: new Date(0) },
  };
  expect(findingsText(hostFindings(host, 'linux', 'x64'), false)).toMatchInlineSnapshot(`
    "ok       Node         20.19.0, /usr/bin/node
    ok       platform     linux x64, 6.1.0, 1 core, 1.5 GiB of memory

    Builds can run."
  `);
  expect([0, 1023, 1024, 10 * 2 ** 20, 2 ** 40].map(byteSize)).toEqual([
    ...['0 bytes', '1023 bytes', '1.0 KiB', '10 MiB', '1.0 TiB'],
  ]);
});

test('fonts that are there, missing, and changed', () => {
  const fonts = { whole: ['x'], missing: [], changed: [], scripts: ['Latin', 'emoji'], others: [] };
  expect(findingsText(fontFindings(fonts), false)).toMatchInlineSnapshot(`
    "ok       fonts        1 package: Latin, emoji

    Builds can run."
  `);
  const broken = { missing: ['y'], changed: ['z/1', 'z/2', 'z/3', 'z/4', 'z/5'] };
  const others = [
    { name: 'Japanese', isSet: true, package: '@fontsource-variable/noto-sans-jp', isInstalled: false },
    { name: 'Korean', isSet: false, package: '@fontsource-variable/noto-sans-kr', isInstalled: true },
    { name: 'Thai', isSet: false, package: '@fontsource-variable/noto-sans-thai', isInstalled: false },
  ];
  expect(findingsText(fontFindings({ ...fonts, ...broken, others }), false)).toMatchInlineSnapshot(`
    "error    fonts        missing: y
                          hint: install Pullquote again, with npm
    error    fonts        damaged, or of another version: z/1, z/2, z/3 and 2 more
                          hint: install Pullquote again, with npm
    ok       fonts        1 package: Latin, emoji
    ok       fonts        installed beside ours: Korean
    ok       fonts        in the forms of Simplified Chinese until its own are installed: Japanese (@fontsource-variable/noto-sans-jp)
    ok       fonts        none until they are installed, or named under \`fonts\`: Thai (@fontsource-variable/noto-sans-thai)

    Builds cannot run until the errors are mended."
  `);
});

test('pictures are scaled, or go as they are', () => {
  expect(pictureFindings('{"sharp":"0.35.5","vips":"8.18.0"}')).toMatchInlineSnapshot(`
    [
      {
        "part": "pictures",
        "says": "scaled by sharp 0.35.5, libvips 8.18.0",
        "status": "ok",
      },
    ]
  `);
  expect(pictureFindings(undefined)).toMatchInlineSnapshot(`
    [
      {
        "hint": "npm install --include=optional",
        "part": "pictures",
        "says": "sharp is not there: pictures go into the outputs as large as they come",
        "status": "warning",
      },
    ]
  `);
});

test('whatever is thrown is a row', () => {
  expect(failedFinding('x', new EnvironmentError('system', 'is gone', 'bring it back')))
    .toMatchInlineSnapshot(`
    {
      "hint": "bring it back",
      "part": "x",
      "says": "is gone",
      "status": "error",
    }
  `);
  expect(failedFinding('x', new TypeError('undefined is not a function'))).toMatchInlineSnapshot(`
    {
      "hint": "install Pullquote again; if it stays, report it",
      "part": "x",
      "says": "could not be looked at: undefined is not a function",
      "status": "error",
    }
  `);
  expect(failedFinding('x', 'a string').says).toBe('could not be looked at: a string');
});
