import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../support/runs.js';
import { bodyComplaints, parse, themeComplaints, withFront } from '../../parse/support.js';
import { ORDINARY } from './ordinary-sentences.js';

/** Rule, message and hint of each problem of what stands in a theme. */
function said(blocks: string): readonly string[] {
  return parse(withFront(`## A theme {#theme}\n\n${blocks}`)).problems.map(
    ({ rule, message, hint }) => `${rule}: ${message}; ${hint ?? ''}`,
  );
}

const rules = (blocks: string): readonly string[] => said(blocks).map((words) => words.split(':')[0] ?? '');

describe('a picture that Markdown does not see is an error', () => {
  test('with a space in its name', () => {
    expect(themeComplaints('![hive](images/my pic.png)')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error image-unread: this picture cannot be read, and is not shown
        11 | ![hive](images/my pic.png)
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: put a path with spaces in angle brackets: \`(<images/my pic.png>)\`, or write \`%20\` for each space

      1 error
      to read more: pullquote explain image-unread"
    `);
  });

  test.each([
    '![hive](images/hive.png',
    '![hive(images/hive.png)',
    '!hive](images/hive.png)',
    '![hive] (images/hive.png)',
    '![hive](images/hive.png =300x200)',
    '![hive](images/hive.png “The hive”)',
    '![hive](images/my hive.png "The hive")',
    '![hive](images/hive.png "The hive)',
    '![The *old* hive](images/my hive.png)',
    '![hive]（images/hive.png）',
    '![hive][picture]',
    '![hive]',
    '![[hive.png]]',
    '!(hive)[images/hive.png]',
    '![hive]<images/hive.png>',
    '![a\nhive](my hive.png)',
    'See ![hive](my hive.png) here.',
    '- ![hive](my hive.png)',
    '<img src="images/hive.png">',
    '<img src="images/my hive.png" / >',
    '![hive][picture]\n\n[picture]: images/hive.png',
  ])('%j', (blocks) => {
    expect(rules(blocks)).toContain('image-unread');
    expect(rules(blocks)).not.toContain('mark-unread');
  });

  test('its hint knows what is wrong', () => {
    expect(
      [
        '![a](b c.png)',
        '![a](b c.png "d")',
        '![a](b.png =3x2)',
        '![a](b.png',
        '![a] (b.png)',
        '![a][b]',
        '![a]',
      ].map((blocks) => said(blocks)[0]),
    ).toMatchInlineSnapshot(`
      [
        "image-unread: this picture cannot be read, and is not shown; put a path with spaces in angle brackets: \`(<b c.png>)\`, or write \`%20\` for each space",
        "image-unread: this picture cannot be read, and is not shown; put a path with spaces in angle brackets: \`(<b c.png>)\`, or write \`%20\` for each space",
        "image-unread: this picture cannot be read, and is not shown; leave nothing but the path between the parentheses: \`(b.png)\`",
        "image-unread: this picture cannot be read, and is not shown; write it with both pairs of brackets closed: \`![what it shows](images/hive.jpg)\`",
        "image-unread: this picture cannot be read, and is not shown; leave nothing between the brackets: \`![what it shows](images/hive.jpg)\`",
        "image-unread: this picture cannot be read, and is not shown; write the path where the picture is: \`![what it shows](images/hive.jpg)\`",
        "image-unread: this picture cannot be read, and is not shown; say which file: \`![what it shows](images/hive.jpg)\`",
      ]
    `);
  });
});

describe('what looks like a mark and is not read is a warning', () => {
  test('with its place, also in a list, a headline, a figure', () => {
    expect(
      bodyComplaints(
        '## Why $x^2$ counts {#why}\n\n- [ ] Ask ~~Ada~~ Bo\n\n~~~stack\n- A: ==b==\n- C: d\n~~~\n\nA\n:::tip\n',
      ),
    ).toMatchInlineSnapshot(`
      "talk.en.md:9:8 warning mark-unread: mathematics is not set: the dollar signs would be shown
        9 | ## Why $x^2$ counts {#why}
          |        ^^^^^
        hint: write it as text, such as x² or “the square of x”; to show the sign, write \`\\$\`

      talk.en.md:11:3 warning mark-unread: there are no boxes to tick: the brackets would be shown
        11 | - [ ] Ask ~~Ada~~ Bo
           |   ^^^
        hint: leave the box out; a point is one without it

      talk.en.md:11:11 warning mark-unread: nothing is struck out: the tildes would be shown
        11 | - [ ] Ask ~~Ada~~ Bo
           |           ^^^^^^^
        hint: leave the words out; to show the sign, write \`\\~~\`

      talk.en.md:14:6 warning mark-unread: nothing is highlighted: the equals signs would be shown
        14 | - A: ==b==
           |      ^^^^^
        hint: write \`**words**\`; to show the sign, write \`\\==\`

      talk.en.md:19:1 warning mark-unread: there are no \`:::\` blocks: the colons would be shown
        19 | :::tip
           | ^^^^^^
        hint: delete the line; a theme of its own begins with \`##\`, a figure with \`~~~stack\`

      5 warnings
      to read more: pullquote explain mark-unread"
    `);
  });

  test.each([
    [
      'a link',
      '[hive](my page.html)',
      '[hive](https://a.b/c d)',
      '[hive](https://a.b',
      '[hive] (https://a.b)',
    ],
    [
      'a link',
      '(hive)[https://a.b]',
      '[hive]（https://a.b）',
      '<www.a.b>',
      '[[Hive]]',
      '[the *old* hive](a b)',
    ],
    [
      'mathematics',
      '$x^2$',
      'Since $a_1 = b$.',
      '$x$',
      '$\\frac{1}{2}$',
      '$E = mc^2$',
      '$f(x)$',
      '$2n$',
      '$n > 1$',
    ],
    [
      'mathematics',
      '$$x^2$$',
      '$$\na = b\n$$',
      '$$',
      '$a+b$ and $c$',
      'The sum $\\sum_i x_i$ grows.',
      '设$x=1$。',
    ],
    ['what is struck out', '~~x~~', 'It is ~~not~~ so.', '他~~不~~去。', '~~**bold**~~', '~~two words~~'],
    ['what is highlighted', '==x==', 'It is ==so==.', '他==去==了。'],
    ['what is put in', '++new++', 'It is ++brand new++.'],
    ['a command of TeX', '\\begin{equation}', 'See \\cite{lind}.', '\\item one', '\\section*{One}'],
    ['what is hidden', '||the murderer||'],
    ['what is raised', 'H~2~O', '10^6^', 'm^2^', 'x^2^'],
    ['a task', '- [ ] a', '- [x] a', '1. [X] a', '[ ] a'],
    ['a container', ':::', ':::tip\nWords.\n:::', '::: {.note}', ':::: columns'],
    ['a name of emoji', ':smile:', 'Yes :+1:', '很好:smile:', '(:tada:)', '- :rocket: Fast'],
    [
      'attributes',
      'Bees {.big}',
      '{#id .x}',
      'Bees {reveal}',
      'A {width=50%}',
      '{: .x}',
      '- a {.b}',
      'A {minutes=4} b',
    ],
    [
      'emphasis',
      '**bees',
      'The **bees fly.',
      '***bees** fly',
      '**bees* fly',
      '** bees **',
      '**bees **',
      '** bees**',
    ],
    [
      'emphasis',
      '- **Bees: they fly',
      '他**强调',
      'important** words',
      '(important.** Yes',
      '__bees __',
      '*bees**',
    ],
    ['a table', '| a | b |', '| a | b |\n| c | d |', '- | a | b |'],
    ['a reference', 'a &nbsp b', 'a &foo; b', '&mdash b', '&copy 2026'],
    ['a line', '===', 'A\n\n=====', '+++'],
    ['a list', '• a\n• b', '● 甲', '-a\n-b', '1.a\n2.b', '1)甲\n2)乙', '▪ a'],
    ['a definition', 'Hive\n: a house for bees'],
    ['a note at the foot', '- a[^1]', 'a^[b]', '~~~stack\n- a[^1]\n- b\n~~~'],
    ['a note of another tool', '!!! note', '??? tip "x"', '[TOC]', '[!NOTE]', '!!! warning "x"\n\nWords.'],
    ['a source', 'So said Ada [article @ 12].', '[article, paraphrased]', '- Bees [article @ 00:01:02]'],
    ['a figure', '~~stack', '~~ stack\n- a\n- b\n~~'],
    ['code', 'Call `run() now', 'In `a.b we', '``x_y` is', 'A `--flag here'],
    ['a tag', 'a <div class="b', 'a </ b <b class=x', 'a </div'],
  ])('%s: %j', (_, ...all) => {
    for (const blocks of all) expect(rules(blocks), blocks).toEqual(['mark-unread']);
  });

  test('never in the words of a quotation', () => {
    const words = 'I paid $x$ ==now== ~~then~~ :smile: **and {.so} [ ] H~2~O &foo; [a](b c) | a | b |';
    expect(themeComplaints(`> ${words}\n> — Ada [article]`)).toBe('');
    expect(themeComplaints(`> ![a](b c.png) [^1] ===\n> — Ada [article]`)).toBe('');
  });

  test.each([
    '`$x^2$ ==a== [^1] | a | b |`',
    '\\$x^2\\$ \\==a== \\~~b~~ \\:smile: \\{.x} \\!\\[a](b c.png) \\[x](a b)',
  ])('never in code or after a backslash: %j', (blocks) => {
    for (const mark of ['', '- ']) expect(themeComplaints(mark + blocks)).toBe('');
  });

  test('never in a comment', () => {
    expect(themeComplaints('Bees.<!-- $x^2$ ![a](b c.png) -->\n\n<!--- ==a== -->')).toBe('');
  });

  test('never in what Markdown reads', () => {
    const read = [
      '**a** *b* ***c*** __d__ `e`',
      '&nbsp;&copy;&#36;x^2&#36;',
      '[a **b**](https://a.b/~~c~~$d$)',
      '<https://a.b/$c^2$>',
    ];
    for (const blocks of read) expect(themeComplaints(blocks), blocks).toBe('');
  });
});

test.each(ORDINARY)('no ordinary sentence of %s is taken for one', (_, ...sentences) => {
  const sections = sentences.map((words, index) => `## ${words} {#s${index}}\n\n${words}\n\n- ${words}`);
  expect(bodyComplaints(sections.join('\n\n'))).toBe('');
});

test('there are three hundred of them', () => {
  expect(ORDINARY.flatMap(([, ...sentences]) => sentences).length).toBeGreaterThanOrEqual(300);
});

describe('what is read, but not shown or not all of it', () => {
  test('words behind the path of a picture, or behind an address', () => {
    expect(themeComplaints('![A hive](hive.png "Late in May")\n\nSee [this](https://a.b "The title").'))
      .toMatchInlineSnapshot(`
        "talk.en.md:11:1 warning mark-unread: the words in quotation marks behind the path are shown nowhere
          11 | ![A hive](hive.png "Late in May")
             | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          hint: put them between the brackets, or into a paragraph

        talk.en.md:13:5 warning mark-unread: the words in quotation marks behind the address are shown nowhere
          13 | See [this](https://a.b "The title").
             |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          hint: put them into the line

        2 warnings
        to read more: pullquote explain mark-unread"
      `);
  });

  test('what Marp reads in the brackets of a picture', () => {
    expect(themeComplaints('![bg right:40%](hive.png)')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 warning mark-unread: words of Marp are not read here: the picture would be described as “bg right:40%”
        11 | ![bg right:40%](hive.png)
           | ^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: say what it shows; Pullquote chooses its place and its size

      1 warning
      to read more: pullquote explain mark-unread"
    `);
    for (const alt of ['bg', 'w:300', 'bg left blur:3px', 'height:3cm'])
      expect(rules(`![${alt}](a.png)`)).toEqual(['mark-unread']);
    for (const alt of ['A hive, left', 'left', 'Time: 3', 'bg music', 'fit'])
      expect(rules(`![${alt}](a.png)`)).toEqual([]);
  });

  test('braces behind a picture that hold what no picture has', () => {
    expect(themeComplaints('![A hive](hive.png){width=50%}')).toMatchInlineSnapshot(`
      "talk.en.md:11:21 error unknown-attribute: a picture has no attribute \`width=50%\`
        11 | ![A hive](hive.png){width=50%}
           |                     ^^^^^^^^^
        hint: a picture can have \`.bleed\`, which fills the slide with it, and \`focus="30% 60%"\`, the point that stays in sight then; Pullquote chooses its place and its size

      1 error
      to read more: pullquote explain unknown-attribute"
    `);
  });

  test('a picture without its exclamation mark', () => {
    expect(themeComplaints('[A hive](images/hive.png)')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error link-target: a link cannot lead to \`images/hive.png\`
        11 | [A hive](images/hive.png)
           | ^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: begin a picture with an exclamation mark, on a line of its own: \`![what it shows](path)\`

      1 error
      to read more: pullquote explain link-target"
    `);
  });

  test('a line break as HTML', () => {
    expect(themeComplaints('A<br>b')).toContain('hint: end the line with a backslash');
  });
});

test('a hostile text takes no time', () => {
  const signs = fc.constantFrom(
    '![',
    '](',
    '[[',
    '$',
    '~~',
    '==',
    ':',
    '{.a',
    '|',
    '**',
    '`',
    '<a b=',
    '&a',
    '\n',
    'x',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(signs, { minLength: 1, maxLength: 6 }), (some) => {
      const began = performance.now();
      parse(withFront(`## A {#a}\n\n${some.join('').repeat(3_000).slice(0, 9_000)}`));
      expect(performance.now() - began).toBeLessThan(3_000);
    }),
    runs(30),
  );
});
