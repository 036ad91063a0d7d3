import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixTalk } from '../../../src/pipeline/fix/fix-talk.js';
import type { FixableFile } from '../../../src/pipeline/fix/fixable-file.js';
import { parseOutline } from '../../../src/parse/parse-outline.js';
import { plainLines } from '../../../src/text/plain-lines.js';
import { testEnvironment } from '../../support/environment.js';

const HEADS = [
  'title: T',
  'titel: U',
  'subtitel: S',
  'lang: en',
  'lang: zh_CN',
  'look: midnihgt',
  'accent: #b4402a',
  'event: #todo',
  'speaker: Ada #1',
  'omit: [agneda, "closng"]',
  'guest: { nmae: Ada, name: B }',
  'sources: { talk: { titel: x } }',
];
const BODIES = [
  '## A {#a',
  '## A {#a} {.aside minutes=4}',
  '## 标题 {asid}',
  '## A',
  '##  ##',
  '## A {#A minuts=4 reveal',
  '> words\u0007 [x] (https://a.org)',
  '> — Ada 【talk】',
  '> — Ada [tlak 12]',
  '',
  '',
  '~~~stak',
  '```cycle',
  '- One: 1',
  '~~~',
  'See [x](y) [a <!-- n -->] (https://a.org)（b）[c]（https://d.org）',
  '<!-- note {#a',
  '-->',
  '\u0000',
  '(x)[https://e.org] <www.f.org>',
  '\uFEFF',
];

function fileOf(raw: string): FixableFile {
  const text = plainLines(raw);
  const parsed = parseOutline({ path: 'a.en.md', folder: '/', name: 'a', lang: 'en', text });
  return {
    path: 'a.en.md',
    place: '/a.en.md',
    mayChange: true,
    bytes: Buffer.from(raw),
    raw,
    outline: parsed.value,
    problems: parsed.problems,
  };
}

async function fixed(file: FixableFile) {
  const options = { sources: new Map(), allowOutside: false, looks: ['editorial', 'midnight'] };
  return fixTalk([file], { quotes: false, ids: true }, options, testEnvironment('/'));
}

test('whatever the outline: quotations and notes stay, nothing gets worse, a second run finds nothing', async () => {
  const some = (from: readonly string[], maxLength: number) =>
    fc.array(fc.constantFrom(...from), { maxLength });
  const ending = fc.constantFrom('\n', '\r\n', '\r');
  await fc.assert(
    fc.asyncProperty(some(HEADS, 5), some(BODIES, 10), ending, async (head, body, end) => {
      const raw = ['---', ...head, '---', ...body].join(end);
      const before = fileOf(raw);
      const [after = before] = (await fixed(before)).files;
      const kept = (text: string): readonly string[] =>
        text.split(end).filter((line) => line.startsWith('>'));
      const notes = (text: string): number => text.split('<!--').length;
      const errors = ({ problems }: FixableFile): number =>
        problems.filter(({ severity }) => severity === 'error').length;
      expect(kept(after.raw)).toEqual(kept(raw));
      expect(notes(after.raw)).toBe(notes(raw));
      expect(errors(after)).toBeLessThanOrEqual(errors(before));
      expect((await fixed(fileOf(after.raw))).fixed).toEqual([]);
    }),
  );
});
