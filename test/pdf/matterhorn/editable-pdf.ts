/** A finished PDF in, the parts of it that a test makes wrong out. */
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFParser,
  PDFRawStream,
  PDFStreamWriter,
  type PDFContext,
} from '@cantoo/pdf-lib';
import { pageRefs } from '../../../src/pdf/pages/pages.js';
import { streamText } from './pdf-values.js';

/** What the PDF library makes a dictionary of. */
type Entries = NonNullable<Parameters<PDFContext['stream']>[1]>;
type Change = (text: string) => string;

export interface EditablePdf {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  /** Its first page, the link on it, and the first composite font that it uses. */
  readonly page: PDFDict;
  readonly link: PDFDict;
  readonly font: PDFDict;
  readonly cidFont: PDFDict;
  readonly descriptor: PDFDict;
  dictionary(key: string): PDFDict;
  /** The first element of a type. */
  element(type: string): PDFDict;
  retype(from: string, to: string): void;
  roles(map: Readonly<Record<string, string>>): void;
  editContent(change: Change): void;
  editXmp(change: Change): void;
  editToUnicode(change: Change): void;
  /** Takes the language from the file and from every element. */
  forgetLanguage(): void;
  /** Puts an annotation on the page that no element knows. */
  annotation(entries: Entries): void;
  add(entries: Entries): void;
  encrypt(entries: Entries): void;
  /** Draws a form on the page, so many times. */
  form(entries: Entries, content: string, times: number): void;
  /** Gives the font a map of codes of its own. */
  ownMap(system: Entries, entries?: Entries): void;
  save(): Promise<Uint8Array>;
}

export async function editablePdf(bytes: Uint8Array): Promise<EditablePdf> {
  const context = await PDFParser.forBytesWithOptions(bytes).parseDocument();
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  const [pageRef] = pageRefs(context, catalog);
  const page = context.lookup(pageRef, PDFDict);
  const resources = page.lookup(PDFName.of('Resources'), PDFDict);
  const fonts = resources.lookup(PDFName.of('Font'), PDFDict);
  const composite = (key: PDFName): boolean => fonts.lookup(key, PDFDict).has(PDFName.of('DescendantFonts'));
  const font = fonts.lookup(fonts.keys().find(composite) ?? PDFName.of(''), PDFDict);
  const cidFont = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const dictionary = (key: string): PDFDict => catalog.lookup(PDFName.of(key), PDFDict);
  const elements = (): readonly PDFDict[] =>
    context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict && object.has(PDFName.of('S')) ? [object] : []));
  const element = (type: string): PDFDict => {
    const found = elements().find((each) => each.get(PDFName.of('S')) === PDFName.of(type));
    if (!found) throw new Error(`The PDF has no ${type}`);
    return found;
  };
  const edit = (holder: PDFDict, key: string, change: Change): void => {
    const stream = holder.lookup(PDFName.of(key));
    if (!(stream instanceof PDFRawStream)) throw new Error(`${key} is no stream`);
    const changed = change(streamText(stream));
    if (changed === streamText(stream)) throw new Error(`${key} is as it was`);
    holder.set(
      PDFName.of(key),
      context.register(context.stream(changed, { Type: stream.dict.get(PDFName.of('Type')) })),
    );
  };
  return {
    context,
    catalog,
    page,
    link: page.lookup(PDFName.of('Annots'), PDFArray).lookup(0, PDFDict),
    font,
    cidFont,
    descriptor: cidFont.lookup(PDFName.of('FontDescriptor'), PDFDict),
    dictionary,
    element,
    retype: (from, to) => {
      element(from).set(PDFName.of('S'), PDFName.of(to));
    },
    roles: (map) => {
      dictionary('StructTreeRoot').set(PDFName.of('RoleMap'), context.obj(map));
    },
    editContent: (change) => edit(page, 'Contents', change),
    editXmp: (change) => edit(catalog, 'Metadata', change),
    editToUnicode: (change) => edit(font, 'ToUnicode', change),
    forgetLanguage: () => {
      for (const each of [catalog, ...elements()]) each.delete(PDFName.of('Lang'));
    },
    annotation: (entries) => {
      page
        .lookup(PDFName.of('Annots'), PDFArray)
        .push(context.register(context.obj({ Type: 'Annot', Rect: [0, 0, 9, 9], ...entries })));
    },
    add: (entries) => {
      context.register(context.obj(entries));
    },
    encrypt: (entries) => {
      context.trailerInfo.Encrypt = context.register(context.obj(entries));
    },
    form: (entries, content, times) => {
      const stream = context.stream(content, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 9, 9],
        ...entries,
      });
      resources.set(PDFName.of('XObject'), context.obj({ Wrong: context.register(stream) }));
      edit(page, 'Contents', (before) => before + '\n/Artifact BMC /Wrong Do EMC'.repeat(times));
    },
    ownMap: (system, entries = {}) => {
      const known = cidFont.lookup(PDFName.of('CIDSystemInfo'), PDFDict);
      const info = known.clone(context);
      for (const [key, value] of context.obj(system).entries()) info.set(key, value);
      const map = context.stream('', { Type: 'CMap', CIDSystemInfo: info, ...entries });
      font.set(PDFName.of('Encoding'), context.register(map));
    },
    // Not packed: it is read once, right away.
    save: () => PDFStreamWriter.forContext(context, Infinity, false).serializeToBuffer(),
  };
}
