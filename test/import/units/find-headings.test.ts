import { describe, expect, test } from 'vitest';
import { findHeadings, headingWords } from '../../../src/import/units/find-headings.js';
import { describeSource } from '../../../src/sources/describe-source.js';
import { extractSource } from '../../../src/sources/extract-source.js';

function headings(text: string, path = 'a.txt'): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  const source = extractSource(bytes, path).value;
  if (source === undefined) throw new Error('no source');
  return findHeadings(source, describeSource(bytes, source.format)).map(({ start, end }) =>
    source.text.slice(start, end),
  );
}

const BODY = 'The wheel had stood still for a long time, and nobody believed that it would turn.';

describe('the headings of a text', () => {
  test('are lines that are set off', () => {
    const text = `Title\n${BODY}\nOn wheels\n${BODY}\n${BODY}\n“We never sold a word”\n${BODY}\n${BODY}`;
    expect(headings(text)).toEqual(['On wheels', '“We never sold a word”']);
  });

  test('are none where one of them has nearly all of the text below it; those within it are', () => {
    const told = Array.from({ length: 8 }, () => BODY).join('\n\n');
    const head = '# Talk\n\n## Details\n\nRecorded in May.\n\n## Transcript\n\n';
    expect(headings(`${head}${told}`, 'a.md')).toEqual([]);
    const divided = `${head}### On wheels\n\n${told}\n\n### On stones\n\n${told}`;
    expect(headings(divided, 'a.md')).toEqual(['On wheels', 'On stones']);
  });

  test('are numbered lines', () => {
    const text = `标题\n${BODY}\n一、水车的来历\n${BODY}\n${BODY}\n二、谁来接班\n${BODY}\n${BODY}`;
    expect(headings(text).map(headingWords)).toEqual(['水车的来历', '谁来接班']);
  });

  test.each([
    ['a sentence', 'It stood still.'],
    ['the end of a list', 'wheels;'],
    ['an introduction', 'She said:'],
    ['a caption', '左：某人；右：另一人'],
    ['a shout', 'It turned!'],
    ['a quoted sentence', '“We never sold a word.”'],
    ['a question in a sentence', '有人质疑:为什么要修水车?'],
  ])('are not %s', (_, line) => {
    expect(headings(`Title\n${BODY}\n${line}\n${BODY}\n${BODY}\n${line}\n${BODY}\n${BODY}`)).toEqual([]);
  });

  test('are no answer to a colon', () => {
    const text = `Title\n${BODY}\nShe asked:\nWho pays for it\n${BODY}\nHe asked:\nWho pays for that\n${BODY}\n${BODY}`;
    expect(headings(text)).toEqual([]);
  });

  test('are those that Markdown marks, on the topmost level with two', () => {
    const text = `# Title\n\n## One\n\n${BODY}\n\n### Deeper\n\n${BODY}\n\n## Two *again*\n\n${BODY}\n`;
    expect(headings(text, 'a.md')).toEqual(['One', 'Two again']);
  });

  const talk = (mark: string, ...names: readonly string[]): string =>
    names.map((name) => `${mark} ${name}\n\n${BODY}\n\n`).join('');

  test.each([
    ['alone', `# Title\n\n${talk('###', 'Ann Berg', 'Tom Lind', 'Ann Berg', 'Tom Lind')}`],
    ['with colons', talk('##', 'Ann Berg:', 'Tom Lind:', 'Ann Berg:', 'Tom Lind:')],
    ['with times', talk('##', 'Ann Berg (0:00)', 'Tom Lind (0:20)', 'Ann Berg (1:00)', 'Tom Lind (2:20)')],
    ['in bold type', talk('####', '**Q**', '**A**', '**Q**', '**A**')],
  ])('are no labels of speakers, %s', (_, text) => {
    expect(headings(text, 'a.md')).toEqual([]);
  });

  test('are those between the labels', () => {
    const turns = talk('###', 'Ann Berg', 'Tom Lind', 'Ann Berg', 'Tom Lind');
    expect(headings(`## The wheel\n\n${turns}## The weir\n\n${turns}`, 'a.md')).toEqual([
      'The wheel',
      'The weir',
    ]);
    expect(headings(`### The wheel\n\n${turns}### The weir\n\n${turns}`, 'a.md')).toEqual([
      'The wheel',
      'The weir',
    ]);
  });
});
