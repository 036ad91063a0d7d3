/** How elements stand in each other: checkpoints 09, 13, 14, 15, 17 and 19. */
import { PDFName } from '@cantoo/pdf-lib';
import type { CheckedPdf } from './checked-pdf.js';
import { fileWhere, type Condition } from './condition.js';
import type { Element } from './elements.js';
import { dictIn, textIn } from './pdf-values.js';

/** What may stand in an element; what it may stand in follows from that. */
type Nesting = Readonly<Record<string, readonly string[]>>;

const TABLE: Nesting = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
};
const LIST: Nesting = { L: ['L', 'LI', 'Caption'], LI: ['Lbl', 'LBody'] };
const CONTENTS: Nesting = {
  TOC: ['TOC', 'TOCI', 'Caption'],
  TOCI: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'],
};
const RUBY: Nesting = { Ruby: ['RB', 'RT', 'RP'] };
const WARICHU: Nesting = { Warichu: ['WT', 'WP'] };

/** May stand elsewhere too. */
const FREE = new Set(['L', 'TOC', 'Caption', 'Lbl', 'Reference', 'NonStruct', 'P']);

/** Elements in others that may not hold them, and those that stand where only their own kind may be. */
function misplaced({ elements }: CheckedPdf, nesting: Nesting): readonly string[] {
  const kept = new Set(
    Object.values(nesting)
      .flat()
      .filter((type) => !FREE.has(type)),
  );
  return elements.flatMap(({ type, parent }) => {
    const allowed = nesting[parent?.type ?? ''];
    const wrong = allowed ? !allowed.includes(type) : kept.has(type);
    return wrong ? [`${type} in ${parent?.type ?? 'nothing'}`] : [];
  });
}

/** Text where only elements may be. */
const bareText = ({ elements }: CheckedPdf, nesting: Nesting): readonly string[] =>
  elements
    .filter(({ type, marks }) => nesting[type] && marks.length > 0)
    .map(({ type }) => `text in ${type}`);

const nested = (nesting: Nesting) => (pdf: CheckedPdf) => [
  ...misplaced(pdf, nesting),
  ...bareText(pdf, nesting),
];

const ofType = ({ elements }: CheckedPdf, type: string): readonly Element[] =>
  elements.filter((element) => element.type === type);

const levelsOf = ({ elements }: CheckedPdf): readonly number[] =>
  elements.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type.slice(1))] : []));

const describes = ({ dictionary }: Element): boolean =>
  textIn(dictionary, 'Alt').trim() !== '' || textIn(dictionary, 'ActualText').trim() !== '';

const idsOf = (pdf: CheckedPdf): readonly string[] =>
  ofType(pdf, 'Note').map(({ dictionary }) => textIn(dictionary, 'ID'));

export const STRUCTURE_CONDITIONS: readonly Condition[] = [
  {
    id: '09-004',
    wrong: 'a table’s parts do not stand in each other as they must',
    find: nested(TABLE),
  },
  { id: '09-005', wrong: 'a list’s parts do not stand in each other as they must', find: nested(LIST) },
  {
    id: '09-006',
    wrong: 'a table of contents’ parts do not stand in each other as they must',
    foreign: 'the agenda is a list of links',
    find: nested(CONTENTS),
  },
  {
    id: '09-007',
    wrong: 'ruby is not built as it must be',
    foreign: 'slides have no ruby',
    find: nested(RUBY),
  },
  {
    id: '09-008',
    wrong: 'warichu is not built as it must be',
    foreign: 'slides have no warichu',
    find: nested(WARICHU),
  },
  {
    id: '13-004',
    wrong: 'a picture has no description',
    find: (pdf) =>
      ofType(pdf, 'Figure')
        .filter((figure) => !describes(figure))
        .map(({ type }) => type),
  },
  {
    id: '14-002',
    wrong: 'the first heading is not of the first level',
    find: (pdf) => fileWhere((levelsOf(pdf)[0] ?? 1) !== 1, `H${levelsOf(pdf)[0] ?? ''}`),
  },
  {
    id: '14-003',
    wrong: 'a level of headings is skipped',
    find: (pdf) => {
      const levels = levelsOf(pdf);
      return levels.flatMap((level, i) => (i > 0 && level > (levels[i - 1] ?? 0) + 1 ? [`H${level}`] : []));
    },
  },
  {
    id: '14-006',
    wrong: 'two headings without levels are in one element',
    find: ({ elements }) =>
      elements
        .filter(({ kids }) => kids.filter(({ type }) => type === 'H').length > 1)
        .map(({ type }) => type),
  },
  {
    id: '14-007',
    wrong: 'headings with and without levels are mixed',
    find: (pdf) => fileWhere(levelsOf(pdf).length > 0 && ofType(pdf, 'H').length > 0),
  },
  {
    id: '15-003',
    wrong: 'a table’s header does not say what it heads',
    find: (pdf) =>
      ofType(pdf, 'TH')
        .filter(({ dictionary }) => !dictIn(dictionary, 'A')?.has(PDFName.of('Scope')))
        .map(({ type }) => type),
  },
  {
    id: '17-002',
    wrong: 'a formula has no description',
    foreign: 'mathematics is text here',
    find: (pdf) =>
      ofType(pdf, 'Formula')
        .filter((formula) => !describes(formula))
        .map(({ type }) => type),
  },
  {
    id: '17-003',
    wrong: 'a formula’s characters are not known',
    foreign: 'mathematics is text here, which 10-001 looks at',
    find: (pdf) => ofType(pdf, 'Formula').map(({ type }) => type),
  },
  {
    id: '19-003',
    wrong: 'a footnote has no identifier',
    foreign: 'decks have no footnotes',
    find: (pdf) =>
      idsOf(pdf)
        .filter((id) => id === '')
        .map(() => 'Note'),
  },
  {
    id: '19-004',
    wrong: 'two footnotes have one identifier',
    foreign: 'decks have no footnotes',
    find: (pdf) => idsOf(pdf).filter((id, i) => id !== '' && idsOf(pdf).indexOf(id) !== i),
  },
];
