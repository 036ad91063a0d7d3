import { describe, expect, test } from 'vitest';
import { blocksOf, bodyComplaints, parse, sectionsOf, themeComplaints, withFront } from '../support.js';

const notesOf = (blocks: string): readonly unknown[] =>
  blocksOf(blocks).flatMap((block) => (isNote(block) ? [block.text] : []));

function isNote(block: unknown): block is { readonly type: 'note'; readonly text: string } {
  return (block as { readonly type: string }).type === 'note';
}

describe('comments', () => {
  test('are notes, of any number of lines and paragraphs', () => {
    expect(notesOf('<!-- One. -->\n\n<!--\nTwo.\n\n- with a list\n-->')).toEqual([
      'One.',
      'Two.\n\n- with a list',
    ]);
  });

  test('with a third dash are nowhere', () => {
    expect(blocksOf('<!--- To myself.\n\nAnd more. -->\n\nText.<!--- Hm. -->')).toEqual([
      { type: 'reading', text: [{ type: 'text', value: 'Text.' }] },
    ]);
  });

  test('stay in the order of what they stand between', () => {
    const types = blocksOf('A.\n\n<!-- n -->\n\nB.').map((block) => (block as { type: string }).type);
    expect(types).toEqual(['reading', 'note', 'reading']);
  });

  test('are taken out of a paragraph, a point, a quote, a headline and a figure', () => {
    expect(
      notesOf(
        'A<!-- 1 --> b.\n\n- a <!-- 2 -->\n- b\n\n> W<!-- 3 -->ords. <!-- 4\n> 5 -->\n> — Ada [article]\n\n~~~list\n- a <!-- 6 -->\n<!-- 7 -->\n- b\n~~~',
      ),
    ).toEqual(['1', '2', '3', '4\n> 5', '6', '7']);
    expect(blocksOf('A<!-- 1 --> b.')[0]).toEqual({
      type: 'reading',
      text: [{ type: 'text', value: 'A b.' }],
    });
    expect(sectionsOf('## A <!-- n --> theme {#x} <!-- m -->')[0]).toMatchObject({
      ...{ id: 'x', headline: [{ value: 'A theme' }], blocks: [{ text: 'n' }, { text: 'm' }] },
    });
  });

  test('have a line for each of theirs, however Markdown would end it', () => {
    expect(notesOf('<!-- a\\\nb  \nc\n\nd \\ e -->')).toEqual(['a\nb\nc\n\nd \\ e']);
  });

  test('leave no space between Chinese characters', () => {
    expect(blocksOf('他<!-- n -->说\n<!--- m -->了')).toContainEqual({
      ...{ type: 'reading', text: [{ type: 'text', value: '他说了' }] },
    });
  });

  test('between points leave the list whole', () => {
    expect(blocksOf('- a\n<!-- n -->\n- b')).toEqual([
      { type: 'points', items: [[{ type: 'text', value: 'a' }], [{ type: 'text', value: 'b' }]] },
      { type: 'note', text: 'n' },
    ]);
  });

  test('in a quote lose the marks of the quote', () => {
    expect(notesOf('> <!-- a\n> b -->\n> Words.\n> — Ada [article]')).toEqual(['a\nb']);
  });

  test('do not keep Markdown from the rest of their line', () => {
    expect(blocksOf('<!-- n --> Text **b**')).toEqual([
      { type: 'note', text: 'n' },
      {
        type: 'reading',
        text: [
          { type: 'text', value: 'Text ' },
          { type: 'strong', children: [{ type: 'text', value: 'b' }] },
        ],
      },
    ]);
  });

  test('beside emphasis do not undo it', () => {
    expect(blocksOf('**“a”**<!-- n -->b')[0]).toMatchObject({ text: [{ type: 'strong' }, { value: 'b' }] });
  });

  test('hide whole sections', () => {
    expect(sectionsOf('## A {#a}\n\n<!---\n## B {#b}\n\ntext\n-->\n\n## C {#c}').map(({ id }) => id)).toEqual(
      ['a', 'c'],
    );
  });

  test('that hold nothing are nothing', () => {
    expect(blocksOf('<!-- -->\n\n<!---->\n\n<!-->\n\n<!--->\n\n<!--\n\n-->')).toEqual([]);
  });

  test('that look like directives of Marp are notes', () => {
    expect(notesOf('<!--\nfooter: x\nbackgroundImage: url(https://a.b)\n-->')).toEqual([
      'footer: x\nbackgroundImage: url(https://a.b)',
    ]);
  });

  test('before the first theme belong to the cover', () => {
    const { value, problems } = parse(
      withFront('<!-- Welcome.\n\nAll. -->\n\n<!--- no -->\n\n## A {#a}\n\n<!-- n -->'),
    );
    expect(value.coverNotes).toEqual(['Welcome.\n\nAll.']);
    expect(problems).toEqual([]);
  });
});

describe('what is no comment', () => {
  test('code, and an escaped sign', () => {
    expect(blocksOf('`<!-- a -->` and \\<!-- b --> and ``<!-- ` -->``')).toEqual([
      {
        type: 'reading',
        text: [
          { type: 'code', value: '<!-- a -->' },
          { type: 'text', value: ' and <!-- b --> and ' },
          { type: 'code', value: '<!-- ` -->' },
        ],
      },
    ]);
  });

  test('a lone sign in a figure', () => {
    expect(blocksOf('~~~list\n- "<!--": a\n- b\n~~~\n\n<!-- n -->')).toMatchObject([
      { data: { items: [{ label: [{ value: '<!--' }] }, {}] } },
      { type: 'note', text: 'n' },
    ]);
  });

  test('a sign within a line of a note', () => {
    expect(notesOf('<!-- Say: <!-- opens a comment. -->')).toEqual(['Say: <!-- opens a comment.']);
  });

  test('an end that is escaped, or quoted in a figure', () => {
    expect(blocksOf('a \\--> b, `-->`')).toEqual([
      {
        type: 'reading',
        text: [
          { value: 'a --> b, ', type: 'text' },
          { type: 'code', value: '-->' },
        ],
      },
    ]);
    expect(themeComplaints('~~~list\n- "egg --> bee"\n- b: \'it --> on\'\n~~~')).toBe('');
  });
});

describe('what looks like a comment', () => {
  test('a remark that is closed as it is opened', () => {
    expect(themeComplaints('Text.\n\n<!---> private -->')).toMatchInlineSnapshot(`
      "talk.en.md:13:1 error comment-sign: this is a whole comment: what follows it would be shown
        13 | <!---> private -->
           | ^^^^^^
        hint: a note begins with \`<!--\`, a remark to yourself with \`<!---\`, and \`>\` comes at its end only

      1 error
      to read more: pullquote explain comment-sign"
    `);
  });

  test('an end without a beginning', () => {
    expect(themeComplaints('Shown.\n\n<--- private\nwords --> b')).toMatchInlineSnapshot(`
      "talk.en.md:14:7 error comment-sign: this closes no comment
        14 | words --> b
           |       ^^^
        hint: a note stands in \`<!-- … -->\`, a remark to yourself in \`<!--- … -->\`; to show the sign, write \`\\-->\`

      1 error
      to read more: pullquote explain comment-sign"
    `);
  });

  test('a beginning with other dashes', () => {
    expect(themeComplaints('Text. <!— private —> More.')).toMatchInlineSnapshot(`
      "talk.en.md:11:7 error comment-sign: this is no beginning of a comment
        11 | Text. <!— private —> More.
           |       ^^^
        hint: a note stands in \`<!-- … -->\`, a remark to yourself in \`<!--- … -->\`; to show the sign, put it in backticks

      1 error
      to read more: pullquote explain comment-sign"
    `);
  });

  test('an end in a figure', () => {
    expect(themeComplaints('~~~list\n- a\n- private -->\n- b\n~~~')).toMatchInlineSnapshot(`
      "talk.en.md:13:11 error comment-sign: this closes no comment
        13 | - private -->
           |           ^^^
        hint: a note stands in \`<!-- … -->\`, a remark to yourself in \`<!--- … -->\`; to show the sign, put the text in quotation marks

      1 error
      to read more: pullquote explain comment-sign"
    `);
  });

  test.each([
    '<!---> private -->',
    '<!--> private -->',
    '<!--->\nprivate\n\nprivate\n-->',
    '> W.\n> <!---> private --> x\n> — Ada [article]',
    '- a <!---> private -->\n- b',
    '- a\n- private -->',
    '~~~list\n- a\n- <!---> private -->\n- b\n~~~',
    '~~~list\n- a\n- c\n- private -->\n~~~',
    '<!- private -->',
    '<!- private ->',
    '<! -- private -->',
    '<!— private —>',
    '<!—- private —->',
    '<!–- private -->',
    '<--- private -->',
    '!--- private -->',
    '--- private -->',
    'private -->',
    'private\nprivate --> b',
    '<!-- a --> private -->',
    '<!-- a -->\nprivate -->',
    '<!---> private',
    '<!--> private',
    '<!--->\nprivate',
    'Words <!---> private',
    '- <!---> private\n- b',
    '> Words. <!---> private\n> — Ada [article]',
    '~~~list\n- a\n- <!---> private\n- b\n~~~',
    '＜!--- private --＞',
    '＜！-- private --＞',
    '＜！—— private ——＞',
    '〈!-- private --〉',
    '《!-- private --》',
    '《！—— private ——》',
    '‹!--- private --›',
    '«!-- private --»',
    '⟨!-- private --⟩',
    '(!--- private --)',
    '（!--- private --）',
    '（！-- private --）',
    '[!-- private --]',
    '{!-- private --}',
    '!--- private --',
    '! --- private -->',
    '！--- private --',
    '- !--- private --\n- b',
    '> !--- private --\n> Words.\n> — Ada [article]',
    'Words !--- private --',
    '<!__ private __>',
    '＜！＿＿ private ＿＿＞',
    '<！-- private -->',
    '<！－－ private －－>',
    '<!– private –>',
    '<!—- private -—>',
    '<!- private ->',
    '< !-- private -- >',
    '<  !-- private -- >',
    '< !— private — >',
    '<! — private — >',
    '&lt;!-- private --&gt;',
    '&LT;!-- private --&GT;',
    '&#60;!-- private --&#62;',
    '&#x3C;!-- private --&#x3E;',
    'Words ＜!-- private --＞ words.',
    '- a 《!-- private --》\n- b',
    '> Words. ＜!-- private --＞\n> — Ada [article]',
    '~~~list\n- a\n- b ＜!-- private --＞\n- c\n~~~',
    '**<!— private —>**',
  ])('is a problem, and is shown nowhere: %s', (blocks) => {
    const { value, problems } = parse(withFront(`## A {#a}\n\nShown.\n\n${blocks}\n\nShown too.`));
    expect(problems.map(({ rule }) => rule)).toContain('comment-sign');
    const shown = JSON.stringify(value.sections.map((section) => section.blocks));
    expect(shown).not.toContain('private');
    expect(shown).toContain('Shown.');
    expect(shown).toContain('Shown too.');
  });

  test.each(['<!--->', 'Words.<!--->', '<!-->\n\nWords.', '- a<!--->\n- b', '~~~list\n- a <!--->\n- b\n~~~'])(
    'is nothing where no words follow: %j',
    (blocks) => {
      expect(themeComplaints(blocks)).toBe('');
    },
  );

  test.each([
    '`＜!-- a --＞` and `<!— a —>`',
    '\\＜!-- a, ＜\\!-- a, \\<!— a, \\!--- a',
    '~~~list\n- "<!— egg": a\n- b: "（!--- egg)"\n~~~',
  ])('is text in code, behind a backslash, and in the quotation marks of a figure: %j', (blocks) => {
    expect(themeComplaints(blocks)).toBe('');
  });

  test('keeps a headline: only the sign is left out', () => {
    const { value, problems } = parse(withFront('## A theme --> {#a}\n\nText.'));
    expect(problems.map(({ rule }) => rule)).toEqual(['comment-sign']);
    expect(value.sections).toMatchObject([{ id: 'a', headline: [{ value: 'A theme' }] }]);
  });

  test('is not to be found in prose', () => {
    expect(themeComplaints(PROSE.join('\n\n'))).toBe('');
  });
});

/** Arrows, exclamations, comparisons, ranges and dashes, as people write them. */
const PROSE = [
  'a -> b, a—b, x<!y, 3 <! 4, a ⟶ b, wow!',
  'I <3 it, a <- b, c <-- d, (!), [!], {!}, <!, !=, !!, ?!, ！？, (!-), (?!).',
  '1–2, 3 – 4, a - b, a -- b, a --- b, — Ada, - -, –, ——.',
  'No!— she said. No! — she said. No!—— she said. Wow!-- he said. Quoi ! — dit-il. Quoi !-- dit-il.',
  '“Stop!” – “Go!” -- “No!--” (“Ha!”)--',
  '不！——他说。！——，（！），（！——他笑了），【！】，《喂！——一个故事》，〈！〉，《嘿！-》，“走！”——“不！”',
  '« Non ! — dit-elle. » ‹ Ja! › «Да!» —',
  'if (!ready) wait; !important; a <b && !c; (!a--), x < !y, x <= y',
  '&lt;b&gt; &amp; &lt;! &lt; !; 5 &lt; 6 &lt;— 7',
  'HTML begins with `<!-- ` and `<!doctype html>`; a negation, (!x), is `!x`.',
  '¡Hola! ¡—No!— dijo. (¡!) —¡Ay!—',
  '[!NOTE], {!}, (!!), !!!, ! !, !-, -!, --!, !_a_, <_<, >_>, ^_^, <!_<',
  '<!> is no word, < !> neither, nor ＜！＞.',
];

describe('comments that are never closed', () => {
  test('at the end', () => {
    expect(themeComplaints('Text.\n\n<!-- A note\n\nand more.')).toMatchInlineSnapshot(`
      "talk.en.md:13:1 error comment-open: the comment opened here is never closed
        13 | <!-- A note
           | ^^^^
        hint: put \`-->\` where it ends; to show the sign itself, write \`\\<!--\`

      1 error
      to read more: pullquote explain comment-open"
    `);
  });

  test('before another comment', () => {
    expect(themeComplaints('<!-- A note\n\nText.\n\n<!-- Another. -->')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error comment-open: the comment opened here is never closed
        11 | <!-- A note
           | ^^^^
        hint: put \`-->\` before the next comment begins, in line 15

      1 error
      to read more: pullquote explain comment-open"
    `);
  });

  test('with a remark in it', () => {
    expect(bodyComplaints('## A {#a}\n\n<!-- A note <!--- remark --> -->')).toMatchInlineSnapshot(`
      "talk.en.md:11:1 error comment-open: the comment opened here is never closed
        11 | <!-- A note <!--- remark --> -->
           | ^^^^
        hint: put \`-->\` before the next comment begins, in line 11

      talk.en.md:11:30 error comment-sign: this closes no comment
        11 | <!-- A note <!--- remark --> -->
           |                              ^^^
        hint: a note stands in \`<!-- … -->\`, a remark to yourself in \`<!--- … -->\`; to show the sign, write \`\\-->\`

      2 errors
      to read more: pullquote explain comment-open (or comment-sign)"
    `);
  });

  test('are kept from the audience up to the next theme', () => {
    const sections = sectionsOf('## A {#a}\n\nText. <!-- secret\n\nmore\n\n## B {#b}\n\nShown.');
    expect(sections.map(({ blocks }) => blocks)).toMatchObject([
      [
        { type: 'reading', text: [{ value: 'Text.' }] },
        { type: 'note', text: 'secret\n\nmore' },
      ],
      [{ type: 'reading', text: [{ value: 'Shown.' }] }],
    ]);
  });

  test('are not shown for being mixed up with code', () => {
    const [first] = blocksOf('<a href="`"> a <!-- secret --> b ` c');
    expect(JSON.stringify(first)).not.toContain('secret');
  });
});
