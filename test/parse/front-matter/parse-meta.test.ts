import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/text/apply-edits.js';
import { complaints, frontMatter, parse } from '../support.js';

const LEAST = 'title: A talk\nlang: en\n';
const said = (lines: string): string => complaints(frontMatter(LEAST + lines));
const metaOf = (lines: string) => parse(frontMatter(LEAST + lines)).value.meta;

describe('parseMeta', () => {
  test('fills in what has a default', () => {
    expect(metaOf('')).toEqual({
      title: 'A talk',
      lang: 'en',
      ratio: '16:9',
      fonts: [],
      omit: [],
      guests: [],
      hosts: [],
      sources: [],
    });
  });

  test.each([
    'subtitle: Fine <!--- PRIVATE -->',
    'event: "Fair <!-- later -->"',
    'speaker: |\n  Ada\n  <!--- not yet -->',
    'guest: { name: Ada, role: "‹!--- who? --›" }',
    'sources: { a: { title: "＜!--- which? --＞" } }',
  ])('refuses what would be shown of a comment that is none: %j', (lines) => {
    expect(said(lines)).toContain('error comment-sign: the front matter has no such comments');
  });

  test('takes a comment of YAML for one, and an arrow for an arrow', () => {
    expect(said('subtitle: A <- B -> C # <!--- PRIVATE -->')).not.toContain('comment-sign');
  });

  test('reads everything', () => {
    const meta = metaOf(`subtitle: What, and why
look: midnight
accent: "#B4A"
logo: images/logo.svg
ratio: 4:3
fonts: fonts/a.ttf
omit: [agenda, sources]
minutes: 2.5
speaker: Eve
event: A meeting
date: 2026-05-04
guests:
  - { name: Ada, also: 阿达, role: Author, photo: ada.png }
  - { name: Bea, also: [B., Beatrix] }
hosts:
  - { name: Bo }
sources:
  article:
    title: A report
    publisher: A paper
    url: https://example.org/a?b=c
    lang: zh-cn
    spoken: en
    file: sources/a.txt
    speakers: { SPEAKER_01: Ada, 2: Bea }`);
    const withoutPlaces: unknown = JSON.parse(
      JSON.stringify(meta, (key, value: unknown) => (key === 'span' ? undefined : value)),
    );
    expect(withoutPlaces).toMatchInlineSnapshot(`
      {
        "accent": "#bb44aa",
        "date": "2026-05-04",
        "event": "A meeting",
        "fonts": [
          {
            "path": "fonts/a.ttf",
          },
        ],
        "guests": [
          {
            "also": [
              "阿达",
            ],
            "name": "Ada",
            "photo": {
              "path": "ada.png",
            },
            "role": "Author",
          },
          {
            "also": [
              "B.",
              "Beatrix",
            ],
            "name": "Bea",
          },
        ],
        "hosts": [
          {
            "also": [],
            "name": "Bo",
          },
        ],
        "lang": "en",
        "logo": {
          "path": "images/logo.svg",
        },
        "look": {
          "name": "midnight",
        },
        "minutes": 2.5,
        "omit": [
          "agenda",
          "sources",
        ],
        "ratio": "4:3",
        "sources": [
          {
            "file": {
              "path": "sources/a.txt",
            },
            "id": "article",
            "lang": "zh-CN",
            "publisher": "A paper",
            "speakers": [
              {
                "label": "2",
                "name": "Bea",
              },
              {
                "label": "SPEAKER_01",
                "name": "Ada",
              },
            ],
            "spoken": "en",
            "title": "A report",
            "url": "https://example.org/a?b=c",
          },
        ],
        "speaker": "Eve",
        "subtitle": "What, and why",
        "title": "A talk",
      }
    `);
    expect(meta.logo?.span).toMatchInlineSnapshot(`
      {
        "end": {
          "column": 22,
          "line": 7,
          "offset": 102,
        },
        "start": {
          "column": 7,
          "line": 7,
          "offset": 87,
        },
      }
    `);
    expect(meta.guests[0]?.photo?.span.start).toMatchInlineSnapshot(`
      {
        "column": 49,
        "line": 16,
        "offset": 273,
      }
    `);
    expect(meta.sources[0]?.span.start).toMatchInlineSnapshot(`
      {
        "column": 3,
        "line": 21,
        "offset": 357,
      }
    `);
  });

  test('takes numbers and dates for the text that they are written in', () => {
    expect(
      parse(frontMatter('title: 1.0\nlang: en\ndate: 2026-05-04\nevent: 10:30\nspeaker: null')).value.meta,
    ).toMatchObject({
      ...{ title: '1.0', date: '2026-05-04', event: '10:30', speaker: 'null' },
    });
  });

  test('joins the lines of a text as a reader would', () => {
    expect(metaOf('subtitle: 他的话\n  说完了\nevent: one\n  two\nspeaker: |\n  Eve\n  Ann').subtitle).toBe(
      '他的话说完了',
    );
    expect(metaOf('event: one\n  two').event).toBe('one two');
    expect(metaOf('event: |\n  一\n  二').event).toBe('一二');
  });

  test('unknown keys, at every level', () => {
    expect(said('subtitel: x\nguest: { nam: Ada, name: Ada }\nsources: { a: { title: A, link: x } }'))
      .toMatchInlineSnapshot(`
        "talk.en.md:4:1 error unknown-key: the front matter has no key \`subtitel\`
          4 | subtitel: x
            | ^^^^^^^^
          hint: did you mean \`subtitle\`?

        talk.en.md:5:10 error unknown-key: \`guest\` has no key \`nam\`
          5 | guest: { nam: Ada, name: Ada }
            |          ^^^
          hint: did you mean \`name\`?

        talk.en.md:6:27 error unknown-key: \`sources.a\` has no key \`link\`
          6 | sources: { a: { title: A, link: x } }
            |                           ^^^^
          hint: the keys are \`title\`, \`publisher\`, \`url\`, \`lang\`, \`spoken\`, \`verbatim\`, \`file\` or \`speakers\`

        3 errors
        to read more: pullquote explain unknown-key"
      `);
  });

  test('a missing title and language', () => {
    expect(complaints(frontMatter('event: A meeting'))).toMatchInlineSnapshot(`
      "talk.en.md:1:1 error missing-key: the front matter has no \`title\`
        1 | ---
          | ^^^
        hint: add \`title: What they changed their minds about\`

      talk.en.md:1:1 error missing-key: the front matter has no \`lang\`
        1 | ---
          | ^^^
        hint: add \`lang: en\`

      2 errors
      to read more: pullquote explain missing-key"
    `);
  });

  test('missing keys further down', () => {
    expect(
      said(
        'guest: { role: Author }\nhosts: [{ name: Bo }, { also: B. }]\nsources: { a: { url: https://a.b } }',
      ),
    ).toMatchInlineSnapshot(`
      "talk.en.md:4:8 error missing-key: \`guest\` has no \`name\`
        4 | guest: { role: Author }
          |        ^
        hint: add \`name: Sam Altman\`

      talk.en.md:5:23 error missing-key: entry 2 of \`hosts\` has no \`name\`
        5 | hosts: [{ name: Bo }, { also: B. }]
          |                       ^
        hint: add \`name: Sam Altman\`

      talk.en.md:6:15 error missing-key: \`sources.a\` has no \`title\`
        6 | sources: { a: { url: https://a.b } }
          |               ^
        hint: add \`title: The interview\`

      3 errors
      to read more: pullquote explain missing-key"
    `);
  });

  test('empty values', () => {
    expect(complaints(frontMatter('title:\nlang: en\nevent: ""\nguest:\nhosts: []'))).toMatchInlineSnapshot(`
      "talk.en.md:2:1 error value-empty: \`title\` is empty
        2 | title:
          | ^^^^^
        hint: give it a value

      talk.en.md:4:1 error value-empty: \`event\` is empty
        4 | event: ""
          | ^^^^^
        hint: give it a value, or delete the line

      talk.en.md:5:1 error value-empty: \`guest\` is empty
        5 | guest:
          | ^^^^^
        hint: give it a value, or delete the line

      3 errors
      to read more: pullquote explain value-empty"
    `);
  });

  test('an accent that YAML takes for a comment', () => {
    expect(said('accent: #b4402a')).toMatchInlineSnapshot(`
      "talk.en.md:4:1 error value-empty: \`accent\` is empty, because YAML takes \`#b4402a\` for a comment
        4 | accent: #b4402a
          | ^^^^^^
        hint: put the value in quotes: \`accent: "#b4402a"\`

      1 error
      to read more: pullquote explain value-empty"
    `);
  });

  test('a title that YAML cuts', () => {
    expect(complaints(frontMatter('title: Episode #12\nlang: en # as in the file name')))
      .toMatchInlineSnapshot(`
        "talk.en.md:2:16 warning yaml-comment: YAML takes \`#12\` for a comment and leaves it out
          2 | title: Episode #12
            |                ^^^
          hint: put the whole text in double quotes, or a space after \`#\` if it is a comment

        1 warning
        to read more: pullquote explain yaml-comment"
      `);
  });

  test('values of the wrong kind', () => {
    expect(
      said('subtitle: [a]\nguest: Ada\nhosts: { name: Bo }\nsources: [a]\nfonts: { a: b }\nevent: { a: b }'),
    ).toMatchInlineSnapshot(`
      "talk.en.md:4:11 error value-type: \`subtitle\` must be a text, not a list
        4 | subtitle: [a]
          |           ^^^
        hint: write \`subtitle: …\`

      talk.en.md:5:8 error value-type: \`guest\` must be a group of keys, not a text
        5 | guest: Ada
          |        ^^^
        hint: write \`guest: { name: Sam Altman, role: OpenAI CEO }\`

      talk.en.md:6:8 error value-type: \`hosts\` must be a list, not a group of keys
        6 | hosts: { name: Bo }
          |        ^^^^^^^^^^^^
        hint: write \`hosts: [{ name: Erik Torenberg, role: a16z partner }]\`

      talk.en.md:7:10 error value-type: \`sources\` must be a group of keys, not a list
        7 | sources: [a]
          |          ^^^
        hint: write \`sources: { article: { title: The interview } }\`

      talk.en.md:8:8 error value-type: \`fonts\` must be a list, not a group of keys
        8 | fonts: { a: b }
          |        ^^^^^^^^
        hint: write \`fonts: [fonts/my-font.ttf]\`

      talk.en.md:9:8 error value-type: \`event\` must be a text, not a group of keys
        9 | event: { a: b }
          |        ^^^^^^^^
        hint: write \`event: …\`

      6 errors
      to read more: pullquote explain value-type"
    `);
  });

  test('a list of texts where people belong', () => {
    expect(said('hosts: [Bo, Cy]')).toMatchInlineSnapshot(`
      "talk.en.md:4:9 error value-type: entry 1 of \`hosts\` must be a group of keys, not a text
        4 | hosts: [Bo, Cy]
          |         ^^
        hint: write \`hosts: [{ name: Erik Torenberg, role: a16z partner }]\`

      talk.en.md:4:13 error value-type: entry 2 of \`hosts\` must be a group of keys, not a text
        4 | hosts: [Bo, Cy]
          |             ^^
        hint: write \`hosts: [{ name: Erik Torenberg, role: a16z partner }]\`

      2 errors
      to read more: pullquote explain value-type"
    `);
  });

  test('a value of the wrong kind within an entry', () => {
    expect(said('hosts: [{ name: Bo }, { name: Cy, role: [x] }]')).toMatchInlineSnapshot(`
      "talk.en.md:4:41 error value-type: \`role\` in entry 2 of \`hosts\` must be a text, not a list
        4 | hosts: [{ name: Bo }, { name: Cy, role: [x] }]
          |                                         ^^^
        hint: write \`role: …\`

      1 error
      to read more: pullquote explain value-type"
    `);
  });

  test('languages', () => {
    expect(
      complaints(
        frontMatter('title: A talk\nlang: english language\nsources: { a: { title: A, spoken: zh_CN } }'),
      ),
    ).toMatchInlineSnapshot(`
      "talk.en.md:3:7 error lang-invalid: \`english language\` is not a language code
        3 | lang: english language
          |       ^^^^^^^^^^^^^^^^
        hint: use a BCP 47 code such as \`en\`, \`zh-CN\` or \`pt-BR\`

      talk.en.md:4:35 error lang-invalid: \`zh_CN\` is not a language code
        4 | sources: { a: { title: A, spoken: zh_CN } }
          |                                   ^^^^^
        hint: did you mean \`zh-CN\`?

      2 errors
      to read more: pullquote explain lang-invalid"
    `);
    expect(complaints(frontMatter('title: A talk\nlang: zh-CN'))).toMatchInlineSnapshot(`
      "talk.en.md:3:7 error lang-mismatch: the language is \`zh-CN\` here and \`en\` in the name of the file
        3 | lang: zh-CN
          |       ^^^^^
        hint: write \`lang: en\`, or rename the file to \`talk.zh-CN.md\`

      1 error
      to read more: pullquote explain lang-mismatch"
    `);
  });

  test('a name is no code of a language', () => {
    expect(complaints(frontMatter('title: A talk\nlang: english'))).toContain(
      'hint: write `lang: en`: there is no language `english`',
    );
  });

  test('a file whose name tells no language', () => {
    const { problems, value } = parse(frontMatter('title: A talk\nlang: zh-cn'), null);
    expect(value.meta.lang).toBe('zh-CN');
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "file": "talk.en.md",
          "hint": "rename the file to \`talk.zh-CN.md\`",
          "message": "the name of the file does not tell its language",
          "rule": "file-name",
          "section": undefined,
          "severity": "error",
          "span": {
            "end": {
              "column": 12,
              "line": 3,
              "offset": 29,
            },
            "start": {
              "column": 7,
              "line": 3,
              "offset": 24,
            },
          },
        },
      ]
    `);
    expect(parse(frontMatter('title: A talk'), null).problems.map(({ rule }) => rule)).toEqual([
      'missing-key',
      'file-name',
    ]);
  });

  test('minutes', () => {
    expect(said('minutes: 20 min')).toMatchInlineSnapshot(`
      "talk.en.md:4:10 error minutes-invalid: \`20 min\` is not a number of minutes
        4 | minutes: 20 min
          |          ^^^^^^
        hint: write a positive number without a unit, such as \`20\` or \`2.5\`

      1 error
      to read more: pullquote explain minutes-invalid"
    `);
    for (const minutes of ['0', '-1', '1e3', 'Infinity', '"１０"'])
      expect(parse(frontMatter(`${LEAST}minutes: ${minutes}`)).problems).toHaveLength(1);
  });

  test('which looks there are, the templates say', () => {
    expect(said('look: my-look')).toBe('');
    expect(metaOf('look: my-look').look).toMatchObject({
      name: 'my-look',
      span: { start: { line: 4, column: 7 } },
    });
  });

  test('motion', () => {
    expect(metaOf('motion: none').motion).toBe('none');
    expect(metaOf('accent: "#abcdef"').motion).toBeUndefined();
    expect(said('motion: nome')).toContain('hint: did you mean `none`?');
    expect(said('motoin: none')).toContain('hint: did you mean `motion`?');
  });

  test('accent, ratio and omit', () => {
    expect(said('accent: red\nratio: 16/9\nomit: [agenda, sauces, everything]')).toMatchInlineSnapshot(`
      "talk.en.md:4:9 error accent-invalid: \`red\` is not a colour in hexadecimal
        4 | accent: red
          |         ^^^
        hint: write it as \`#rgb\` or \`#rrggbb\`, in quotes: \`accent: "#b4402a"\`

      talk.en.md:5:8 error unknown-value: there is no ratio \`16/9\`
        5 | ratio: 16/9
          |        ^^^^
        hint: did you mean \`16:9\`?

      talk.en.md:6:16 error unknown-value: there is no slide to omit called \`sauces\`
        6 | omit: [agenda, sauces, everything]
          |                ^^^^^^
        hint: did you mean \`sources\`?

      talk.en.md:6:24 error unknown-value: there is no slide to omit called \`everything\`
        6 | omit: [agenda, sauces, everything]
          |                        ^^^^^^^^^^
        hint: choose \`cover\`, \`agenda\`, \`closing\`, \`sources\` or \`discussion\`

      4 errors
      to read more: pullquote explain accent-invalid (or unknown-value)"
    `);
    expect(metaOf('accent: "#ABCDEF"').accent).toBe('#abcdef');
  });

  test('where the face is in a photo', () => {
    expect(metaOf('guest: { name: Ada, photo: ada.jpg, focus: 75% 40% }').guests[0]?.focus).toEqual({
      x: 75,
      y: 40,
    });
    const faulty = 'guests:\n  - { name: Ada, photo: a.jpg, focus: right }\n  - { name: Bo, focus: 1% 2% }';
    expect(said(faulty)).toMatchInlineSnapshot(`
      "talk.en.md:5:39 error focus-invalid: \`right\` is no point of a photo
        5 |   - { name: Ada, photo: a.jpg, focus: right }
          |                                       ^^^^^
        hint: write how far the face is from the left and from the top: \`focus: 30% 60%\`

      talk.en.md:6:24 error focus-invalid: \`focus\` is a point of a photo, and there is none
        6 |   - { name: Bo, focus: 1% 2% }
          |                        ^^^^^
        hint: give the person a \`photo\`, or delete the \`focus\`

      2 errors
      to read more: pullquote explain focus-invalid"
    `);
    expect(metaOf(faulty).guests).toMatchObject([{ name: 'Ada', photo: {} }, { name: 'Bo' }]);
  });

  test('guest beside guests', () => {
    expect(said('guest: { name: Ada }\nguests: [{ name: Bea }]')).toMatchInlineSnapshot(`
      "talk.en.md:5:1 error guest-twice: both \`guest\` and \`guests\` are given
        5 | guests: [{ name: Bea }]
          | ^^^^^^
        hint: keep \`guests\`, and list everybody in it

      1 error
      to read more: pullquote explain guest-twice"
    `);
  });

  test('ids and addresses of sources', () => {
    expect(
      said(
        'sources:\n  The Article: { title: A }\n  b: { title: B, url: example.org }\n  c: { title: C, url: "javascript:alert(1)" }',
      ),
    ).toMatchInlineSnapshot(`
      "talk.en.md:5:3 error source-id: \`The Article\` cannot be the id of a source
        5 |   The Article: { title: A }
          |   ^^^^^^^^^^^
        hint: use lower-case letters, digits and hyphens, such as \`the-article\`

      talk.en.md:6:23 error url-invalid: \`example.org\` is not a web address
        6 |   b: { title: B, url: example.org }
          |                       ^^^^^^^^^^^
        hint: write the whole address, beginning with \`https://\`

      talk.en.md:7:23 error url-invalid: \`javascript:alert(1)\` is not a web address
        7 |   c: { title: C, url: "javascript:alert(1)" }
          |                       ^^^^^^^^^^^^^^^^^^^^^
        hint: write the whole address, beginning with \`https://\`

      3 errors
      to read more: pullquote explain source-id (or url-invalid)"
    `);
  });

  test('no keys at all', () => {
    expect(complaints(frontMatter('just text'))).toMatchInlineSnapshot(`
      "talk.en.md:2:1 error value-type: the front matter is not made of \`key: value\` lines
        2 | just text
          | ^^^^^^^^^
        hint: write a line for each fact, such as \`title: …\`, with a space after the colon

      1 error
      to read more: pullquote explain value-type"
    `);
    expect(complaints(frontMatter('- a\n- b'))).toMatchInlineSnapshot(`
      "talk.en.md:2:1 error value-type: the front matter is not made of \`key: value\` lines
        2 | - a
          | ^^^
        hint: write a line for each fact, such as \`title: …\`, with a space after the colon

      1 error
      to read more: pullquote explain value-type"
    `);
  });

  test('a date that no calendar has, or a time that no clock has', () => {
    expect(complaints(frontMatter(`${LEAST}date: 2026-02-30`))).toMatchInlineSnapshot(`
      "talk.en.md:4:7 warning date-impossible: there is no such day as “2026-02-30”
        4 | date: 2026-02-30
          |       ^^^^^^^^^^
        hint: correct it; until then no date is shown

      1 warning
      to read more: pullquote explain date-impossible"
    `);
    expect(complaints(frontMatter(`${LEAST}date: "2026-05-04T25:00"`))).toMatchInlineSnapshot(`
      "talk.en.md:4:7 warning date-impossible: there is no such time as “2026-05-04T25:00”
        4 | date: "2026-05-04T25:00"
          |       ^^^^^^^^^^^^^^^^^^
        hint: correct it; until then no date is shown

      1 warning
      to read more: pullquote explain date-impossible"
    `);
    expect(complaints(frontMatter(`${LEAST}date: 2026-05-04/2026-05-01`))).toMatchInlineSnapshot(`
      "talk.en.md:4:7 warning date-impossible: “2026-05-04/2026-05-01” ends before it begins
        4 | date: 2026-05-04/2026-05-01
          |       ^^^^^^^^^^^^^^^^^^^^^
        hint: write the first day before the last; until then no date is shown

      1 warning
      to read more: pullquote explain date-impossible"
    `);
    expect(complaints(frontMatter(`${LEAST}date: !!timestamp 2026-05-04`))).toMatchInlineSnapshot(`
      "talk.en.md:4:7 error yaml-syntax: \`!!timestamp\` is a tag of YAML, and everything here is text
        4 | date: !!timestamp 2026-05-04
          |       ^^^^^^^^^^^
        hint: delete it, or put the whole text in double quotes

      1 error
      to read more: pullquote explain yaml-syntax"
    `);
    for (const date of ['2026-5-4', '2026', '2026-05-04 10:30 +2', 'spring 2026', '30.2.2026'])
      expect(complaints(frontMatter(`${LEAST}date: ${date}`))).not.toContain('date-impossible');
  });

  test('names of the language itself are keys like others', () => {
    expect(
      parse(frontMatter(`${LEAST}__proto__: { title: x }\nconstructor: y`)).problems.map(
        ({ message }) => message,
      ),
    ).toMatchInlineSnapshot(`
      [
        "the front matter has no key \`__proto__\`",
        "the front matter has no key \`constructor\`",
      ]
    `);
    expect(metaOf('__proto__: { subtitle: x }').subtitle).toBeUndefined();
  });

  test('keeps for a draft what is right', () => {
    const { value } = parse(
      frontMatter('title: [x]\nlang: x\nratio: neon\nminutes: 20\nguests: [{ role: x }, { name: Bea }]'),
    );
    expect(value.meta).toMatchObject({ title: 'talk', lang: 'en', minutes: 20 });
    expect(value.meta.guests.map(({ name }) => name)).toEqual(['Bea']);
  });
});

describe('a fix is offered', () => {
  const mended = (lines: string): string => {
    const text = frontMatter(lines);
    const edits = parse(text).problems.flatMap(({ fixes = [] }) => fixes.flatMap((fix) => fix.edits));
    return applyEdits(text, edits);
  };

  test.each([
    ['a language that only the file’s name has', 'title: A talk', 'lang: en\ntitle: A talk'],
    ['one under a wrong name, once', 'title: A talk\nlangs: en', 'title: A talk\nlang: en'],
    [
      'a talk that ends before it begins',
      `${LEAST}date: 2026-05-06/2026-05-04`,
      `${LEAST}date: 2026-05-04/2026-05-06`,
    ],
  ])('for %s', (_, before, after) => {
    expect(mended(before)).toBe(frontMatter(after));
    expect(parse(mended(before)).problems).toEqual([]);
  });

  test.each(['2026-05-06/04', '"2026-05-06/2026-05-04"', '2026-02-30', '2026-05-06/2026-02-30'])(
    'and none for the date %s',
    (date) => {
      expect(mended(`${LEAST}date: ${date}`)).toBe(frontMatter(`${LEAST}date: ${date}`));
    },
  );

  test('nor for a language that nothing names', () => {
    expect(parse(frontMatter('title: A talk'), null).problems.flatMap(({ fixes = [] }) => fixes)).toEqual([]);
  });
});
