import { expect, test } from 'vitest';
import { parseOutline } from '../../src/parse/parse-outline.js';
import { DEFAULT_RATES } from '../../src/rehearse/speaking-rates.js';
import { speakingTime } from '../../src/rehearse/speaking-time.js';
import { timingProblems } from '../../src/rehearse/timing-problems.js';
import { formatProblems } from '../../src/report/text-reporter.js';

test('Chinese is counted by characters, everything else by words', () => {
  const time = (text: string, lang = 'zh-CN') => speakingTime([text], lang, DEFAULT_RATES);
  expect(time('宝贵的 GPU，为什么要分给做视频的 Sora？')).toMatchObject({ characters: 13, words: 2 });
  expect(time("It isn't 3.5 minutes — is it?", 'en')).toMatchObject({ characters: 0, words: 6 });
  expect(time('それは、カメラです。', 'ja')).toMatchObject({ characters: 8, words: 0 });
  expect(time('Ни слова больше', 'ru').words).toBe(3);
  expect(time('')).toEqual({ characters: 0, words: 0, minutes: 0 });
  expect(time('字'.repeat(220)).minutes).toBe(1);
  expect(time('word '.repeat(260), 'en').minutes).toBe(2);
});

test('rates can be set', () => {
  const slow = { charactersPerMinute: 100, wordsPerMinute: 50 };
  expect(speakingTime(['字'.repeat(100), 'word '.repeat(50)], 'zh-CN', slow).minutes).toBe(2);
});

test('a theme and a talk that take too long', () => {
  const text = outline('en', 5, [
    ['one', 2, 'word '.repeat(390)],
    ['two', 2, 'word '.repeat(130)],
    ['three', 2, 'word '.repeat(280)],
    ['four', undefined, 'word '.repeat(130)],
  ]);
  expect(report(text)).toMatchInlineSnapshot(`
    "
    talk.md:4:1 warning timing-talk: the notes take about 7.2 min to say (930 words), and the talk has 5 min
      4 | minutes: 5
        | ^^^^^^^^^^
      hint: leave out about 280 words, or ask for a longer slot

    talk.md:4:1 warning timing-talk: the themes claim 6 min together, and the talk has 5 min
      4 | minutes: 5
        | ^^^^^^^^^^
      hint: take 1 min from the \`minutes=…\` of the headings, or raise \`minutes:\`

    talk.md:8:1 warning timing-theme: the notes take about 3 min to say (390 words), and this slide has 2 min
      8 | ## Headline of one {#one minutes=2}
        | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      hint: leave out about 130 words, or give it \`minutes=3\`

    3 warnings
    to read more: pullquote explain timing-talk (or timing-theme)
    "
  `);
});

test('in Chinese', () => {
  expect(report(outline('zh-CN', 10, [['one', 1.5, '说'.repeat(600)]]))).toMatchInlineSnapshot(`
    "
    talk.md:8:1 warning timing-theme: the notes take about 2.7 min to say (600 characters), and this slide has 1.5 min
      8 | ## Headline of one {#one minutes=1.5}
        | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      hint: leave out about 270 characters, or give it \`minutes=3\`

    1 warning
    to read more: pullquote explain timing-theme
    "
  `);
});

test('a tenth too much, a few seconds, keywords and no notes are no problem', () => {
  const text = outline('en', 20, [
    ['one', 3, 'word '.repeat(425)],
    ['two', 0.5, 'word '.repeat(90)],
    ['three', 5, 'only a keyword'],
    ['four', 5, ''],
  ]);
  expect(report(text)).toBe('');
});

test('without minutes there is nothing to exceed', () => {
  expect(report(outline('en', undefined, [['one', undefined, 'word '.repeat(9000)]]))).toBe('');
});

test('marks of Markdown and addresses are not said', () => {
  const note = '**Word** [word](https://example.org/a/b/c/d/e/f)\n';
  const times = [note, 'word word\n'].map((line) => report(outline('en', 5, [['one', 1, line.repeat(180)]])));
  expect(times[0]).toContain('leave out');
  expect(times[0]).toBe(times[1]);
});

test('remarks to oneself are not said, and take no time', () => {
  const body = outline('en', 5, [['one', 1, 'word']]).replace(
    '<!--',
    `<!--- ${'word '.repeat(900)} -->\n\n<!--`,
  );
  expect(report(body)).toBe('');
});

function outline(
  lang: string,
  minutes: number | undefined,
  sections: readonly (readonly [id: string, minutes: number | undefined, notes: string])[],
): string {
  const budget = minutes === undefined ? '' : `minutes: ${minutes}\n`;
  const body = sections.map(([id, each, notes]) => {
    const attribute = each === undefined ? '' : ` minutes=${each}`;
    return `## Headline of ${id} {#${id}${attribute}}\n\n- a point\n\n<!-- ${notes} -->\n`;
  });
  return `---\ntitle: A talk\nlang: ${lang}\n${budget}guest: { name: Ada }\n---\n\n${body.join('\n')}`;
}

function report(text: string): string {
  const parsed = parseOutline({ path: 'talk.md', folder: '/', name: 'talk', lang: undefined, text });
  const problems = timingProblems(parsed.value);
  return problems.length === 0
    ? ''
    : `\n${formatProblems(problems, new Map([['talk.md', text]]), { color: false })}\n`;
}

test('counting a note of strange signs takes time in proportion to its length', () => {
  const seconds = (signs: number): number => {
    const before = process.cpuUsage().user;
    expect(speakingTime(['&a '.repeat(signs)], 'en', DEFAULT_RATES).words).toBe(signs);
    return (process.cpuUsage().user - before) / 1e6;
  };
  seconds(100);
  // As a whole it took eight seconds.
  expect(seconds(6000)).toBeLessThan(2);
});

test('a word without end takes time in proportion to its length, too', () => {
  const before = process.cpuUsage().user;
  expect(speakingTime(['['.repeat(60_000)], 'en', DEFAULT_RATES).words).toBe(0);
  // As a whole it took four seconds.
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(1);
});
