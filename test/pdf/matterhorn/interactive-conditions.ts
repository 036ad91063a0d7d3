/** What is beside the text: layers, files, forms, protection, annotations and objects: checkpoints 20 to 30. */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import type { CheckedAnnotation, CheckedPdf } from './checked-pdf.js';
import { fileWhere, type Condition } from './condition.js';
import { dictIn, nameIn, streamText, textIn } from './pdf-values.js';
import { contentOf } from './shown-codes.js';

/** ISO 32000-1, table 169. */
const SUBTYPES = new Set(
  'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact'.split(
    ' ',
  ),
);

const annotationsWhere = (
  { annotations }: CheckedPdf,
  wrong: (annotation: CheckedAnnotation) => boolean,
): readonly string[] => annotations.filter(wrong).map(({ subtype }) => subtype);

const describes = ({ dictionary, element }: CheckedAnnotation, key: string): boolean =>
  textIn(dictionary, key).trim() !== '' ||
  (element !== undefined && textIn(element.dictionary, 'Alt').trim() !== '');

/** A list of dictionaries. */
function listIn(dictionary: PDFDict | undefined, key: string): readonly PDFDict[] {
  const list = dictionary?.lookup(PDFName.of(key));
  return list instanceof PDFArray
    ? list.asArray().flatMap((_, index) => list.lookupMaybe(index, PDFDict) ?? [])
    : [];
}

const layers = ({ catalog }: CheckedPdf): PDFDict | undefined => dictIn(catalog, 'OCProperties');
const layerDefault = (pdf: CheckedPdf): PDFDict | undefined => {
  const properties = layers(pdf);
  return properties && dictIn(properties, 'D');
};

const namesBoth = (file: PDFDict): boolean => textIn(file, 'F') !== '' && textIn(file, 'UF') !== '';
const mediaClips = ({ dictionaries }: CheckedPdf): readonly PDFDict[] =>
  dictionaries.filter((dictionary) => nameIn(dictionary, 'S') === 'MCD');

/** How often pages draw a form, by name. */
function formsOf({ pages }: CheckedPdf): readonly { readonly form: PDFRawStream; readonly times: number }[] {
  const times = new Map<PDFRawStream, number>();
  for (const page of pages) {
    const objects = dictIn(page, 'Resources')?.lookupMaybe(PDFName.of('XObject'), PDFDict);
    for (const [name] of objects?.entries() ?? []) {
      const form = objects?.lookup(name);
      if (!(form instanceof PDFRawStream) || nameIn(form.dict, 'Subtype') !== 'Form') continue;
      const drawn = contentOf(page).split(`${name.toString()} Do`).length - 1;
      times.set(form, (times.get(form) ?? 0) + drawn);
    }
  }
  return [...times].map(([form, count]) => ({ form, times: count }));
}

const LAYERS = 'decks have no layers';
const FORMS = 'decks have no forms';
const MEDIA = 'decks have no sound and no film';
const OTHERS = 'the only annotations are links';
const MARKS = 'decks have no printer’s marks';

export const INTERACTIVE_CONDITIONS: readonly Condition[] = [
  {
    id: '20-001',
    wrong: 'a choice of layers has no name',
    foreign: LAYERS,
    find: (pdf) =>
      listIn(layers(pdf), 'Configs')
        .filter((each) => textIn(each, 'Name') === '')
        .map(() => 'Configs'),
  },
  {
    id: '20-002',
    wrong: 'the layers’ default has no name',
    foreign: LAYERS,
    find: (pdf) => {
      const choice = layerDefault(pdf);
      return fileWhere(choice !== undefined && textIn(choice, 'Name') === '');
    },
  },
  {
    id: '20-003',
    wrong: 'layers change by themselves',
    foreign: LAYERS,
    find: (pdf) =>
      [layerDefault(pdf), ...listIn(layers(pdf), 'Configs')]
        .filter((choice) => choice?.has(PDFName.of('AS')))
        .map(() => 'AS'),
  },
  {
    id: '21-001',
    wrong: 'a file inside has no name',
    foreign: 'no files are put into decks',
    find: ({ dictionaries }) =>
      dictionaries.filter((file) => file.has(PDFName.of('EF')) && !namesBoth(file)).map(() => 'EF'),
  },
  {
    id: '25-001',
    wrong: 'a form is built while it is read',
    foreign: FORMS,
    find: ({ catalog }) => {
      const xfa = dictIn(catalog, 'AcroForm')?.lookup(PDFName.of('XFA'));
      const parts = xfa instanceof PDFArray ? xfa.asArray().map((_, index) => xfa.lookup(index)) : [xfa];
      const text = parts
        .filter((part) => part instanceof PDFRawStream)
        .map(streamText)
        .join('');
      return fileWhere(/<dynamicRender>\s*required/.test(text));
    },
  },
  {
    id: '26-001',
    wrong: 'it is not said what a protected file allows',
    foreign: 'decks are not encrypted',
    find: ({ context }) => {
      const encryption = context.lookup(context.trailerInfo.Encrypt);
      return fileWhere(encryption instanceof PDFDict && !encryption.has(PDFName.of('P')));
    },
  },
  {
    id: '26-002',
    wrong: 'a protected file keeps screen readers out',
    foreign: 'decks are not encrypted',
    find: ({ context }) => {
      const encryption = context.lookup(context.trailerInfo.Encrypt);
      const allowed = encryption instanceof PDFDict ? encryption.lookup(PDFName.of('P')) : undefined;
      return fileWhere(allowed instanceof PDFNumber && (allowed.asNumber() & 512) === 0);
    },
  },
  {
    id: '28-002',
    wrong: 'an annotation is not tagged as one',
    foreign: OTHERS,
    find: (pdf) =>
      annotationsWhere(
        pdf,
        ({ subtype, element }) =>
          !['Widget', 'Link', 'PrinterMark', 'Popup'].includes(subtype) && element?.type !== 'Annot',
      ),
  },
  {
    id: '28-004',
    wrong: 'an annotation has no description',
    find: (pdf) => annotationsWhere(pdf, (each) => each.subtype !== 'Widget' && !describes(each, 'Contents')),
  },
  {
    id: '28-005',
    wrong: 'a form field has no name',
    foreign: FORMS,
    find: (pdf) => annotationsWhere(pdf, (each) => each.subtype === 'Widget' && !describes(each, 'TU')),
  },
  {
    id: '28-006',
    wrong: 'an annotation is of a kind that PDF does not know',
    find: (pdf) => annotationsWhere(pdf, ({ subtype }) => !SUBTYPES.has(subtype)),
  },
  {
    id: '28-007',
    wrong: 'there is a trap network',
    find: (pdf) => annotationsWhere(pdf, ({ subtype }) => subtype === 'TrapNet'),
  },
  {
    id: '28-008',
    wrong: 'a page does not say in which order its annotations are reached',
    find: (pdf) => annotationsWhere(pdf, ({ page }) => !page.has(PDFName.of('Tabs'))),
  },
  {
    id: '28-009',
    wrong: 'a page’s annotations are not reached in reading order',
    find: (pdf) =>
      annotationsWhere(pdf, ({ page }) => page.has(PDFName.of('Tabs')) && nameIn(page, 'Tabs') !== 'S'),
  },
  {
    id: '28-010',
    wrong: 'a form field is not tagged as one',
    foreign: FORMS,
    find: (pdf) =>
      annotationsWhere(pdf, ({ subtype, element }) => subtype === 'Widget' && element?.type !== 'Form'),
  },
  {
    id: '28-011',
    wrong: 'a link is not tagged as one',
    find: (pdf) =>
      annotationsWhere(pdf, ({ subtype, element }) => subtype === 'Link' && element?.type !== 'Link'),
  },
  {
    id: '28-012',
    wrong: 'a link does not say where it leads',
    find: (pdf) =>
      annotationsWhere(
        pdf,
        ({ subtype, dictionary }) => subtype === 'Link' && textIn(dictionary, 'Contents').trim() === '',
      ),
  },
  {
    id: '28-014',
    wrong: 'a piece of media does not say of what kind it is',
    foreign: MEDIA,
    find: (pdf) =>
      mediaClips(pdf)
        .filter((clip) => textIn(clip, 'CT') === '')
        .map(() => 'MCD'),
  },
  {
    id: '28-015',
    wrong: 'a piece of media has no description',
    foreign: MEDIA,
    find: (pdf) =>
      mediaClips(pdf)
        .filter((clip) => !clip.has(PDFName.of('Alt')))
        .map(() => 'MCD'),
  },
  {
    id: '28-016',
    wrong: 'an attached file has no name',
    foreign: OTHERS,
    find: (pdf) =>
      annotationsWhere(pdf, ({ subtype, dictionary }) => {
        const file = dictIn(dictionary, 'FS');
        return subtype === 'FileAttachment' && !(file && namesBoth(file));
      }),
  },
  {
    id: '28-017',
    wrong: 'a printer’s mark is tagged',
    foreign: MARKS,
    find: (pdf) =>
      annotationsWhere(pdf, ({ subtype, element }) => subtype === 'PrinterMark' && element !== undefined),
  },
  {
    id: '28-018',
    wrong: 'a printer’s mark is no artifact',
    foreign: MARKS,
    find: (pdf) =>
      annotationsWhere(pdf, ({ subtype, dictionary }) => {
        const drawn = dictIn(dictionary, 'AP')?.lookup(PDFName.of('N'));
        return (
          subtype === 'PrinterMark' &&
          drawn instanceof PDFRawStream &&
          !streamText(drawn).includes('/Artifact')
        );
      }),
  },
  {
    id: '30-001',
    wrong: 'a page of another file is shown',
    find: (pdf) =>
      formsOf(pdf)
        .filter(({ form }) => form.dict.has(PDFName.of('Ref')))
        .map(() => 'Ref'),
  },
  {
    id: '30-002',
    wrong: 'tagged content is drawn twice',
    find: (pdf) =>
      formsOf(pdf)
        .filter(({ form, times }) => times > 1 && streamText(form).includes('/MCID'))
        .map(() => 'Form'),
  },
];
