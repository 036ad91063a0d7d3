/** A structure tree as plain data in, the PDF's own tree out: its elements, and the way back from page to element. */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRef,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { Box } from '../content/box.js';
import { firstContent, isAnnotation, isTag, type Kid, type Tag } from './tag.js';

/** Where a picture stands on its page. */
export type BoxOf = (figure: Tag) => Box | undefined;

/** The elements by what they hold, as they are written. */
interface Writing {
  readonly context: PDFContext;
  readonly pages: readonly PDFRef[];
  readonly boxOf: BoxOf;
  /** By page, then by mark. */
  readonly marks: ReadonlyMap<number, Map<number, PDFRef>>;
  readonly annotations: Map<PDFRef, PDFRef>;
}

/** Chromium's own tree is taken out of the file. */
export function writeTags(
  context: PDFContext,
  catalog: PDFDict,
  pages: readonly PDFRef[],
  document: Tag,
  boxOf: BoxOf,
): void {
  const old = catalog.get(PDFName.of('StructTreeRoot'));
  if (old instanceof PDFRef) removeElements(context, old);
  const root = old instanceof PDFRef ? old : context.nextRef();
  const marks = new Map(pages.map((_, page) => [page, new Map<number, PDFRef>()]));
  const writing: Writing = { context, pages, boxOf, marks, annotations: new Map() };
  const top = writeTag(document, root, writing);
  const entries = [...pageEntries(writing), ...annotationEntries(writing)].toSorted(([a], [b]) => a - b);
  const parentTree = context.register(context.obj({ Nums: entries.flatMap(([key, value]) => [key, value]) }));
  const nextKey = Math.max(-1, ...entries.map(([key]) => key)) + 1;
  context.assign(
    root,
    context.obj({ Type: 'StructTreeRoot', K: top, ParentTree: parentTree, ParentTreeNextKey: nextKey }),
  );
  catalog.set(PDFName.of('StructTreeRoot'), root);
}

function writeTag(tag: Tag, parent: PDFRef, writing: Writing): PDFRef {
  const { context, pages } = writing;
  const ref = context.nextRef();
  const page = firstContent(tag)?.page;
  const kids = tag.kids.map((kid) => writeKid(kid, ref, page, writing));
  const element = context.obj({
    Type: 'StructElem',
    S: tag.type,
    P: parent,
    K: kids.length === 1 ? kids[0] : kids,
  });
  const pageRef = page === undefined ? undefined : pages[page];
  if (pageRef) element.set(PDFName.of('Pg'), pageRef);
  if (tag.alt !== undefined) element.set(PDFName.of('Alt'), PDFHexString.fromText(tag.alt));
  if (tag.lang !== undefined) element.set(PDFName.of('Lang'), PDFHexString.fromText(tag.lang));
  const attributes = attributesOf(tag, writing);
  if (attributes) element.set(PDFName.of('A'), attributes);
  context.assign(ref, element);
  return ref;
}

function attributesOf(tag: Tag, { context, boxOf }: Writing): PDFObject | undefined {
  const box = tag.type === 'Figure' || tag.type === 'Formula' ? boxOf(tag) : undefined;
  if (tag.numbering) return context.obj({ O: 'List', ListNumbering: tag.numbering });
  if (!box) return withoutHeaders(tag.attributes, context);
  return context.obj({
    O: 'Layout',
    Placement: 'Block',
    BBox: box.map((edge) => Math.round(edge * 100) / 100),
  });
}

/** What a header heads its scope says; that of a cell would name elements by ids that are new in each run. */
function withoutHeaders(attributes: PDFObject | undefined, context: PDFContext): PDFObject | undefined {
  const found = attributes instanceof PDFRef ? context.lookup(attributes) : attributes;
  if (found instanceof PDFArray) {
    const kept = found.asArray().flatMap((one) => withoutHeaders(one, context) ?? []);
    return context.obj(kept);
  }
  if (!(found instanceof PDFDict) || !found.has(PDFName.of('Headers'))) return attributes;
  const rest = found.clone();
  rest.delete(PDFName.of('Headers'));
  return rest;
}

function writeKid(kid: Kid, element: PDFRef, page: number | undefined, writing: Writing): PDFObject {
  const { context, pages, marks, annotations } = writing;
  if (isTag(kid)) return writeTag(kid, element, writing);
  const pageRef = pages[kid.page];
  if (!pageRef) throw new RangeError(`A tag is on page ${kid.page + 1} of ${pages.length}`);
  if (isAnnotation(kid)) {
    annotations.set(kid.annotation, element);
    return context.obj({ Type: 'OBJR', Obj: kid.annotation, Pg: pageRef });
  }
  marks.get(kid.page)?.set(kid.mark, element);
  return kid.page === page
    ? PDFNumber.of(kid.mark)
    : context.obj({ Type: 'MCR', Pg: pageRef, MCID: kid.mark });
}

/** What a page's marks belong to, by their numbers; none for one that has become an artifact. */
function pageEntries({ context, pages, marks }: Writing): readonly (readonly [number, PDFArray])[] {
  return pages.flatMap((ref, page) => {
    const key = context.lookup(ref, PDFDict).lookupMaybe(PDFName.of('StructParents'), PDFNumber);
    const owners = marks.get(page) ?? new Map<number, PDFRef>();
    if (!key) return [];
    const length = Math.max(-1, ...owners.keys()) + 1;
    const list = Array.from({ length }, (_, mark) => owners.get(mark) ?? PDFNull);
    return [[key.asNumber(), context.obj(list)] as const];
  });
}

function annotationEntries({ context, annotations }: Writing): readonly (readonly [number, PDFRef])[] {
  return [...annotations].flatMap(([annotation, element]) => {
    const key = context.lookup(annotation, PDFDict).lookupMaybe(PDFName.of('StructParent'), PDFNumber);
    return key ? [[key.asNumber(), element] as const] : [];
  });
}

/** The old tree's elements and lists, but nothing that they refer to. What a table's cells are called is new in each run. */
function removeElements(context: PDFContext, root: PDFRef): void {
  removeNames(context, context.lookup(root, PDFDict).get(PDFName.of('IDTree')));
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const type = object instanceof PDFDict ? object.lookupMaybe(PDFName.of('Type'), PDFName) : undefined;
    if (type === PDFName.of('StructElem') || type === PDFName.of('ParentTree')) context.delete(ref);
  }
  context.delete(root);
}

/** A tree of names, without what is called by them. */
function removeNames(context: PDFContext, tree: PDFObject | undefined): void {
  const node = tree instanceof PDFRef ? context.lookup(tree) : tree;
  const kids = node instanceof PDFDict ? node.lookupMaybe(PDFName.of('Kids'), PDFArray) : undefined;
  for (const kid of kids?.asArray() ?? []) removeNames(context, kid);
  if (tree instanceof PDFRef) context.delete(tree);
}
