/** A page's tags as an indented list, each with the words it holds: what a screen reader has to go by. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { loadPdfjs } from '../support/pdfjs.js';

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly Node[];
}

/** @param number 1-based. */
export async function tagOutline(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const words = await wordsByMark(page);
  return lines(await page.getStructTree(), words).join('\n');
}

/** What each marked part of a page says: every glyph of it, spaces too, which pdf.js leaves out of its text. */
async function wordsByMark(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const { OPS } = await loadPdfjs();
  const { fnArray, argsArray } = (await page.getOperatorList()) as OperatorList;
  const words = new Map<string, string>();
  const open: string[] = [];
  fnArray.forEach((code, index) => {
    const [first, mark] = argsArray[index] ?? [];
    if (code === OPS.beginMarkedContentProps) open.push(String(mark));
    else if (code === OPS.beginMarkedContent) open.push('none');
    else if (code === OPS.endMarkedContent) open.pop();
    else if (code === OPS.showText) {
      const id = open.findLast((each) => /^\d+$/.test(each)) ?? '';
      words.set(
        id,
        (words.get(id) ?? '') + (first as readonly Glyph[]).map(({ unicode }) => unicode ?? '').join(''),
      );
    }
  });
  return words;
}

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** A glyph, or a distance. */
interface Glyph {
  readonly unicode?: string;
}

function lines(node: Node, words: ReadonlyMap<string, string>): readonly string[] {
  const children = node.children ?? [];
  const said = children
    .flatMap(({ type, id }) =>
      type === 'content' ? (words.get(/_mc(\d+)$/.exec(id ?? '')?.[1] ?? '') ?? '') : [],
    )
    .join('');
  const facts = [
    node.role ?? '',
    ...(node.lang ? [`[${node.lang}]`] : []),
    ...(node.alt ? [`alt “${node.alt}”`] : []),
    ...(said ? [JSON.stringify(said)] : []),
    ...(children.some(({ type }) => type === 'object' || type === 'annotation') ? ['→'] : []),
  ];
  const below = children.filter(({ role }) => role !== undefined).flatMap((child) => lines(child, words));
  return node.role === 'Root' ? below : [facts.join(' '), ...below.map((line) => `  ${line}`)];
}
