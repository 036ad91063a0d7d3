import { describe, expect, test } from 'vitest';
import { blocksOf, bodyComplaints, sectionsOf, themeComplaints, withoutKinds } from '../support.js';

describe('points', () => {
  test('are the items of a list of one level', () => {
    expect(blocksOf('- a\n- **b**\n\n- c\n  d')).toEqual([
      {
        type: 'points',
        items: [
          [{ type: 'text', value: 'a' }],
          [{ type: 'strong', children: [{ type: 'text', value: 'b' }] }],
          [{ type: 'text', value: 'c d' }],
        ],
      },
    ]);
  });

  test('may be numbered, from any number on', () => {
    expect(blocksOf('1. a\n2. b')).toMatchObject([{ type: 'points', ordered: true }]);
    expect(blocksOf('1. a')[0]).not.toHaveProperty('start');
    expect(blocksOf('3. a\n4. b')).toMatchObject([{ type: 'points', ordered: true, start: 3 }]);
    expect(blocksOf('0) a')).toMatchObject([{ ordered: true, start: 0 }]);
  });

  test('that are nested', () => {
    expect(themeComplaints('- a\n  - b\n    - c\n- d')).toMatchInlineSnapshot(`
      "talk.en.md:12:3 error unsupported-markdown: there is a list within a list
        12 |   - b
           |   ^^^
        hint: keep one level: say it in the point above, make it points of its own, or move it to a paragraph

      1 error
      to read more: pullquote explain unsupported-markdown"
    `);
    expect(blocksOf('- a\n  - b\n    - c\n- d')).toMatchObject([
      { items: [[{ value: 'a' }], [{ value: 'b' }], [{ value: 'c' }], [{ value: 'd' }]] },
    ]);
  });

  test('that hold other blocks', () => {
    expect(themeComplaints('- a\n\n  b\n- > c\n- ~~~stack\n  ~~~\n- # d\n- ![e](f.png)'))
      .toMatchInlineSnapshot(`
        "talk.en.md:13:3 error unsupported-markdown: a point has more than one paragraph
          13 |   b
             |   ^
          hint: keep one short line a point, and put the rest into a paragraph that begins in column 1

        talk.en.md:14:3 error unsupported-markdown: there is a quote within another block
          14 | - > c
             |   ^^^
          hint: put it on lines of its own, with a blank line before and after, and \`>\` in column 1

        talk.en.md:15:3 error unsupported-markdown: there is a figure within another block
          15 | - ~~~stack
             |   ^^^^^^^^
          hint: begin its fences in column 1, with a blank line before and after

        talk.en.md:17:3 error unsupported-markdown: a \`#\` heading has no place in an outline
          17 | - # d
             |   ^^^
          hint: the title stands in the front matter (\`title: …\`), and a theme begins with \`##\`

        talk.en.md:18:3 error unsupported-markdown: there is a picture within a line of text
          18 | - ![e](f.png)
             |   ^^^^^^^^^^^
          hint: put \`![what it shows](path)\` on a line of its own, with blank lines around it

        5 errors
        to read more: pullquote explain unsupported-markdown"
      `);
  });

  test('without words', () => {
    expect(themeComplaints('- a\n-\n- <!-- b -->')).toMatchInlineSnapshot(`
      "talk.en.md:12:1 error point-empty: this point has no words
        12 | -
           | ^
        hint: write the point after the mark, or delete the line

      talk.en.md:13:1 error point-empty: this point has no words
        13 | - <!-- b -->
           | ^^^^^^^^^^^^
        hint: write the point after the mark, or delete the line

      2 errors
      to read more: pullquote explain point-empty"
    `);
  });
});

describe('a picture’s attributes', () => {
  const bleedOf = (attributes: string): unknown =>
    (blocksOf(`![A hive](hive.jpg)${attributes}`)[0] as { bleed?: unknown }).bleed;

  test.each([
    ['', undefined],
    ['{.bleed}', { x: 50, y: 50 }],
    ['{ .bleed }', { x: 50, y: 50 }],
    ['{.bleed focus="30% 60%"}', { x: 30, y: 60 }],
    ['{focus="0% 100%" .bleed}', { x: 0, y: 100 }],
    ['{.bleed focus="12.5%, 60%"}', { x: 12.5, y: 60 }],
    ['{.bleed focus=“30% 60%”}', { x: 30, y: 60 }],
    [' {.bleed}', { x: 50, y: 50 }],
  ])('%j', (attributes, bleed) => {
    expect(bleedOf(attributes)).toEqual(bleed);
  });

  test('each belongs to the picture before it', () => {
    expect(blocksOf('![A](a.jpg){.bleed}\n![B](b.jpg)')).toMatchObject([{ bleed: {} }, { alt: 'B' }]);
    expect(blocksOf('![A](a.jpg)\n![B](b.jpg){.bleed}')).toMatchObject([{ alt: 'A' }, { bleed: {} }]);
  });

  test('what no picture has is said, with its place', () => {
    expect(
      themeComplaints('![A](a.jpg){.bleed .bled focus="30 60" width=50%}\n\n![B](b.jpg){focus="30% 60%"}'),
    ).toMatchInlineSnapshot(`
      "talk.en.md:11:1 warning bleed-crowded: a picture cannot fill a slide that shows another picture or a figure: it is shown whole
        11 | ![A](a.jpg){.bleed .bled focus="30 60" width=50%}
           | ^^^^^^^^^^^
        hint: give one of them a theme of its own, or delete \`.bleed\`

      talk.en.md:11:20 error unknown-attribute: a picture has no attribute \`.bled\`
        11 | ![A](a.jpg){.bleed .bled focus="30 60" width=50%}
           |                    ^^^^^
        hint: a picture can have \`.bleed\`, which fills the slide with it, and \`focus="30% 60%"\`, the point that stays in sight then; Pullquote chooses its place and its size

      talk.en.md:11:26 error unknown-attribute: \`30 60\` is no point of a picture
        11 | ![A](a.jpg){.bleed .bled focus="30 60" width=50%}
           |                          ^^^^^^^^^^^^^
        hint: write how far it is from the left and from the top: \`focus="30% 60%"\`

      talk.en.md:11:40 error unknown-attribute: a picture has no attribute \`width=50%\`
        11 | ![A](a.jpg){.bleed .bled focus="30 60" width=50%}
           |                                        ^^^^^^^^^
        hint: a picture can have \`.bleed\`, which fills the slide with it, and \`focus="30% 60%"\`, the point that stays in sight then; Pullquote chooses its place and its size

      talk.en.md:13:12 error unknown-attribute: \`focus\` does nothing to a picture that is shown whole
        13 | ![B](b.jpg){focus="30% 60%"}
           |            ^^^^^^^^^^^^^^^^^
        hint: write \`.bleed\` before it to fill the slide with the picture, or delete it

      4 errors, 1 warning
      to read more: pullquote explain bleed-crowded (or unknown-attribute)"
    `);
  });

  test('two points that stay in sight are one too many', () => {
    expect(themeComplaints('![A](a.jpg){.bleed focus="3% 6%" focus="30% 60%"}')).toContain(
      'talk.en.md:11:34 error unknown-attribute: the picture has a `focus` already',
    );
    expect(bleedOf('{.bleed focus="3% 6%" focus="30% 60%"}')).toEqual({ x: 3, y: 6 });
  });

  test('braces before a picture are no attributes of it', () => {
    expect(themeComplaints('{.bleed} ![A](a.jpg)')).not.toBe('');
  });
});

describe('a picture that fills its slide', () => {
  test('shares it with no other and with no figure', () => {
    expect(
      bodyComplaints(
        '## A {#a}\n\n![A](a.jpg){.bleed}\n\n![B](b.jpg)\n\n## B {#b}\n\n![C](c.jpg){.bleed}\n\n- said\n',
      ),
    ).toMatchInlineSnapshot(`
      "talk.en.md:11:1 warning bleed-crowded: a picture cannot fill a slide that shows another picture or a figure: it is shown whole
        11 | ![A](a.jpg){.bleed}
           | ^^^^^^^^^^^
        hint: give one of them a theme of its own, or delete \`.bleed\`

      1 warning
      to read more: pullquote explain bleed-crowded"
    `);
  });
});

describe('pictures', () => {
  test('stand on lines of their own', () => {
    expect(blocksOf('![A *shelf*](images/a%20b.png)\n![B](<c d.svg>)')).toEqual([
      { type: 'picture', alt: 'A shelf', path: 'images/a b.png' },
      { type: 'picture', alt: 'B', path: 'c d.svg' },
    ]);
  });

  test('without alt text, or a path', () => {
    expect(themeComplaints('![](a.png)\n\n![A]()')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error image-alt: this picture has no alt text
        11 | ![](a.png)
           | ^^^^^^^^^^
        hint: say between the brackets what it shows, for those who cannot see it: \`![A shelf of umbrellas](…)\`

      talk.en.md:13:1 error file-missing: this picture names no file
        13 | ![A]()
           | ^^^^^^
        hint: put its path between the parentheses: \`![…](images/shelf.png)\`

      2 errors
      to read more: pullquote explain image-alt (or file-missing)"
    `);
  });
});

describe('Markdown that an outline has no place for', () => {
  test('other headings', () => {
    expect(themeComplaints('# Title\n\n### Deeper\n\nUnder\n===')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error unsupported-markdown: a \`#\` heading has no place in an outline
        11 | # Title
           | ^^^^^^^
        hint: the title stands in the front matter (\`title: …\`), and a theme begins with \`##\`

      talk.en.md:13:1 error unsupported-markdown: a theme has no \`###\` headings in it
        13 | ### Deeper
           | ^^^^^^^^^^
        hint: make it a theme of its own with \`##\`, or a paragraph that begins in **bold**

      talk.en.md:15:1 error unsupported-markdown: the \`===\` below this text makes it a heading
        15 | Under
           | ^^^^^
        hint: delete it: a theme begins with \`##\`

      3 errors
      to read more: pullquote explain unsupported-markdown"
    `);
  });

  test('an underline below a paragraph', () => {
    expect(themeComplaints('A paragraph.\n---\n\nMore.')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error unsupported-markdown: the \`---\` below this text makes it a heading
        11 | A paragraph.
           | ^^^^^^^^^^^^
        hint: put a blank line above \`---\`, or better delete it: a theme begins with \`##\`

      1 error
      to read more: pullquote explain unsupported-markdown"
    `);
    expect(blocksOf('A paragraph.\n---')).toMatchObject([
      { type: 'reading', text: [{ value: 'A paragraph.' }] },
    ]);
  });

  test('a line across', () => {
    expect(themeComplaints('A.\n\n---\n\nB.\n\n***')).toMatchInlineSnapshot(`
      "talk.en.md:13:1 error unsupported-markdown: a line across the page has no place in an outline
        13 | ---
           | ^^^
        hint: delete it: a theme begins with \`##\`, and Pullquote makes the slides

      talk.en.md:17:1 error unsupported-markdown: a line across the page has no place in an outline
        17 | ***
           | ^^^
        hint: delete it: a theme begins with \`##\`, and Pullquote makes the slides

      2 errors
      to read more: pullquote explain unsupported-markdown"
    `);
  });

  test('code', () => {
    expect(withoutKinds(themeComplaints('    indented\n\n```\nbare\n```\n\n```js\nalert(1)\n```')))
      .toMatchInlineSnapshot(`
      "talk.en.md:11:1 error unsupported-markdown: Markdown takes lines that are indented by four spaces for code
        11 |     indented
           | ^^^^^^^^^^^^
        hint: begin the lines in column 1; an outline has no code blocks

      talk.en.md:13:1 error unsupported-markdown: this fenced block does not say what it is
        13 | \`\`\`
           | ^^^
        hint: name a kind of figure after the fence, such as \`~~~stack\`; an outline has no code blocks

      talk.en.md:17:1 error unknown-figure: there is no figure \`js\`
        17 | \`\`\`js
           | ^^^^^
        hint: choose (all kinds); an outline has no code blocks

      3 errors
      to read more: pullquote explain unsupported-markdown (or unknown-figure)"
    `);
  });

  test('a table', () => {
    expect(themeComplaints('| a | b |\n|---|:-:|\n| c | d |')).toMatchInlineSnapshot(`
      "talk.en.md:12:1 error unsupported-markdown: tables have no place in an outline
        12 | |---|:-:|
           | ^^^^^^^^^
        hint: use a figure, such as \`~~~compare\` for two columns or \`~~~stats\` for numbers

      1 error
      to read more: pullquote explain unsupported-markdown"
    `);
  });

  test('footnotes and definitions', () => {
    expect(themeComplaints('A[^1] [b].\n\n[^1]: note\n\n[b]: https://a.b')).toMatchInlineSnapshot(`
      "talk.en.md:11:2 error unsupported-markdown: footnotes have no place in an outline
        11 | A[^1] [b].
           |  ^^^^
        hint: put the text in brackets, or name the source in the attribution of a quote: \`> — Name [source]\`

      talk.en.md:13:1 error unsupported-markdown: footnotes have no place in an outline
        13 | [^1]: note
           | ^^^^^^^^^^
        hint: put the text in brackets, or name the source in the attribution of a quote: \`> — Name [source]\`

      talk.en.md:15:1 error unsupported-markdown: this defines a link that is used elsewhere
        15 | [b]: https://a.b
           | ^^^^^^^^^^^^^^^^
        hint: write the address where the link is: \`[words](https://…)\`

      3 errors
      to read more: pullquote explain unsupported-markdown"
    `);
  });

  test('a heading without its space', () => {
    expect(themeComplaints('##他为什么改口 {#why}\n\n#hashtag')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error unsupported-markdown: this is no heading yet
        11 | ##他为什么改口 {#why}
           | ^^^^^^^^^^^^^^^^^^^^^
        hint: put a space after the \`#\` signs: \`## Headline {#an-id}\`

      1 error
      to read more: pullquote explain unsupported-markdown"
    `);
  });

  test('text before the first theme', () => {
    expect(bodyComplaints('Hello.\n\n- a\n\n## A {#a}')).toMatchInlineSnapshot(`
      "talk.en.md:9:1 error unsupported-markdown: there is text before the first theme
        9 | Hello.
          | ^^^^^^
        hint: put a heading above it: \`## Headline {#an-id}\`

      1 error
      to read more: pullquote explain unsupported-markdown"
    `);
    expect(bodyComplaints('# Title\n\n## A {#a}')).toMatchInlineSnapshot(`
      "talk.en.md:9:1 error unsupported-markdown: a \`#\` heading has no place in an outline
        9 | # Title
          | ^^^^^^^
        hint: the title stands in the front matter (\`title: …\`), and a theme begins with \`##\`

      1 error
      to read more: pullquote explain unsupported-markdown"
    `);
  });

  test('a block without end', () => {
    expect(themeComplaints('word '.repeat(3_000))).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error block-too-long: this block goes on for more than 10,000 characters
        11 | word word word word word word word word word word word word word word word word word word word word …
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: divide it by blank lines; most of it may belong into speaker notes (\`<!-- … -->\`)

      1 error
      to read more: pullquote explain block-too-long"
    `);
    expect(themeComplaints(`<!--\n${'word '.repeat(3_000)}\n-->\n\n${'word '.repeat(1_000)}`)).toBe('');
  });

  test('lists and quotes in each other without end', () => {
    const said = (body: string): string => themeComplaints(body).split('\n')[0] ?? '';
    const deep = ['* ', '- ', '+ ', '1. ', '> ', '>', '> - ', '  * '].map((sign) =>
      said(`${sign.repeat(4_000)}a`),
    );
    expect([...new Set(deep)]).toMatchInlineSnapshot(`
      [
        "talk.en.md:10:1 error unsupported-markdown: a line of this block opens more than fifty lists or quotes in each other",
        "talk.en.md:11:1 error unsupported-markdown: a line of this block opens more than fifty lists or quotes in each other",
      ]
    `);
    // Read as Markdown, a quote is still a quote, and a rule a rule.
    expect(said('> > > deep')).not.toContain('fifty');
    expect(said('-'.repeat(200))).not.toContain('fifty');
  });
});

describe('reading text', () => {
  test('takes what looks like Markdown of other tools for text', () => {
    expect(blocksOf('{{x}} {% y %} $z$ ==a== [ ] :smile: | a |')).toEqual([
      { type: 'reading', text: [{ type: 'text', value: '{{x}} {% y %} $z$ ==a== [ ] :smile: | a |' }] },
    ]);
  });

  test('a hundred themes are no problem', () => {
    const themes = Array.from({ length: 100 }, (_, index) => `## Theme {#t${index}}\n\n- a\n`);
    expect(sectionsOf(themes.join('\n'))).toHaveLength(100);
    expect(bodyComplaints(themes.join('\n'))).toBe('');
  });
});
