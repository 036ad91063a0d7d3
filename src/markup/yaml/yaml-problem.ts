/** An error code of the `yaml` package in, a rule, message and hint that a newcomer understands out. */
import type { RuleName } from '../../model/problems/rules.js';
import { shorten } from '../../text/shorten.js';

export interface YamlProblem {
  readonly rule: RuleName;
  readonly message: string;
  readonly hint: string;
}

export const ALIAS: YamlProblem = {
  rule: 'yaml-alias',
  message: 'YAML takes a text that begins with `*` for an alias',
  hint: 'put the text in double quotes: "*…"',
};

export const ANCHOR: YamlProblem = {
  rule: 'yaml-alias',
  message: 'YAML takes a text that begins with `&` for an anchor',
  hint: 'put the text in double quotes: "&…"',
};

/** @param tag with its signs, such as `!!timestamp` */
export function tagProblem(tag: string): YamlProblem {
  return {
    rule: 'yaml-syntax',
    message: `\`${shorten(tag)}\` is a tag of YAML, and everything here is text`,
    hint: 'delete it, or put the whole text in double quotes',
  };
}

const QUOTES = 'put the whole text in double quotes: "…"';
const INDENT = 'line the keys up under one another, and indent with spaces';

const WORDS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: ['this text has a second `: ` in it, which YAML takes for another key', QUOTES],
  BAD_SCALAR_START: ['a text cannot begin with this character in YAML', QUOTES],
  BAD_DQ_ESCAPE: [
    'there is a backslash in a double-quoted text that YAML cannot read',
    'write it twice (`\\\\`), or use single quotes',
  ],
  TAB_AS_INDENT: ['a line is indented with a tab', 'indent with spaces'],
  BAD_INDENT: ['the indentation is not what YAML expects here', INDENT],
  MULTILINE_IMPLICIT_KEY: [
    'this line is no `key: value`',
    'put a colon and a space after the key; a text that runs on is indented',
  ],
  RESOURCE_EXHAUSTION: ['this is nested too deeply', 'write it flat: a list or a few `key: value` lines'],
  TAG_RESOLVE_FAILED: ['YAML takes a text that begins with `!` for a tag', QUOTES],
  NON_STRING_KEY: ['a key must be a text', 'write `key: value`'],
  MULTIPLE_DOCS: [
    'YAML takes a line that begins with `--- ` for the start of another document',
    'delete it, or put the text in double quotes',
  ],
};

/**
 * @param line the line that the error is in
 * @param key the one that is given twice, if that is the error
 */
export function yamlProblem(code: string, message: string, line: string, key: string): YamlProblem {
  if (code === 'BAD_ALIAS') return ALIAS;
  if (code === 'DUPLICATE_KEY')
    return {
      rule: 'yaml-duplicate-key',
      message: `\`${shorten(key)}\` has been given before`,
      hint: 'keep one of the two',
    };
  const [said, hint] = wordsFor(code, message);
  // A tab is the fault whatever else stands on its line.
  const slip = code === 'TAB_AS_INDENT' ? undefined : hintForLine(line);
  return { rule: 'yaml-syntax', message: said, hint: slip ?? hint };
}

function wordsFor(code: string, message: string): readonly [message: string, hint: string] {
  const known = WORDS[code];
  if (known !== undefined) return known;
  if (code === 'MISSING_CHAR' && /closing .quote/.test(message))
    return ['a quotation mark is never closed', 'put the same mark at the end of the text'];
  if (code === 'MISSING_CHAR' || code === 'UNEXPECTED_TOKEN')
    return ['YAML cannot make sense of this', `write \`key: value\`; if a text has special signs, ${QUOTES}`];
  return [`YAML cannot read this (${shorten(message)})`, QUOTES];
}

/** The usual slips, which no error code tells. */
function hintForLine(line: string): string | undefined {
  if (/^[ \t]*[A-Za-z]+：/.test(line)) return 'use the colon `:` of the Latin keyboard, and a space after it';
  if (/^[ \t]*[A-Za-z]+:[^ \t]/.test(line)) return 'put a space after the colon: `key: value`';
  if (/^[ \t-]*(?:[^\s:]+:[ \t]+)?[[{]/.test(line))
    return 'a text that begins with `[` or `{` goes in double quotes: "…"';
  if (/"[^"]*"[ \t]*[^\s"#]/.test(line))
    return "to keep the quotation marks, put the whole text in single quotes: '…'";
  return undefined;
}
