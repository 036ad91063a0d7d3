import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexSource } from '../../../src/verify/index/index-source.js';
import { verifyQuote } from '../../../src/verify/verify-quote.js';
import { makeQuote } from '../../verify/make-quote.js';
import { readTurns, talkOf } from './turns.js';
import { runs } from '../../support/runs.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures/speakers');

describe('labels that are read', () => {
  test.each([
    ['Anna Berg: ', 'Ben Cole: ', ['Anna Berg', 'Ben Cole']],
    ['**Anna Berg:** ', '**Ben Cole**: ', ['Anna Berg', 'Ben Cole']],
    ['anna: ', '@ben: ', ['anna', '@ben']],
    ['\u200eAnna: ', '\u2068Ben\u2069: ', ['Anna', 'Ben']],
    ['\ufeffAnna: ', '- \u200bBen: ', ['Anna', 'Ben']],
    ['AB: ', 'BC: ', ['AB', 'BC']],
    ['SPIEGEL: ', 'Müller: ', ['SPIEGEL', 'Müller']],
    ['Anna Berg, Ph.D.: ', 'Ben Cole, M.D., MPH: ', ['Anna Berg', 'Ben Cole']],
    ['Anna Berg (host): ', 'Ben Cole (miller): ', ['Anna Berg', 'Ben Cole']],
    ['Anna Berg, Bee Association: ', 'Ben Cole, Verein der Imker: ', ['Anna Berg', 'Ben Cole']],
    ['Anne Béranger. – ', 'Luc Morel. – ', ['Anne Béranger', 'Luc Morel']],
    ['Ann\u202e Berg: ', 'Be\u200bn: ', ['Ann Berg', 'Ben']],
    ['P. ', 'R. ', ['P', 'R']],
    ['P.– ', 'R.– ', ['P', 'R']],
    ['**Q. **', '**R. **', ['Q', 'R']],
    ['F. ', 'A. ', ['F', 'A']],
    ['В. ', 'О. ', ['В', 'О']],
    ['Anne Béranger. ', 'Luc Morel. ', ['Anne Béranger', 'Luc Morel']],
    ['Erik St. Martin: ', 'Ben: ', ['Erik St. Martin', 'Ben']],
    ['—Ana Núñez: ', '—Luis Gil: ', ['Ana Núñez', 'Luis Gil']],
    ['-Ana: ', '–Luis: ', ['Ana', 'Luis']],
    ['[Ann Berg] ', '[Ben Cole] ', ['Ann Berg', 'Ben Cole']],
    ['(Ann) ', '(Ben) ', ['Ann', 'Ben']],
    ['佐藤　', '林　', ['佐藤', '林']],
    ['――', '林　', ['――', '林']],
    ['[12.03.24, 10:15:33] Ann: ', '[12.03.24, 10:17:02] Ben: ', ['Ann', 'Ben']],
    ['12/03/2024, 10:15 - Ann: ', '12/03/2024, 10:17 - Ben: ', ['Ann', 'Ben']],
    ['3/12/24, 10:15 PM - Ann: ', '3/12/24, 10:17 PM - Ben: ', ['Ann', 'Ben']],
    ['2024-03-12T10:15:00Z Ann: ', '2024-03-12 10:17:00 Ben: ', ['Ann', 'Ben']],
    ['Ann, [12.03.2024 10:15]\n', 'Ben, [12.03.2024 10:17]\n', ['Ann', 'Ben']],
    ['Anna/Host: ', 'Guest - Ben: ', ['Anna', 'Ben']],
    ['Anna Berg - BBC: ', 'Ben Cole, The Mill: ', ['Anna Berg', 'Ben Cole']],
    ['Anna "Big Al" Berg: ', 'Ben “Mill” Cole: ', ['Anna "Big Al" Berg', 'Ben “Mill” Cole']],
    ['Anna Maria Luisa Theresia van Berg: ', 'Lord Ben of the Mill: ', undefined],
    ['Mary O’Neill-Smith: ', 'Jean-Luc d’Arc: ', ['Mary O’Neill-Smith', 'Jean-Luc d’Arc']],
    ['[laughs] Anna: ', 'Ben [laughing]: ', ['Anna', 'Ben']],
    ['[Anna]: ', '<ben> ', ['Anna', 'ben']],
    ['>> ANNA: ', '- BEN: ', ['ANNA', 'BEN']],
    ['1. Anna: ', '2. Ben: ', ['Anna', 'Ben']],
    ['Anna Berg\n', 'Ben Cole\n', ['Anna Berg', 'Ben Cole']],
    ['Anna Berg — ', 'Ben Cole — ', ['Anna Berg', 'Ben Cole']],
    ['Anna\t', 'Ben\t', ['Anna', 'Ben']],
    ['Q. ', 'A. ', ['Q', 'A']],
    ['SPEAKER_00: ', 'Speaker 1: ', ['SPEAKER_00', 'Speaker 1']],
    ['R2-D2: ', 'C-3PO: ', ['R2-D2', 'C-3PO']],
    ['陈雅新（采访人）：', '张敏（受访人）：', ['陈雅新', '张敏']],
    ['主持人陈雅新：', '嘉宾林大同：', ['陈雅新', '林大同']],
    ['记者李雷：', '欧阳娜娜：', ['李雷', '欧阳娜娜']],
    ['【主持人】', '【张和平】', ['主持人', '张和平']],
    ['聞き手：', '田中：', ['聞き手', '田中']],
    ['聞き手――', 'ジョン・スミス――', ['聞き手', 'ジョン・スミス']],
    ['――', '田中：', ['――', '田中']],
    ['기자: ', '김민수: ', ['기자', '김민수']],
    ['Ведущий: ', 'Анна Берг: ', ['Ведущий', 'Анна Берг']],
    ['أحمد: ', 'سارة: ', ['أحمد', 'سارة']],
    ['דנה: ', 'יוסי: ', ['דנה', 'יוסי']],
    ['अनिल: ', 'सीता: ', ['अनिल', 'सीता']],
  ])('%j and %j', (first, second, speakers) => {
    const read = readTurns(talkOf(first, second));
    expect(read.speakers).toEqual(speakers ?? [first.slice(0, -2), second.slice(0, -2)]);
    expect(read.turns).toHaveLength(6);
    expect(read.turns.every((turn) => turn.endsWith('?') === turn.startsWith(read.speakers[0] ?? ''))).toBe(
      true,
    );
  });

  test('in a script’s form', () => {
    const text = [
      '佐藤「なぜですか」',
      '森田「寒かった」',
      '彼は「寒い」',
      '佐藤「そう」',
      '森田「はい」',
    ].join('\n\n');
    expect(readTurns(text).turns).toEqual([
      '佐藤: 「なぜですか」',
      '森田: 「寒かった」\n\n彼は「寒い」',
      '佐藤: 「そう」',
      '森田: 「はい」',
    ]);
  });

  test('are no directions, and no list of one', () => {
    const music = talkOf('Ann: ', 'Ben: ').replace('We burned', '[Music] We burned');
    expect(readTurns(music).turns[3]).toBe('Ben: [Music] We burned the old floor boards.');
    const once = talkOf('[Ann] ', '[Ben] ').concat('\n\n[Cy] I agree.\n\n[Sighs] Not I.');
    expect(readTurns(once).speakers).toEqual(['Ann', 'Ben', 'Cy']);
    expect(readTurns(`${talkOf('Ann: ', 'Ben: ')}\n\nP. Berg said so. D. Frey did not.`).turns[5]).toContain(
      'Ben: ',
    );
  });

  test('say who asks', () => {
    const roles = (text: string): readonly (string | undefined)[] =>
      readTurns(text)
        .source.turns.slice(0, 2)
        .map(({ role }) => role);
    expect(roles(talkOf('Anna (host): ', 'Ben: '))).toEqual(['host', undefined]);
    expect(roles(talkOf('陈雅新（采访人）：', '张敏（受访人）：'))).toEqual(['host', 'guest']);
    expect(roles(talkOf('聞き手：', '田中：'))).toEqual(['host', undefined]);
    expect(roles(talkOf('Der Moderator: ', 'Frau Berg: '))).toEqual(['host', undefined]);
    expect(roles(talkOf('――', '田中：'))).toEqual(['host', undefined]);
  });
});

describe('labels that are not understood', () => {
  test.each([
    ['Anna & Tom: '],
    ['Anna and Tom: '],
    ['Anna, Tom: '],
    ['Anna/Tom: '],
    ['Anna, laughing: '],
    ['陈雅新和李雷：'],
    ['the one with the hat: '],
  ])('%j opens turns of nobody', (first) => {
    const read = readTurns(talkOf(first, 'Ben: '));
    expect(read.speakers).toEqual([`?${first.replace(/[:：] ?$/, '')}`, 'Ben']);
    expect(read.turns.filter((turn) => turn.startsWith('Ben: ')).some((turn) => turn.includes('?'))).toBe(
      false,
    );
  });

  test.each([
    'Unknown Speaker',
    'UNIDENTIFIED FEMALE',
    'Voice 2',
    'Unbekannt',
    'Inconnu',
    '未知说话人',
    'Голос',
  ])('%s is nobody known', (label) => {
    const talk = talkOf('Anna: ', 'Ben: ');
    expect(readTurns([talk, `${label}: It turns again.`, talk].join('\n\n')).turns[6]).toBe(
      `?${label}: ${label}: It turns again.`,
    );
  });

  test('end the turn before them, if they stand once only', () => {
    const text = `${talkOf('Anna: ', 'Ben: ').repeat(3)}\n\nBen, laughing: Not today!\n\nAnna & Ben: Goodbye.`;
    expect(readTurns(text).turns.slice(-2)).toEqual([
      '?Ben, laughing: Ben, laughing: Not today!',
      '?Anna & Ben: Anna & Ben: Goodbye.',
    ]);
  });

  test('leave nobody but one person with a label: then what has none is nobody’s', () => {
    const text = [
      'How did it begin?',
      'Ben: With a wheel.',
      'And then?',
      'Ben: It rained.',
      'Why?',
      'Ben: It does.',
    ];
    expect(readTurns(text.join('\n\n')).turns).toEqual([
      '-: How did it begin?',
      'Ben: With a wheel.',
      '-: And then?',
      'Ben: It rained.',
      '-: Why?',
      'Ben: It does.',
    ]);
  });
});

describe('what a label may say once', () => {
  const long = Array.from({ length: 4 }, () => talkOf('Ann Berg: ', 'Ben Cole: ')).join('\n\n');

  test.each(['Producer Kim: Shall we stop?', 'Ann Berg (host): Bye.', 'Cy Dorn, PhD: I agree.'])(
    '%s',
    (line) => {
      const { source } = readTurns(`${long}\n\n${line}`);
      expect(source.turns.at(-1)?.speaker).toBe(line.split(/:|,| \(/)[0]);
    },
  );

  test('is in doubt, where nothing speaks for a name', () => {
    expect(readTurns(`${long}\n\nZyx: the rest.`).turns.at(-1)).toBe('?Zyx: Zyx: the rest.');
    expect(readTurns(`${long}\n\nPlease ask Zyx, he knows.\n\nZyx: The rest.`).turns.at(-1)).toBe(
      'Zyx: The rest.',
    );
  });

  test('is a sentence, where its word begins sentences or is used as a word', () => {
    expect(readTurns(`${long}\n\nRemember: it rained.`).turns.at(-1)).toMatch(/^Ben Cole: /);
    expect(readTurns(`${long} A caveat at last.\n\nCaveats: none. No caveats.`).turns.at(-1)).toMatch(
      /^Ben Cole: /,
    );
  });
});

describe('a sentence with a colon', () => {
  const people = { guests: [{ name: 'Ben Cole', also: [] }], hosts: [{ name: 'Ann Berg', also: [] }] };
  const around = (words: string): string =>
    `Ann Berg: And how was it then?\n\nBen Cole: We bought it in 1990.\n\n${words}\n\nWe burned the floor boards.\n\n`;
  const sentences = readFileSync(join(FIXTURES, 'prose-with-colons.txt'), 'utf8').trim().split('\n');

  test('there are two hundred, in eight languages', () => {
    expect(new Set(sentences).size).toBe(200);
  });

  test.each([
    sentences.map(around).join(''),
    ...sentences.map((sentence) => around(sentence) + around('Yes.')),
  ])('stays in its turn, among others and alone: %#', (text) => {
    const indexed = indexSource(readTurns(text).source);
    const lost = sentences
      .filter((sentence) => text.includes(sentence))
      .filter((sentence) => {
        const quote = makeQuote(sentence, { speaker: 'Ben Cole', role: 'guest' });
        const { status, attribution } = verifyQuote(quote, indexed, people);
        return (status !== 'exact' && status !== 'normalised') || attribution !== 'confirmed';
      });
    expect(lost).toEqual([]);
  });
});

describe('never are the asker’s words the other’s', () => {
  const folder = join(FIXTURES, 'labels');

  test.each(readdirSync(folder))('%s', (file) => {
    const { source } = readTurns(readFileSync(join(folder, file), 'utf8'), file);
    const guest = source.turns[1]?.speaker ?? '';
    const people = { guests: [{ name: guest, also: [] }], hosts: [{ name: 'Anna Berg', also: [] }] };
    const quote = makeQuote('And how did you survive the winter?', { speaker: guest, role: 'guest' });
    expect(verifyQuote(quote, indexSource(source), people).attribution).toBe(
      file === 'two-hosts.txt' ? 'unknown' : 'contradicted',
    );
    const own = makeQuote('We burned the old floor boards, and I would not do that again today.', {
      speaker: guest,
      role: 'guest',
    });
    expect(verifyQuote(own, indexSource(source), people).attribution).toBe('confirmed');
  });
});

test('a label of any characters is whole, or nobody’s', () => {
  const letters = fc.constantFrom(...Array.from('aBcDéßŁ李张ひカ김ЖعΩ0 7'));
  const marks = fc.constantFrom(...Array.from(String.raw`-–.'’·・_&/,()"“”*+?[]{}|^$\<>#~=!;`));
  const label = fc.string({
    unit: fc.oneof({ weight: 4, arbitrary: letters }, marks),
    minLength: 1,
    maxLength: 24,
  });
  fc.assert(
    fc.property(label, (name) => {
      const { source } = readTurns(talkOf(`${name}: `, 'Bo Cole: '));
      const answer = source.text.indexOf('We bought');
      const asked = source.turns.findLast(({ start }) => start <= source.text.indexOf('And how'));
      if (source.turns.length === 0) return;
      expect(source.turns.findLast(({ start }) => start <= answer)?.speaker).toBe('Bo Cole');
      expect(asked?.speaker ?? '').not.toBe('Bo Cole');
    }),
    runs(300),
  );
});
