/** Who is guest and who is host: evidence of every kind adds up, and no single line topples it. */
import { describe, expect, test } from 'vitest';
import { findPeople } from '../../../../src/import/people/find-people.js';
import { NOBODY_GIVEN, type GivenPeople } from '../../../../src/import/people/labels/given-people.js';
import { isOfAudience } from '../../../../src/languages/role-words.js';
import { unitsOf } from '../../../../src/import/units/units.js';
import { describeSource } from '../../../../src/sources/describe-source.js';
import { readText } from '../../../verify/read-text.js';

function rolesIn(text: string, given: GivenPeople = NOBODY_GIVEN, path = 'a.md'): readonly string[] {
  const source = readText(text, path);
  const facts = describeSource(new TextEncoder().encode(text), source.format);
  const { rows } = findPeople(source, facts, unitsOf(source), given);
  return rows.map(({ role, name }) => `${role} ${name}`).toSorted();
}

const LONG =
  'We bought the mill in 1990 from an old miller who showed us everything about stones. We burned the floor boards in that winter.';
const turns = (...lines: readonly string[]): string => lines.join('\n\n');
const rounds = (count: number, ...lines: readonly string[]): string =>
  turns(...Array.from({ length: count }, () => lines).flat());

test.each([
  'Audience',
  'Audience Member #3',
  'woman in the audience',
  'Live audience question',
  '现场观众一',
  'Attendee B',
])('%s is a label of the audience', (label) => {
  expect(isOfAudience(label)).toBe(true);
});

test.each(['Audra Ence', 'Public Radio', 'Ann Listener', 'Host', '观海'])('%s is none', (label) => {
  expect(isOfAudience(label)).toBe(false);
});

describe('who asks, and how much', () => {
  const talk = rounds(7, 'Ann Host: How did that begin? Tell us about it.', `Ben Guest: ${LONG}`);

  test('one late question of a producer changes nothing, and makes nobody of them', () => {
    expect(rolesIn(`${talk}\n\nProducer Kim: Shall we stop here?`)).toEqual([
      'guest Ben Guest',
      'host Ann Host',
      'neither Producer Kim',
    ]);
  });

  const question =
    'I have listened to all of this with pleasure, and I wonder what you would tell somebody who wants to begin with a mill of their own today, without any money and without a teacher, and whether there is still room for small mills at all?';
  const lateQuestion = (label: string): readonly string[] => [
    `${label}: ${question}`,
    `Ben Guest: ${LONG}`,
    `${label}: And was it worth it?`,
    `Ben Guest: ${LONG}`,
  ];

  test.each(['Audience member', 'Audience member 2', '观众', 'Zuschauer'])(
    '%s is no host, whatever they ask',
    (label) => {
      const asked = rolesIn(turns(talk, ...lateQuestion(label)));
      expect(asked).toEqual(['guest Ben Guest', 'host Ann Host', `neither ${label}`]);
    },
  );

  test.each<[named: string, given: GivenPeople]>([
    ['both sides', { guests: ['Ben Guest'], hosts: ['Ann'] }],
    ['the guest alone', { guests: ['Ben Guest'], hosts: [] }],
    ['the host alone', { guests: [], hosts: ['Ann Host'] }],
  ])('who says little is neither where the author names %s', (_, given) => {
    const late = rolesIn(turns(talk, ...lateQuestion('Zoe Late')), given);
    expect(late).toEqual(['guest Ben Guest', 'host Ann Host', 'neither Zoe Late']);
  });

  test('who says little is a host all the same where the author names them, or nobody else asks', () => {
    const short = rounds(2, 'Ann Host: And then?', `Ben Guest: ${LONG}`);
    expect(rolesIn(short, { guests: ['Ben Guest'], hosts: [] })).toEqual([
      'guest Ben Guest',
      'host Ann Host',
    ]);
    const named = rolesIn(turns(talk, ...lateQuestion('Audience member')), {
      guests: [],
      hosts: ['Audience member', 'Ann'],
    });
    expect(named).toEqual(['guest Ben Guest', 'host Ann Host', 'host Audience member']);
  });

  test('a guest who asks back is no host', () => {
    const asking = rounds(2, 'Ann Host: And then?', `Ben Guest: ${LONG} Why should we not?`);
    expect(rolesIn(`${talk}\n\n${asking}`)).toEqual(['guest Ben Guest', 'host Ann Host']);
  });

  test('two hosts ask one guest', () => {
    const two = rounds(
      4,
      'Ann Host: How did that begin?',
      `Ben Guest: ${LONG}`,
      'Cy Cohost: And what did it cost?',
      `Ben Guest: ${LONG}`,
    );
    expect(rolesIn(two)).toEqual(['guest Ben Guest', 'host Ann Host', 'host Cy Cohost']);
  });

  test('a panel stays together, though one of it alone gives thanks for the invitation', () => {
    const panel = rounds(
      4,
      'Ann Host: What do you say to that?',
      `Ben Guest: Thanks for having me. ${LONG}`,
      'Ann Host: And you?',
      `Dot Guest: ${LONG}`,
      'Ann Host: Do you agree?',
      `Eve Guest: ${LONG}`,
    );
    expect(rolesIn(panel)).toEqual([
      'guest Ben Guest',
      'guest Dot Guest',
      'guest Eve Guest',
      'host Ann Host',
    ]);
  });
});

describe('what people say of themselves and of each other', () => {
  const chat = rounds(5, `Ann: ${LONG}`, `Ben: ${LONG}`, `Cy: ${LONG}`);

  test.each([
    ['a guest', 'Ann: Welcome to the show. Our guest today is Ben, the miller.', 'Ben'],
    [
      'a fellow host',
      'Ann: With me, as always, is my co-host Cy. And we are joined by Ben. Welcome, Ben!',
      'Ben',
    ],
    ['guests before they are named', 'Ann: We have a very special guest. Here is Cy.', 'Cy'],
    ['panelists before they are named', 'Ann: I have two panelists. Ben and you. And welcome to Cy!', 'Cy'],
    ['a guest, in Chinese', 'Ann: 欢迎收听，今天的嘉宾是Ben。', 'Ben'],
    ['a guest, in German', 'Ann: Willkommen bei uns. Heute zu Gast ist Ben.', 'Ben'],
  ])('%s', (_, opening, guest) => {
    expect(rolesIn(`${opening}\n\n${chat}`).filter((one) => one.startsWith('guest'))).toEqual([
      `guest ${guest}`,
    ]);
  });

  test('somebody who hosts a show of their own is a guest all the same', () => {
    const opening = 'Ann: We are joined by Ben. Ben also hosts a podcast of his own.';
    expect(rolesIn(`${opening}\n\n${chat}`)).toContain('guest Ben');
  });
});

describe('what the file says of itself', () => {
  const chat = rounds(5, `Ben Cole: ${LONG}`, `Ann Lee: ${LONG}`);
  const withFront = (front: string): readonly string[] => rolesIn(`---\n${front}\n---\n\n${chat}`);

  test('without a word of it who speaks first is taken for the host', () => {
    expect(rolesIn(chat)).toEqual(['guest Ann Lee', 'host Ben Cole']);
  });

  test.each([
    'guest: Ben Cole',
    'guests: [Ben Cole]',
    'guests:\n  - name: Ben Cole\n    role: miller',
    'guest: { name: "Ben Cole", role: miller }',
    'host: Ann Lee',
    'hosts:\n- Ann Lee',
    'title: A mill in winter, with Ben Cole',
    'title: How a mill was bought |\n  Ben Cole',
    "channel: Ann Lee's Podcast",
  ])('%j', (front) => {
    expect(withFront(front)).toEqual(['guest Ben Cole', 'host Ann Lee']);
  });
});

describe('one person under two spellings', () => {
  test('is one', () => {
    const talk = rounds(4, 'Q: How did that begin?', `Alami: ${LONG}`);
    expect(rolesIn(`Q: Who are you?\n\nRachid Alami: I build robots.\n\n${talk}`)).toEqual([
      'guest Rachid Alami',
      'host Q',
    ]);
  });

  test('is two where the short one may be either', () => {
    const talk = rounds(4, 'Ann Lee: How?', `Ben Lee: ${LONG}`, 'Lee: And why?');
    expect(rolesIn(talk).map((one) => one.replace(/^\w+ /, ''))).toEqual(['Ben Lee', 'Ann Lee', 'Lee']);
  });

  test.each([
    ['SPIEGEL', 'Müller', ['SPIEGEL', 'Müller']],
    ['AB', 'BC', ['AB', 'BC']],
    ['ANN LEE', 'BEN', ['Ann Lee', 'Ben']],
  ])('%s and %s are capitalised only if they are shouted', (host, guest, names) => {
    const found = rolesIn(rounds(3, `${host}: And then?`, `${guest}: ${LONG}`));
    expect(found).toEqual([`guest ${names[1] ?? ''}`, `host ${names[0] ?? ''}`]);
  });
});

describe('a first name', () => {
  test('is completed from where people are presented, not from what is talked about', () => {
    const talk = rounds(3, 'Ann: Do you like Dan Brown?', `Dan: I-I'm Dan Cole. ${LONG}`);
    expect(rolesIn(talk)).toEqual(['guest Dan', 'host Ann']);
    expect(rolesIn(`About Dan Cole\n\nAn interview with Dan Cole in his mill.\n\n${talk}`)).toEqual([
      'guest Dan Cole',
      'host Ann',
    ]);
  });
});

describe('what the author says decides', () => {
  const talk = rounds(4, 'Ann Host: How did that begin?', `Ben Guest: ${LONG}`, `Cy Guest: ${LONG}`);

  test.each([
    [{ guests: ['Ann Host'], hosts: [] }, ['guest Ann Host', 'host Ben Guest', 'host Cy Guest']],
    [{ guests: [], hosts: ['Ben Guest'] }, ['guest Cy Guest', 'host Ann Host', 'host Ben Guest']],
    [{ guests: ['Ann', 'Cy'], hosts: ['Ben'] }, ['guest Ann Host', 'guest Cy Guest', 'host Ben Guest']],
  ])('%j', (given, expected) => {
    expect(rolesIn(talk, given)).toEqual(expected);
  });
});

describe('who says to be the host', () => {
  const together = (first: string): string =>
    turns(first, `Bo Second: ${LONG}`, rounds(5, `Ann First: ${LONG} ${LONG}`, `Bo Second: How so? ${LONG}`));

  test.each([
    'Ann First: Welcome. I’m your host, Ann First, and my guest is Bo Second.',
    "Ann First: Hello! I'm Ann First, your host, and today I talk to Bo Second.",
    'Ann First: I am the host of this programme. Bo Second, thanks for coming.',
    'Ann First: 大家好，我是本期主持人，今天的嘉宾是 Bo Second。',
  ])('is it, also when they say most: %s', (first) => {
    expect(rolesIn(together(first))).toEqual(['guest Bo Second', 'host Ann First']);
  });

  test('with a fellow host and nobody else, there is no guest', () => {
    const first = 'Ann First: Hello. I’m your host, Ann First, and with me as always is Bo Second.';
    expect(rolesIn(together(first))).toEqual(['host Ann First', 'host Bo Second']);
  });

  test('a guest may speak of a programme of their own', () => {
    const talk = rounds(6, 'Ann First: How did that begin?', `Bo Second: I am the host of Bee Talk. ${LONG}`);
    expect(rolesIn(talk)).toEqual(['guest Bo Second', 'host Ann First']);
  });
});
