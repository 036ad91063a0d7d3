/** The texts the mutants are bred from: our own, two languages, with and without speakers. */
import { readFileSync } from 'node:fs';
import type { SourceText } from '../../../src/model/source-text.js';
import { extractSource } from '../../../src/verify/extract-source.js';
import { indexSource, type IndexedSource } from '../../../src/verify/index-source.js';
import type { People } from '../../../src/verify/speaker-names.js';

export interface CorpusText {
  readonly name: string;
  readonly chinese: boolean;
  readonly indexed: IndexedSource;
  readonly people: People;
  /** Stretches of one speaker or one paragraph, cue breaks closed up. */
  readonly turns: readonly CorpusTurn[];
}

export interface CorpusTurn {
  readonly speaker: string;
  readonly text: string;
}

const TEXTS = [
  { name: 'tide-mill.en.txt', guest: 'Rowan Tesk', host: 'Ines Calder' },
  { name: 'night-trains.en.txt', guest: 'Osgood Farrell', host: 'Nobody Else' },
  { name: 'tea-house.zh-CN.txt', guest: '沈砚秋', host: '林澈' },
  { name: 'bridge.zh-CN.vtt', guest: '贺兰', host: '程野' },
];

export function readCorpus(): readonly CorpusText[] {
  return TEXTS.map(({ name, guest, host }) => {
    const source = readSource(name);
    const chinese = name.includes('zh-CN');
    const stretches = source.turns.length > 0 ? source.turns : source.paragraphs;
    return {
      name,
      chinese,
      indexed: indexSource(source),
      people: { guests: [{ name: guest, also: [] }], hosts: [{ name: host, also: [] }] },
      turns: stretches.map((stretch) => ({
        speaker: 'speaker' in stretch ? (stretch.speaker ?? guest) : guest,
        text: source.text.slice(stretch.start, stretch.end).replaceAll('\n', chinese ? '' : ' '),
      })),
    };
  });
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
