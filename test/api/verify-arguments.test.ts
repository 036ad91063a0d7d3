import { expect, test } from 'vitest';
import { verifyQuotes } from '../../src/api/verify-quotes.js';
import { outlineText } from '../support/outline-text.js';

const TEXT = outlineText('## One {#one}\n\n> Nobody is in charge.\n> — Ada [talk]\n', {
  sources: '{ talk: { title: A talk } }',
});
const TALK = 'Ada: Nobody is in charge.\n';

/** As a program in JavaScript calls it. */
const call = verifyQuotes as (...given: readonly unknown[]) => ReturnType<typeof verifyQuotes>;

const IDS = 'an object or a Map, with the ids of sources as its keys';
const SOURCE = 'a string, bytes (a Uint8Array) or `{ content, name, format }`';

test.each<[string, readonly unknown[], string]>([
  ['nothing', [], 'verifyQuotes: outline takes a string, and got undefined'],
  ['a number', [42], 'verifyQuotes: outline takes a string, and got 42'],
  ['a promise', [Promise.resolve('')], 'verifyQuotes: outline takes a string, and got a Promise'],
  [
    'bytes for the outline',
    [Buffer.from(TEXT)],
    'verifyQuotes: outline takes a string, and got a Uint8Array',
  ],
  ['null', [TEXT, null], 'verifyQuotes: options takes an object, and got null'],
  [
    'text for options',
    [TEXT, TALK],
    'verifyQuotes: options takes an object, and got “Ada: Nobody is in charge.”',
  ],
  ['a Map for options', [TEXT, new Map()], 'verifyQuotes: options takes an object, and got a Map'],
  [
    'a misspelt option',
    [TEXT, { source: {} }],
    'verifyQuotes: options has no `source`: did you mean `sources`?',
  ],
  [
    'no option at all',
    [TEXT, { fit: false }],
    'verifyQuotes: options has no `fit`: there is `sources`, `lock` or `path`',
  ],
  [
    'a key of every object',
    [TEXT, { toString: 1 }],
    'verifyQuotes: options has no `toString`: there is `sources`, `lock` or `path`',
  ],
  ['no sources', [TEXT, { sources: null }], `verifyQuotes: options.sources takes ${IDS}, and got null`],
  [
    'a list of sources',
    [TEXT, { sources: [TALK] }],
    `verifyQuotes: options.sources takes ${IDS}, and got an array`,
  ],
  [
    'a source that is none',
    [TEXT, { sources: { talk: null } }],
    `verifyQuotes: options.sources.talk takes ${SOURCE}, and got null`,
  ],
  [
    'a number for a source',
    [TEXT, { sources: { talk: 3 } }],
    `verifyQuotes: options.sources.talk takes ${SOURCE}, and got 3`,
  ],
  [
    'a buffer without a view',
    [TEXT, { sources: { talk: new ArrayBuffer(3) } }],
    `verifyQuotes: options.sources.talk takes ${SOURCE}, and got an ArrayBuffer`,
  ],
  [
    'a source in a Map',
    [TEXT, { sources: new Map([['talk', 3]]) }],
    `verifyQuotes: options.sources.talk takes ${SOURCE}, and got 3`,
  ],
  [
    'an id that is none',
    [TEXT, { sources: new Map([[3, TALK]]) }],
    'verifyQuotes: an id of options.sources takes a string, and got 3',
  ],
  [
    'a source without content',
    [TEXT, { sources: { talk: {} } }],
    'verifyQuotes: options.sources.talk.content takes a string or bytes (a Uint8Array), and got undefined',
  ],
  [
    'another word for content',
    [TEXT, { sources: { talk: { text: TALK } } }],
    'verifyQuotes: options.sources.talk has no `text`: there is `content`, `name` or `format`',
  ],
  [
    'a format that there is not',
    [TEXT, { sources: { talk: { content: TALK, format: 'vvt' } } }],
    'verifyQuotes: options.sources.talk.format takes `vtt`, `srt`, `sbv`, `html`, `json`, `markdown`, `csv`, `text`, `docx` or `pdf`, and got “vvt”; did you mean `vtt`?',
  ],
  [
    'a name that is none',
    [TEXT, { sources: { talk: { content: TALK, name: 3 } } }],
    'verifyQuotes: options.sources.talk.name takes a string, and got 3',
  ],
  [
    'a lock that is read already',
    [TEXT, { lock: {} }],
    'verifyQuotes: options.lock takes a string, and got an object',
  ],
  [
    'a path that is none',
    [TEXT, { path: new URL('file:///a.md') }],
    'verifyQuotes: options.path takes a string, and got a URL',
  ],
])('%s is refused', async (_, given, expected) => {
  const refused = await call(...given).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(TypeError);
  expect((refused as TypeError).message).toBe(expected);
});

test.each<[string, unknown]>([
  ['text', { talk: TALK }],
  ['bytes', { talk: new TextEncoder().encode(TALK) }],
  ['a buffer', { talk: Buffer.from(TALK) }],
  ['content', { talk: { content: Buffer.from(TALK), name: undefined, format: 'text' } }],
  ['a Map', new Map([['talk', TALK]])],
  ['an object without a prototype', Object.assign(Object.create(null) as object, { talk: TALK })],
])('a source may be %s', async (_, sources) => {
  const { evidence } = await call(TEXT, { sources, lock: undefined });
  expect(evidence.get('one/1')?.status).toBe('exact');
});

test('what is undefined is left out', async () => {
  const { evidence } = await call(TEXT, { sources: { talk: undefined }, path: undefined });
  expect(evidence.get('one/1')?.status).toBe('unchecked');
  expect((await call(TEXT, undefined)).evidence.size).toBe(1);
});
