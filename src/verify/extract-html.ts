/** Takes the article's words out of an HTML page: one paragraph a block. No script of the page ever runs. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { joinBlocks, type JoinedBlocks } from './joined-blocks.js';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set([
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

/** Nothing when the page holds no article that Readability can find. */
export function extractHtml(html: string): JoinedBlocks | undefined {
  const article = findArticle(html);
  if (article === undefined) return undefined;
  const blocks = joinBlocks(blocksOf(article));
  return blocks.text === '' ? undefined : blocks;
}

/** A page nested thousands deep overflows the stack of any walker; it has no article for us. */
function findArticle(html: string): Node | undefined {
  try {
    const { document } = parseHTML(html);
    const reader = new Readability<Node>(document, { serializer: (node) => node, charThreshold: 200 });
    return reader.parse()?.content ?? undefined;
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** White space is HTML's: it collapses, and only `<br>` breaks a line. */
function blocksOf(article: Node): readonly string[] {
  const blocks: string[] = [''];
  const write = (words: string): void => {
    blocks[blocks.length - 1] += words;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) return write((node.nodeValue ?? '').replaceAll(/\s+/g, ' '));
    if (node.nodeType !== 1 || SILENT.has(node.nodeName.toUpperCase())) return;
    if (node.nodeName.toUpperCase() === 'BR') return write('\n');
    const block = BLOCKS.has(node.nodeName.toUpperCase());
    if (block) blocks.push('');
    for (const child of node.childNodes) walk(child);
    if (block) blocks.push('');
  };
  walk(article);
  return blocks.map((block) => block.replaceAll(/ *\n */g, '\n'));
}
