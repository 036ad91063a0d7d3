import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinAttributions } from '../../../src/parse/quotes/join-attributions.js';
import { blocksOf, themeComplaints } from '../support.js';

const QUOTE = { type: 'quote', key: 'theme/1', speaker: 'Ada', source: 'article', role: 'guest' };

describe('an attribution after a blank line', () => {
  test.each([
    '> Yes.\n\n— Ada [article]',
    '> Yes.\n\n> — Ada [article]',
    '> Yes.\n>\n> — Ada [article]',
    '> Yes.\n>\n\n-- Ada [article]',
    '> Yes.\n\n\n  \n— Ada [article]\n\nA paragraph.',
    '> Yes.\n\n<!--- which one? -->\n\n— Ada [article]',
    'A paragraph.\n\n> Yes.\n\n— Ada [article]\n\n- a point',
  ])('is the quote’s: %j', (body) => {
    expect(themeComplaints(body)).toBe('');
    expect(blocksOf(body)).toContainEqual({
      ...{ ...QUOTE, mode: 'verbatim' },
      text: [{ type: 'text', value: 'Yes.' }],
    });
  });

  test('has its place and what is said in it', () => {
    expect(blocksOf('> Yes.\n\n— Ada [article @ 12, translated from "是"]')).toMatchObject([
      { ...QUOTE, mode: 'translated', original: '是', place: { number: 12 } },
    ]);
    expect(themeComplaints('> Yes.\n\n— Ada [artikel]')).toContain('13:8 error unknown-source');
  });

  test.each([
    ['of a quote that has one', '> Yes.\n> — Ada [article]\n\n— Ada [article]'],
    ['without a source', '> Yes.\n\n— Then what?'],
    ['after a paragraph', 'Yes.\n\n— Ada [article]'],
    ['after something else', '> Yes.\n\nWell.\n\n— Ada [article]'],
    ['in a figure', '~~~stack\n> Yes.\n\n— Ada [article]\n~~~'],
    ['of a list', '> Yes.\n\n- Ada [article]'],
  ])('%s is left where it is', (_, body) => {
    expect(joinAttributions(body, 0)).toBe(body);
  });

  test('keeps every place', () => {
    const line = fc.constantFrom('> a', '>', '', '— b [c]', '> — b [c]', 'd', '~~~', '## e');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const joined = joinAttributions(text, 0);
        expect(joined).toHaveLength(text.length);
        expect(joined.replace(/[\n >]/g, '')).toBe(text.replace(/[\n >]/g, ''));
      }),
    );
  });
});
