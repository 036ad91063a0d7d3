import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { quotationFinder, type QuotationQuery } from '../../src/quoting/find-quotations.js';
import { indexSource } from '../../src/verify/index/index-source.js';
import { readText } from '../verify/read-text.js';
import { paragraph, time } from '../verify/make-quote.js';

const PEOPLE = {
  guests: [{ name: 'Marit Oswin', also: ['玛丽特'] }],
  hosts: [{ name: 'Tobias Fenn', also: [] }],
};
const PATH = join(import.meta.dirname, '../../content/sources/lost-property.vtt');
const transcript = indexSource(readText(readFileSync(PATH, 'utf8'), 'talk.vtt'));

function find(text: string, query: Partial<QuotationQuery>) {
  return findIn(indexSource(readText(text)), query);
}

function findIn(indexed: typeof transcript, query: Partial<QuotationQuery>) {
  return quotationFinder().find(new Map([['talk', indexed]]), PEOPLE, { words: '', limit: 20, ...query });
}

/** A transcript, whose labels are told by coming back. */
function talk(...hers: readonly string[]): string {
  return hers.map((words) => `Tobias Fenn: And then?\n\nMarit Oswin: ${words}\n\n`).join('');
}

const wordsOf = (found: ReturnType<typeof find>): readonly string[] =>
  found.quotations.map(({ words }) => words);

describe('findQuotations', () => {
  test('beginnings of words, anywhere in a sentence, find it whole with all that an outline says of it', () => {
    const [first] = findIn(transcript, { words: 'liar desc' }).quotations;
    expect(first).toMatchInlineSnapshot(`
      {
        "after": "An owner describes the damage.",
        "before": "What’s wrong with it?",
        "end": 2409,
        "id": "talk:2370-2409",
        "place": {
          "seconds": 196,
          "type": "time",
        },
        "source": "talk",
        "speaker": {
          "name": "Marit Oswin",
          "role": "guest",
        },
        "start": 2370,
        "unit": "sentence",
        "words": "A liar will describe the advertisement.",
      }
    `);
  });

  test.each(['LIAR', '“A liar', 'advertisément'])(
    '%s: case, marks and accents make no difference',
    (words) => {
      expect(wordsOf(findIn(transcript, { words }))[0]).toBe('A liar will describe the advertisement.');
    },
  );

  test('the words of one person, by any of their names', () => {
    const hers = findIn(transcript, { words: 'umbrella', speaker: '玛丽特' });
    expect(new Set(hers.quotations.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Marit Oswin']));
    expect(findIn(transcript, { words: 'umbrella', speaker: 'Somebody' }).quotations).toEqual([]);
  });

  test('nothing of who is not in the outline, and of what the transcript gives to nobody', () => {
    const text = `${talk('The tide was early.', 'Yes.')}Ann Berg: The tide was late.\n\n[tide music]\n\nAnn Berg: Tide.\n`;
    expect(wordsOf(find(text, { words: 'tide' }))).toEqual(['The tide was early.']);
  });

  test('from another source, nothing', () => {
    expect(findIn(transcript, { source: 'other' })).toEqual({ quotations: [], next: undefined });
  });

  test('what stands near the theme’s quotations comes first', () => {
    const near = [{ source: 'talk', place: time(371) }];
    const seconds = (found: ReturnType<typeof find>): number =>
      found.quotations[0]?.place.type === 'time' ? found.quotations[0].place.seconds : NaN;
    expect(seconds(findIn(transcript, { words: 'back' }))).toBeLessThan(120);
    expect(seconds(findIn(transcript, { words: 'back', near }))).toBeGreaterThan(120);
  });

  test('within a part of its source', () => {
    const within = { from: time(24), to: time(44) };
    const places = findIn(transcript, { within }).quotations.map(({ place }) => place);
    expect(places.map((place) => place.type === 'time' && place.seconds)).toEqual(
      places.map((place) => place.type === 'time' && Math.min(46, Math.max(20, place.seconds))),
    );
    expect(findIn(transcript, { within: { from: time(0), to: time(9999) } }).quotations).toEqual([]);
  });

  test('page by page, each once', () => {
    const all = wordsOf(findIn(transcript, { words: 'i', limit: 1000 }));
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const found = findIn(transcript, { words: 'i', limit: 7, cursor });
      paged.push(...wordsOf(found));
      cursor = found.next;
    } while (cursor !== undefined);
    expect(paged).toEqual(all);
    expect(findIn(transcript, { cursor: 'nonsense', limit: 1 }).quotations).toHaveLength(1);
  });

  const LONG = [
    'We printed the timetable in March and pinned a copy to every door of the old town,',
    'the ferry left at six in the morning with all of her lamps lit and the band on deck,',
    'the baker opened two hours early for the crews and their families,',
    'and the children waved from the pier until the fog had taken the last of the boats.',
  ].join(' ');

  test('clauses come after sentences', () => {
    const found = find(talk(LONG, 'The town froze.'), { words: 'town' });
    const kinds = found.quotations.map(({ unit }) => unit);
    expect(kinds).toEqual(['sentence', 'sentence', ...kinds.slice(2).map(() => 'clause')]);
    expect(kinds.length).toBeGreaterThan(2);
  });

  test('a clause is shown with the rest of its sentence', () => {
    const clause = find(talk(LONG, 'Yes.'), { words: 'ferry' }).quotations.find(
      ({ unit, words }) => unit === 'clause' && words.startsWith('the ferry'),
    );
    expect(LONG.startsWith(`${clause?.before ?? ''} ${clause?.words ?? ''}`)).toBe(true);
  });

  test('no clause begins with what joins it to another', () => {
    const found = wordsOf(find(talk(LONG, 'Yes.'), { words: 'children' }));
    expect(found.filter((words) => words.startsWith('and'))).toEqual([]);
  });

  const AND = 'the crews are always well paid by the city, the lamps are lit on every night of the year';
  const MORE = 'and the gates will be opened for everyone before the first day of winter comes';
  test.each([
    `We never said the harbour is safe, ${AND}, ${MORE}.`,
    `I would be lying if I told you that the boats are perfectly safe in winter, ${AND}, ${MORE}.`,
    `Hardly anyone believes that the fog is poisonous, ${AND}, ${MORE}.`,
    `According to the minister the walls are strong, ${AND}, ${MORE}.`,
    `There is this crazy theory on the internet: ${AND}, ${MORE}.`,
    `There is one answer on the internet; ${AND}, ${MORE}.`,
    `Picture the old town by night, ${AND}, ${MORE}.`,
    `Had the city listened to us in spring, ${AND}, ${MORE}.`,
    `Should the harbour ever freeze again, ${AND}, ${MORE}.`,
    `The walls are strong, ${AND}, ${MORE}, or that is what the minister wants you to believe.`,
    `The walls are strong, ${AND}, ${MORE}, and that is exactly what our enemies pretend to do.`,
    `The walls are strong, ${AND}, ${MORE}, though since March all of that has changed.`,
    `The walls are strong, ${AND}, ${MORE}, that is the plot of my new novel about the harbour.`,
    `My opponents love one line, ${AND}, ${MORE}.`,
    `The minister was “sure”, ${AND}, ${MORE}.`,
  ])('a sentence that may turn any of its clauses is offered whole: %s', (sentence) => {
    const found = find(talk(sentence, 'Yes.'), {}).quotations;
    expect(found.filter(({ unit }) => unit === 'clause')).toEqual([]);
  });

  test.each([
    ['es', 'Las paredes son fuertes, '.repeat(14)],
    ['zh', `我的对手喜欢这样一句话，${'城里的灯每天晚上都亮着，'.repeat(8)}船队准时出发。`],
    [
      'de',
      `Es ist gelogen, ${'die Lampen brennen in der ganzen alten Stadt bis zum Morgen, '.repeat(5)}und die Schiffe fahren.`,
    ],
  ])('of %s as well', (_, sentence) => {
    const found = find(talk(sentence, 'Yes.'), {}).quotations;
    expect(found.filter(({ unit }) => unit === 'clause')).toEqual([]);
  });

  test('an article: words between its marks are whose it says they are, and its own are nobody’s', () => {
    const text =
      'The pier is quiet in the winter months. “Nobody comes for an umbrella in the winter,” said Marit Oswin.\n';
    const found = find(text, { words: 'winter' }).quotations;
    expect(found.map(({ words, speaker }) => [words, speaker?.name])).toEqual([
      ['Nobody comes for an umbrella in the winter', 'Marit Oswin'],
      ['The pier is quiet in the winter months.', undefined],
      ['“Nobody comes for an umbrella in the winter,” said Marit Oswin.', undefined],
    ]);
  });

  test.each(['错了', '规模错', '我们'])('Chinese, by its characters: %s', (words) => {
    const text =
      '玛丽特：我们对规模的判断错了。后来我们改了主意。\n\n主持人：为什么改？\n\n玛丽特：潮水变了。\n\n主持人：是吗？\n';
    expect(wordsOf(find(text, { words }))[0]).toBe('我们对规模的判断错了。');
  });

  test('what an outline would read as a mark of its own is left alone', () => {
    const text = talk('The tide [laughs] was early. The tide … was late. The tide turned.', 'Yes.');
    expect(wordsOf(find(text, { words: 'tide' }))).toEqual(['The tide turned.']);
  });

  test('a refrain is no quote', () => {
    const text = Array.from({ length: 20 }, () => 'The tide comes in again.');
    expect(find(talk(...text), { words: 'tide' }).quotations).toEqual([]);
  });

  test.each(['', ' ', '“', '> “', '.*', '\u0000'])('what is no word finds what there is: %j', (words) => {
    expect(wordsOf(find(talk('The tide turned.', 'Yes.'), { words, speaker: 'Marit Oswin' }))).toEqual([
      'The tide turned.',
      'Yes.',
    ]);
  });
});

describe('byId', () => {
  const sources = new Map([['talk', transcript]]);
  const finder = quotationFinder();

  test('gives what was found', () => {
    const [found] = findIn(transcript, { words: 'liar desc' }).quotations;
    expect(finder.byId(sources, PEOPLE, found?.id ?? '')).toEqual(found);
  });

  test.each([
    ['another source', 'other:2370-2409'],
    ['the middle of a word', 'talk:2373-2409'],
    ['two sentences', 'talk:2370-2450'],
    ['beyond the end', 'talk:900000-900010'],
    ['turned round', 'talk:2409-2370'],
    ['no id', 'A liar will describe the advertisement.'],
  ])('gives nothing for %s', (_, id) => {
    expect(finder.byId(sources, PEOPLE, id)).toBeUndefined();
  });

  test('a place is a paragraph where there are no times', () => {
    const text = indexSource(readText(talk('The tide was early.', 'Yes.')));
    const [found] = findIn(text, { words: 'tide' }).quotations;
    expect(found?.place).toEqual(paragraph(2));
  });
});
