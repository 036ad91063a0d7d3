import { describe, expect, test } from 'vitest';
import { blocksOf, themeComplaints, withoutKinds } from '../support.js';

const dataOf = (figure: string): unknown =>
  (blocksOf(figure)[0] as { readonly data: unknown } | undefined)?.data;
const said = (body: string, kind = 'stack'): string => themeComplaints(`~~~${kind}\n${body}\n~~~`);

describe('parseFigure', () => {
  test.each(['stack', 'cycle', 'timeline', 'stats', 'list'])('%s is a list of items', (kind) => {
    expect(
      dataOf(
        `~~~${kind}\n- Product: what *people* use\n- 研究：让产品出色\n- "Infra: runs it"\n- 算力\n- Bare:\n~~~`,
      ),
    ).toEqual({
      kind,
      items: [
        {
          label: [{ type: 'text', value: 'Product' }],
          text: [
            { type: 'text', value: 'what ' },
            { type: 'emphasis', children: [{ type: 'text', value: 'people' }] },
            { type: 'text', value: ' use' },
          ],
        },
        { label: [{ type: 'text', value: '研究' }], text: [{ type: 'text', value: '让产品出色' }] },
        { label: [{ type: 'text', value: 'Infra' }], text: [{ type: 'text', value: 'runs it' }] },
        { text: [{ type: 'text', value: '算力' }] },
        { label: [{ type: 'text', value: 'Bare' }] },
      ],
    });
  });

  test.each(['2020', '10:30', '1.0', '50%', '0x1F', 'yes', '~', '12:30:05', '-5', '1_000'])(
    '%s stays as it is written',
    (label) => {
      expect(dataOf(`~~~timeline\n- ${label}: a\n- b: ${label}\n~~~`)).toEqual({
        kind: 'timeline',
        items: [
          { label: [{ type: 'text', value: label }], text: [{ type: 'text', value: 'a' }] },
          { label: [{ type: 'text', value: 'b' }], text: [{ type: 'text', value: label }] },
        ],
      });
    },
  );

  test.each([
    ['10：30 开始', undefined, '10：30 开始'],
    ['"**a：b**"', undefined, 'a：b'],
    ['"**产品**：文字"', '产品', '文字'],
    ['产品：文字：更多', '产品', '文字：更多'],
    ['很长的文字\n  接着写', undefined, '很长的文字接着写'],
  ])('%j', (item, label, text) => {
    const data = JSON.stringify(dataOf(`~~~list\n- ${item}\n- b\n~~~`));
    expect(data.includes('"label"')).toBe(label !== undefined);
    if (label !== undefined) expect(data).toContain(`"value":"${label}"`);
    expect(data).toContain(`"value":"${text}"`);
  });

  test('compare has two columns', () => {
    expect(dataOf('```compare\nBefore:\n  - a\n  - Price: none\n10:30: [b]\n```')).toEqual({
      kind: 'compare',
      columns: [
        {
          title: [{ type: 'text', value: 'Before' }],
          items: [[{ type: 'text', value: 'a' }], [{ type: 'text', value: 'Price: none' }]],
        },
        { title: [{ type: 'text', value: '10:30' }], items: [[{ type: 'text', value: 'b' }]] },
      ],
    });
  });

  test('network has a hub and partners', () => {
    expect(dataOf('~~~network\nhub: OpenAI\npartners:\n  - Oracle: power\n  - AMD\n~~~')).toEqual({
      kind: 'network',
      hub: [{ type: 'text', value: 'OpenAI' }],
      partners: [
        { label: [{ type: 'text', value: 'Oracle' }], text: [{ type: 'text', value: 'power' }] },
        { text: [{ type: 'text', value: 'AMD' }] },
      ],
    });
  });

  test('may be indented a little', () => {
    expect(dataOf('  ~~~ stack\n  - a\n  - b\n  ~~~')).toMatchObject({ kind: 'stack' });
  });
});

describe('figures with faults', () => {
  test('a kind that there is not', () => {
    expect(said('- a\n- b', 'stak')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error unknown-figure: there is no figure \`stak\`
        11 | ~~~stak
           | ^^^^^^^
        hint: did you mean \`stack\`?

      1 error
      to read more: pullquote explain unknown-figure"
    `);
    expect(withoutKinds(said('a', 'mermaid'))).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error unknown-figure: there is no figure \`mermaid\`
        11 | ~~~mermaid
           | ^^^^^^^^^^
        hint: choose (all kinds); an outline has no code blocks

      1 error
      to read more: pullquote explain unknown-figure"
    `);
    expect(said('- a\n- b', 'Stack')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error unknown-figure: there is no figure \`Stack\`
        11 | ~~~Stack
           | ^^^^^^^^
        hint: did you mean \`stack\`?

      1 error
      to read more: pullquote explain unknown-figure"
    `);
  });

  test('something after the kind', () => {
    expect(said('- a\n- b', 'stack wide')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error figure-data: nothing but attributes in braces can follow \`stack\` on its line
        11 | ~~~stack wide
           | ^^^^^^^^^^^^^
        hint: put everything on the lines below it

      1 error
      to read more: pullquote explain figure-data"
    `);
  });

  test('too few and too many items', () => {
    expect(said('')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error figure-items: this \`stack\` has no items, and can have 2 to 6
        11 | ~~~stack
           | ^^^^^^^^
        hint: add some, or say it in a point instead

      1 error
      to read more: pullquote explain figure-items"
    `);
    expect(said('- a')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error figure-items: this \`stack\` has 1 item, and can have 2 to 6
        11 | ~~~stack
           | ^^^^^^^^
        hint: add some, or say it in a point instead

      1 error
      to read more: pullquote explain figure-items"
    `);
    expect(said('- a\n- b\n- c\n- d\n- e\n- f\n- g')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error figure-items: this \`stack\` has 7 items, and can have 2 to 6
        11 | ~~~stack
           | ^^^^^^^^
        hint: join some of them, or leave some out

      1 error
      to read more: pullquote explain figure-items"
    `);
  });

  test('items that are none', () => {
    expect(said('- a: [b]\n- [c]\n- d: e\n  f: g\n-')).toMatchInlineSnapshot(`
      "talk.en.md:12:6 error figure-data: the text of an item cannot have parts of its own
        12 | - a: [b]
           |      ^^^
        hint: write \`- Label: text\`; a text with \`[\`, \`{\` or \`: \` in it goes in double quotes

      talk.en.md:13:3 error figure-data: an item is a text, and this is none
        13 | - [c]
           |   ^^^
        hint: write \`- Label: text\`; a text with \`[\`, \`{\` or \`: \` in it goes in double quotes

      talk.en.md:15:3 error figure-data: this item has a second label
        15 |   f: g
           |   ^
        hint: begin the line with \`- \` to make it an item of its own

      talk.en.md:16:2 error figure-data: this item has no words
        16 | -
           |  ^
        hint: write \`- Label: text\`, or delete the line

      4 errors
      to read more: pullquote explain figure-data"
    `);
  });

  test('a list without its hyphens', () => {
    expect(said('Product: a\nResearch: b')).toMatchInlineSnapshot(`
      "talk.en.md:12:1 error figure-data: the items of \`stack\` are not a list
        12 | Product: a
           | ^^^^^^^^^^
        hint: write a line \`- Label: text\` for each item

      1 error
      to read more: pullquote explain figure-data"
    `);
    expect(dataOf('~~~stack\nA: a\nB: b\n~~~')).toMatchObject({ items: [{}, {}] });
    expect(said('Product\nResearch')).toMatchInlineSnapshot(`
      "talk.en.md:12:1 error figure-data: the items of \`stack\` are not a list
        12 | Product
           | ^^^^^^^
        hint: write a line \`- Label: text\` for each item

      1 error
      to read more: pullquote explain figure-data"
    `);
  });

  test('columns', () => {
    expect(said('- a\n- b', 'compare')).toMatchInlineSnapshot(`
      "talk.en.md:12:1 error figure-data: \`compare\` has two columns, each with a title
        12 | - a
           | ^^^
        hint: write \`Before:\` and \`After:\`, each with a list of \`- …\` lines below it

      1 error
      to read more: pullquote explain figure-data"
    `);
    expect(said('A: [a]\nB: { c: [d] }\nC: [1, 2, 3, 4, 5, 6, 7]\nD:', 'compare')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error figure-items: this \`compare\` has 4 columns, and must have 2
        11 | ~~~compare
           | ^^^^^^^^^^
        hint: join some of them, or leave some out

      talk.en.md:13:1 error figure-data: the column \`B\` is no list of texts
        13 | B: { c: [d] }
           | ^
        hint: write \`Before:\` and \`After:\`, each with a list of \`- …\` lines below it

      talk.en.md:14:1 error figure-items: the column \`C\` has 7 items, and can have 1 to 6
        14 | C: [1, 2, 3, 4, 5, 6, 7]
           | ^
        hint: join some of them, or leave some out

      talk.en.md:15:1 error figure-data: the column \`D\` is no list of texts
        15 | D:
           | ^
        hint: write \`Before:\` and \`After:\`, each with a list of \`- …\` lines below it

      4 errors
      to read more: pullquote explain figure-items (or figure-data)"
    `);
  });

  test('networks', () => {
    expect(said('- a', 'network')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error figure-data: \`network\` has a hub and partners
        11 | ~~~network
           | ^^^^^^^^^^
        hint: write \`hub: …\`, and \`partners:\` with a list of \`- Name: …\` lines below it

      1 error
      to read more: pullquote explain figure-data"
    `);
    expect(said('hub: a\npartners: [b]\npartner: c', 'network')).toMatchInlineSnapshot(`
      "talk.en.md:13:11 error figure-items: this \`network\` has 1 partner, and can have 2 to 6
        13 | partners: [b]
           |           ^^^
        hint: add some, or say it in a point instead

      talk.en.md:14:1 error unknown-key: \`network\` has no key \`partner\`
        14 | partner: c
           | ^^^^^^^
        hint: the keys are \`hub\` and \`partners\`

      2 errors
      to read more: pullquote explain figure-items (or unknown-key)"
    `);
  });

  test('YAML', () => {
    expect(said('- Product: a: b\n- *c*: d')).toMatchInlineSnapshot(`
      "talk.en.md:12:12 error yaml-syntax: this text has a second \`: \` in it, which YAML takes for another key
        12 | - Product: a: b
           |            ^
        hint: put the whole text in double quotes: "…"

      talk.en.md:13:6 error yaml-alias: YAML takes a text that begins with \`*\` for an alias
        13 | - *c*: d
           |      ^
        hint: put the text in double quotes: "*…"

      2 errors
      to read more: pullquote explain yaml-syntax (or yaml-alias)"
    `);
    expect(said('- [a](https://a.b): c\n- d')).toMatchInlineSnapshot(`
      "talk.en.md:12:3 error yaml-syntax: a key must be a text
        12 | - [a](https://a.b): c
           |   ^
        hint: a text that begins with \`[\` or \`{\` goes in double quotes: "…"

      1 error
      to read more: pullquote explain yaml-syntax"
    `);
    expect(said('- "a" b\n- c')).toMatchInlineSnapshot(`
      "talk.en.md:12:7 error yaml-syntax: YAML cannot make sense of this
        12 | - "a" b
           |       ^
        hint: to keep the quotation marks, put the whole text in single quotes: '…'

      1 error
      to read more: pullquote explain yaml-syntax"
    `);
  });

  test('Markdown in an item', () => {
    expect(said('- a: <b>c</b>\n- "![d](e.png)": "[f](g)"')).toMatchInlineSnapshot(`
      "talk.en.md:12:6 warning raw-html: HTML is shown as text
        12 | - a: <b>c</b>
           |      ^^^^^^^^
        hint: write Markdown instead; if the text is about HTML, put it in backticks

      talk.en.md:13:3 error unsupported-markdown: there is a picture within a line of text
        13 | - "![d](e.png)": "[f](g)"
           |   ^^^^^^^^^^^^^
        hint: put \`![what it shows](path)\` on a line of its own, with blank lines around it

      talk.en.md:13:18 error link-target: a link cannot lead to \`g\`
        13 | - "![d](e.png)": "[f](g)"
           |                  ^^^^^^^^
        hint: use an address that begins with \`https://\`, \`http://\` or \`mailto:\`, or the id of a slide, such as \`#sources\`; or leave the link out

      2 errors, 1 warning
      to read more: pullquote explain raw-html (or unsupported-markdown, link-target)"
    `);
  });

  test('a fence that is never closed', () => {
    expect(themeComplaints('~~~stack\n- a\n- b\n\n## B {#b}\n\nText.')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error fence-open: the fence opened here is never closed
        11 | ~~~stack
           | ^^^^^^^^
        hint: put a line with nothing but \`~~~\` after the figure's last line

      1 error
      to read more: pullquote explain fence-open"
    `);
    expect(themeComplaints('```stack\n- a\n- b')).toContain('fence-open');
  });

  test('a fence that is closed by another', () => {
    expect(themeComplaints('~~~stack\n- a\n- b\n\nText.\n\n~~~list\n- c\n- d\n~~~')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error fence-open: the fence opened here is never closed
        11 | ~~~stack
           | ^^^^^^^^
        hint: put a line with nothing but \`~~~\` after the figure's last line

      1 error
      to read more: pullquote explain fence-open"
    `);
  });
});
