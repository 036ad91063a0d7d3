import { describe, expect, test } from 'vitest';
import { bodyComplaints, sectionsOf } from '../support.js';

const headingOf = (heading: string) => {
  const [section] = sectionsOf(heading);
  const { kind, id, minutes, reveal, headline } = section ?? {};
  return { kind, id, minutes, reveal, headline };
};

describe('parseHeading', () => {
  test('reads headline and attributes', () => {
    expect(headingOf('## He *was* wrong {#wrong minutes=2.5 .aside reveal}')).toEqual({
      ...{ kind: 'aside', id: 'wrong', minutes: 2.5, reveal: true },
      headline: [
        { type: 'text', value: 'He ' },
        { type: 'emphasis', children: [{ type: 'text', value: 'was' }] },
        { type: 'text', value: ' wrong' },
      ],
    });
  });

  test.each([
    ['## A {#x}  ', 'x', 'A'],
    ['## A {#x} ##', 'x', 'A'],
    ['## A ## {#x}', 'x', 'A ##'],
    ['  ## A { #x }', 'x', 'A'],
    ['## A{#x}', 'x', 'A'],
    ['## 标题 {#x}', 'x', '标题'],
    ['## `{#y}` {#x}', 'x', '{#y}'],
    ['## # {#x}', 'x', '#'],
    ['## 1. A {#x}', 'x', '1. A'],
    ['## > - A {#x}', 'x', '> - A'],
    ['## &amp; \\# {#x}', 'x', '& #'],
    ['##\tA {#x}', 'x', 'A'],
    ['## {{x}}', 'section-1', '{{x}}'],
    ['## A {b} c', 'section-1', 'A {b} c'],
    ['## A \\{#x}', 'section-1', 'A {#x}'],
  ])('%s', (heading, id, headline) => {
    const read = headingOf(heading);
    expect(read.id).toBe(id);
    expect(JSON.stringify(read.headline)).toContain(JSON.stringify(headline));
  });

  test.each([
    ['{#x}', 'theme'],
    ['{#x .plain}', 'plain'],
    ['{#x .section}', 'divider'],
    ['{.discussion #x}', 'discussion'],
  ])('%s is a %s', (attributes, kind) => {
    expect(headingOf(`## A ${attributes}`).kind).toBe(kind);
  });

  test('without words', () => {
    expect(bodyComplaints('##\n\n## {#x}')).toMatchInlineSnapshot(`
      "talk.en.md:9:1 error headline-missing: the heading has no words
        9 | ##
          | ^^
        hint: say in it what the audience should remember: \`## Why they changed their minds {#an-id}\`

      talk.en.md:9:1 error id-missing: the heading has no id
        9 | ##
          | ^^
        hint: add one that stays: \`{#a-short-name}\` after the headline

      talk.en.md:11:1 error headline-missing: the heading has no words
        11 | ## {#x}
           | ^^^^^^^
        hint: say in it what the audience should remember: \`## Why they changed their minds {#an-id}\`

      3 errors
      to read more: pullquote explain headline-missing (or id-missing)"
    `);
  });

  test('with too many words', () => {
    expect(bodyComplaints(`## ${'word '.repeat(100)}{#x}`)).toMatchInlineSnapshot(`
      "talk.en.md:9:1 error headline-too-long: the headline has 499 characters, and a slide has room for 200
        9 | ## word word word word word word word word word word word word word word word word word word word wo…
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: say it in one short sentence, and move the rest to a paragraph below

      1 error
      to read more: pullquote explain headline-too-long"
    `);
    expect(bodyComplaints(`## ${'字'.repeat(200)} {#x}`)).toBe('');
  });

  test('of thousands of words', () => {
    expect(bodyComplaints(`## ${'word '.repeat(5_000)}{#x}`).split('\n')[0]).toMatchInlineSnapshot(
      `"talk.en.md:9:1 error headline-too-long: the headline has 9,997 characters, and a slide has room for 200"`,
    );
  });

  test('braces that are never closed, and two pairs of them', () => {
    expect(bodyComplaints('## A {#x minutes=4\n\n## B {#y} {.aside}')).toMatchInlineSnapshot(`
      "talk.en.md:9:6 error heading-attributes: the braces after this headline are never closed
        9 | ## A {#x minutes=4
          |      ^^^^^^^^^^^^^
        hint: end them with \`}\`; to show a brace, write \`\\{\`

      talk.en.md:11:6 error heading-attributes: there is more than one pair of braces after the headline
        11 | ## B {#y} {.aside}
           |      ^^^^^^^^^^^^^
        hint: put all attributes into one pair: \`{#an-id minutes=4}\`

      2 errors
      to read more: pullquote explain heading-attributes"
    `);
  });

  test('`.reveal` is `reveal`', () => {
    expect(bodyComplaints('## A {#a .reveal}')).toBe('');
    expect(headingOf('## A {#a .reveal}')).toMatchObject({ reveal: true });
  });

  test('attributes that there are not', () => {
    expect(bodyComplaints('## A {#a aside minute=4 .revael .asid, x=y revael}')).toMatchInlineSnapshot(`
      "talk.en.md:9:10 error unknown-attribute: a heading has no attribute \`aside\`
        9 | ## A {#a aside minute=4 .revael .asid, x=y revael}
          |          ^^^^^
        hint: did you mean \`.aside\`?

      talk.en.md:9:16 error unknown-attribute: a heading has no attribute \`minute=4\`
        9 | ## A {#a aside minute=4 .revael .asid, x=y revael}
          |                ^^^^^^^^
        hint: did you mean \`minutes=4\`?

      talk.en.md:9:25 error unknown-attribute: a heading has no attribute \`.revael\`
        9 | ## A {#a aside minute=4 .revael .asid, x=y revael}
          |                         ^^^^^^^
        hint: did you mean \`reveal\`?

      talk.en.md:9:33 error unknown-attribute: a heading has no attribute \`.asid,\`
        9 | ## A {#a aside minute=4 .revael .asid, x=y revael}
          |                                 ^^^^^^
        hint: did you mean \`.aside\`?

      talk.en.md:9:40 error unknown-attribute: a heading has no attribute \`x=y\`
        9 | ## A {#a aside minute=4 .revael .asid, x=y revael}
          |                                        ^^^
        hint: it can have \`#an-id\`, \`minutes=4\`, \`reveal\`, and one of \`.aside\`, \`.plain\`, \`.discussion\` or \`.section\`, with spaces between; braces to be shown are written \`\\{ \\}\`

      talk.en.md:9:44 error unknown-attribute: a heading has no attribute \`revael\`
        9 | ## A {#a aside minute=4 .revael .asid, x=y revael}
          |                                            ^^^^^^
        hint: did you mean \`reveal\`?

      6 errors
      to read more: pullquote explain unknown-attribute"
    `);
  });

  test('minutes twice, and an id among the words', () => {
    expect(bodyComplaints('## A {#a minutes=4 minutes=7}\n\n## B {#b minutes=4} (part 1)'))
      .toMatchInlineSnapshot(`
      "talk.en.md:9:20 error heading-attributes: the heading has minutes twice
        9 | ## A {#a minutes=4 minutes=7}
          |                    ^^^^^^^^^
        hint: keep one of them

      talk.en.md:11:1 error id-missing: the heading has no id
        11 | ## B {#b minutes=4} (part 1)
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: \`{#b minutes=4}\` is read as words there: attributes stand in one pair of braces, behind the headline

      talk.en.md:11:6 warning mark-unread: these attributes are not read here: the braces would be shown
        11 | ## B {#b minutes=4} (part 1)
           |      ^^^^^^^^^^^^^^
        hint: attributes stand at the end of a \`##\` headline only; to show a brace, write \`\\{\`

      2 errors, 1 warning
      to read more: pullquote explain heading-attributes (or id-missing, mark-unread)"
    `);
  });

  test('two kinds, two ids', () => {
    expect(bodyComplaints('## A {#a #b .aside .plain}')).toMatchInlineSnapshot(`
      "talk.en.md:9:10 error heading-attributes: the heading has two ids
        9 | ## A {#a #b .aside .plain}
          |          ^^
        hint: keep one of them

      talk.en.md:9:20 error heading-attributes: a section cannot be both \`.aside\` and \`.plain\`
        9 | ## A {#a #b .aside .plain}
          |                    ^^^^^^
        hint: keep one of them

      2 errors
      to read more: pullquote explain heading-attributes"
    `);
  });

  test('minutes that are none', () => {
    expect(bodyComplaints('## A {#a minutes=four}\n\n## B {#b minutes=0}\n\n## C {#c minutes="4"}'))
      .toMatchInlineSnapshot(`
        "talk.en.md:9:10 error minutes-invalid: \`four\` is not a number of minutes
          9 | ## A {#a minutes=four}
            |          ^^^^^^^^^^^^
          hint: write a positive number without a unit, such as \`20\` or \`2.5\`

        talk.en.md:11:10 error minutes-invalid: \`0\` is not a number of minutes
          11 | ## B {#b minutes=0}
             |          ^^^^^^^^^
          hint: write a positive number without a unit, such as \`20\` or \`2.5\`

        2 errors
        to read more: pullquote explain minutes-invalid"
      `);
  });
});

describe('ids', () => {
  test('that are missing', () => {
    expect(bodyComplaints('## Why he changed his mind\n\n## 为什么')).toMatchInlineSnapshot(`
      "talk.en.md:9:1 error id-missing: the heading has no id
        9 | ## Why he changed his mind
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: add one that stays: \`{#why-he-changed-his-mind}\` after the headline

      talk.en.md:11:1 error id-missing: the heading has no id
        11 | ## 为什么
           | ^^^^^^^^^
        hint: add one that stays: \`{#a-short-name}\` after the headline

      2 errors
      to read more: pullquote explain id-missing"
    `);
  });

  test('that cannot be', () => {
    expect(bodyComplaints('## A {#Vertical_Integration}\n\n## B {#1st}\n\n## C {#整合}'))
      .toMatchInlineSnapshot(`
        "talk.en.md:9:7 error id-invalid: \`Vertical_Integration\` cannot be an id: it begins with a letter, and has lower-case letters, digits and hyphens
          9 | ## A {#Vertical_Integration}
            |       ^^^^^^^^^^^^^^^^^^^^^
          hint: use another, such as \`#vertical-integration\`

        talk.en.md:11:7 error id-invalid: \`1st\` cannot be an id: it begins with a letter, and has lower-case letters, digits and hyphens
          11 | ## B {#1st}
             |       ^^^^
          hint: use another, such as \`#the-1st\`

        talk.en.md:13:7 error id-invalid: \`整合\` cannot be an id: it begins with a letter, and has lower-case letters, digits and hyphens
          13 | ## C {#整合}
             |       ^^^^^
          hint: use another, such as \`#c\`

        3 errors
        to read more: pullquote explain id-invalid"
      `);
  });

  test('that are taken', () => {
    expect(bodyComplaints('## A {#a}\n\n## B {#a}\n\n## C {#sources}')).toMatchInlineSnapshot(`
      "talk.en.md:11:7 error id-duplicate: another heading has the id \`a\` already
        11 | ## B {#a}
           |       ^^
        hint: use another, such as \`#a-2\`

      talk.en.md:13:7 error id-reserved: \`sources\` is the id of a slide that Pullquote makes itself
        13 | ## C {#sources}
           |       ^^^^^^^^
        hint: use another, such as \`#the-sources\`

      2 errors
      to read more: pullquote explain id-duplicate (or id-reserved)"
    `);
  });

  test('are given to a draft so that none comes twice', () => {
    expect(
      sectionsOf('## A {#section-2}\n\n## B\n\n## C {#a}\n\n## D {#a}\n\n## E {#Bad}').map(({ id }) => id),
    ).toEqual([...['section-2', 'section-2-2', 'a', 'section-4', 'section-5']]);
  });

  test('speaks of brackets only where a headline that waits for its name has some', () => {
    const hintFor = (headline: string) => bodyComplaints(`## ${headline} {#a}\n\n- a point`);
    expect(hintFor('Theme 2: please name it (words: kiln, ash)')).toContain('the words in brackets');
    expect(hintFor('Theme 2: please name it')).toContain(
      'hint: say in it what the audience should remember\n',
    );
  });
});
