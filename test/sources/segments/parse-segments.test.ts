import { describe, expect, test } from 'vitest';
import { extractSource } from '../../../src/sources/extract-source.js';
import { readText } from '../../verify/read-text.js';
import { NAMED, SAID, UNNAMED } from './vendors.js';

const read = (file: unknown) => readText(JSON.stringify(file), 'a.json');
const flat = (words: string): string => words.replaceAll('\n', ' ');

describe('speech-to-text with speakers', () => {
  test.each(Object.entries(NAMED))('%s', (_, [names, file]) => {
    const source = read(file);
    expect(source.format).toBe('json');
    expect(
      source.turns.map(({ speaker, start, end }) => [speaker, flat(source.text.slice(start, end))]),
    ).toEqual(SAID.map(({ who, words }) => [names[who], words]));
    const starts = source.turns.map(
      ({ start }) => source.cues.find((cue) => cue.start === start)?.startSeconds,
    );
    expect(starts.map((start) => Math.floor(start ?? NaN))).toEqual(SAID.map(({ at }) => at));
  });
});

describe('speech-to-text without', () => {
  test.each(Object.entries(UNNAMED))('%s', (_, file) => {
    const source = read(file);
    expect(flat(source.text)).toBe(SAID.map(({ words }) => words).join(' '));
    const starts = source.cues.map(({ startSeconds }) => Math.floor(startSeconds));
    expect(starts).toEqual(expect.arrayContaining(SAID.map(({ at }) => at)));
    expect(source.turns.every(({ speaker }) => speaker === undefined)).toBe(true);
  });

  test('a long pause in seconds is not taken for milliseconds', () => {
    const source = read([
      { start: 0, end: 60.5, text: '[Music]' },
      { start: 60.5, end: 90, text: 'Yes.' },
    ]);
    expect(source.cues.map(({ startSeconds }) => startSeconds)).toEqual([0, 60.5]);
  });

  test('JSON Lines', () => {
    const lines = SAID.map(({ at, until, words }) => JSON.stringify({ start: at, end: until, text: words }));
    expect(flat(readText(lines.join('\n'), 'a.jsonl').text)).toBe(SAID.map(({ words }) => words).join(' '));
  });

  test('words of Chinese are joined without spaces', () => {
    const words = Array.from('我们没有买下磨坊', (text, at) => ({ text, start: at / 4, end: at / 4 + 0.2 }));
    expect(read({ words }).text).toBe('我们没有买下磨坊');
  });
});

describe('other JSON', () => {
  test.each([
    ['of another kind', '{"a":1}', 'source-unknown'],
    ['with an empty list', '{"segments": []}', 'source-unknown'],
    ['with words and no times', '[{"text": "Hello."}]', 'source-unknown'],
    ['deep in itself', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, 'source-unknown'],
  ])('%s is unknown', (_, text, rule) => {
    const { value, problems } = extractSource(new TextEncoder().encode(text), 'a.json');
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ rule, severity: 'error' }]);
    expect(problems[0]?.hint).toContain('AWS Transcribe');
  });

  test('what is no JSON is broken, with its line', () => {
    const { problems } = extractSource(new TextEncoder().encode('{"a": 1,\n"b": oops}'), 'a.json');
    expect(problems).toMatchObject([{ rule: 'source-broken', span: { start: { line: 2 } } }]);
  });
});
