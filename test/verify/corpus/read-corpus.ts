/** The texts the mutants are bred from: our own, in every language that has rules, with and without speakers. */
import { readFileSync } from 'node:fs';
import type { SourceText } from '../../../src/model/source-text.js';
import { extractSource } from '../../../src/sources/extract-source.js';
import { indexSource, type IndexedSource } from '../../../src/verify/index/index-source.js';
import type { NamedPeople } from '../../../src/verify/attribution/speaker-names.js';
import { TONGUES, type Tongue } from './tongues.js';

export interface CorpusText {
  readonly name: string;
  readonly tongue: Tongue;
  readonly indexed: IndexedSource;
  readonly people: NamedPeople;
  /** Stretches of one speaker or one paragraph, cue breaks closed up. */
  readonly turns: readonly CorpusTurn[];
}

export interface CorpusTurn {
  readonly speaker: string;
  readonly text: string;
}

interface TextFile {
  readonly name: string;
  readonly tongue: keyof typeof TONGUES;
  readonly guest: string;
  readonly host: string;
}

const TEXTS: readonly TextFile[] = [
  { name: 'tide-mill.en.txt', tongue: 'en', guest: 'Rowan Tesk', host: 'Ines Calder' },
  { name: 'night-trains.en.txt', tongue: 'en', guest: 'Osgood Farrell', host: 'Nobody Else' },
  { name: 'tea-house.zh-CN.txt', tongue: 'zh', guest: '沈砚秋', host: '林澈' },
  { name: 'bridge.zh-CN.vtt', tongue: 'zh', guest: '贺兰', host: '程野' },
];

/** One interview about a mill, told anew in each language. */
const MILLS: readonly TextFile[] = [
  { name: 'mill.de.txt', tongue: 'de', guest: 'Jonas Brandt', host: 'Lena Vogt' },
  { name: 'moulin.fr.txt', tongue: 'fr', guest: 'Paul Girard', host: 'Claire Morel' },
  { name: 'molino.es.txt', tongue: 'es', guest: 'Mateo Rivas', host: 'Lucía Prado' },
  { name: 'moinho.pt.txt', tongue: 'pt', guest: 'Tomás Leal', host: 'Inês Moura' },
  { name: 'mulino.it.txt', tongue: 'it', guest: 'Marco Testa', host: 'Giulia Serra' },
  { name: 'suisha.ja.txt', tongue: 'ja', guest: '森田健', host: '林涼子' },
  { name: 'mulle.ko.txt', tongue: 'ko', guest: '한도윤', host: '서지우' },
];

export function readCorpus(): readonly CorpusText[] {
  return TEXTS.map(readText);
}

export function readMills(): readonly CorpusText[] {
  return MILLS.map(readText);
}

function readText({ name, tongue: key, guest, host }: TextFile): CorpusText {
  const source = readSource(name);
  const tongue = TONGUES[key];
  const stretches = source.turns.length > 0 ? source.turns : source.paragraphs;
  return {
    name,
    tongue,
    indexed: indexSource(source),
    people: { guests: [{ name: guest, also: [] }], hosts: [{ name: host, also: [] }] },
    turns: stretches.map((stretch) => ({
      speaker: 'speaker' in stretch ? (stretch.speaker ?? guest) : guest,
      text: source.text.slice(stretch.start, stretch.end).replaceAll('\n', tongue.glued ? '' : ' '),
    })),
  };
}

function readSource(name: string): SourceText {
  const { value, problems } = extractSource(readFileSync(new URL(name, import.meta.url)), name);
  if (value === undefined) throw new Error(JSON.stringify(problems));
  return value;
}

/** The sentences of a turn, closing marks included. */
export function sentencesOf(text: string): readonly string[] {
  return (text.match(/[^.!?。！？;；]+(?:\.(?=\d)[^.!?。！？;；]*)*[.!?。！？;；]*["'”’」]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}{2}/u.test(sentence));
}
