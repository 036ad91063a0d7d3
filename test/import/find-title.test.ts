import { expect, test } from 'vitest';
import { findTitle, seriesIn, titleWithGuests } from '../../src/import/find-title.js';
import { programmeIn } from '../../src/import/programme.js';
import { NO_FACTS } from '../../src/sources/formats/format.js';
import { extractSource } from '../../src/sources/extract-source.js';

const TALK = ['Ann Host: How did it begin?', 'Ben Guest: With a wheel.'].join('\n\n');

function titleOf(head: string): string {
  const bytes = new TextEncoder().encode(`${head}${TALK}\n\n${TALK}\n\n${TALK}\n`);
  const source = extractSource(bytes, 'the-mill.txt').value;
  if (source === undefined) throw new Error('no source');
  return findTitle(source, NO_FACTS, 'the-mill.txt');
}

test.each([
  ['a line that is set off', 'A wheel stands still\n\n', 'A wheel stands still'],
  ['no header of the file', 'Interviewee: Ben Guest\n\nDate: 4 May 2021\n\n', 'The mill'],
  ['no date', 'Date: 4 May 2021\n\n', 'The mill'],
  ['no time', 'Break: [22:39]\n\n', 'The mill'],
  ['no turn', '', 'The mill'],
])('the title of a transcript is %s', (_, head, title) => {
  expect(titleOf(head)).toBe(title);
});

test.each([
  ['The file’s name, with the guest', 'talk.txt', 'Talk', undefined, ['Ben Guest'], 'Talk: Ben Guest'],
  [
    'the programme, with the guest',
    'e14.md',
    'An interview',
    'Night Shift',
    ['Ben Guest'],
    'Night Shift: Ben Guest',
  ],
  ['the guest once', 'ben-guest.md', 'Ben guest', undefined, ['Ben Guest'], 'Ben guest'],
  ['the title of its own alone', 'talk.txt', 'A wheel', 'Night Shift', ['Ben Guest'], 'A wheel'],
  ['no list of guests', 'talk.txt', 'Talk', undefined, ['A B', 'C D', 'E F'], 'Talk'],
  [
    'the guest where the file has but a number',
    'vc-4-2.vtt',
    'An interview',
    undefined,
    ['Ben Guest'],
    'Ben Guest',
  ],
  ['no number', 'S01E03.vtt', 'An interview', undefined, [], 'An interview'],
])('the title is %s', (_, name, written, programme, guests, title) => {
  expect(titleWithGuests(written, name, { programme, guests })).toBe(title);
});

test.each([
  ['millwork_mill-work-14.md', 'Mill work 14'],
  ['spotlight_spotlight-10.md', 'Spotlight 10'],
  ['friends_mill--friends-10.md', 'Mill friends 10'],
  ['mill-work.md', 'Mill work'],
])('a name that the file %s repeats is said once', (file, title) => {
  const named = { programme: undefined, guests: ['Ben Guest'] };
  expect(titleWithGuests(title, file, named)).toBe(`${title}: Ben Guest`);
});

test.each(['vc-4-2.vtt', '14.srt', 'dQw4w9WgXcQ.json', 'ep_7.en.vtt'])('%s names nothing', (name) => {
  const source = extractSource(new TextEncoder().encode(`${TALK}\n\n${TALK}`), 'talk.txt').value;
  expect(source && findTitle(source, NO_FACTS, name)).toBe('An interview');
});

test.each([
  ['the only heading, before the talk', ['The wheel'], '# The wheel\n\n', '', 'The wheel'],
  ['no heading amid the talk', ['The second half'], '', '# The second half\n\n', 'The mill'],
  ['no time', ['Break: [22:39]'], '', '# Break: [22:39]\n\n', 'The mill'],
  ['none of several', ['Morning', 'Noon'], '', '# Morning\n\n# Noon\n\n', 'The mill'],
])('of Markdown the title is %s', (_, headings, before, amid, title) => {
  const turns = '**Ann Host:** How did it begin?\n\n**Ben Guest:** With a wheel.\n\n';
  const text = `${before}${turns}${amid}${turns}${turns}`;
  const source = extractSource(new TextEncoder().encode(text), 'the-mill.md').value;
  const facts = { ...NO_FACTS, headings: headings.map((words) => ({ level: 1, words })) };
  expect(source && findTitle(source, facts, 'the-mill.md')).toBe(title);
});

test.each([
  ['Welcome to Night Shift, I am Ann.', 'Night Shift'],
  ['Hello, and welcome back to The Night Shift.', 'The Night Shift'],
  ['Welcome to another episode of Night Shift for Bakers!', 'Night Shift for Bakers'],
  ['Welcome to the show. Welcome, Ben.', undefined],
  ['Welcome to Ann Host and her mill.', undefined],
  ['Welcome to the Night\nShift podcast.', 'The Night Shift'],
  ['Welcome to Night Shift\nBen: Hello.', 'Night Shift'],
  ['Welcome to Night Shift\n\nBen comes in.', 'Night Shift'],
])('%s is the programme %s', (text, programme) => {
  expect(programmeIn(text, ['Ann Host'])).toBe(programme);
});

test.each([
  ['mill-talk-14.md', ['Mill talk']],
  ['mill-talk.vtt', []],
  ['14.vtt', []],
])('what a file says of its series: %s', (name, series) => {
  expect(seriesIn(name)).toEqual(series);
});
