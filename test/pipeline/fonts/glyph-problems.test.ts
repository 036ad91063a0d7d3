import { describe, expect, test } from 'vitest';
import { glyphProblems } from '../../../src/pipeline/fonts/glyph-problems.js';
import { planOutline } from '../../support/plan-outline.js';

const withText = (text: string, lang = 'en'): ReturnType<typeof planOutline> => {
  const outline = planOutline([], { lang });
  return { ...outline, file: { ...outline.file, text } };
};

const points = (text: string): readonly number[] => Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
const missing = (signs: string, text = signs, lang = 'en'): ReturnType<typeof glyphProblems> =>
  glyphProblems({ missing: points(signs), han: [], absent: [] }, withText(text, lang));
const forms = (signs: string, lang: string): ReturnType<typeof glyphProblems> =>
  glyphProblems({ missing: [], han: points(signs), absent: [] }, withText(`x ${signs}`, lang));

describe('characters that no font has', () => {
  test('each sign is told once, where it first stands, in the order of the outline', () => {
    const problems = missing('𒀀𞤀', 'a\nb 𞤀 c\n𒀀𒀀 𞤀');
    expect(problems.map(({ message, span }) => [message, span?.start.line, span?.start.column])).toEqual([
      ['no embedded font has “𞤀” (U+1E900)', 2, 3],
      ['no embedded font has “𒀀” (U+12000)', 3, 1],
    ]);
  });

  test('a character that no text of the outline has comes last, without a place', () => {
    const problems = missing('ab', 'b');
    expect(problems.map(({ message, span }) => [message, span?.start.offset])).toEqual([
      ['no embedded font has “b” (U+0062)', 0],
      ['no embedded font has “a” (U+0061)', undefined],
    ]);
  });

  test('a script is told once, with the fonts to add', () => {
    const problems = missing('한국어는서울', 'a 서울 한국어는 서울', 'ko');
    expect(problems.map(({ message, hint, span }) => ({ message, hint, at: span?.start.offset })))
      .toMatchInlineSnapshot(`
      [
        {
          "at": 2,
          "hint": "install \`@fontsource-variable/noto-sans-kr\` (weights 400 and 600) and \`@fontsource-variable/noto-serif-kr\` (weights 500 and 700) beside the talk with npm, or name a font file under \`fonts:\` in the front matter",
          "message": "no embedded font has the Korean characters “서”, “울”, “한”, “국”, “어”, and 1 more",
        },
      ]
    `);
  });

  test('each script has its own', () => {
    const problems = missing('한عบ𠮷', 'ع한บ𠮷');
    expect(problems.map(({ message, hint }) => `${message}: ${hint ?? ''}`)).toMatchInlineSnapshot(`
      [
        "no embedded font has “ع” (U+0639): install \`@fontsource-variable/noto-sans-arabic\` (weights 400 and 600) and \`@fontsource-variable/noto-naskh-arabic\` (weights 500 and 700) beside the talk with npm, or name a font file under \`fonts:\` in the front matter",
        "no embedded font has “한” (U+D55C): install \`@fontsource-variable/noto-sans-kr\` (weights 400 and 600) and \`@fontsource-variable/noto-serif-kr\` (weights 500 and 700) beside the talk with npm, or name a font file under \`fonts:\` in the front matter",
        "no embedded font has “บ” (U+0E1A): install \`@fontsource-variable/noto-sans-thai\` (weights 400 and 600) and \`@fontsource-variable/noto-serif-thai\` (weights 500 and 700) beside the talk with npm, or name a font file under \`fonts:\` in the front matter",
        "no embedded font has “𠮷” (U+20BB7): name a font that has it under \`fonts:\` in the front matter, or write it otherwise",
      ]
    `);
  });
});

describe('characters in the forms of another country', () => {
  test.each(['ja', 'ko', 'zh-TW', 'zh-HK', 'zh-Hant'])('are told once in %s', (lang) => {
    expect(forms('直骨', lang).map(({ rule, span }) => `${rule} ${span?.start.offset ?? ''}`)).toEqual([
      'glyph-forms 2',
    ]);
  });

  test.each(['zh', 'zh-CN', 'en'])('are no others in %s', (lang) => {
    expect(forms('直骨', lang)).toEqual([]);
  });

  test('are said with what to add', () => {
    const [problem] = forms('直骨説海与返', 'ja');
    expect([problem?.message, problem?.hint]).toMatchInlineSnapshot(`
      [
        "Japanese is set in the forms of Simplified Chinese: “直”, “骨”, “説”, “海”, “与”, and 1 more",
        "install \`@fontsource-variable/noto-sans-jp\` (weights 400 and 600) and \`@fontsource-variable/noto-serif-jp\` (weights 500 and 700) beside the talk with npm",
      ]
    `);
  });

  test('of words that are not the author’s are none of his', () => {
    expect(glyphProblems({ missing: [], han: points('纲'), absent: [] }, withText('提綱', 'zh-TW'))).toEqual(
      [],
    );
  });
});
