import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, type RichText } from '../../../src/model/inline.js';
import { oneLine } from '../../../src/text/one-line.js';
import { parseInlineText } from '../../../src/markup/inline/parse-inline.js';
import { blocksOf, themeComplaints } from '../../parse/support.js';
import { binaryText } from '../../support/binary-text.js';

const place = { line: 1, column: 1, offset: 0 };
const read = (source: string): RichText =>
  parseInlineText(source, { start: place, end: place }, () => undefined);

/** Marks as short signs, so that a whole text fits on a line. */
function sketch(rich: RichText): string {
  return rich
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      if (inline.type === 'break') return '↵';
      if (inline.type === 'code') return `‹${inline.value}›`;
      const inner = sketch(inline.children);
      return inline.type === 'link'
        ? `[${inner}→${inline.url}]`
        : inline.type === 'strong'
          ? `**${inner}**`
          : `*${inner}*`;
    })
    .join('');
}

test('Korean that is written letter by letter is read in syllables, in text, code and front matter', () => {
  const apart = '호수 `값`'.normalize('NFD');
  expect(sketch(read(apart))).toBe('호수 ‹값›');
  expect(oneLine(apart)).toBe('호수 `값`');
});

describe('parseInlineText', () => {
  test.each([
    ['a *b* **c** `d`', 'a *b* **c** ‹d›'],
    ['***a***', '***a***'],
    ['他说**“我错了”**之后', '他说**“我错了”**之后'],
    ['**产品：**文字', '**产品：**文字'],
    ['snake_case_word', 'snake_case_word'],
    ['[a *b*](https://a.b/c?d=e&f)', '[a *b*→https://a.b/c?d=e&f]'],
    ['<https://a.b> <mailto:a@b.c>', '[https://a.b→https://a.b] [mailto:a@b.c→mailto:a@b.c]'],
    ['https://a.b', 'https://a.b'],
    ['&amp; &#x4e2d; &copy; \\*a\\*', '& 中 © *a*'],
    ['a  b   c', 'a b c'],
    ['`a  b`', '‹a  b›'],
    ['a\nb', 'a b'],
    ['a  \nb', 'a↵b'],
    ['a\\\nb', 'a↵b'],
    ['**a\\\nb** c', '**a↵b** c'],
    ['a\\\n  \uFEFFb', 'a↵b'],
    ['a\\\n\\\nb', 'a↵↵b'],
    ['中\n文', '中文'],
    ['中，\n文', '中，文'],
    ['中”\n文', '中”文'],
    ['中\n“文', '中“文'],
    ['中  \n文', '中↵文'],
    ['**中**\n文', '**中**文'],
    ['中\n**文**', '中**文**'],
    ['か\nな', 'かな'],
    ['𠀀\n𠀀', '𠀀𠀀'],
    ['한\n국', '한 국'],
    ['中\nb', '中 b'],
    ['a”\nb', 'a” b'],
    ['a\n\nb', 'a b'],
    ['中\n\n文', '中文'],
    ['# a', '# a'],
    ['- a', '- a'],
    ['> a', '> a'],
    ['1. a', '1. a'],
    ['~~~ a', '~~~ a'],
    ['    a', 'a'],
    ['---', '---'],
    ['===', '==='],
    ['a\n---', 'a ---'],
    ['[a]: b', '[a]: b'],
    ['{{x}} {#y}', '{{x}} {#y}'],
    ['~~a~~ $x$ :smile: www.a.b', '~~a~~ $x$ :smile: www.a.b'],
    ['a\uFEFFb\uFEFF', 'ab'],
    ['', ''],
    [' \n ', ''],
  ])('%j', (source, expected) => {
    expect(sketch(read(source))).toBe(expected);
  });

  test('shows HTML as it is written', () => {
    expect(
      sketch(read('a <b class="x*y*">c</b> <script>alert(1)</script> </section> <style>*{}*</style>')),
    ).toBe('a <b class="x*y*">c</b> <script>alert(1)</script> </section> <style>*{}*</style>');
  });

  test('never throws, and leaves no line break', () => {
    fc.assert(
      fc.property(binaryText(), (source) => {
        expect(plainText(read(source))).not.toMatch(/\n/);
      }),
    );
  });

  test('text without marks is read as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '中', '，', '“', '😀', '{', '#', '|', '$', ':') }),
        (text) => {
          expect(plainText(read(text))).toBe(text);
        },
      ),
    );
  });

  test('depth has an end', () => {
    let nested = 'z';
    for (let depth = 0; depth < 400; depth += 1) nested = `*x **y${nested}y** x*`;
    expect(plainText(read(nested))).toContain('yzy');
    expect(JSON.stringify(read(nested)).length).toBeLessThan(20_000);
  });
});

describe('running text with faults', () => {
  test('links that lead nowhere', () => {
    expect(themeComplaints('See [this](javascript:alert(1)), [that](notes.html) and [it]().'))
      .toMatchInlineSnapshot(`
        "talk.en.md:11:5 error link-target: a link cannot lead to \`javascript:alert(1)\`
          11 | See [this](javascript:alert(1)), [that](notes.html) and [it]().
             |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
          hint: use an address that begins with \`https://\`, \`http://\` or \`mailto:\`, or the id of a slide, such as \`#sources\`; or leave the link out

        talk.en.md:11:34 error link-target: a link cannot lead to \`notes.html\`
          11 | See [this](javascript:alert(1)), [that](notes.html) and [it]().
             |                                  ^^^^^^^^^^^^^^^^^^
          hint: use an address that begins with \`https://\`, \`http://\` or \`mailto:\`, or the id of a slide, such as \`#sources\`; or leave the link out

        talk.en.md:11:57 error link-target: this link leads nowhere
          11 | See [this](javascript:alert(1)), [that](notes.html) and [it]().
             |                                                         ^^^^^^
          hint: use an address that begins with \`https://\`, \`http://\` or \`mailto:\`, or the id of a slide, such as \`#sources\`; or leave the link out

        3 errors
        to read more: pullquote explain link-target"
      `);
    expect(blocksOf('See [*this*](javascript:alert(1)).')).toMatchObject([
      { text: [{ value: 'See ' }, { type: 'emphasis' }, { value: '.' }] },
    ]);
  });

  test('pictures', () => {
    expect(themeComplaints('See ![a shelf](shelf.png).')).toMatchInlineSnapshot(`
      "talk.en.md:11:5 error unsupported-markdown: there is a picture within a line of text
        11 | See ![a shelf](shelf.png).
           |     ^^^^^^^^^^^^^^^^^^^^^
        hint: put \`![what it shows](path)\` on a line of its own, with blank lines around it

      1 error
      to read more: pullquote explain unsupported-markdown"
    `);
  });

  test('HTML', () => {
    expect(themeComplaints('A <b>bold</b> word.\n\n<div>\n\n- a <br> b\n\n</div>')).toMatchInlineSnapshot(`
      "talk.en.md:11:3 warning raw-html: HTML is shown as text
        11 | A <b>bold</b> word.
           |   ^^^
        hint: write Markdown instead; if the text is about HTML, put it in backticks

      talk.en.md:13:1 warning raw-html: HTML is shown as text
        13 | <div>
           | ^^^^^
        hint: write Markdown instead; if the text is about HTML, put it in backticks

      talk.en.md:15:5 warning raw-html: HTML is shown as text
        15 | - a <br> b
           |     ^^^^
        hint: end the line with a backslash to begin a new one; if the text is about HTML, put it in backticks

      talk.en.md:17:1 warning raw-html: HTML is shown as text
        17 | </div>
           | ^^^^^^
        hint: write Markdown instead; if the text is about HTML, put it in backticks

      4 warnings
      to read more: pullquote explain raw-html"
    `);
    expect(blocksOf('<div>\na\n</div>')).toEqual([
      { type: 'reading', text: [{ type: 'text', value: '<div> a </div>' }] },
    ]);
  });
});
