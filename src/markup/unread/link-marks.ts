/** A text in, links in it that Markdown does not see out. */
import { anyOf, byForm, byPattern, shownMark, type UnreadMark } from './unread-mark.js';

const FORM = '`[words](https://…)`';

export const LINK_MARKS: readonly UnreadMark[] = [
  shownMark(
    ['[['],
    'pages are not linked by name: the brackets would be shown',
    byPattern(/\[\[[^[\]\n]{1,200}\]\]/g, `write ${FORM}, or the words alone`),
  ),
  shownMark(
    ['[', '<www.'],
    'this link is not read: its brackets would be shown',
    anyOf(
      byPattern(/\[[^\]\n]{1,200}\]\([^)\n]{0,200}\)?/g, hintFor),
      byForm(
        /\[((?!\d+\])[^\]\n]{1,200})\] \(((?:https?:|mailto:)[^)\s]{0,200})\)/g,
        `leave no space between: ${FORM}`,
        '[$1]($2)',
      ),
      byPattern(
        /\[(?!\d+\])[^\]\n]{1,200}\] \((?:https?:|www\.|mailto:)[^)\n]{0,200}\)?/g,
        `leave no space between: ${FORM}`,
      ),
      byForm(
        /\[([^\]\n]{1,200})\]（\s*((?:https?:|mailto:)[^）)\s]{1,200})\s*[）)]/g,
        `use the brackets of the Latin keyboard: ${FORM}`,
        '[$1]($2)',
      ),
      byPattern(
        /\[[^\]\n]{1,200}\]（[^）)\n]{1,200}[）)]/g,
        `use the brackets of the Latin keyboard: ${FORM}`,
        ({ 0: match }) => /（\s*(?:https?:|www\.|mailto:)/.test(match),
      ),
      byForm(
        /\(([^()\n]{1,200})\)\[((?:https?:|mailto:)[^\]\s]{0,200})\]/g,
        `the words come first: ${FORM}`,
        '[$1]($2)',
      ),
      byPattern(
        /\([^()\n]{1,200}\)\[(?:https?:|www\.|mailto:)[^\]\n]{0,200}\]/g,
        `the words come first: ${FORM}`,
      ),
      byForm(/<(www\.[^\s>]{1,200})>/g, 'write the whole address: `<https://…>`', '<https://$1>'),
    ),
  ),
];

function hintFor(match: string): string {
  if (!match.endsWith(')')) return `close it: ${FORM}`;
  return /\(.*\s/.test(match) ? 'an address has no spaces: write `%20` for each' : `write it as ${FORM}`;
}
