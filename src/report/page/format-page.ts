/** A page of ours in Markdown in, the same laid out for a terminal out. */
import { posix } from 'node:path';
import { createColors } from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import { parseBlocks, type Code, type List, type RootContent } from '../../markup/parse-markdown.js';
import { visibleText } from '../../text/terminal/visible-text.js';
import { fillLines } from './fill-lines.js';
import { tableRows } from './table-rows.js';
import { pageWords } from './page-words.js';

export interface PageLayout {
  /** In columns; more than eighty are not filled, since nobody reads lines of such a length with ease. */
  readonly width: number;
  readonly color: boolean;
  /** The page's folder in the package, e.g. `docs/rules`: what its links start from. */
  readonly folder: string;
}

interface Page {
  readonly width: number;
  readonly colors: Colors;
  readonly folder: string;
  /** The page as it is written. */
  readonly markdown: string;
}

const WIDEST = 80;
const NARROWEST = 20;
/** Of what is shown as it is written. */
const INDENT = '    ';

export function formatPage(markdown: string, { width, color, folder }: PageLayout): string {
  const page = {
    width: Math.max(NARROWEST, Math.min(width, WIDEST)),
    colors: createColors(color),
    folder,
    markdown,
  };
  return parseBlocks(markdown)
    .map((block) => linesOf(block, page).join('\n'))
    .filter((block) => block !== '')
    .join('\n\n');
}

function linesOf(block: RootContent, page: Page): readonly string[] {
  switch (block.type) {
    case 'heading':
      return filled(block, '', page).map(page.colors.bold);
    case 'paragraph':
      return tableLines(block, page) ?? filled(block, '', page);
    case 'code':
      return codeLines(block, page);
    case 'list':
      return listLines(block, page);
    case 'blockquote':
      return block.children.flatMap((child) => linesOf(child, page)).map((line) => `> ${line}`);
    default:
      return [];
  }
}

/** A row at a time: what it is about, and below it the other cells. Where these are several, each says which it is. */
function tableLines({ position }: RootContent, page: Page): readonly string[] | undefined {
  const { start, end } = position ?? {};
  const rows = tableRows(page.markdown.slice(start?.offset ?? 0, end?.offset ?? 0));
  if (rows === undefined) return undefined;
  const [heads = [], ...others] = rows;
  return others.flatMap(([first = '', ...cells]) => [
    ...cellLines(first, '', page),
    ...cells.flatMap((cell, index) => {
      const head = cells.length > 1 ? `${heads[index + 1] ?? ''}: ` : '';
      return cell === '' ? [] : cellLines(head + cell, INDENT, page);
    }),
  ]);
}

function cellLines(cell: string, indent: string, page: Page): readonly string[] {
  return parseBlocks(cell).flatMap((block) =>
    block.type === 'paragraph'
      ? filled(block, indent, page)
      : linesOf(block, page).map((line) => indent + line),
  );
}

function filled(
  { children }: Extract<RootContent, { type: 'heading' | 'paragraph' }>,
  first: string,
  { width, colors, folder }: Page,
): readonly string[] {
  const words = pageWords(children, colors, (url) => addressOf(url, folder));
  return fillLines(words, { first, rest: ' '.repeat(first.length), width });
}

/** Another rule is named by the link's own words; a place on the same page is near. */
function addressOf(url: string, folder: string): string | undefined {
  if (url.includes(':')) return url;
  const [path = ''] = url.split('#');
  return path.includes('/') ? posix.join(folder, path) : undefined;
}

function codeLines({ value, meta }: Code, { colors }: Page): readonly string[] {
  const file = meta?.split(' ')[0];
  return [
    ...(file === undefined ? [] : [INDENT + colors.dim(`${file}:`)]),
    ...value.split('\n').map((line) => (INDENT + visibleText(line)).trimEnd()),
  ];
}

function listLines({ children, ordered, start }: List, page: Page): readonly string[] {
  return children.flatMap((item, index) => {
    const sign = ordered === true ? `${(start ?? 1) + index}. ` : '- ';
    return item.children.flatMap((block, place) =>
      block.type === 'paragraph'
        ? filled(block, place === 0 ? sign : ' '.repeat(sign.length), page)
        : linesOf(block, page),
    );
  });
}
