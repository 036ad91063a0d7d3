/** Input that is hard to read makes a smaller draft: no crash, no endless wait, no invented quote. */
import { describe, expect, test } from 'vitest';
import { draftOf } from './draft-of.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const quotesOf = (text: string, name = 'a.txt') => {
  const { draft } = draftOf(bytes(text), name);
  return draft.themes.flatMap((theme) => [...theme.quotes, ...theme.moreQuotes]);
};

describe('a smaller draft', () => {
  test('without quotes, for a transcript that does not say who speaks', () => {
    const cues = Array.from(
      { length: 40 },
      (_, index) =>
        `00:00:${String(index + 10)}.000 --> 00:00:${String(index + 11)}.000\nI never thought that wheel ${index} was late.`,
    );
    const { draft } = draftOf(bytes(`WEBVTT\n\n${cues.join('\n\n')}`), 'a.vtt');
    expect(draft.themes.length).toBeGreaterThan(1);
    expect(draft.themes.flatMap(({ quotes }) => quotes)).toEqual([]);
    expect(draft.guessed[0]).toContain('does not say who speaks');
  });

  test('with what overlaps, for cues that overlap', () => {
    const vtt =
      'WEBVTT\n\n00:01.000 --> 00:06.000\n<v Ann>What is it?\n\n00:02.000 --> 00:07.000\n<v Bo>I never knew what it was, but it was not mine.\n';
    expect(quotesOf(vtt, 'a.vtt')).toEqual([
      {
        ...quotesOf(vtt, 'a.vtt')[0],
        words: 'I never knew what it was, but it was not mine.',
        speaker: 'Bo',
        place: { type: 'time', seconds: 2 },
      },
    ]);
  });

  test('in its own language, for one that is read from right to left', () => {
    const { draft } = draftOf(
      bytes(
        'أحمد: لماذا لا تبيع الطاحونة؟\n\nسارة: لا أبيعها أبدا، لأنها ليست لي.\n\nأحمد: ثم ماذا؟\n\nسارة: لا شيء على الإطلاق.',
      ),
      'a.txt',
    );
    expect(draft.lang).toBe('ar');
    expect(draft.themes.length).toBeGreaterThan(0);
  });

  test('of a page whose script would change it', () => {
    const words =
      'The mill stood still, and nobody believed that it would turn again in this valley of wheels. '.repeat(
        5,
      );
    const { draft } = draftOf(
      bytes(
        `<!doctype html><html><body><article><h1>Mills</h1><p>${words}</p><p>${words}</p><script>document.body.innerHTML = '“I lied,” Ada Byron said.'</script></article></body></html>`,
      ),
      'a.html',
    );
    expect(JSON.stringify(draft)).not.toContain('lied');
  });
});

describe('time in proportion to the text', () => {
  test.each([
    ['one endless line', 'wheel gear '.repeat(20_000)],
    ['one endless word', 'a'.repeat(200_000)],
    ['one endless Chinese line', '我从来没有想过这件事情会变成这样'.repeat(6_000)],
    ['nothing but opening marks', '“'.repeat(80_000)],
    ['nothing but quotations', '“a”'.repeat(40_000)],
    ['nothing but commas', 'a,'.repeat(80_000)],
    ['nothing but capitals', 'A'.repeat(120_000)],
    ['nothing but names', "Aa-B'c ".repeat(24_000)],
    ['nothing but words of saying', '他说'.repeat(60_000)],
    ['the same turns again and again', 'Ann: what?\nBo: I never said so.\n'.repeat(4_000)],
    ['as many headings as paragraphs', '## One\n\nSome text about a mill.\n\n'.repeat(1_000)],
  ])('%s', (_, text) => {
    // The processor's time, collecting garbage included: a busy machine takes a few times as long.
    // What is quadratic takes minutes.
    const before = process.cpuUsage();
    draftOf(bytes(text), text.startsWith('##') ? 'a.md' : 'a.txt');
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(5_000);
  });
});
