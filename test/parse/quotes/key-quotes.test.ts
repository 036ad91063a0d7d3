import { expect, test } from 'vitest';
import { parseOutline } from '../../../src/parse/parse-outline.js';

/** The keys of an outline's quotes, in order. */
function keysOf(body: string): readonly string[] {
  const file = { path: 'mill.en.md', folder: '/talks', name: 'mill', lang: 'en', text: body };
  const { sections } = parseOutline(file).value;
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'quote' ? block.key : [])),
  );
}

const quote = (words: string): string => `> ${words}\n> — Ada [talk]\n\n`;

test('a quote goes by its section and by which of its quotes it is', () => {
  const body = `## One {#one}\n\n${quote('First.')}- a point\n\n${quote('Second.')}## Two {#two}\n\n${quote('Third.')}`;
  expect(keysOf(body)).toEqual(['one/1', 'one/2', 'two/1']);
});

test('the same words twice are two quotes, and so are those of sections that were given one id', () => {
  const body = `## One {#one}\n\n${quote('The same.')}${quote('The same.')}## Two {#one}\n\n${quote('The same.')}## Three\n\n${quote('The same.')}`;
  expect(keysOf(body)).toEqual(['one/1', 'one/2', 'section-2/1', 'section-3/1']);
});

test('notes and reading text between quotes do not count', () => {
  const body = `## One {#one}\n\n<!-- A note. -->\n\n${quote('First.')}Read.\n\n<!-- > Said. -->\n\n${quote('Second.')}`;
  expect(keysOf(body)).toEqual(['one/1', 'one/2']);
});
