import { expect, test } from 'vitest';
import { readTurns, talkOf } from './turns.js';

test.each([
  ['From: Ann Berg <ann@example.org>', 'Sent: Monday', 'To: Ben Cole', 'Cc: Dot Frey', 'Subject: The mill'],
  ['Von: Ann Berg', 'Gesendet: Montag', 'An: Ben Cole', 'Betreff: Die Mühle'],
  ['> De: Ann Berg', '> Envoyé: lundi', '> À: Ben Cole', '> Objet: Le moulin'],
  ['发件人：李雷', '发送时间：周一', '收件人：韩梅', '主题：磨坊'],
  ['差出人: 佐藤', '宛先: 森田', '件名: 水車'],
])('the head of a mail is nobody’s, and what it says too: %s', (...head) => {
  const talk = talkOf('Ann Berg: ', 'Ben Cole: ');
  const read = readTurns([talk, head.join('\n'), 'The mill is sold.', talk].join('\n\n'));
  expect(read.speakers).toEqual(['Ann Berg', 'Ben Cole', '-']);
  expect(read.turns.find((turn) => turn.includes('is sold'))).toMatch(/^-: /);
});

test('a mail without labels names nobody who speaks', () => {
  const mail = 'From: Ann Berg\nTo: Ben Cole\nSubject: The mill\n\nWhy?';
  expect(readTurns([mail, mail, mail].join('\n\n')).turns).toEqual([]);
});

test('people of such names speak', () => {
  expect(readTurns(talkOf('An: ', 'De: ')).speakers).toEqual(['An', 'De']);
});
