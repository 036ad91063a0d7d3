/** The fonts that text is shown in: checkpoints 10 and 31. */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { parseToUnicode, type Characters } from '../../../src/pdf/content/parse-to-unicode.js';
import type { CheckedPdf } from './checked-pdf.js';
import type { Condition } from './condition.js';
import { dictIn, nameIn, streamText, textIn } from './pdf-values.js';
import { readProgram, type FontProgram } from './font-program.js';
import type { ShownFont } from './shown-codes.js';

/** ISO 32000-1, table 118: the maps that every reader's program has. */
const PREDEFINED = /^(?:Identity-[HV]|(?:Uni|GB|B5|HK|ET|CNS|83pv|90|Add|EUC|Ext|KSC?|H$|V$)[\w-]*)$/;

const named = ({ dictionary }: ShownFont): string => nameIn(dictionary, 'BaseFont');
const fontsWhere = ({ fonts }: CheckedPdf, wrong: (font: ShownFont) => boolean): readonly string[] =>
  fonts.filter(wrong).map(named);

const isComposite = ({ dictionary }: ShownFont): boolean => nameIn(dictionary, 'Subtype') === 'Type0';

/** The font that a composite font is made of. */
function descendant({ dictionary }: ShownFont): PDFDict | undefined {
  return dictionary.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict);
}

const isCidTrueType = (font: ShownFont): boolean => {
  const below = descendant(font);
  return below !== undefined && nameIn(below, 'Subtype') === 'CIDFontType2';
};

const descriptorOf = (font: ShownFont): PDFDict | undefined =>
  dictIn(descendant(font) ?? font.dictionary, 'FontDescriptor');

function programOf(font: ShownFont): FontProgram | undefined {
  const file = descriptorOf(font)?.lookup(PDFName.of('FontFile2'));
  return file instanceof PDFRawStream ? readProgram(file) : undefined;
}

function charactersOf({ dictionary }: ShownFont): Characters {
  const map = dictionary.lookup(PDFName.of('ToUnicode'));
  return map instanceof PDFRawStream ? parseToUnicode(streamText(map)) : new Map();
}

/** A map of its own instead of `Identity-H`. */
function mapOf({ dictionary }: ShownFont): PDFRawStream | undefined {
  const encoding = dictionary.lookup(PDFName.of('Encoding'));
  return encoding instanceof PDFRawStream ? encoding : undefined;
}

/** A part of what a font and its map say of the characters they are for; `undefined` where either says nothing. */
function systems(font: ShownFont, key: string): readonly [string, string] | undefined {
  const map = mapOf(font);
  const [above, below] = [
    map && dictIn(map.dict, 'CIDSystemInfo'),
    dictIn(descendant(font) ?? font.dictionary, 'CIDSystemInfo'),
  ];
  return above && below ? [textIn(above, key), textIn(below, key)] : undefined;
}

const differ = (font: ShownFont, key: string): boolean => {
  const pair = systems(font, key);
  return pair !== undefined && pair[0] !== pair[1];
};

function supplement(dictionary: PDFDict | undefined): number {
  const number = dictionary && dictIn(dictionary, 'CIDSystemInfo')?.lookup(PDFName.of('Supplement'));
  return number instanceof PDFNumber ? number.asNumber() : 0;
}

/** The widths that the file states, by glyph; what is not listed has the default. */
function statedWidth(font: ShownFont): (glyph: number) => number {
  const below = descendant(font);
  const list = below?.lookupMaybe(PDFName.of('W'), PDFArray);
  const widths = new Map<number, number>();
  const at = (index: number): number => list?.lookup(index, PDFNumber).asNumber() ?? 0;
  for (let i = 0; list && i < list.size();) {
    const row = list.lookup(i + 1);
    if (row instanceof PDFArray) {
      row.asArray().forEach((_, k) => widths.set(at(i) + k, row.lookup(k, PDFNumber).asNumber()));
      i += 2;
    } else {
      for (let glyph = at(i); glyph <= at(i + 1); glyph++) widths.set(glyph, at(i + 2));
      i += 3;
    }
  }
  const fallback = below?.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
  return (glyph) => widths.get(glyph) ?? fallback;
}

function hasOtherWidths(font: ShownFont): boolean {
  const program = programOf(font);
  const stated = statedWidth(font);
  return [...font.codes].some((glyph) => program && Math.abs(stated(glyph) - program.width(glyph)) > 1);
}

const says = (font: ShownFont, wrong: (text: string) => boolean): boolean =>
  [...charactersOf(font).values()].some(wrong);

const SIMPLE = 'Chromium embeds every TrueType font as a composite one';
const TYPE_1 = 'our fonts are TrueType';
const OWN_MAP = 'Chromium writes glyph numbers as they are (Identity-H)';
const NO_SET = 'Chromium writes no list of a font’s glyphs';

/** Fonts of a kind that we never have: whatever they are like, they are reported. */
const anyOf = (
  id: string,
  wrong: string,
  foreign: string,
  kind: (font: ShownFont) => boolean,
): Condition => ({
  id,
  wrong,
  foreign,
  find: (pdf) => fontsWhere(pdf, kind),
});

const isSimpleTrueType = ({ dictionary }: ShownFont): boolean => nameIn(dictionary, 'Subtype') === 'TrueType';
const simple = (id: string, wrong: string): Condition => anyOf(id, wrong, SIMPLE, isSimpleTrueType);
const listsGlyphs = (key: string) => (font: ShownFont) => descriptorOf(font)?.has(PDFName.of(key)) ?? false;

export const FONT_CONDITIONS: readonly Condition[] = [
  {
    id: '10-001',
    wrong: 'a character’s code says nothing',
    find: (pdf) => fontsWhere(pdf, (font) => [...font.codes].some((code) => !charactersOf(font).get(code))),
  },
  {
    id: '31-001',
    wrong: 'a font and its map are of different registries',
    foreign: OWN_MAP,
    find: (pdf) => fontsWhere(pdf, (font) => differ(font, 'Registry')),
  },
  {
    id: '31-002',
    wrong: 'a font and its map are of different orderings',
    foreign: OWN_MAP,
    find: (pdf) => fontsWhere(pdf, (font) => differ(font, 'Ordering')),
  },
  {
    id: '31-003',
    wrong: 'a font’s supplement is older than its map’s',
    foreign: OWN_MAP,
    find: (pdf) => fontsWhere(pdf, (font) => supplement(descendant(font)) < supplement(mapOf(font)?.dict)),
  },
  {
    id: '31-004',
    wrong: 'the way from code to glyph is neither a stream nor Identity',
    find: (pdf) =>
      fontsWhere(pdf, (font) => {
        const map = descendant(font)?.lookup(PDFName.of('CIDToGIDMap'));
        return map !== undefined && !(map instanceof PDFRawStream) && map !== PDFName.of('Identity');
      }),
  },
  {
    id: '31-005',
    wrong: 'there is no way from code to glyph',
    find: (pdf) =>
      fontsWhere(pdf, (font) => isCidTrueType(font) && !descendant(font)?.has(PDFName.of('CIDToGIDMap'))),
  },
  {
    id: '31-006',
    wrong: 'a map of codes is neither known nor in the file',
    find: (pdf) =>
      fontsWhere(
        pdf,
        (font) => isComposite(font) && !mapOf(font) && !PREDEFINED.test(nameIn(font.dictionary, 'Encoding')),
      ),
  },
  {
    id: '31-007',
    wrong: 'a map says two directions of writing',
    foreign: OWN_MAP,
    find: (pdf) =>
      fontsWhere(pdf, (font) => {
        const map = mapOf(font);
        if (!map) return false;
        const mode = map.dict.lookup(PDFName.of('WMode'));
        const [, inside = '0'] = /\/WMode\s+(\d)/.exec(streamText(map)) ?? [];
        return (mode instanceof PDFNumber ? mode.asNumber() : 0) !== Number(inside);
      }),
  },
  {
    id: '31-008',
    wrong: 'a map builds on one that is not known',
    foreign: OWN_MAP,
    find: (pdf) =>
      fontsWhere(pdf, (font) => {
        const map = mapOf(font);
        const base = map ? nameIn(map.dict, 'UseCMap') : '';
        return base !== '' && !PREDEFINED.test(base);
      }),
  },
  {
    id: '31-009',
    wrong: 'a font is not in the file',
    find: (pdf) =>
      fontsWhere(pdf, (font) => {
        const files = ['FontFile', 'FontFile2', 'FontFile3'].map((key) =>
          descriptorOf(font)?.lookup(PDFName.of(key)),
        );
        return (
          nameIn(font.dictionary, 'Subtype') !== 'Type3' &&
          !files.some((file) => file instanceof PDFRawStream)
        );
      }),
  },
  {
    id: '31-011',
    wrong: 'a glyph is not in the font',
    find: (pdf) =>
      fontsWhere(pdf, (font) => {
        const count = programOf(font)?.glyphs ?? Infinity;
        return isComposite(font) && [...font.codes].some((glyph) => glyph >= count);
      }),
  },
  anyOf('31-012', 'a Type 1 font’s list leaves a glyph out', TYPE_1, listsGlyphs('CharSet')),
  anyOf('31-013', 'a Type 1 font’s list has a glyph too many', TYPE_1, listsGlyphs('CharSet')),
  anyOf('31-014', 'a font’s list of glyphs leaves one out', NO_SET, listsGlyphs('CIDSet')),
  anyOf('31-015', 'a font’s list of glyphs has one too many', NO_SET, listsGlyphs('CIDSet')),
  {
    id: '31-016',
    wrong: 'a glyph’s width is not the font’s',
    find: (pdf) => fontsWhere(pdf, (font) => isComposite(font) && hasOtherWidths(font)),
  },
  simple('31-017', 'a TrueType font has no table of characters'),
  simple('31-018', 'a TrueType font’s table does not have a glyph that is shown'),
  simple('31-019', 'a TrueType font has no encoding'),
  simple('31-020', 'a TrueType font’s encoding builds on none'),
  simple('31-021', 'a TrueType font’s encoding is neither of the two'),
  simple('31-022', 'a TrueType font’s encoding has unknown names'),
  simple('31-023', 'a TrueType font’s encoding is not met by its table'),
  simple('31-024', 'a symbolic TrueType font has an encoding'),
  simple('31-025', 'a symbolic TrueType font has no table of characters'),
  simple('31-026', 'a symbolic TrueType font has tables, but not the one'),
  {
    id: '31-027',
    wrong: 'a font does not say which characters its codes are',
    find: (pdf) =>
      fontsWhere(
        pdf,
        ({ dictionary }) => !(dictionary.lookup(PDFName.of('ToUnicode')) instanceof PDFRawStream),
      ),
  },
  {
    id: '31-028',
    wrong: 'a code is said to be the character 0',
    find: (pdf) => fontsWhere(pdf, (font) => says(font, (text) => text.includes('\0'))),
  },
  {
    id: '31-029',
    wrong: 'a code is said to be a mark of byte order',
    find: (pdf) => fontsWhere(pdf, (font) => says(font, (text) => /[\u{feff}\u{fffe}]/u.test(text))),
  },
  {
    id: '31-030',
    wrong: 'the glyph for what is missing is shown',
    find: (pdf) => fontsWhere(pdf, (font) => font.codes.has(0)),
  },
];
