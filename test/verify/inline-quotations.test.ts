import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../src/parse/parse-outline.js';
import { verifyOutline } from '../../src/verify/verify-outline.js';
import { readText } from './read-text.js';

const SOURCE = 'Ada: We sold the old mill in spring.\n\nBo: Why?\n\nAda: 我们春天把磨坊卖掉了。';

function said(body: string, sources = 'sources: { talk: { title: T } }'): readonly string[] {
  const text = `---\ntitle: T\nlang: en\nguest: { name: Ada }\n${sources}\n---\n\n## A headline {#a}\n\n${body}\n`;
  const { value } = parseOutline({ path: 'talk.en.md', folder: '/t', name: 'talk', lang: 'en', text });
  return verifyOutline(value, new Map([['talk', readText(SOURCE)]]))
    .problems.filter(({ rule }) => rule === 'inline-quotation')
    .map(({ message, span }) => `${String(span?.start.line)}:${String(span?.start.column)} ${message}`);
}

describe('a sentence between quotation marks that no source has is said to be unchecked', () => {
  test.each([
    ['- They “had to sell their mill”', '10:9', 'had to sell their mill'],
    ['- a\n- They "had to sell their mill," they say', '11:9', 'had to sell their mill'],
    ['Somebody said: «we were all rich».', '10:17', 'we were all rich'],
    ['- „Wir mussten die Mühle verkaufen“', '10:4', 'Wir mussten die Mühle verkaufen'],
    ['- 她说“我们当时真的没有办法”', '10:6', '我们当时真的没有办法'],
    ['- 「私たちは水車を売りました」', '10:4', '私たちは水車を売りました'],
    ['- Somebody has **“had to sell their mill”**', '10:19', 'had to sell their mill'],
  ])('%s', (body, place, words) => {
    expect(said(body)).toEqual([
      `${place} “${words}” stands between quotation marks, and nothing checks it: no source at hand has these words`,
    ]);
  });

  test('in a headline as well', () => {
    expect(said('- a\n\n## “We were all so rich then” {#b}')).toHaveLength(1);
  });

  test('in a figure as well', () => {
    expect(
      said('~~~list\n- One: “We were all so rich then”\n- Two: “We sold the old mill”\n~~~'),
    ).toHaveLength(1);
  });
});

describe('nothing is said of', () => {
  test.each([
    ['words that a source has', '- They “sold the old mill”'],
    ['words that a source has, with something left out', '- “We sold […] in spring”'],
    ['the same in Chinese', '- “我们春天把磨坊卖掉了”'],
    [
      'words of a quotation of the outline',
      '- They “had to sell their mill”\n\n> We had to sell their mill\n> — Ada [talk]',
    ],
    ['words at arm’s length', '- The “free market” of 1990'],
    ['titles', '- She reads “The Grapes of Wrath” and 《我们当时真的没有办法》'],
    ['a note', '- a\n\n<!-- They “had to sell their mill” -->'],
    ['code', '- `x = "had to sell their mill"`'],
    ['inches and apostrophes', '- 6" by 8" or 9" planks, the ’90s and all that they’d have’'],
  ])('%s', (_, body) => {
    expect(said(body)).toEqual([]);
  });

  test('an outline that lists no source', () => {
    expect(said('- They “had to sell their mill”', 'event: E')).toEqual([]);
  });
});
