import { describe, expect, test } from 'vitest';
import { findPeople } from '../../../../src/import/people/find-people.js';
import { unitsOf } from '../../../../src/import/units/units.js';
import { describeSource } from '../../../../src/sources/describe-source.js';
import { extractSource } from '../../../../src/sources/extract-source.js';

function people(text: string, path = 'a.txt', guests: readonly string[] = []): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  const source = extractSource(bytes, path).value;
  if (source === undefined) throw new Error('no source');
  const { cast } = findPeople(source, describeSource(bytes, source.format), unitsOf(source), {
    guests,
    hosts: [],
  });
  return [...cast.guests.map(({ name }) => `guest ${name}`), ...cast.hosts.map(({ name }) => `host ${name}`)];
}

const talk = (host: string, guest: string): string =>
  [
    `${host}What do you do?`,
    `${guest}I grind flour. It takes all day.`,
    `${host}And then?`,
    `${guest}I sleep.`,
  ].join('\n\n');

describe('the people of a transcript', () => {
  test.each([
    ['Ann: ', 'Bo Byron: ', ['guest Bo Byron', 'host Ann']],
    ['ANN BRONTE\n', 'BO BYRON\n', ['guest Bo Byron', 'host Ann Bronte']],
    ['Ann Bronte  0:03\n', 'Bo Byron  0:07\n', ['guest Bo Byron', 'host Ann Bronte']],
    ['Q: ', 'A: ', ['guest A', 'host Q']],
    ['【主持人】', '【陆听涛】', ['guest 陆听涛', 'host 主持人']],
    ['问：', '答：', ['guest 答', 'host 问']],
    ['SPEAKER_01: ', 'SPEAKER_00: ', ['guest SPEAKER_00', 'host SPEAKER_01']],
  ])('with %j and %j', (host, guest, expected) => {
    expect(people(talk(host, guest))).toEqual(expected);
  });

  test.each(['bo byron', 'BO BYRON', 'Bo  Byron', ' bo'])(
    'are found however their author spells %j',
    (name) => {
      expect(people(talk('Ann: ', 'Bo Byron: '), 'a.txt', [name])).toEqual(['guest Bo Byron', 'host Ann']);
    },
  );

  test.each([
    ['Tom L.: ', 'Tom Lind: ', ['guest Tom Lind', 'host Ann']],
    ['T. Lind: ', 'Tom Lind: ', ['guest Tom Lind', 'host Ann']],
    ['Tom L.: ', 'Tom Lind: Tom Lark: ', ['guest Tom L.', 'guest Tom Lark', 'guest Tom Lind', 'host Ann']],
  ])('are one where an initial stands for one name alone: %j and %j', (short, names, expected) => {
    const others = names.split(': ').filter((name) => name !== '');
    const text = [short, ...others.map((name) => `${name}: `)].map((label) => talk('Ann: ', label));
    expect(people(text.join('\n\n')).toSorted()).toEqual(expected);
  });

  test('have the names by which they are introduced', () => {
    expect(people(`An interview with Mara Lind, by Ian Voss.\n\n${talk('Q: ', 'A: ')}`)).toEqual([
      'guest Mara Lind',
      'host Ian Voss',
    ]);
    expect(people(talk('SPEAKER_01: My guest is the miller Mara Lind. ', 'SPEAKER_00: '))).toEqual([
      'guest Mara Lind',
      'host SPEAKER_01',
    ]);
  });

  test('do not have a name that another label has already', () => {
    const greeting = 'My guest is Mara Lind. ';
    expect(people(talk(`Mara Lind: ${greeting}`, 'SPEAKER_00: '))).toEqual([
      'guest SPEAKER_00',
      'host Mara Lind',
    ]);
    expect(people(talk(`Mara: ${greeting}`, 'A: '))).toEqual(['guest A', 'host Mara Lind']);
  });

  test('do not have a title for one of them', () => {
    expect(people(`堤上的人：访工程师陆听涛\n\n${talk('【主持人】', '【陆听涛】')}`)).toEqual([
      'guest 陆听涛',
      'host 主持人',
    ]);
  });

  test('are more than two, the most talkative first', () => {
    const text = `${talk('Ann: ', 'Bo: ')}\n\nAnn: And you, Cy?\n\nCy: I mend the wheel. Nobody else can.\n\n${talk('Ann: ', 'Cy: ')}`;
    expect(people(text)).toEqual(['guest Cy', 'guest Bo', 'host Ann']);
  });

  test.each([
    'Interpreter',
    'Operator',
    'Old Man',
    'Narrator',
    'Moderator',
    'Dolmetscherin',
    'Переводчик',
    '翻译',
  ])('are without %s, who has no name', (label) => {
    const text = talk('Ann: ', 'Bo: ');
    expect(people([text, `${label}: It turns.`, text, `${label}: Still.`, text].join('\n\n'))).toEqual([
      'guest Bo',
      'host Ann',
    ]);
  });

  test('are nobody where cues name nobody', () => {
    expect(people('WEBVTT\n\n00:01.000 --> 00:02.000\nI never said so.\n', 'a.vtt')).toEqual([]);
  });
});
