/** One short talk as the files of many speech-to-text programs tell it. */

/** Who says what, and when it begins; what is said again and again stands once here. */
export const SAID = [
  { who: 0, at: 0, until: 3, words: 'Welcome, how did it begin?' },
  { who: 1, at: 65, until: 70, words: 'We did not buy the mill. We were given it.' },
  { who: 0, at: 130, until: 133, words: 'And then?' },
] as const;

interface Turn {
  readonly who: 0 | 1;
  readonly at: number;
  readonly until: number;
  readonly words: string;
}

interface Word {
  readonly text: string;
  readonly at: number;
  readonly until: number;
  readonly who: 0 | 1;
}

const wordsOf = ({ who, at, words }: Turn): readonly Word[] =>
  words.split(' ').map((text, index) => ({ text, who, at: at + index * 0.4, until: at + index * 0.4 + 0.3 }));
const ALL = SAID.flatMap(wordsOf);
const parts = (text: string): readonly string[] => text.split(/(?=[.,?]$)/);
const each = <T>(make: (turn: Turn) => T): readonly T[] => SAID.map(make);
const ms = (seconds: number): number => Math.round(seconds * 1000);
const clock = (seconds: number): string =>
  `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;

const awsItems = (withSpeaker: boolean) =>
  ALL.flatMap(({ text, at, until, who }) =>
    parts(text).map((content) => ({
      alternatives: [{ confidence: '0.99', content }],
      ...(/^[.,?]$/.test(content)
        ? { type: 'punctuation' }
        : { type: 'pronunciation', start_time: String(at), end_time: String(until) }),
      ...(withSpeaker ? { speaker_label: `spk_${who}` } : {}),
    })),
  );
const googleWords = (tagged: boolean, words: readonly Word[]) =>
  words.map(({ text, at, until, who }) => ({
    ...{ startTime: `${at}s`, endTime: `${until}s`, word: text },
    ...(tagged ? { speakerTag: who + 1 } : {}),
  }));
const rev = (elements: (word: Word, index: number) => readonly object[], more: object = {}) =>
  each((turn) => ({ speaker: turn.who, ...more, elements: wordsOf(turn).flatMap(elements) }));

/** By who wrote them, with the names that their speakers get. */
export const NAMED: Readonly<Record<string, readonly [names: readonly [string, string], file: unknown]>> = {
  'AssemblyAI, in milliseconds': [
    ['Speaker A', 'Speaker B'],
    {
      ...{ id: 'x', language_code: 'en_us', audio_duration: 140, text: 'x' },
      words: ALL.map(({ text, at, until }) => ({ text, start: ms(at), end: ms(until), confidence: 0.9 })),
      utterances: each(({ who, at, until, words }) => ({
        ...{
          confidence: 0.9,
          start: ms(at),
          end: ms(until),
          text: words,
          speaker: 'AB'.charAt(who),
          words: [],
        },
      })),
    },
  ],
  'AWS with a speaker at each item': [
    ['spk_0', 'spk_1'],
    {
      jobName: 'x',
      status: 'COMPLETED',
      results: { transcripts: [{ transcript: 'x' }], items: awsItems(true) },
    },
  ],
  'AWS with speakers in their own list': [
    ['spk_0', 'spk_1'],
    {
      results: {
        speaker_labels: {
          speakers: 2,
          segments: each((turn) => ({
            ...{
              start_time: String(turn.at),
              end_time: String(turn.until),
              speaker_label: `spk_${turn.who}`,
            },
            items: wordsOf(turn).map(({ at }) => ({
              start_time: String(at),
              speaker_label: `spk_${turn.who}`,
            })),
          })),
        },
        items: awsItems(false),
      },
    },
  ],
  'Azure in batches': [
    ['Speaker 1', 'Speaker 2'],
    {
      source: 'x',
      combinedRecognizedPhrases: [{ display: 'x' }],
      recognizedPhrases: each(({ who, at, until, words }) => ({
        ...{ recognitionStatus: 'Success', channel: 0, speaker: who + 1, offset: `PT${at}S` },
        ...{ duration: `PT${until - at}S`, offsetInTicks: at * 1e7, durationInTicks: (until - at) * 1e7 },
        nBest: [{ confidence: 0.9, lexical: words.toLowerCase(), display: words }],
      })),
    },
  ],
  'Azure, fast': [
    ['Speaker 1', 'Speaker 2'],
    {
      durationMilliseconds: 140_000,
      combinedPhrases: [{ text: 'x' }],
      phrases: each(({ who, at, until, words }) => ({
        ...{
          speaker: who + 1,
          offsetMilliseconds: ms(at),
          durationMilliseconds: ms(until - at),
          text: words,
        },
      })),
    },
  ],
  'Azure Video Indexer': [
    ['Ann Host', 'Ben Guest'],
    {
      videos: [
        {
          insights: {
            speakers: [
              { id: 1, name: 'Ann Host' },
              { id: 2, name: 'Ben Guest' },
            ],
            transcript: each(({ who, at, until, words }) => ({
              ...{ text: words, speakerId: who + 1 },
              instances: [{ start: `0${clock(at).slice(1)}.04`, end: clock(until) }],
            })),
          },
        },
      ],
    },
  ],
  'Deepgram with utterances': [
    ['Speaker 0', 'Speaker 1'],
    {
      results: {
        channels: [{ alternatives: [{ transcript: 'x', words: [] }] }],
        utterances: each(({ who, at, until, words }) => ({
          ...{ start: at, end: until, channel: 0, transcript: words, speaker: who, words: [] },
        })),
      },
    },
  ],
  'Deepgram without': [
    ['Speaker 0', 'Speaker 1'],
    {
      results: {
        channels: [
          {
            alternatives: [
              {
                words: ALL.map(({ text, at, until, who }) => ({
                  ...{ word: text.toLowerCase().replace(/[.,?]/, ''), punctuated_word: text },
                  ...{ start: at, end: until, speaker: who },
                })),
              },
            ],
          },
        ],
      },
    },
  ],
  'Deepgram with a channel each': [
    ['Speaker 0', 'Speaker 1'],
    {
      results: {
        channels: [0, 1].map((channel) => ({
          alternatives: [
            {
              words: ALL.filter(({ who }) => who === channel).map(({ text, at, until }) => ({
                ...{ word: text, start: at, end: until },
              })),
            },
          ],
        })),
      },
    },
  ],
  'Google, whose last result has the speakers': [
    ['Speaker 1', 'Speaker 2'],
    {
      results: [
        ...each((turn) => ({
          alternatives: [{ transcript: turn.words, words: googleWords(false, wordsOf(turn)) }],
        })),
        { alternatives: [{ words: googleWords(true, ALL) }] },
      ],
    },
  ],
  'Rev AI': [
    ['Speaker 0', 'Speaker 1'],
    {
      monologues: rev(({ text, at, until }, index) => [
        ...(index === 0 ? [] : [{ type: 'punct', value: ' ' }]),
        ...parts(text).map((value) =>
          /^[.,?]$/.test(value) ? { type: 'punct', value } : { type: 'text', value, ts: at, end_ts: until },
        ),
      ]),
    },
  ],
  'Rev AI without spaces, and with names': [
    ['Ann Host', 'Ben Guest'],
    {
      speakers: [
        { id: 0, name: 'Ann Host' },
        { id: 1, name: 'Ben Guest' },
      ],
      monologues: rev(({ text, at }) => [
        { type: 'text', value: text, timestamp: `${clock(Math.floor(at))},000` },
      ]),
    },
  ],
  Speechmatics: [
    ['S1', 'S2'],
    {
      format: '2.9',
      metadata: { type: 'transcription' },
      results: ALL.flatMap(({ text, at, until, who }) =>
        parts(text).map((content) => ({
          alternatives: [{ content, speaker: `S${who + 1}`, confidence: 1 }],
          ...(/^[.,?]$/.test(content)
            ? { type: 'punctuation', attaches_to: 'previous', start_time: until, end_time: until }
            : { type: 'word', start_time: at, end_time: until }),
        })),
      ),
    },
  ],
  'Podcasting 2.0': [
    ['Ann Host', 'Ben Guest'],
    {
      version: '1.0.0',
      segments: each(({ who, at, until, words }) => ({
        ...{ speaker: ['Ann Host', 'Ben Guest'][who], startTime: at, endTime: until, body: words },
      })),
    },
  ],
  'Podcasting 2.0, word by word': [
    ['Ann Host', 'Ben Guest'],
    {
      version: '1.0.0',
      segments: ALL.map(({ who, at, until, text }) => ({
        ...{ speaker: ['Ann Host', 'Ben Guest'][who], startTime: at, endTime: until, body: text },
      })),
    },
  ],
  WhisperX: [
    ['SPEAKER_00', 'SPEAKER_01'],
    {
      segments: each(({ who, at, until, words }) => ({
        ...{ start: at, end: until, text: ` ${words}`, words: [], speaker: `SPEAKER_0${who}` },
      })),
      word_segments: [],
      language: 'en',
    },
  ],
  'a list with clock times': [
    ['Ann Host', 'Ben Guest'],
    each(({ who, at, until, words }) => ({
      ...{
        speaker: ['Ann Host', 'Ben Guest'][who],
        start_time: clock(at),
        end_time: clock(until),
        text: words,
      },
    })),
  ],
  'a map of names': [
    ['Ann Host', 'Ben Guest'],
    {
      speakers: { spk_0: 'Ann Host', spk_1: { name: 'Ben Guest' } },
      segments: each(({ who, at, until, words }) => ({
        speakerLabel: `spk_${who}`,
        start: at,
        end: until,
        text: words,
      })),
    },
  ],
  ElevenLabs: [
    ['speaker_0', 'speaker_1'],
    {
      language_code: 'en',
      words: ALL.flatMap(({ text, at, until, who }) => [
        { text, type: 'word', start: at, end: until, speaker_id: `speaker_${who}` },
        { text: ' ', type: 'spacing', start: until, end: until, speaker_id: `speaker_${who}` },
      ]),
    },
  ],
  Gladia: [
    ['Speaker 0', 'Speaker 1'],
    {
      status: 'done',
      result: {
        transcription: {
          full_transcript: 'x',
          utterances: each(({ who, at, until, words }) => ({
            text: words,
            start: at,
            end: until,
            speaker: who,
          })),
        },
      },
    },
  ],
};

export const UNNAMED: Readonly<Record<string, unknown>> = {
  Whisper: {
    text: 'x',
    segments: each(({ at, until, words }) => ({ id: 0, start: at, end: until, text: ` ${words}` })),
  },
  'whisper.cpp': {
    systeminfo: 'x',
    result: { language: 'en' },
    transcription: each(({ at, until, words }) => ({
      ...{ timestamps: { from: `${clock(at)},000`, to: `${clock(until)},000` } },
      ...{ offsets: { from: ms(at), to: ms(until) }, text: ` ${words}` },
    })),
  },
  'Hugging Face': {
    text: 'x',
    chunks: each(({ at, until, words }) => ({
      timestamp: [at, at === 130 ? null : until],
      text: ` ${words}`,
    })),
  },
  'YouTube json3': {
    wireMagic: 'pb3',
    events: [
      { tStartMs: 0, dDurationMs: 140_000, id: 1 },
      ...each((turn) => ({
        ...{ tStartMs: ms(turn.at), dDurationMs: 5000, wWinId: 1 },
        segs: wordsOf(turn).map(({ text }, index) => ({ utf8: index === 0 ? text : ` ${text}` })),
      })),
      { tStartMs: 140_000, aAppend: 1, segs: [{ utf8: '\n' }] },
    ],
  },
  'Google without speakers': {
    response: {
      results: each((turn) => ({
        alternatives: [{ transcript: turn.words, words: googleWords(false, wordsOf(turn)) }],
      })),
    },
  },
};
