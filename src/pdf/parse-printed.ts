/**
 * A PDF as Chromium prints it in, its objects out. The PDF library's own way there takes twice as long, in which it
 * waits after each object, looks byte by byte for words that are seldom there, and reads each object's head twice.
 */
import {
  PDFCatalog,
  PDFDict,
  PDFHeader,
  PDFName,
  PDFNumber,
  PDFPageLeaf,
  PDFPageTree,
  PDFParser,
  PDFRef,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** A file in another form, such as one with packed objects, is left to the library. */
export async function parsePrinted(bytes: Uint8Array): Promise<PDFContext> {
  return new PrintedParser(bytes).parsePlain() ?? PDFParser.forBytesWithOptions(bytes).parseDocument();
}

const HEAD = /%PDF-(\d)\.(\d)\s+(?:%[^\r\n]*\s+)?/y;
const OBJECT = /(\d+) (\d+) obj\b/y;
const OBJECT_END = /\s*endobj\s*/y;
const TABLE = /xref\s[\d\snf]*trailer\s*/y;
const END = /\s*startxref\s+\d+\s+%%EOF\s*$/y;
const SPACE = /[\0\t\n\f\r ]*/y;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%#]*)(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
/** A number, or a reference, that whatever ends a token follows; with more digits than a number holds it is the library's matter. */
const NUMBER =
  /(?:(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R|[+-]?(?:\d{1,15}(?:\.\d{0,15})?|\.\d{1,15}))(?![^\0\t\n\f\r ()<>[\]{}/%])/y;

const TYPE = PDFName.of('Type');
const KINDS = new Map<PDFObject | undefined, Pick<typeof PDFDict, 'fromMapWithContext'>>([
  [PDFName.of('Catalog'), PDFCatalog],
  [PDFName.of('Pages'), PDFPageTree],
  [PDFName.of('Page'), PDFPageLeaf],
]);

class PrintedParser extends PDFParser {
  readonly #text: string;
  readonly #names = new Map<string, PDFName>();

  constructor(bytes: Uint8Array) {
    super(bytes);
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  }

  /** @returns undefined for a file that is no plain list of objects with one table behind it */
  parsePlain(): PDFContext | undefined {
    const { context } = this;
    const head = this.#match(HEAD);
    if (head === null) return undefined;
    context.header = PDFHeader.forVersion(Number(head[1]), Number(head[2]));
    for (let found = this.#match(OBJECT); found !== null; found = this.#match(OBJECT)) {
      const ref = refOf(found[1], found[2]);
      context.assign(ref, this.parseObject(ref));
      if (this.#match(OBJECT_END) === null) return undefined;
    }
    if (this.#match(TABLE) === null) return undefined;
    const trailer = this.parseDict();
    const [Root, Info] = [trailer.get(PDFName.of('Root')), trailer.get(PDFName.of('Info'))];
    if (this.#match(END) === null || trailer.has(PDFName.of('Encrypt'))) return undefined;
    if (Root === undefined || Info === undefined) return undefined;
    context.trailerInfo = { Root, Info };
    return context;
  }

  override parseObject(ref?: PDFRef): PDFObject {
    this.skipWhitespaceAndComments();
    const offset = this.bytes.offset();
    switch (this.#text[offset]) {
      case '/':
        return this.parseName();
      case '[':
        return this.parseArray(ref);
      case '<':
        return this.#text[offset + 1] === '<' ? this.parseDictOrStream(ref) : this.parseHexString(ref);
      case '(':
        return this.parseString(ref);
      default: {
        const number = this.#match(NUMBER);
        if (number === null) return super.parseObject(ref);
        return number[1] === undefined ? PDFNumber.of(Number(number[0])) : refOf(number[1], number[2]);
      }
    }
  }

  protected override parseName(): PDFName {
    const found = this.#match(NAME);
    // One with an escape.
    if (found?.[1] === undefined) return super.parseName();
    const known = this.#names.get(found[1]);
    if (known !== undefined) return known;
    const name = PDFName.of(found[1]);
    this.#names.set(found[1], name);
    return name;
  }

  protected override parseDict(ref?: PDFRef): PDFDict {
    this.bytes.moveTo(this.bytes.offset() + '<<'.length);
    this.skipWhitespaceAndComments();
    const entries = new Map<PDFName, PDFObject>();
    while (this.#next === '/') {
      const key = this.parseName();
      entries.set(key, this.parseObject(ref));
      this.skipWhitespaceAndComments();
    }
    for (const sign of '>>') this.bytes.assertNext(sign.charCodeAt(0));
    return (KINDS.get(entries.get(TYPE)) ?? PDFDict).fromMapWithContext(entries, this.context);
  }

  /** Only streams, of which there are few, are read twice. */
  protected override parseDictOrStream(ref?: PDFRef): ReturnType<PDFParser['parseDictOrStream']> {
    const start = this.bytes.offset();
    const dict = this.parseDict(ref);
    this.skipWhitespaceAndComments();
    if (this.#next !== 's') return dict;
    this.bytes.moveTo(start);
    return super.parseDictOrStream(ref);
  }

  protected override skipWhitespaceAndComments(): void {
    this.#match(SPACE);
    if (this.#next === '%') super.skipWhitespaceAndComments();
  }

  get #next(): string | undefined {
    return this.#text[this.bytes.offset()];
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.bytes.offset();
    const found = pattern.exec(this.#text);
    if (found !== null) this.bytes.moveTo(pattern.lastIndex);
    return found;
  }
}

function refOf(number: string | undefined, generation: string | undefined): PDFRef {
  return PDFRef.of(Number(number), Number(generation));
}
