/** Takes the words out of a Markdown source: one paragraph a block, markers, comments and raw HTML left behind. */
import type { Nodes, Parent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { shortened } from './shortened.js';
import { spokenRows, type Rows } from '../tables/spoken-rows.js';
import { isSetOff, joinBlocks, type DocumentBlock, type JoinedBlocks } from '../paragraphs/joined-blocks.js';

const FRONT_MATTER = /^---\n[\s\S]*?\n---(?:\n|$)/;

/** Headings, paragraphs, list items and code blocks each make paragraphs of their own. */
export function extractMarkdown(markdown: string): JoinedBlocks {
  const { text, whole } = shortened(markdown.replace(FRONT_MATTER, ''));
  const tree = fromMarkdown(text, { extensions: [cjkFriendlyExtension()] });
  restore(tree, whole);
  return joinBlocks(blocksOf(tree));
}

/** In a tree that nobody else has. */
function restore(node: Nodes, whole: (words: string) => string): void {
  if ('value' in node) node.value = whole(node.value);
  if ('children' in node) for (const child of node.children) restore(child, whole);
}

function blocksOf(node: Nodes): readonly DocumentBlock[] {
  if (node.type === 'paragraph') {
    const words = wordsOf(node);
    const rows = tableRows(words);
    const said = rows.length === 0 ? undefined : spokenRows(rows);
    if (said !== undefined) return said.map((row) => ({ words: row }));
    const isEmphatic = node.children.some(({ type }) => type === 'emphasis');
    const strong = node.children[0]?.type === 'strong';
    return [{ words, strong, setOff: isTyped(node) && isSetOff(words, isEmphatic) }];
  }
  if (node.type === 'heading') return [{ words: wordsOf(node), heading: true }];
  if (node.type === 'code') return [{ words: node.value }];
  if (node.type === 'listItem') return itemOf(node.children.flatMap(blocksOf));
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

/** Nothing of it is in plain type. */
function isTyped({ children }: Parent): boolean {
  return children.every(
    (node) => node.type === 'strong' || node.type === 'emphasis' || wordsOfInline(node).trim() === '',
  );
}

/** Of a table, which our Markdown takes for a paragraph; none where it is one. */
function tableRows(words: string): Rows {
  const lines = words.trim().split('\n');
  const rule = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;
  if (!lines[1]?.includes('|') || !rule.test(lines[1].trim())) return [];
  return lines
    .filter((_, index) => index !== 1)
    .map((line) => line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|'));
}

function itemOf([first, ...others]: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return first === undefined ? [] : [{ ...first, item: true }, ...others];
}

/** `[^2]`, and where the note itself begins. */
const FOOTNOTE = /\[\^[^\]\s]{1,40}\](?:: ?)?/g;
/** A link within the page that only counts. */
const REFERENCE = /^(?:\[\d{1,3}\]|\d{1,3}|[↑↩⤴^]\uFE0E?)$/u;

function wordsOf(node: Parent): string {
  return node.children.map(wordsOfInline).join('');
}

function wordsOfInline(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll(FOOTNOTE, '');
  if (node.type === 'inlineCode') return node.value;
  if (node.type === 'link' && node.url.includes('#') && REFERENCE.test(wordsOf(node))) return '';
  if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) return '\n';
  if (node.type === 'image') return '';
  return 'children' in node ? wordsOf(node) : '';
}
