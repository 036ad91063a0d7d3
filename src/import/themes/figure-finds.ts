/** Sentences in, what in them counts, dates, lists or opposes out. */

/** A label and what it stands for. */
export type Labelled = readonly [label: string, words: string];

/** At a sentence's beginning and before a comma: “the first time” counts nothing. */
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'].map(
  (word) => new RegExp(`^(?:and |so |but |well,? )*${word}(?:ly| of all)?, (.+)`, 'i'),
);
const ORDINALS_ZH = '一二三四五六'
  .split('')
  .map((digit) => new RegExp(`(?:第${digit}(?:[件个条点步，,是]|座)|${digit}是)[，,是：]?(.+)`));
const YEAR = /(?<![\d.,])(1[5-9]\d\d|20\d\d)(?!\d|[.,]\d| (?:[mk]|euros|dollars|people|kilos))年?/g;
const NUMBER =
  /(?:[$€£¥] ?)?(?<![\d.,\p{L}])\d[\d,.]*(?: ?(?:%|percent|per cent|million|billion|thousand|亿|万|[千百十]|元|人|个|座|年|天|次|倍|年|吨|米|公里))+|(?:[$€£¥] ?)?(?<![\d.,\p{L}-])\d[\d,.]*\d?(?: \p{Ll}{3,}s)?/gu;
const LONGEST = 60;

/** “First …, second …”, 一是…二是…, or lines that end in a semicolon. */
export function enumerationsIn(sentences: readonly string[], lines: readonly string[]): readonly string[] {
  const listed = listLines(lines);
  if (listed.length >= 2) return listed;
  const clauses = sentences.flatMap((sentence) =>
    sentence.split(/[;；]|(?=第[二三四五六])|(?=[二三四五六]是)/),
  );
  return (
    [ORDINALS, ORDINALS_ZH]
      .map((patterns) => counted(clauses, patterns))
      .find((items) => items.length >= 2) ?? []
  );
}

function counted(clauses: readonly string[], patterns: readonly RegExp[]): readonly string[] {
  const items: string[] = [];
  for (const pattern of patterns) {
    const words = clauses.map((clause) => pattern.exec(clause)?.[1]).find((found) => found !== undefined);
    if (words === undefined) break;
    items.push(short(words));
  }
  return items;
}

/** From the line after a colon to the first that ends in a full stop. */
function listLines(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((line, index) => /[:：]$/.test(line) && /[;；]$/.test(lines[index + 1] ?? ''));
  if (from === -1) return [];
  const rest = lines.slice(from + 1);
  const last = rest.findIndex((line) => !/[;；]$/.test(line));
  return rest.slice(0, last === -1 ? rest.length : last + 1).map(short);
}

/** The sentence of each year, in the order of the years. */
export function yearsIn(sentences: readonly string[]): readonly Labelled[] {
  const years = new Map<string, string>();
  for (const sentence of sentences)
    for (const { 1: year = '', index } of sentence.matchAll(YEAR))
      if (!years.has(year)) years.set(year, around(sentence, index));
  return [...years].sort(([a], [b]) => Number(a) - Number(b));
}

/** What was not understood, broken off or only about so. */
const SPOILT = /[[\]]|--|\.\.|\b(?:unintelligible|inaudible|or something|I don['’]t know)\b/i;

/** A small number by itself counts nothing on a slide. */
function isTelling(number: string): boolean {
  return !number.startsWith('0') && (/^\d{3,}|^\d[\d,.]*[,.]\d/.test(number) || /[^\d,.\s]/.test(number));
}

export function numbersIn(sentences: readonly string[]): readonly Labelled[] {
  const numbers = new Map<string, string>();
  for (const sentence of sentences)
    for (const { 0: found, index } of sentence.matchAll(NUMBER)) {
      const number = found.replace(/[.,]$/, '');
      if (SPOILT.test(sentence) || !isTelling(number)) continue;
      if (!/^(?:1[5-9]|20)\d\d年?$/.test(number) && !numbers.has(number))
        numbers.set(number, around(sentence, index));
    }
  return [...numbers];
}

export type Contrast = readonly [not: Labelled, but: Labelled];

/** “Not X but Y”, 不是…而是…: of short parts, since a clause that is cut there says something else. */
export function contrastsIn(sentences: readonly string[]): readonly Contrast[] {
  return sentences.flatMap((sentence): readonly Contrast[] => {
    const zh = /不是([^，。；]{2,24})，?而是([^，。；]{2,24})/.exec(sentence);
    if (zh?.[1] !== undefined && zh[2] !== undefined)
      return [
        [
          ['不是', zh[1]],
          ['而是', zh[2]],
        ],
      ];
    const en = /\bnot (?:because of )?([^,.;]{3,50}),? but (?:because of )?([^,.;]{3,50})(?=[,.;]|$)/i.exec(
      sentence,
    );
    return en?.[1] === undefined || en[2] === undefined || CLAUSE.test(en[2])
      ? []
      : [
          [
            ['not', en[1]],
            ['but', en[2]],
          ],
        ];
  });
}

const CLAUSE = /^(?:I|you|we|he|she|it|they|there|this|that|if|when|what)\b/i;

/** The clause around an offset; with the next one when it is a mere date. */
function around(sentence: string, at: number): string {
  const start = sentence.slice(0, at).search(/[^，,；;：。]*$/);
  const end = at + clauseEnd(sentence.slice(at));
  const next = end + 1 + clauseEnd(sentence.slice(end + 1));
  return short(sentence.slice(start, end - start < 14 ? next : end));
}

function clauseEnd(text: string): number {
  return text.search(/[，；。]|[,;](?!\d)|[.!?](?:\s|$)|$/);
}

function short(words: string): string {
  const plain = words
    .trim()
    .replace(/[,，;；:：.。]+$/, '')
    .replaceAll(/["“”]/g, '');
  return plain.length <= LONGEST
    ? plain
    : `${plain
        .slice(0, LONGEST)
        .toWellFormed()
        .replaceAll('\uFFFD', '')
        .replace(/\s+\S*$/, '')}…`;
}
