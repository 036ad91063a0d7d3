/** What a program may put right, rule by rule, and the text it would make; `fact` is for a person to choose. */
import { expect, test } from 'vitest';
import { findOwnFile } from '../../../src/read/read-own-file.js';
import { verifyQuotes } from '../../../src/api/verify-quotes.js';
import type { Problem } from '../../../src/model/problems/problem.js';
import { parseOutline } from '../../../src/parse/parse-outline.js';
import { applyEdits } from '../../../src/text/apply-edits.js';
import { tempFolder } from '../../support/temp-folder.js';

function parse(text: string, folder = '/') {
  return parseOutline({ path: 'a.en.md', folder, name: 'a', lang: 'en', text });
}

function fixesOf(problems: readonly Problem[], rule: string, text: string): readonly (readonly string[])[] {
  const fixes = problems.filter((one) => one.rule === rule).flatMap((one) => one.fixes ?? []);
  return fixes.map(({ touches, edits }) => [touches, applyEdits(text, edits)]);
}

const headOf = (line: string): string => `---\ntitle: T\nlang: en\n${line}\n---\n`;

test.each([
  ['a colour', 'accent: #b4402a', 'form', 'accent: "#b4402a"'],
  ['a colour with a space behind it', 'accent: #FFF ', 'form', 'accent: "#FFF" '],
  ['other words', 'event: #todo "x"', 'fact', 'event: "#todo \\"x\\""'],
])('value-empty: %s', (_, line, touches, mended) => {
  const text = headOf(line);
  expect(fixesOf(parse(text).problems, 'value-empty', text)).toEqual([[touches, headOf(mended)]]);
});

test.each([
  ['event: We are #1', 'event: "We are #1"'],
  ['event: say "hi" #1 \\o/ ', 'event: "say \\"hi\\" #1 \\\\o/" '],
])('yaml-comment: %s', (line, mended) => {
  const text = headOf(line);
  expect(fixesOf(parse(text).problems, 'yaml-comment', text)).toEqual([['fact', headOf(mended)]]);
});

test('yaml-comment: what stands in quotes of its own is left alone', () => {
  const text = headOf('event: "We are" #1');
  expect(fixesOf(parse(text).problems, 'yaml-comment', text)).toEqual([]);
});

const figure = (body: string): string => `${headOf('look: midnight')}\n## A {#a}\n\n${body}`;

test.each([
  ['at the end of the text', '~~~cycle\n- a: b\n- c: d\n', '~~~cycle\n- a: b\n- c: d\n~~~\n'],
  ['without a last line break', '~~~~cycle\n- a: b\n- c: d', '~~~~cycle\n- a: b\n- c: d\n~~~~\n'],
  ['before a paragraph', '```list\n- a\n- b\n\nWords.\n', '```list\n- a\n- b\n```\n\nWords.\n'],
  [
    'before another',
    '~~~list\n- a\n- b\n~~~cycle\n- c\n~~~\n',
    '~~~list\n- a\n- b\n~~~\n~~~cycle\n- c\n~~~\n',
  ],
])('fence-open: %s', (_, body, mended) => {
  const text = figure(body);
  const fixes = fixesOf(parse(text).problems, 'fence-open', text);
  expect(fixes).toEqual([['form', figure(mended)]]);
  expect(parse(figure(mended)).problems.map(({ rule }) => rule)).not.toContain('fence-open');
});

test('file-missing: the path of the file that is meant', async () => {
  const folder = await tempFolder({ 'pictures/hive.png': '', 'pictures/bee.png': '' });
  const text = figure('![pictures](pictures/hvie.png)\n');
  const outline = parse(text, folder).value;
  const [picture] = outline.sections.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'picture'));
  if (picture?.type !== 'picture') throw new Error('there is no picture');
  const { problems } = await findOwnFile(picture, outline, false);
  expect(fixesOf(problems, 'file-missing', text)).toEqual([
    ['fact', figure('![pictures](pictures/hive.png)\n')],
  ]);
});

test('unknown-label: the label that is near', async () => {
  const label = (name: string): string =>
    headOf(`guest: { name: Ada }\nsources: { talk: { title: T, speakers: { ${name}: Ada } } }`);
  const talk = 'SPEAKER_00: Why so?\n\nSPEAKER_01: Nobody is in charge.\n\nSPEAKER_00: And how?\n';
  const { problems } = await verifyQuotes(label('SPEAKRE_01'), { sources: { talk } });
  expect(fixesOf(problems, 'unknown-label', label('SPEAKRE_01'))).toEqual([['fact', label('SPEAKER_01')]]);
});
