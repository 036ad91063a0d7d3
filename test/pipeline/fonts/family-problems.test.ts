import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  absentFamilies,
  embeddedFamilies,
  familyProblems,
  foreignFamilies,
  rulesOf,
} from '../../../src/pipeline/fonts/family-problems.js';
import { familyLists } from '../../../src/css/font-families.js';
import { FACES, readAuthorFonts } from '../../../src/fonts/index.js';
import { packageFolder } from '../../../src/fonts/files/package-folder.js';
import { planOutline } from '../../support/plan-outline.js';

const CODE = join(
  packageFolder('@fontsource-variable/source-code-pro'),
  'files/source-code-pro-latin-wght-normal.woff2',
);
const { fonts } = await readAuthorFonts([{ path: 'fonts/own.woff2', bytes: readFileSync(CODE) }]);

const absent = (...pages: readonly string[]): readonly string[] =>
  absentFamilies(familyLists(rulesOf(pages)), fonts).map(({ family }) => family);

describe('a font that text is set in', () => {
  test.each([
    ['h2{font-family:Inter}', ['Inter']],
    ['h2{font-family:"Gill Sans", "Pullquote Sans"}', ['Gill Sans']],
    ['h2{font:700 40px/1.1 serif}', ['serif']],
    [':root{--sans:system-ui}p{font:400 20px var(--sans)}', ['system-ui']],
    ['<style>p{font-family:Inter}</style><p>a</p>', ['Inter']],
    ['<p style="font-family: Inter">a</p>', ['Inter']],
    ['h1{font-family:Inter}h2{font-family:Inter}', ['Inter']],
  ])('is told once where it is not embedded: %s', (page, expected) => {
    expect(absent(page)).toEqual(expected);
  });

  test.each([
    'h2{font-family:"Pullquote Serif", Georgia, serif}',
    'h2{font:inherit}',
    ':lang(zh){font-family:"pullquote sans Han", "Pullquote Sans"}',
  ])('is fine: %s', (page) => {
    expect(absent(page)).toEqual([]);
  });

  test('says where, and how to embed it', () => {
    expect(
      familyProblems(
        absentFamilies(familyLists(rulesOf(['.x >\n h2{font-family:Inter}'])), []),
        planOutline([]),
      ),
    ).toMatchInlineSnapshot(`
      [
        {
          "file": "content/talk.en.md",
          "hint": "name the file of that font under \`fonts:\` in the front matter, or set \`Pullquote Serif\`, \`Pullquote Sans\` or \`Pullquote Mono\`",
          "message": "the look or a template sets \`.x > h2\` in “Inter”, which is not embedded",
          "rule": "font-not-embedded",
          "severity": "error",
        },
      ]
    `);
  });

  test('is embedded under its own name when the outline names its file', () => {
    const name = fonts[0]?.family ?? '';
    expect(name).not.toBe('');
    expect(absent(`h2{font-family:"${name.toUpperCase()}"}`)).toEqual([]);
    const lists = familyLists(rulesOf([`h2{font-family:"${name}", "Pullquote Sans"}`]));
    expect(foreignFamilies(lists, embeddedFamilies(FACES))).toEqual([name]);
  });
});

const templates = join(import.meta.dirname, '../../../templates');

test.each(readdirSync(join(templates, 'looks')))(
  'our own look %s sets nothing that is not embedded',
  (look) => {
    const styles = readdirSync(join(templates, 'styles')).map((sheet) => `styles/${sheet}`);
    const sheets = [...styles, `looks/${look}`];
    expect(absent(sheets.map((sheet) => readFileSync(join(templates, sheet), 'utf8')).join('\n'))).toEqual(
      [],
    );
  },
);
