import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBlocks } from '../../../src/markup/parse-markdown.js';
import { splitChunks } from '../../../src/parse/blocks/split-chunks.js';
import { runs } from '../../support/runs.js';

const LINES = [
  ...['', '', '', 'text', 'text', '  text', '    text', '\ttext', '## Head', '##', '  ## Head', '# Head'],
  ...[
    '- item',
    '  more',
    '-',
    '* item',
    '+ item',
    '1. one',
    '12) two',
    '   more',
    '> quote',
    '>',
    '> - a',
    '    > b',
  ],
  ...[
    '~~~',
    '~~~stack',
    '```',
    '```list',
    '  ~~~',
    '~~~~',
    '---',
    '===',
    '***',
    '[a]: b',
    '<div>',
    '![a](b)',
    '| a |',
  ],
];

/** What each block is and the words it has; an open fence may end a line break later. */
function shapeOf(source: string, offset: number): readonly string[] {
  return parseBlocks(source).map(({ type, position }) => {
    const start = position?.start.offset ?? 0;
    return `${type} ${start + offset} ${source.slice(start, position?.end.offset).trimEnd()}`;
  });
}

/** An open fence is ended by a heading here, so that it does not swallow themes. */
function swallowsHeading(source: string): boolean {
  return parseBlocks(source).some(
    (node) =>
      node.type === 'code' &&
      /^##(?:\s|$)/m.test(source.slice(node.position?.start.offset, node.position?.end.offset)),
  );
}

test('pieces are read as the whole is', () => {
  const padding = fc.constantFrom('', ` ${'word '.repeat(350)}`);
  const line = fc
    .tuple(fc.constantFrom(...LINES), padding)
    .map(([start, rest]) => (start === '' ? '' : start + rest));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const source = lines.join('\n');
      fc.pre(!swallowsHeading(source));
      const chunks = splitChunks(source, 0);
      const pieces = chunks.flatMap(({ start, end }) => shapeOf(source.slice(start, end), start));
      expect(pieces).toEqual(shapeOf(source, 0));
    }),
    runs(400),
  );
});

test('nothing but white space is left out', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES)), (lines) => {
      const source = lines.join('\n');
      const kept = splitChunks(source, 0).map(({ start, end }) => source.slice(start, end));
      expect(kept.join('').replace(/\s/g, '')).toBe(source.replace(/\s/g, ''));
    }),
  );
});
