import { expect, it } from 'vitest';
import { attributionOf } from '../../../src/verify/attribution/attribution.js';
import { isLabelOf } from '../../../src/verify/attribution/speaker-names.js';
import { makeQuote } from '../make-quote.js';
import { readText } from '../read-text.js';

const PEOPLE = {
  guests: [{ name: '萨姆', also: ['Sam Altman'] }],
  hosts: [{ name: 'Erik Torenberg', also: ['艾瑞克'] }],
};

/** The quote stands between braces; it is put in the guest's mouth. */
function attributed(marked: string): string {
  const source = readText(marked.replaceAll(/[{}]/g, ''));
  const range = [marked.indexOf('{'), marked.indexOf('}') - 1] as const;
  return attributionOf(source, range, makeQuote('', { speaker: '萨姆' }), PEOPLE).attribution;
}

it.each([
  ['“{We were wrong},” said Altman.', 'confirmed'],
  ['“{We were wrong},” Altman said.', 'confirmed'],
  ['Altman told the room that “{we were wrong}”.', 'confirmed'],
  ['“{Were you wrong}?” Erik asked.', 'doubtful'],
  ['Torenberg asked: “{Were you wrong}?” Altman said nothing.', 'doubtful'],
  ['Asked by Erik Torenberg, he said that “{we were wrong}”.', 'doubtful'],
  ['萨姆坦言，“{我们错了}”。', 'confirmed'],
  ['“{我们错了}”，萨姆说。', 'confirmed'],
  ['艾瑞克还提到，早年间萨姆曾玩笑般地说“{我们会问它}”。', 'confirmed'],
  ['谈到模型，艾瑞克问道：\n{那么未来会是什么样？}', 'doubtful'],
  ['萨姆被问到“{那么未来会是什么样}”。', 'unknown'],
  ['他说，“{我们错了}”。', 'unknown'],
  ['Altman said he was tired. “{We were wrong}.”', 'unknown'],
])('%s', (marked, attribution) => {
  expect(attributed(marked)).toBe(attribution);
});

it('knows labels by part of a name, by other names and by role', () => {
  const guest = makeQuote('', { speaker: '萨姆', role: 'guest' });
  const labels = [
    '萨姆',
    'SAM',
    'Altman',
    'Sam Altman (OpenAI)',
    'Sam "Alt" Altman',
    'A',
    '嘉宾',
    'Erik',
    'Q',
    '主持人',
    'Sammy',
    'SPEAKER_00',
  ];
  expect(labels.filter((label) => isLabelOf(label, guest, PEOPLE))).toEqual([
    '萨姆',
    'SAM',
    'Altman',
    'Sam Altman (OpenAI)',
    'Sam "Alt" Altman',
    'A',
    '嘉宾',
  ]);
});

it('knows a nickname in a label', () => {
  const people = { guests: [{ name: 'Ace Berg', also: [] }], hosts: [] };
  expect(isLabelOf('Anna "Ace" Berg', makeQuote('', { speaker: 'Ace Berg', role: 'guest' }), people)).toBe(
    true,
  );
});

const TOM = [{ name: 'Tom Lind', also: [] }];
const ANN = { name: 'Ann Berg', also: [] };

/** Whose words a transcript of these labels gives those of the last, when Tom Lind, or who is named, is quoted. */
function byLabels(labels: readonly string[], hosts = [ANN], guests = TOM): string {
  const turns = [...labels, ...labels].map((label, index) => `${label}: The wheel turned ${index} times.`);
  const source = readText(turns.join('\n\n'));
  const words = `The wheel turned ${labels.length - 1} times`;
  const start = source.text.indexOf(words);
  const quote = makeQuote(words, { speaker: guests[0]?.name ?? '', role: 'guest' });
  return attributionOf(source, [start, start + words.length], quote, { guests, hosts }).attribution;
}

it.each([
  [['Ann Berg', 'Tom L.'], 'confirmed'],
  [['Ann Berg', 'T. Lind'], 'confirmed'],
  [['Ann Berg', 'Tom Lind', 'Tom L.'], 'confirmed'],
  [['Ann Berg', 'TOM L'], 'confirmed'],
  [['Ann Berg', 'Tom Lark', 'Tom L.'], 'unknown'],
  [['Ann Berg', 'Tom Lind', 'Tom Lark', 'Tom L.'], 'unknown'],
  [['Ann Berg', 'Tom L. Lark'], 'contradicted'],
  [['Ann Berg', 'Tom K.'], 'contradicted'],
  [['Tom Lind', 'Tim L.'], 'contradicted'],
  [['Tom Lind', 'T. L.'], 'contradicted'],
  [['Tom Lind', 'L. Tom'], 'contradicted'],
  [['Tom L.', 'Ann Berg'], 'contradicted'],
])('takes an initial for the one name that it may stand for: %j is %s', (labels, attribution) => {
  expect(byLabels(labels)).toBe(attribution);
});

it('takes nobody for one of two whose names an initial may stand for', () => {
  expect(byLabels(['Ann Berg', 'Tom L.'], [{ name: 'Tom Lark', also: [] }])).toBe('unknown');
  expect(byLabels(['Tom Lark', 'Tom Lind'], [], [{ name: 'Tom L.', also: [] }])).toBe('unknown');
  expect(byLabels(['Ann Berg', 'Tom Lind'], [], [{ name: 'Tom L.', also: [] }])).toBe('confirmed');
});
