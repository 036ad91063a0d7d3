/** Takes the article's words out of an HTML page: one paragraph a block. No script of the page ever runs. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isReferenceMark } from './reference-mark.js';
import { isSetOff, joinBlocks, type DocumentBlock, type JoinedBlocks } from '../paragraphs/joined-blocks.js';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** What a page has, and a part of one has not. */
const PAGE = /<(?:!doctype|html|head|body|title)\b/i;
const SILENT = new Set([
  'TITLE',
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'SVG',
  'MATH',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
]);
/** Their words are in another type than a paragraph's. */
const TYPES: ReadonlyMap<string, Type> = new Map([
  ...['B', 'STRONG', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'].map((name) => [name, 'bold'] as const),
  ...['I', 'EM'].map((name) => [name, 'italic'] as const),
]);

const DEEPEST = 200;

/** Nothing when the page holds no article that Readability can find; of a part of a page, as somebody copies it, all is taken. */
export function extractHtml(html: string): JoinedBlocks | undefined {
  const { document } = parseHTML(inPage(html));
  if (isTooDeep(document.documentElement)) return undefined;
  const article = PAGE.test(html) ? findArticle(document) : document.body;
  if (article === undefined) return undefined;
  const blocks = joinBlocks(blocksOf(article));
  return blocks.text === '' ? undefined : blocks;
}

/** All of a page that has nothing but words in it. */
export function htmlBlocks(html: string): JoinedBlocks {
  return joinBlocks(blocksOf(parseHTML(html).document.body));
}

/** A page may leave out the tags that say so; linkedom does not put them in. */
function inPage(html: string): string {
  const root = parseHTML(html).document.documentElement as Element | null;
  return root?.nodeName.toUpperCase() === 'HTML' ? html : `<html><body>${html}</body></html>`;
}

function findArticle(document: Document): Node | undefined {
  const reader = new Readability<Node>(document, { serializer: (node) => node, charThreshold: 200 });
  try {
    return reader.parse()?.content ?? undefined;
  } catch (error) {
    // Readability 0.6 reads a property of null when tag soup leaves its top candidate without a parent.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Readability takes minutes for a page nested a thousand deep; a page with an article is nested some forty. */
function isTooDeep(root: Node): boolean {
  let level: readonly Node[] = [root];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    level = level.flatMap((node) => Array.from(node.childNodes).filter(({ nodeType }) => nodeType === 1));
  }
  return level.length > 0;
}

/** White space is HTML's: it collapses, and only `<br>` breaks a line. */
function blocksOf(article: Node): readonly DocumentBlock[] {
  const blocks: OpenBlock[] = [];
  collect(article, blocks, 'plain');
  return blocks.map(({ words, types }) => ({
    words: words.replaceAll(/ *\n */g, '\n').replaceAll(/ {2,}/g, ' '),
    setOff: !types.has('plain') && isSetOff(words, types.has('italic')),
  }));
}

type Type = 'plain' | 'bold' | 'italic';

interface OpenBlock {
  words: string;
  /** In which its words are set. */
  readonly types: Set<Type>;
}

/** Writes to the last block, and starts another around each block element. */
function collect(node: Node, blocks: OpenBlock[], type: Type): void {
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === 3) append(blocks, (node.nodeValue ?? '').replaceAll(/\s+/g, ' '), type);
  if (node.nodeType !== 1 || SILENT.has(name) || isReferenceMark(node)) return;
  if (name === 'BR') append(blocks, '\n', type);
  if (BLOCKS.has(name)) blocks.push({ words: '', types: new Set() });
  for (const child of node.childNodes) collect(child, blocks, TYPES.get(name) ?? type);
  if (BLOCKS.has(name)) blocks.push({ words: '', types: new Set() });
}

function append(blocks: OpenBlock[], words: string, type: Type): void {
  const { words: before, types } = blocks.pop() ?? { words: '', types: new Set<Type>() };
  if (words.trim() !== '') types.add(type);
  blocks.push({ words: before + words, types });
}
