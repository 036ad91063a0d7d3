/** For any text whatever: no invented quote, an outline that can be read, and the same draft again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printDraft } from '../../src/import/print/print-draft.js';
import { passes } from '../../src/model/evidence.js';
import type { Problem } from '../../src/model/problems/problem.js';
import { parseOutline } from '../../src/parse/parse-outline.js';
import { extractSource } from '../../src/sources/extract-source.js';
import { foldText } from '../../src/verify/fold/fold-text.js';
import { verifyOutline } from '../../src/verify/verify-outline.js';
import { hostileText } from '../support/hostile-text.js';
import { draftOf } from './draft-of.js';
import { runs } from '../support/runs.js';

const WORDS =
  'I never we wheel, but not the mill: dog; said asked “ ” " ? ! . … [x] {#a} 1998 2004 3,100 % first second 我 没有 但是 说 问 水， 山。 茶： 奥特曼 — -- ( ) ’ Marchetti Ada Byron'.split(
    ' ',
  );
const sentence = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: hostileText() }),
    { minLength: 1, maxLength: 24 },
  )
  .map((words) => words.join(' '));
const line = fc.oneof(
  sentence,
  sentence.map((words) => `Ada: ${words}`),
  sentence.map((words) => `Bo Byron: ${words}?`),
  sentence.map((words) => `“${words},” Ada Byron said.`),
  sentence.map((words) => `【名】${words}`),
  fc.constantFrom('INES', '## A heading', '# Title', '问：', '答：', '', 'Ada said:', '奥特曼表示：'),
);
const text = fc
  .array(line, { minLength: 1, maxLength: 30 })
  .chain((lines) => fc.constantFrom('\n', '\n\n').map((gap) => lines.join(gap)));
const cue = fc.record({ at: fc.nat(9), words: line });
const transcript = fc.array(cue, { minLength: 1, maxLength: 20 }).map((cues) => {
  let seconds = 0;
  const blocks = cues.map(({ at, words }) => {
    seconds += at;
    const time = `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}.000`;
    return `${time} --> ${time}\n${words.replaceAll(/\s*\n\s*/g, ' ').replaceAll('-->', '')}`;
  });
  return `WEBVTT\n\n${blocks.join('\n\n')}\n`;
});
const segments = fc
  .array(
    fc.record({
      start: fc.nat(100),
      end: fc.nat(200),
      text: line,
      speaker: fc.constantFrom('A', 'B', 0, 'SPEAKER_01'),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((list) => JSON.stringify({ segments: list }));
const file = fc.oneof(
  text.map((words) => ['a.txt', words] as const),
  text.map((words) => ['a.md', words] as const),
  text.map(
    (words) =>
      [
        'a.html',
        `<!doctype html><article>${words
          .split('\n')
          .map((one) => `<p>${one}</p>`)
          .join('')}</article>`,
      ] as const,
  ),
  transcript.map((words) => ['a.vtt', words] as const),
  segments.map((words) => ['a.json', words] as const),
);
const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words.toWellFormed());

/** Of those that can be read at all; the others are refused with a problem. */
const readable = file
  .map(([name, words]) => [name, bytesOf(words)] as const)
  .filter(([name, bytes]) => extractSource(bytes, name).value !== undefined);

/** What the parser takes for a sign of a comment, whole and in pieces that add up to one. */
const SIGNS = [
  ...[
    '<!--',
    '<!---',
    '-->',
    '--＞',
    '<!—',
    '—>',
    '<!-',
    '->',
    '< !--',
    '<!__',
    '__>',
    '(!---',
    '--)',
    '!---',
  ],
  ...[
    '＜!--',
    '＜！—',
    '〈!--',
    '《！--',
    '--》',
    '‹!--',
    '&lt;!--',
    '--&gt;',
    '（！--',
    '！---',
    '<',
    '!',
    '！',
  ],
  ...['-', '--', '—', '《', '&lt;', '&', '(', '\\', '`', '>', '#', '\t'],
];
const signs = fc
  .array(fc.constantFrom(...SIGNS, 'Ada', 'Byron', 'I', '茶'), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join(''));
const words = fc
  .array(fc.oneof(signs, fc.constantFrom(...WORDS)), { minLength: 1, maxLength: 16 })
  .map((all) => all.join(' '));
const lineOfSigns = fc.oneof(
  words,
  words.map((said) => `“${said},” Ada Byron said.`),
  fc.tuple(signs, words).map(([name, said]) => `${name}: ${said}`),
  fc.tuple(signs, words).map(([name, said]) => `“${said},” said Ada ${name} Byron.`),
  words.map((said) => `问：${said}？`),
  signs.map((heading) => `## ${heading}`),
  fc.constantFrom('INES', ''),
);
const fileOfSigns = fc
  .tuple(fc.array(lineOfSigns, { minLength: 1, maxLength: 16 }), signs, fc.constantFrom('\n', '\n\n'))
  .chain(([lines, title, gap]) =>
    fc.constantFrom<readonly [string, string]>(
      ['<!-- a.txt', lines.join(gap)],
      ['a.md', `# ${title}\n\n${lines.join(gap)}`],
      [
        'a.html',
        `<!doctype html><title>${escaped(title)}</title><link rel="canonical" href="https://a.b/${escaped(title)}"><article>${lines
          .map((one) => `<p>${escaped(one)}</p>`)
          .join('')}</article>`,
      ],
      [
        'a.json',
        JSON.stringify({
          segments: lines.map((one, at) => ({ start: at, end: at + 1, text: one, speaker: title })),
        }),
      ],
    ),
  )
  .map(([name, content]) => [name, bytesOf(content)] as const)
  .filter(([name, bytes]) => extractSource(bytes, name).value !== undefined);

function escaped(html: string): string {
  return html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A theme that waits for its name is what a draft may have; see `headline-unnamed`. */
function butUnnamed(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ rule }) => rule !== 'headline-unnamed');
}

describe('for a source full of signs of comments', () => {
  test('the draft is an outline without a problem', () => {
    fc.assert(
      fc.property(fileOfSigns, ([name, bytes]) => {
        const { draft } = draftOf(bytes, name);
        const text = printDraft(draft);
        const place = { path: 'a.en.md', folder: '/', name: 'a', lang: draft.lang };
        expect(butUnnamed(parseOutline({ ...place, text }).problems)).toEqual([]);
      }),
      runs(200),
    );
  });
});

describe('for any source that can be read', () => {
  test('every proposed quote is in its text, and verifies in the outline that was written', () => {
    fc.assert(
      fc.property(readable, ([name, bytes]) => {
        const { source, draft } = draftOf(bytes, name);
        const folded = foldText(source.text).text;
        const quotes = draft.themes.flatMap((theme) => [
          ...theme.quotes,
          ...theme.moreQuotes,
          ...(theme.question === undefined ? [] : [theme.question]),
        ]);
        for (const { words } of quotes)
          expect(folded.toLowerCase()).toContain(
            foldText(words)
              .text.toLowerCase()
              .replace(/[.!?。]$/, ''),
          );
        const { value } = parseOutline({
          path: 'a.en.md',
          folder: '/',
          name: 'a',
          lang: draft.lang,
          text: printDraft(draft),
        });
        const evidence = verifyOutline(value, new Map([[draft.source.id, source]])).value;
        expect(evidence.filter((one) => !passes(one))).toEqual([]);
      }),
      runs(300),
    );
  });

  test('the draft is an outline without a problem, but for languages without a locale', () => {
    fc.assert(
      fc.property(readable, ([name, bytes]) => {
        const { draft } = draftOf(bytes, name);
        const { problems } = parseOutline({
          path: 'a.en.md',
          folder: '/',
          name: 'a',
          lang: draft.lang,
          text: printDraft(draft),
        });
        expect(butUnnamed(problems)).toEqual([]);
      }),
      runs(300),
    );
  });

  test('points are made of the source’s own words', () => {
    fc.assert(
      fc.property(readable, ([name, bytes]) => {
        const { source, draft } = draftOf(bytes, name);
        const folded = foldText(source.text).text.toLowerCase();
        for (const point of draft.themes.flatMap(({ points, morePoints }) => [...points, ...morePoints]))
          expect(folded).toContain(foldText(point).text.toLowerCase());
      }),
      runs(200),
    );
  });

  test('the same source gives the same draft', () => {
    fc.assert(
      fc.property(readable, ([name, bytes]) => {
        expect(printDraft(draftOf(bytes, name).draft)).toBe(printDraft(draftOf(bytes, name).draft));
      }),
      runs(60),
    );
  });
});
