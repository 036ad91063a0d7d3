import { describe, expect, test } from 'vitest';
import type { Fix } from '../../../src/model/problems/fix.js';
import { applyEdits } from '../../../src/text/apply-edits.js';
import { blocksOf, parse, themeComplaints, withFront } from '../support.js';

const quoteOf = (attribution: string, words = '> Words.'): unknown =>
  blocksOf(`${words}\n> ${attribution}`)[0];

describe('parseQuote', () => {
  test('reads words, speaker, role and source', () => {
    expect(quoteOf('— Ada [article]')).toEqual({
      ...{
        type: 'quote',
        key: 'theme/1',
        text: [{ type: 'text', value: 'Words.' }],
        speaker: 'Ada',
        role: 'guest',
      },
      ...{ source: 'article', mode: 'verbatim' },
    });
  });

  test.each([
    '— Ada [article]',
    '—Ada[article]',
    '-- Ada [article]',
    '――Ada [article]',
    '―― Ada [article]',
    '——Ada  [ article ] ',
    '– Ada [article]',
  ])('%s is an attribution', (attribution) => {
    expect(quoteOf(attribution)).toMatchObject({ speaker: 'Ada', source: 'article' });
  });

  test.each([
    ['article @ 12', { place: { type: 'paragraph', number: 12 }, mode: 'verbatim' }],
    ['article@12', { place: { type: 'paragraph', number: 12 } }],
    ['article @ p. 12', { place: { type: 'page', number: 12 } }],
    ['article @ page 12', { place: { type: 'page', number: 12 } }],
    ['article @ 第 12 页', { place: { type: 'page', number: 12 } }],
    ['article @ 00:12:34', { place: { type: 'time', seconds: 754 } }],
    ['article @ 12:34', { place: { type: 'time', seconds: 754 } }],
    ['article @ 1:02:03.500', { place: { type: 'time', seconds: 3723 } }],
    ['article, paraphrased', { mode: 'paraphrased' }],
    ['article @ 3, paraphrased', { place: { number: 3 }, mode: 'paraphrased' }],
    ['article, translated from "原文"', { mode: 'translated', original: '原文' }],
    ['article, translated from “原文，[笑]”', { mode: 'translated', original: '原文，[笑]' }],
    ['article，translated from「原文」', { mode: 'translated', original: '原文' }],
    ['article @ 12, translated from "a, b"', { place: { number: 12 }, mode: 'translated', original: 'a, b' }],
    ['article,\n> translated from "一\n> 二"', { mode: 'translated', original: '一二' }],
  ])('[%s]', (mark, expected) => {
    expect(quoteOf(`— Ada [${mark}]`)).toMatchObject({ speaker: 'Ada', source: 'article', ...expected });
  });

  test.each([
    ['Ada', 'guest'],
    ['ADA', 'guest'],
    ['阿达', 'guest'],
    ['bo  chen', 'host'],
    ['Cy', 'other'],
  ])('%s is a %s', (name, role) => {
    expect(quoteOf(`— ${name} [article]`)).toMatchObject({ role });
  });

  test('takes several lines and paragraphs, and an attribution after a blank line', () => {
    expect(blocksOf('> One\n> two.\n>\n> Three.\n>\n> — Ada [article]')).toMatchObject([
      { type: 'quote', text: [{ value: 'One two. Three.' }] },
    ]);
  });

  test('takes lines without a mark', () => {
    expect(blocksOf('> One\ntwo.\n— Ada [article]')).toMatchObject([
      { type: 'quote', text: [{ value: 'One two.' }] },
    ]);
  });

  test('ends at a blank line', () => {
    expect(blocksOf('> One.\n> — Ada [article]\n\n> Two.\n> — Bo Chen [article]')).toMatchObject([
      { speaker: 'Ada' },
      { speaker: 'Bo Chen' },
    ]);
  });

  test.each([
    ['“Words.”', 'Words.'],
    ['"Words."', 'Words.'],
    ['「字。」', '字。'],
    ['“He said “no”.”', 'He said “no”.'],
    ['“Yes,” he said. “No.”', '“Yes,” he said. “No.”'],
    ['"Yes," he said. "No."', '"Yes," he said. "No."'],
    ['**“Words.”**', 'Words.'],
    ['“Words', '“Words'],
    ['‘It’s words.’', 'It’s words.'],
  ])('%s', (words, kept) => {
    expect(JSON.stringify(quoteOf('— Ada [article]', `> ${words}`))).toContain(
      `"value":${JSON.stringify(kept)}`,
    );
  });

  test('knows where the words stand', () => {
    const text = withFront('## A {#a}\n\n> One *two*\n> three.\n> — Ada [article]\n');
    const [quote] = parse(text).value.sections[0]?.blocks ?? [];
    if (quote?.type !== 'quote') throw new Error('no quote');
    expect(text.slice(quote.span.start.offset, quote.span.end.offset)).toBe(
      '> One *two*\n> three.\n> — Ada [article]',
    );
    expect(text.slice(quote.textSpan.start.offset, quote.textSpan.end.offset)).toBe('One *two*\n> three.');
    expect(quote.textSpan.start).toMatchObject({ line: 11, column: 3 });
  });
});

describe('quotes with faults', () => {
  test('no attribution', () => {
    expect(themeComplaints('> Words.\n> More.')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error unsupported-markdown: this quote does not say whose words it has
        11 | > Words.
           | ^^^^^^^^
        hint: end it with a line \`> — Name [source]\`; what is no quotation goes into a paragraph

      1 error
      to read more: pullquote explain unsupported-markdown"
    `);
    expect(themeComplaints('> Words.\n> - Ada [article]')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error unsupported-markdown: this quote does not say whose words it has
        11 | > Words.
           | ^^^^^^^^
        hint: begin its last line with \`—\` or \`--\`, since a single hyphen makes a list: \`> — Name [source]\`

      1 error
      to read more: pullquote explain unsupported-markdown"
    `);
    expect(blocksOf('> Words.')).toMatchObject([{ type: 'reading', text: [{ value: 'Words.' }] }]);
  });

  test('no source', () => {
    expect(themeComplaints('> Words.\n> — Ada')).toMatchInlineSnapshot(`
      "talk.en.md:12:5 error quote-attribution: the attribution names no source
        12 | > — Ada
           |     ^^^
        hint: put the id of a source after the name, in brackets: \`— Ada [article]\`

      1 error
      to read more: pullquote explain quote-attribution"
    `);
    expect(themeComplaints('> Words.\n> — Ada【article】')).toMatchInlineSnapshot(`
      "talk.en.md:12:5 error quote-attribution: the attribution names no source
        12 | > — Ada【article】
           |     ^^^^^^^^^^^^^^
        hint: put the id of a source after the name, in the brackets of the Latin keyboard: \`— Ada [article]\`

      1 error
      to read more: pullquote explain quote-attribution"
    `);
    expect(themeComplaints('> Words.\n> — Ada []')).toMatchInlineSnapshot(`
      "talk.en.md:12:10 error quote-attribution: the brackets name no source
        12 | > — Ada []
           |          ^
        hint: write \`— Name [source]\`, with the id of a source that the front matter lists

      1 error
      to read more: pullquote explain quote-attribution"
    `);
  });

  test('a source that there is not', () => {
    expect(themeComplaints('> Words.\n> — Ada [artcle @ 12]')).toMatchInlineSnapshot(`
      "talk.en.md:12:10 error unknown-source: there is no source \`artcle\`
        12 | > — Ada [artcle @ 12]
           |          ^^^^^^^^^^^
        hint: did you mean \`article\`?

      1 error
      to read more: pullquote explain unknown-source"
    `);
  });

  test('no sources at all', () => {
    const { problems } = parse(
      '---\ntitle: A\nlang: en\nguest: { name: Ada }\n---\n\n## A {#a}\n\n> Words.\n> — Ada [x]\n',
    );
    expect(problems.map(({ rule, hint }) => `${rule}: ${hint ?? ''}`)).toMatchInlineSnapshot(`
      [
        "unknown-source: list it in the front matter, under \`sources:\`",
      ]
    `);
  });

  test('a place that is none', () => {
    expect(themeComplaints('> Words.\n> — Ada [article @ line 12]')).toMatchInlineSnapshot(`
      "talk.en.md:12:10 error quote-attribution: \`line 12\` is no place in a source
        12 | > — Ada [article @ line 12]
           |          ^^^^^^^^^^^^^^^^^
        hint: write the number of a paragraph, \`[article @ 12]\`, a page, \`[article @ p. 12]\`, or a time, \`[article @ 00:12:34]\`

      1 error
      to read more: pullquote explain quote-attribution"
    `);
    expect(themeComplaints('> Words.\n> — Ada [article @]')).toMatchInlineSnapshot(`
      "talk.en.md:12:10 error quote-attribution: no place follows the \`@\`
        12 | > — Ada [article @]
           |          ^^^^^^^^^
        hint: write the number of a paragraph, \`[article @ 12]\`, a page, \`[article @ p. 12]\`, or a time, \`[article @ 00:12:34]\`

      1 error
      to read more: pullquote explain quote-attribution"
    `);
    expect(themeComplaints('> Words.\n> — Ada [article 12]')).toMatchInlineSnapshot(`
      "talk.en.md:12:10 error quote-attribution: \`article 12\` is no id of a source
        12 | > — Ada [article 12]
           |          ^^^^^^^^^^
        hint: put \`@\` before the place: \`[article @ 12]\`

      1 error
      to read more: pullquote explain quote-attribution"
    `);
    for (const place of ['0', '1:2', '00:61:00', '12:60', '-1', '12-14'])
      expect(themeComplaints(`> Words.\n> — Ada [article @ ${place}]`)).toContain(
        `\`${place}\` is no place in a source`,
      );
  });

  test.each([
    ['in context, article', 'in context', '[article, in context]'],
    ['In context，article @ 3', 'In context', '[article @ 3, In context]'],
    ['paraphrased, article', 'paraphrased', '[article, paraphrased]'],
  ])('a mark before its source: %s', (mark, word, right) => {
    const said = themeComplaints(`> Words.\n> — Ada [${mark}]`);
    expect(said).toContain(`quote-attribution: \`${word}\` stands before the source`);
    expect(said).toContain(`hint: write \`${right}\`: the source comes first`);
  });

  test('a mark that means nothing', () => {
    expect(themeComplaints('> Words.\n> — Ada [article, parafrased]')).toMatchInlineSnapshot(`
      "talk.en.md:12:10 error quote-attribution: \`parafrased\` says nothing about a quote
        12 | > — Ada [article, parafrased]
           |          ^^^^^^^^^^^^^^^^^^^
        hint: did you mean \`[article, paraphrased]\`?

      1 error
      to read more: pullquote explain quote-attribution"
    `);
    expect(themeComplaints('> Words.\n> — Ada [article, translated]')).toMatchInlineSnapshot(`
      "talk.en.md:12:10 error quote-attribution: \`translated\` says nothing about a quote
        12 | > — Ada [article, translated]
           |          ^^^^^^^^^^^^^^^^^^^
        hint: put the words that are translated in quotation marks: \`[article, translated from "原文"]\`

      1 error
      to read more: pullquote explain quote-attribution"
    `);
    expect(themeComplaints('> Words.\n> — Ada [article, translated from 原文]')).toMatchInlineSnapshot(`
      "talk.en.md:12:10 error quote-attribution: \`translated from 原文\` says nothing about a quote
        12 | > — Ada [article, translated from 原文]
           |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: put the words that are translated in quotation marks: \`[article, translated from "原文"]\`

      1 error
      to read more: pullquote explain quote-attribution"
    `);
    expect(themeComplaints('> Words.\n> — Ada [article, shortened]')).toMatchInlineSnapshot(`
      "talk.en.md:12:10 error quote-attribution: \`shortened\` says nothing about a quote
        12 | > — Ada [article, shortened]
           |          ^^^^^^^^^^^^^^^^^^
        hint: write \`[article, paraphrased]\` or \`[article, translated from "原文"]\`

      1 error
      to read more: pullquote explain quote-attribution"
    `);
    expect(themeComplaints('> Words.\n> — Ada [article,]')).toMatchInlineSnapshot(`
      "talk.en.md:12:10 error quote-attribution: nothing follows the comma
        12 | > — Ada [article,]
           |          ^^^^^^^^
        hint: write \`[article, paraphrased]\` or \`[article, translated from "原文"]\`

      1 error
      to read more: pullquote explain quote-attribution"
    `);
  });

  test('something after the brackets', () => {
    expect(themeComplaints('> Words.\n> — Ada [article], 2025')).toMatchInlineSnapshot(`
      "talk.en.md:12:10 error quote-attribution: there is something after the brackets: \`, 2025\`
        12 | > — Ada [article], 2025
           |          ^^^^^^^
        hint: end the line with \`]\`

      1 error
      to read more: pullquote explain quote-attribution"
    `);
  });

  test('a name that is nobody’s', () => {
    expect(themeComplaints('> Words.\n> — Adda [article]')).toMatchInlineSnapshot(`
      "talk.en.md:12:5 warning unknown-speaker: \`Adda\` is neither a guest nor a host
        12 | > — Adda [article]
           |     ^^^^
        hint: did you mean \`Ada\`?

      1 warning
      to read more: pullquote explain unknown-speaker"
    `);
    expect(themeComplaints('> Words.\n> — Somebody Else [article]')).toMatchInlineSnapshot(`
      "talk.en.md:12:5 warning unknown-speaker: \`Somebody Else\` is neither a guest nor a host
        12 | > — Somebody Else [article]
           |     ^^^^^^^^^^^^^
        hint: add the name under \`guest:\` or \`hosts:\`, or to somebody’s \`also:\`, if it is one of them

      1 warning
      to read more: pullquote explain unknown-speaker"
    `);
    expect(themeComplaints('> Words.\n> — [article]')).toMatchInlineSnapshot(`
      "talk.en.md:12:5 error quote-attribution: the attribution names nobody
        12 | > — [article]
           |     ^
        hint: write \`> — Name [source]\`

      1 error
      to read more: pullquote explain quote-attribution"
    `);
  });

  test('no words', () => {
    expect(themeComplaints('> — Ada [article]')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error quote-empty: this quote has no words
        11 | > — Ada [article]
           | ^^^^^^^^^^^^^^^^^
        hint: put the words on a line above the attribution: \`> The words.\`

      1 error
      to read more: pullquote explain quote-empty"
    `);
    expect(blocksOf('> “”\n>\n> — Ada [article]')).toMatchObject([{ text: [{ value: '“”' }] }]);
  });

  test('blocks in a quote', () => {
    expect(themeComplaints('> ## Head\n>\n> - a\n>\n> > b\n>\n> Words.\n> — Ada [article]'))
      .toMatchInlineSnapshot(`
        "talk.en.md:11:3 error unsupported-markdown: there is a heading within another block
          11 | > ## Head
             |   ^^^^^^^
          hint: begin it in column 1

        talk.en.md:13:3 error unsupported-markdown: there is a list within another block
          13 | > - a
             |   ^^^
          hint: put it on lines of its own, with a blank line before and after

        talk.en.md:15:3 error unsupported-markdown: there is a quote within another block
          15 | > > b
             |   ^^^
          hint: put it on lines of its own, with a blank line before and after, and \`>\` in column 1

        3 errors
        to read more: pullquote explain unsupported-markdown"
      `);
  });

  test('without front matter that can be read, names and sources prove nothing', () => {
    const { problems } = parse('---\ntitle: A: B\nlang: en\n---\n\n## A {#a}\n\n> Words.\n> — Cy [x]\n');
    expect(problems.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
  });
});

describe('a fix is offered where an attribution can only be meant one way', () => {
  test.each([
    ['[paraphrased, article]', '[article, paraphrased]', 'form'],
    ['[in context, article @ 3]', '[article @ 3, in context]', 'form'],
    ['[article 12]', '[article @ 12]', 'fact'],
    ['[article 0:12, paraphrased]', '[article @ 0:12, paraphrased]', 'fact'],
    ['[article, parafrased]', '[article, paraphrased]', 'fact'],
    ['[article @ 3, Paraphrasd]', '[article @ 3, paraphrased]', 'fact'],
    ['', '[article]', 'fact'],
    ['【article】', '[article]', 'form'],
    ['〔article @ 3〕', '[article @ 3]', 'form'],
  ])('%s', (written, meant, touches) => {
    const line = `> — Ada ${written}`.trimEnd();
    const fixes = fixesOf(line);
    expect(fixes.map((fix) => fix.touches)).toEqual([touches]);
    expect(applied(line, fixes)).toBe(`> — Ada ${meant}`);
  });

  test.each([
    '[paraphrased @ 3, article]',
    '[article 0]',
    '[article, translted]',
    '[article, translated from]',
    '[article, quoted]',
    '[article, paraphrased, in context]',
    '[article] and others',
    '【article',
    '【other】',
    '[]',
  ])('and none for %s', (written) => {
    expect(fixesOf(`> — Ada ${written}`)).toEqual([]);
  });

  test('nor where there is more than one source', () => {
    const text = withFront(QUOTE('> — Ada')).replace(
      'article: { title: A report }',
      'article: { title: A report }, talk: { title: A talk }',
    );
    expect(parse(text).problems.map(({ rule, fixes }) => [rule, fixes])).toEqual([
      ['quote-attribution', undefined],
    ]);
  });
});

const QUOTE = (line: string): string => `## A theme {#theme}\n\n> Her words.\n${line}\n`;

function fixesOf(line: string): readonly Fix[] {
  const found = parse(withFront(QUOTE(line))).problems.filter(({ rule }) => rule === 'quote-attribution');
  expect(found).toHaveLength(1);
  return found.flatMap(({ fixes = [] }) => fixes);
}

function applied(line: string, fixes: readonly Fix[]): string | undefined {
  const edits = fixes.flatMap((fix) => fix.edits);
  return applyEdits(withFront(QUOTE(line)), edits)
    .trimEnd()
    .split('\n')
    .at(-1);
}
