import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/evidence.js';
import type { Quote } from '../../src/model/outline.js';
import { indexSource } from '../../src/verify/index/index-source.js';
import { verifyQuote } from '../../src/verify/verify-quote.js';
import { makeQuote, paragraph, time } from './make-quote.js';
import { readText } from './read-text.js';

const PEOPLE = {
  guests: [{ name: 'Rowan Tesk', also: ['罗文'] }],
  hosts: [{ name: 'Ines Calder', also: [] }],
};

const ARTICLE = [
  'The mill, by those who run it',
  'Tesk said: “We would not sell the mill, whatever the price.”',
  'Calder asked: “How much flour do you make?” It is a question that everybody asks.',
  'We sell to 61 bakeries. We do not answer every letter. Every bakery knows my dog by name.',
  'Growth is good. Growth without a reason is an illness. Growth is good.',
  '罗文坦言，“如果只有今天的风车，我们不会如此激进”。',
].join('\n');

const TRANSCRIPT = `WEBVTT

00:00:01.000 --> 00:00:03.000
<v Ines>Do you sell

00:00:03.000 --> 00:00:05.000
<v Ines>the mill?

00:00:06.000 --> 00:00:09.000
<v ROWAN TESK>We sell to bakeries, and we like it.

00:01:09.000 --> 00:01:12.000
<v ROWAN TESK>We like it a lot.`;

const verify = (text: string, path: string, words: string, more: Partial<Quote> = {}): Evidence =>
  verifyQuote(makeQuote(words, more), indexSource(readText(text, path)), PEOPLE);
const article = (words: string, more?: Partial<Quote>): Evidence => verify(ARTICLE, 'a.txt', words, more);
const transcript = (words: string, more?: Partial<Quote>): Evidence =>
  verify(TRANSCRIPT, 'a.vtt', words, more);

describe('verdicts', () => {
  it('is exact when every character is there', () => {
    expect(article('We would not sell the mill')).toMatchObject({
      status: 'exact',
      attribution: 'confirmed',
      place: paragraph(2),
      ranges: [[42, 68]],
    });
  });

  it('is normalised when only typography differs', () => {
    expect(article('"We would not sell the mill,  whatever the price."')).toMatchObject({
      status: 'normalised',
    });
    expect(article('we sell to 61 bakeries')).toMatchObject({ status: 'normalised' });
  });

  it('is elided when the parts are in order and near', () => {
    expect(article('We would not sell […] whatever the price')).toMatchObject({
      status: 'elided',
      ranges: [
        [42, 59],
        [70, 88],
      ],
    });
  });

  it('reports what the author put in', () => {
    const evidence = article('We sell [flour] to 61 bakeries');
    expect(evidence).toMatchObject({ status: 'elided', insertions: ['flour'] });
  });

  it('is negation-cut at an edge, in an elision, in brackets', () => {
    expect(article('sell the mill')).toMatchObject({
      status: 'negation-cut',
      finding: { word: 'not', side: 'before' },
    });
    expect(article('会如此激进')).toMatchObject({
      status: 'negation-cut',
      finding: { word: '不', side: 'before' },
    });
    expect(article('We would … sell the mill')).toMatchObject({
      status: 'negation-cut',
      finding: { side: 'within' },
    });
    expect(article('We sell [never] to 61 bakeries')).toMatchObject({
      status: 'negation-cut',
      finding: { side: 'inserted' },
    });
  });

  it('is near, with the difference, when a word is wrong', () => {
    expect(article('We sell to 16 bakeries.').finding).toEqual({
      type: 'difference',
      parts: [
        { in: 'same', text: 'We sell to' },
        { in: 'source', text: ' 61' },
        { in: 'quote', text: ' 16' },
        { in: 'same', text: ' bakeries.' },
      ],
      place: paragraph(4),
    });
    expect(article('如果只有今天的风车，我们会如此激进')).toMatchObject({
      status: 'near',
      finding: { parts: [{ in: 'same' }, { in: 'source', text: '不' }, { in: 'same' }] },
    });
  });

  it('shows the words of the source that the first and last of a quote stand for', () => {
    const shown = (words: string): string => {
      const { finding } = article(words);
      if (finding?.type !== 'difference') return JSON.stringify(finding);
      const marks = { same: ['', ''], source: ['[-', '-]'], quote: ['{+', '+}'] } as const;
      return finding.parts.map((part) => marks[part.in][0] + part.text + marks[part.in][1]).join('');
    };
    expect(shown('They sell to 61 bakeries.')).toBe('[-We-]{+They+} sell to 61 bakeries.');
    expect(shown('We sell to 61 mills.')).toBe('We sell to 61[- bakeries-]{+ mills+}.');
    expect(shown('We sell to 61 mills')).toBe('We sell to 61[- bakeries-]{+ mills+}');
    expect(shown('They all sell to 61 bakeries.')).toBe('[-We-]{+They all+} sell to 61 bakeries.');
    expect(shown('How much grain do they make?')).toBe(
      'How much[- flour-]{+ grain+} do[- you-]{+ they+} make?',
    );
    expect(shown('如果只有今天的风车，我们不会如此保守')).toBe(
      '如果只有今天的风车，我们不会如此[-激进-]{+保守+}',
    );
    expect(shown('倘若只有今天的风车，我们不会如此激进')).toBe(
      '[-如果-]{+倘若+}只有今天的风车，我们不会如此激进',
    );
  });

  it('is near when the quote cuts a word, leaves a paragraph, or strings tiny parts together', () => {
    expect(article('lour do you make?')).toMatchObject({
      status: 'near',
      finding: { type: 'inside-word', word: 'flour' },
    });
    expect(article('by name. Growth is good')).toMatchObject({
      status: 'near',
      finding: { type: 'crosses' },
    });
    expect(article('We … bakery … dog')).toMatchObject({
      status: 'near',
      finding: { type: 'parts', reason: 'too-short' },
    });
    expect(article('Growth is good … We sell to')).toMatchObject({
      status: 'near',
      finding: { type: 'parts', reason: 'apart' },
    });
  });

  it('is missing when nothing like it is there', () => {
    expect(article('The moon is a harsh mistress, they say')).toMatchObject({
      status: 'missing',
      ranges: [],
    });
    expect(article('')).toMatchObject({ status: 'missing' });
    expect(article('…')).toMatchObject({ status: 'missing' });
  });
});

describe('places', () => {
  it('asks for one when a short quote is found twice', () => {
    const places = [paragraph(5), paragraph(5)];
    expect(article('Growth is good')).toMatchObject({
      status: 'ambiguous',
      finding: { type: 'places', places },
    });
    expect(article('Growth is good', { place: paragraph(5) })).toMatchObject({
      status: 'exact',
      place: paragraph(5),
    });
  });

  it('says where words are that are not at their place', () => {
    expect(article('We sell to 61 bakeries', { place: paragraph(2) })).toMatchObject({
      status: 'misplaced',
      finding: { places: [paragraph(4)] },
    });
    expect(article('We sell to 61 bakeries', { place: paragraph(70) })).toMatchObject({
      status: 'misplaced',
      finding: { type: 'no-such-place', last: paragraph(6) },
    });
    expect(article('We sell', { place: time(3) })).toMatchObject({
      finding: { type: 'no-such-place', last: undefined },
    });
  });

  it('takes a time that a cue covers, two seconds to either side', () => {
    const at = (seconds: number): string => transcript('we like it', { place: time(seconds) }).status;
    expect([3, 4, 8, 10, 11, 66, 67, 72].map(at)).toEqual([
      'misplaced',
      'exact',
      'exact',
      'exact',
      'misplaced',
      'misplaced',
      'normalised',
      'normalised',
    ]);
  });

  it('checks of a paraphrase only that the place exists', () => {
    expect(article('anything', { mode: 'paraphrased', place: paragraph(3) })).toMatchObject({
      status: 'located',
    });
    expect(article('anything', { mode: 'paraphrased', place: paragraph(30) })).toMatchObject({
      status: 'misplaced',
    });
  });

  it('checks of a translation only the original', () => {
    const more = { mode: 'translated', original: '我们不会如此激进', inContext: true } as const;
    expect(article('We would not be so bold', more)).toMatchObject({ status: 'exact', place: paragraph(6) });
    expect(article('We would be', { ...more, original: '我们会如此激进' })).toMatchObject({ status: 'near' });
  });
});

describe('speakers', () => {
  it('confirms or contradicts by a transcript’s labels', () => {
    expect(transcript('We sell to bakeries')).toMatchObject({ attribution: 'confirmed' });
    expect(transcript('We sell to bakeries', { speaker: '罗文' })).toMatchObject({
      attribution: 'confirmed',
    });
    expect(transcript('We sell to bakeries', { speaker: 'Ines Calder', role: 'host' })).toMatchObject({
      attribution: 'contradicted',
      said: 'ROWAN TESK',
    });
  });

  it('doubts by an article’s words of attribution', () => {
    expect(article('How much flour do you make?')).toMatchObject({
      attribution: 'doubtful',
      said: 'Ines Calder',
    });
    expect(article('我们不会如此激进')).toMatchObject({ attribution: 'confirmed' });
  });

  it('lets no quote run from one speaker to the next', () => {
    expect(transcript('the mill? We sell to bakeries')).toMatchObject({
      status: 'near',
      finding: { boundary: 'speaker' },
    });
  });

  it('lets a quote run over a cue of the same speaker', () => {
    expect(transcript('Do you sell the mill?', { speaker: 'Ines Calder', role: 'host' })).toMatchObject({
      status: 'normalised',
    });
  });
});
