/** A page's tags as an indented list, each with the words it holds: what a screen reader has to go by. */
import type { PDFDocumentProxy } from 'pdfjs-dist';

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
  const words = await wordsById(pdf, number);
  return lines(await page.getStructTree(), words).join('\n');
}

/** What each marked part of a page says, as pdf.js decodes it, without the line ends that it makes up. */
export async function wordsById(pdf: PDFDocumentProxy, number: number): Promise<ReadonlyMap<string, string>> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const words = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast(Boolean);
      if (id !== undefined) words.set(id, (words.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.type === 'beginMarkedContentProps' ? item.id : '');
  }
  return words;
}

function lines(node: Node, words: ReadonlyMap<string, string>): readonly string[] {
  const children = node.children ?? [];
  const said = children
    .flatMap(({ type, id }) => (type === 'content' ? (words.get(id ?? '') ?? '') : []))
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
