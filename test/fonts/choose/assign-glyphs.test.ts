import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignGlyphs } from '../../../src/fonts/choose/assign-glyphs.js';
import { clustersOf, needsGlyph } from '../../../src/fonts/bundled/characters.js';
import { packRuns, toRuns, unpackRuns } from '../../../src/fonts/bundled/code-point-ranges.js';
import { binaryText } from '../../support/binary-text.js';

const file = (
  text: string,
  isEmojiFont = false,
): { codePoints: ReadonlySet<number>; isEmojiFont: boolean } => ({
  codePoints: new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0)),
  isEmojiFont,
});
const show = (text: string, ...chain: ReturnType<typeof file>[]): readonly string[] =>
  assignGlyphs(clustersOf([text]), chain).assignments.map(({ codePoints }) =>
    String.fromCodePoint(...codePoints),
  );

describe('assignGlyphs', () => {
  it('asks the files in order', () => {
    expect(show('abc', file('ab'), file('bc'))).toEqual(['ab', 'c']);
  });

  it('keeps a letter with its accent, and adds the composed form for the shaper', () => {
    expect(show('ox\u0303', file('ox'), file('x\u0303'))).toEqual(['o', 'x\u0303']);
    expect(show('e\u0301', file('eé'), file('e\u0301'))).toEqual(['eé']);
  });

  it.for([
    ['ำ', '\u0E4D\u0E32'],
    ['ຳ', '\u0ECD\u0EB2'],
    ['កោ', '\u17C1'],
    ['សៅ', '\u17C1'],
    ['ெகொ', '\u0BC6\u0BBE'],
    ['কো', '\u09C7\u09BE'],
    ['কৌ', '\u09C7\u09D7'],
    ['കൊ', '\u0D46\u0D3E'],
    ['කෝ', '\u0DD9\u0DCF\u0DCA'],
    ['ಕೋ', '\u0CC6\u0CC2\u0CD5'],
    ['କୋ', '\u0B47\u0B3E'],
    ['క\u0C48', '\u0C46\u0C56'],
    ['क़', '\u0915\u093C'],
    ['ဦ', '\u1025\u102E'],
  ] as const)('adds what the shaper takes %s apart into', ([text, parts]) => {
    const [drawn = ''] = show(text, file(text + parts));
    expect(Array.from(parts).filter((part) => !drawn.includes(part))).toEqual([]);
  });

  it('adds no accents for letters that a font has whole', () => {
    expect(show('éがй', file('éがйeかи\u0301\u3099\u0306'))).toEqual(['éйが']);
  });

  it('keeps a joined emoji in one file, and lets digits stay with the text font', () => {
    expect(show('👩‍💻👩', file('👩'), file('👩‍💻', true))).toEqual(['\u200d👩💻']);
    expect(show('1 1️⃣', file('1 '), file('1\ufe0f\u20e3', true))).toEqual([' 1', '1\u20e3\ufe0f']);
  });

  it('takes a cluster apart when no file has all of it', () => {
    expect(show('👩‍💻', file('👩'), file('💻'))).toEqual(['👩', '💻']);
  });

  const anyText = binaryText({ maxLength: 60 });

  it('gives each single character to exactly one file, or reports it', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 4 }), (text, fonts) => {
        const singles = new Set(text);
        const { assignments, missing } = assignGlyphs(
          singles,
          fonts.map((font) => file(font)),
        );
        const drawn = assignments.flatMap(({ codePoints }) => codePoints);
        expect(new Set(drawn).size).toBe(drawn.length);
        const visible = [...singles].map((single) => single.codePointAt(0) ?? 0).filter(needsGlyph);
        for (const codePoint of visible) expect(drawn.includes(codePoint)).toBe(!missing.includes(codePoint));
      }),
    );
  });

  it('never gives a file what it has not, whatever the clusters', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 4 }), (text, fonts) => {
        for (const { file: font, codePoints } of assignGlyphs(
          clustersOf([text]),
          fonts.map((f) => file(f)),
        ).assignments) {
          expect(codePoints.filter((codePoint) => !font.codePoints.has(codePoint))).toEqual([]);
        }
      }),
    );
  });
});

describe('clustersOf', () => {
  it('loses and adds nothing', () => {
    fc.assert(
      fc.property(binaryText(), (text) => {
        const inText = new Set(` \u00a0-0123456789${text}`);
        expect(new Set([...clustersOf([text])].flatMap((cluster) => Array.from(cluster)))).toEqual(inText);
      }),
    );
  });
});

describe('the packed runs', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(0x10ffff)), (codePoints) => {
        const runs = toRuns([...codePoints].sort((a, b) => a - b));
        expect([...unpackRuns(packRuns(runs))]).toEqual(runs);
      }),
    );
  });
});
