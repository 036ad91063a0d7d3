import { describe, expect, test } from 'vitest';
import { complaints, frontMatter, parse } from '../support.js';
import { ORDINARY } from '../../markup/unread/ordinary-sentences.js';

/** What is said of a title, and where. */
function said(title: string): readonly string[] {
  const text = frontMatter(`title: ${JSON.stringify(title)}\nlang: en`);
  return parse(text).problems.map(
    ({ rule, span }) => `${rule} ${text.slice(span?.start.offset, span?.end.offset)}`,
  );
}

test('a mark in the title is told, with its place and what to do', () => {
  expect(complaints(frontMatter('title: The **bold** one\nlang: en'))).toMatchInlineSnapshot(`
    "talk.en.md:2:12 warning mark-unread: the front matter is plain text: this mark would be shown as it stands
      2 | title: The **bold** one
        |            ^^^^^^^^
      hint: write the words alone, and signs such as x², ☕ or “é” themselves

    1 warning
    to read more: pullquote explain mark-unread"
  `);
});

describe('marks of Markdown, and what looks like them', () => {
  test.each([
    ['**Bold**', '**Bold**'],
    ['An *italic* word', '*italic*'],
    ['An _italic_ word', '_italic_'],
    ['A __strong__ word', '__strong__'],
    ['他说**我错了**之后', '**我错了**'],
    ['Run `npm ci`', '`npm ci`'],
    ['See [us](https://example.com)', '[us](https://example.com)'],
    ['A ![hive](hive.png)', '![hive](hive.png)'],
    ['A ![hive] (my hive.png)', '![hive] (my hive.png)'],
    ['The square $x^2$ of it', '$x^2$'],
    ['Good :smile: news', ':smile:'],
    ['Not ~~this~~', '~~this~~'],
    ['Only ==this==', '==this=='],
    ['A note[^1]', '[^1]'],
    ['About [[bees]]', '[[bees]]'],
    ['H<sub>2</sub>O', '<sub>'],
    ['One<br>two', '<br>'],
    ['<b>Bold</b>', '<b>'],
    ['<https://example.com>', '<https://example.com>'],
    ['Salt &amp; pepper', '&amp;'],
    ['Not \\*this', '\\*'],
    ['A talk {.plain}', '{.plain}'],
  ])('%s', (title, mark) => {
    expect(said(title)).toEqual([`mark-unread ${mark}`]);
  });
});

test.each([
  ...[
    'M*A*S*H',
    '5 * 3 * 2',
    'snake_case_name',
    '_why the lucky',
    'Vec<T> in Rust',
    'AT&T; and R&D',
    'C:\\new',
  ],
  ...[
    '$5 and $6',
    'US$ 5',
    'A <3 B',
    '[Updated] The interview',
    'Why? [Part 2] (2026)',
    '10:30:20',
    'C++ and C#',
  ],
  ...['2 ** 10', 'f**k it', 'Why ~ how', 'A == B', '他说“我错了”', '# 1 of 3', '- a dash'],
])('nothing is said of %s', (title) => {
  expect(said(title)).toEqual([]);
});

test('nothing is said of ordinary sentences', () => {
  // To Markdown two of them have emphasis.
  const emphasised = /\*sigh\*|__init__/;
  const titles = ORDINARY.flatMap(([, ...sentences]) => sentences.filter((one) => !emphasised.test(one)));
  expect(titles.filter((title) => said(title).length > 0)).toEqual([]);
});

test('in every text that is shown, and in none that is not', () => {
  const lines = [
    ...['title: A talk', 'lang: en', 'subtitle: The *sub* one', 'speaker: An *Ann*', 'event: The *big* one'],
    'guest: { name: "*Ada*", also: "*Ad*", role: A *role* }',
    'hosts: [{ name: Bo, role: The *other* role }]',
    'sources: { one: { title: A *source*, publisher: A *house*, file: "*a*.txt", speakers: { "*A*": Ada } } }',
  ];
  const text = frontMatter(lines.join('\n'));
  const found = parse(text).problems.filter(({ rule }) => rule === 'mark-unread');
  expect(found.map(({ span }) => text.slice(span?.start.offset, span?.end.offset))).toEqual([
    ...['*sub*', '*Ann*', '*big*', '*Ada*', '*role*', '*other*', '*source*', '*house*'],
  ]);
});
