/** What is painted and what it says: checkpoints 01, 02, 06, 07, 10 and 11. */
import { PDFBool, PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { CheckedPdf } from './checked-pdf.js';
import { fileWhere, type Condition } from './condition.js';
import { upwards, type Element } from './elements.js';
import type { PaintedPart } from './painted-parts.js';
import { dictIn, nameIn, textIn } from './pdf-values.js';
import { STANDARD_TYPES } from './standard-types.js';

const paintedWhere = ({ painted }: CheckedPdf, wrong: (part: PaintedPart) => boolean): readonly string[] =>
  painted.filter(wrong).map(({ page, operator }) => `${operator} on page ${page}`);

const after = (
  inside: PaintedPart['inside'],
  first: 'artifact' | 'tagged',
  then: 'artifact' | 'tagged',
): boolean => {
  const place = inside.findIndex((part) => part[first]);
  return place >= 0 && inside.slice(place + 1).some((part) => part[then]);
};

/** The role map, from what an element is called to what it is. */
function rolesOf({ catalog }: CheckedPdf): ReadonlyMap<string, string> {
  const map = dictIn(catalog, 'StructTreeRoot')?.lookupMaybe(PDFName.of('RoleMap'), PDFDict);
  return new Map(map?.entries().map(([name]) => [name.decodeText(), nameIn(map, name.decodeText())]));
}

function endOf(
  type: string,
  roles: ReadonlyMap<string, string>,
  seen: readonly string[] = [],
): string | undefined {
  if (seen.includes(type)) return undefined;
  const next = roles.get(type);
  return next === undefined || STANDARD_TYPES.has(type) ? type : endOf(next, roles, [...seen, type]);
}

const preferences = ({ catalog }: CheckedPdf): PDFDict | undefined => dictIn(catalog, 'ViewerPreferences');

const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/;
const hasLanguage = (dictionary: PDFDict): boolean => LANGUAGE.test(textIn(dictionary, 'Lang'));
const spoken = ({ catalog }: CheckedPdf, element: Element | undefined): boolean =>
  hasLanguage(catalog) ||
  (element !== undefined && upwards(element).some(({ dictionary }) => hasLanguage(dictionary)));

export const CONTENT_CONDITIONS: readonly Condition[] = [
  {
    id: '01-003',
    wrong: 'an artifact is inside of tagged content',
    find: (pdf) => paintedWhere(pdf, ({ inside }) => after(inside, 'tagged', 'artifact')),
  },
  {
    id: '01-004',
    wrong: 'tagged content is inside of an artifact',
    find: (pdf) => paintedWhere(pdf, ({ inside }) => after(inside, 'artifact', 'tagged')),
  },
  {
    id: '01-005',
    wrong: 'content is neither an artifact nor tagged',
    find: (pdf) =>
      paintedWhere(pdf, ({ inside }) => !inside.some(({ artifact, tagged }) => artifact || tagged)),
  },
  {
    id: '01-007',
    wrong: 'the tags are said to be doubtful',
    find: ({ catalog }) => {
      const suspects = dictIn(catalog, 'MarkInfo')?.lookup(PDFName.of('Suspects'));
      return fileWhere(suspects instanceof PDFBool && suspects.asBoolean());
    },
  },
  {
    id: '02-001',
    wrong: 'a type of our own is mapped to no standard type',
    find: (pdf) => {
      const roles = rolesOf(pdf);
      const types = new Set([...pdf.elements.map(({ called }) => called), ...roles.keys()]);
      return [...types].filter((type) => {
        const end = endOf(type, roles);
        return end !== undefined && !STANDARD_TYPES.has(end);
      });
    },
  },
  {
    id: '02-003',
    wrong: 'types are mapped in a circle',
    find: (pdf) => [...rolesOf(pdf).keys()].filter((type) => endOf(type, rolesOf(pdf)) === undefined),
  },
  {
    id: '02-004',
    wrong: 'a standard type is mapped to another',
    find: (pdf) => [...rolesOf(pdf).keys()].filter((type) => STANDARD_TYPES.has(type)),
  },
  { id: '06-001', wrong: 'there is no XMP metadata', find: ({ xmp }) => fileWhere(xmp === '') },
  {
    id: '06-002',
    wrong: 'the metadata does not say that it is PDF/UA',
    find: ({ xmp }) =>
      fileWhere(
        !xmp.includes('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"') ||
          !xmp.includes('<pdfuaid:part>1</pdfuaid:part>'),
      ),
  },
  {
    id: '06-003',
    wrong: 'the metadata has no title',
    find: ({ xmp }) => fileWhere(!/<dc:title>\s*<rdf:Alt>\s*<rdf:li xml:lang="x-default">[^<]*\S/.test(xmp)),
  },
  {
    id: '07-001',
    wrong: 'it is not said whether the title is shown',
    find: (pdf) => fileWhere(!preferences(pdf)?.has(PDFName.of('DisplayDocTitle'))),
  },
  {
    id: '07-002',
    wrong: 'the file’s name is shown instead of the title',
    find: (pdf) => {
      const shown = preferences(pdf)?.lookup(PDFName.of('DisplayDocTitle'));
      return fileWhere(shown instanceof PDFBool && !shown.asBoolean());
    },
  },
  {
    id: '11-001',
    wrong: 'the language of text is not known',
    find: (pdf) =>
      pdf.elements
        .filter((element) => element.marks.length > 0 && !spoken(pdf, element))
        .map(({ type }) => type),
  },
  {
    id: '11-002',
    wrong: 'the language of a description is not known',
    find: (pdf) =>
      pdf.elements
        .filter(({ dictionary }) => ['Alt', 'ActualText', 'E'].some((key) => dictionary.has(PDFName.of(key))))
        .filter((element) => !spoken(pdf, element))
        .map(({ type }) => type),
  },
  {
    id: '11-003',
    wrong: 'the language of the bookmarks is not known',
    find: (pdf) => fileWhere(pdf.catalog.has(PDFName.of('Outlines')) && !hasLanguage(pdf.catalog)),
  },
  {
    id: '11-004',
    wrong: 'the language of an annotation’s description is not known',
    find: (pdf) =>
      pdf.annotations
        .filter(({ dictionary, element }) => dictionary.has(PDFName.of('Contents')) && !spoken(pdf, element))
        .map(({ subtype }) => subtype),
  },
  {
    id: '11-005',
    wrong: 'the language of a form field’s name is not known',
    foreign: 'decks have no forms',
    find: (pdf) =>
      pdf.annotations
        .filter(({ dictionary, element }) => dictionary.has(PDFName.of('TU')) && !spoken(pdf, element))
        .map(({ subtype }) => subtype),
  },
  {
    id: '11-006',
    wrong: 'the language of the metadata is not known',
    find: (pdf) => fileWhere(!hasLanguage(pdf.catalog) && !/xml:lang="(?!x-default)/.test(pdf.xmp)),
  },
];
