/** A PDF's structure tree in, its elements out, each with what is above and below it. */
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';

export interface Element {
  readonly dictionary: PDFDict;
  /** What it is called, and what that means by the role map. */
  readonly called: string;
  readonly type: string;
  readonly parent: Element | undefined;
  readonly kids: readonly Element[];
  readonly annotations: readonly PDFObject[];
  /** Its marked content, as `page:mark`, the page counted from 0. */
  readonly marks: readonly string[];
}

export function readElements(
  context: PDFContext,
  catalog: PDFDict,
  pages: readonly PDFRef[],
): readonly Element[] {
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root) return [];
  const roles = root.lookupMaybe(PDFName.of('RoleMap'), PDFDict);
  const read = (object: PDFObject, parent: Element | undefined): readonly Element[] => {
    const dictionary = context.lookup(object);
    if (!(dictionary instanceof PDFDict) || !dictionary.has(PDFName.of('S'))) return [];
    const called = dictionary.lookup(PDFName.of('S'), PDFName).decodeText();
    const kids: Element[] = [];
    const { annotations, marks } = heldBy(dictionary, context, pages);
    const element = {
      dictionary,
      called,
      type: standardType(called, roles),
      parent,
      kids,
      annotations,
      marks,
    };
    const below = kidsOf(dictionary).map((kid) => read(kid, element));
    kids.push(...below.flatMap(([kid]) => kid ?? []));
    return [element, ...below.flat()];
  };
  return kidsOf(root).flatMap((kid) => read(kid, undefined));
}

function heldBy(
  element: PDFDict,
  context: PDFContext,
  pages: readonly PDFRef[],
): Pick<Element, 'annotations' | 'marks'> {
  const annotations: PDFObject[] = [];
  const marks: string[] = [];
  const pageOf = (dictionary: PDFDict): number =>
    pages.findIndex((ref) => ref === dictionary.get(PDFName.of('Pg')));
  for (const object of kidsOf(element)) {
    const kid = context.lookup(object);
    if (kid instanceof PDFNumber) marks.push(`${pageOf(element)}:${kid.asNumber()}`);
    if (!(kid instanceof PDFDict)) continue;
    const target = kid.get(PDFName.of('Obj'));
    if (target) annotations.push(target);
    const mark = kid.lookup(PDFName.of('MCID'));
    if (mark instanceof PDFNumber)
      marks.push(`${pageOf(kid.has(PDFName.of('Pg')) ? kid : element)}:${mark.asNumber()}`);
  }
  return { annotations, marks };
}

function kidsOf(element: PDFDict): readonly PDFObject[] {
  const kids = element.lookup(PDFName.of('K'));
  const own = element.get(PDFName.of('K'));
  return kids instanceof PDFArray ? kids.asArray() : own ? [own] : [];
}

/** Follows the role map, but not in circles. */
function standardType(called: string, roles: PDFDict | undefined): string {
  const seen = new Set<string>();
  let type = called;
  for (;;) {
    const next = roles?.lookup(PDFName.of(type));
    if (!(next instanceof PDFName) || seen.has(type)) return type;
    seen.add(type);
    type = next.decodeText();
  }
}

/** An element and all that it stands in, the nearest first. */
export function upwards(element: Element): readonly Element[] {
  return element.parent ? [element, ...upwards(element.parent)] : [element];
}
