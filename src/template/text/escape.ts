/**
 * Text in, text that is safe in one context out: the only border between what an author wrote
 * and the Markdown. Nothing else may put an author's words into a template.
 */
import Handlebars from 'handlebars';
import { plainText, text, type Inline, type RichText } from '../../model/inline.js';
import type { WordBreaks } from '../../model/word-breaks.js';
import { breakLines } from './break-lines.js';
import { lineBreaks } from './line-breaks.js';
import { codePointOf } from '../../text/code-point.js';

/** Text that is already right for its context, so that Handlebars leaves it alone. */
export type Safe = Handlebars.SafeString;

const safe = (value: string): Safe => new Handlebars.SafeString(value);

/** In a line of Markdown: a headline, a paragraph, a list item. */
export function markdown(rich: RichText): Safe {
  return safe(escapeLineStart(inlines(rich, escapeMarkdown)));
}

/** How the lines of display type break: by the language that the text is marked with. */
export interface Breaking {
  readonly breaks: WordBreaks | undefined;
  /** Letters of the shortest word that may be hyphenated: what is shorter has room wherever it stands. */
  readonly fewest: number;
  /** A sign that is set behind the words. */
  readonly after?: string | undefined;
}

/** The same for display type, whose lines break between phrases and within words that are too long for them. */
export function markdownWords(rich: RichText, breaking: Breaking): Safe {
  return safe(escapeLineStart(brokenInlines(rich, breaking, escapeMarkdown)));
}

/** The same inside a block of HTML. */
export function htmlWords(rich: RichText, breaking: Breaking): Safe {
  return safe(brokenInlines(rich, breaking, escapeHtml));
}

/** A person's name inside a block of HTML: a line ends within what hyphens join only where it has no room for all of it. */
export function htmlName(rich: RichText, breaking: Breaking): Safe {
  const words = plainText(rich).split(/(?<=\s)/);
  return safe(
    words
      .map((word) => {
        const broken = brokenInlines(text(word.trimEnd()), breaking, escapeHtml);
        const space = word === word.trimEnd() ? '' : ' ';
        const isApart = JOINED.test(word) && !broken.startsWith(JOINED_TAG);
        return (isApart ? `${JOINED_TAG}${broken}</span>` : broken) + space;
      })
      .join(''),
  );
}

const JOINED_TAG = '<span class="joined">';
const JOINED = /[\p{L}\p{M}.][-‐–]\p{L}/u;

function brokenInlines(
  rich: RichText,
  { breaks, fewest, after }: Breaking,
  escape: (value: string) => string,
): string {
  return breakLines(rich, lineBreaks(plainText(rich), breaks, fewest, after), markup, escape);
}

/** Inside a block of HTML, or between the tags of a page. */
export function html(rich: RichText): Safe {
  return safe(inlines(rich, escapeHtml));
}

/** In a double-quoted HTML attribute. */
export function attribute(value: string): Safe {
  return safe(escapeHtml(value));
}

/** In a double-quoted YAML scalar; JSON strings are YAML. */
export function yamlString(value: string): Safe {
  return safe(JSON.stringify(oneLine(value)));
}

/** In a double-quoted CSS string, be it in a style element: only letters and digits stand for themselves. */
export function cssString(value: string): Safe {
  return safe(
    oneLine(value).replace(/[^\p{L}\p{M}\p{N} ]/gu, (sign) => `\\${codePointOf(sign).toString(16)} `),
  );
}

/**
 * A speaker note in an HTML comment. Marp reads a comment that is a YAML mapping as directives
 * (`footer: x`) and swallows a few magic words; a first line that is a word joiner makes every
 * mapping below it invalid YAML, so that the note stays a note.
 */
export function comment(note: string): Safe {
  const closed = note
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/--+(?=>)/g, (dashes) => dashes.split('').join(WORD_JOINER));
  return safe(`<!--\n${WORD_JOINER}\n${closed.trim()}\n-->`);
}

const WORD_JOINER = '\u2060';

function inlines(rich: RichText, escape: (value: string) => string): string {
  return rich
    .map((inline) =>
      markup(inline, 'children' in inline ? inlines(inline.children, escape) : escape(inline.value)),
    )
    .join('');
}

/** Marks are written as tags: CommonMark does not see `**“我错了”**之后` as bold. */
function markup(inline: Inline, content: string): string {
  switch (inline.type) {
    case 'text':
      return content;
    case 'break':
      return '<br>';
    case 'code':
      return `<code>${content}</code>`;
    case 'strong':
      return `<strong>${content}</strong>`;
    case 'emphasis':
      return `<em>${content}</em>`;
    case 'link':
      return `<a href="${escapeHtml(inline.url)}">${content}</a>`;
  }
}

const HTML_REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Marp swaps literal emoji for pictures from a server; as references it lets them be. */
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\uFE0F\u20E3\u200D]/gu;

function escapeHtml(value: string): string {
  return oneLine(value)
    .replace(/[&<>"']/g, (character) => HTML_REFERENCES[character] ?? character)
    .replace(EMOJI, (character) => `&#x${codePointOf(character).toString(16)};`);
}

/**
 * Backslashes before what CommonMark, Marp's mathematics and markdown-it's recognition of bare
 * addresses would read as markup. Marp looks for emoji short codes in the text without backslashes;
 * a tag amid the code is what it does not see through.
 */
function escapeMarkdown(value: string): string {
  const escaped = oneLine(value)
    .replace(/[\\`*_[\]$~|^@]/g, '\\$&')
    .replace(/:(?=\/)/g, '\\:');
  return escapeHtml(escaped).replace(/:(?=[\w+\\-]+:)/g, '<span>:</span>');
}

/** What opens a block at the start of a line, or would be trimmed from it. */
function escapeLineStart(line: string): string {
  return (
    line
      .replace(/^[#+=-]/, '\\$&')
      .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
      // At the end of a headline they would be taken for its closing marks.
      .replace(/#(?=#*\s*$)/g, '\\#')
      .replace(/^ +| +$/g, (spaces) => '&#32;'.repeat(spaces.length))
  );
}

/** One line, as UTF-8 and HTML can carry it: controls and line breaks are white space here. */
function oneLine(value: string): string {
  return value.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
