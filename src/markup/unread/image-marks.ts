/** A text in, pictures in it that Markdown does not see out: unlike other lookalikes, something is not shown. */
import { anyOf, byPattern, type UnreadMark } from './unread-mark.js';

const FORM = '`![what it shows](images/hive.jpg)`';
export const REFERENCE_HINT = `write the path where the picture is: ${FORM}`;
const FILE = String.raw`\.(?:png|jpe?g|gif|webp|svg|avif|heic|tiff?|bmp|pdf)\b`;

/** `[\d]` behind an exclamation mark cites something: `Amazing![1]`. */
const SPELLINGS = [
  byPattern(/!\[\[[^\]\n]{1,200}\]{0,2}/g, `write ${FORM}`),
  byPattern(/!\[[^\]]{0,200}\][(（【][^)）】\n]{0,200}[)）】]?/g, hintFor),
  byPattern(/!\[(?!\d+\]\[\d)[^\]]{0,200}\]\[[^\]\n]{0,200}\]/g, REFERENCE_HINT),
  byPattern(/^[ \t]*!\[[^\]\n]{0,200}\]:?[ \t]*$/gm, `say which file: ${FORM}`),
  byPattern(
    new RegExp(String.raw`!\[[^\]\n]{0,200}\][ \t]?[(（:{<][^\n]{0,200}?${FILE}[)）}>]?`, 'gi'),
    `leave nothing between the brackets: ${FORM}`,
  ),
  byPattern(new RegExp(String.raw`!\[[^\]\n(]{0,200}[(（][^)）\n]{0,200}?${FILE}[)）]?`, 'gi'), hintFor),
  byPattern(new RegExp(String.raw`![^\s[\](][^[\]\n]{0,200}\]\([^)\n]{0,200}?${FILE}\)?`, 'gi'), hintFor),
  byPattern(/!\([^)\n]{0,200}\)[ \t]?\[[^\]\n]{0,200}\]/g, `the description comes first: ${FORM}`),
  byPattern(/<img(?=[\s/])[^>\n]{0,200}/gi, `write ${FORM}`),
];

export const IMAGE_MARK: UnreadMark = {
  signs: ['![', '!(', '](', '<'],
  find: anyOf(...SPELLINGS),
  rule: 'image-unread',
  message: 'this picture cannot be read, and is not shown',
};

function hintFor(match: string): string {
  const path = /\]\(([^\n]*?)\)?$/.exec(match)?.[1];
  if (path === undefined || !match.endsWith(')'))
    return `write it with both pairs of brackets closed: ${FORM}`;
  const bare = path.replace(/[ \t]+(?:["'“”‘’(].*|=\S*)$/, '').trim();
  if (/\s/.test(bare))
    return `put a path with spaces in angle brackets: \`(<${bare}>)\`, or write \`%20\` for each space`;
  return `leave nothing but the path between the parentheses: \`(${bare})\``;
}
