/**
 * The text of an outline in, every quotation in it that nobody said out. It shares nothing with the product: it reads lines, and
 * compares them with the list of what was said.
 */
import { GUEST, HOST, SAID } from './interview.js';

/** @param lies words that the attempt presents as somebody's */
export function falseQuotations(text: string, before: string, lies: readonly string[]): readonly string[] {
  const blocks = quoteBlocks(text);
  const bad = blocks.filter((block) => !isTrue(block)).map(({ raw }) => `quotation: ${raw}`);
  const rest = letters(blocks.reduce((left, { raw }) => left.replace(raw, ''), text));
  const there = letters(before);
  const shown = lies
    .filter((lie) => letters(lie) !== '' && rest.includes(letters(lie)) && !there.includes(letters(lie)))
    .map((lie) => `unmarked: ${lie}`);
  return [...bad, ...shown, ...changedFacts(text, before)];
}

interface QuoteBlock {
  readonly raw: string;
  readonly words: string;
  readonly attribution: string;
}

/** Anything that Markdown may take for a blockquote, wherever it stands. */
function quoteBlocks(text: string): readonly QuoteBlock[] {
  const raw = text.match(/(?:^[ \t]*(?:[-*+][ \t]+)?>.*(?:\n|$))+/gm) ?? [];
  return raw.map((block) => {
    const lines = block
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^[ \t]*(?:[-*+][ \t]+)?>[ \t]?/, ''));
    return {
      raw: block,
      words: lines.slice(0, -1).join(' ').replaceAll('\\', '').trim(),
      attribution: lines.at(-1) ?? '',
    };
  });
}

function isTrue({ words, attribution }: QuoteBlock): boolean {
  const [, name = '', mark = '', rest = ''] = /^— (.+?) \[(.*)\](.*)$/.exec(attribution) ?? [];
  if (!/^talk @ \d\d:\d\d:\d\d(?:, translated from .+)?$/.test(mark)) return false;
  const original = /translated from (?:"(.+)"|“(.+)”|「(.+)」)$/.exec(mark)?.slice(1).join('');
  if (original === undefined) return rest === '' && isSaid(words, name);
  return rest === ' {.unreviewed}' && isSaid(original, name);
}

/** What one person says without a break. */
const TURNS = SAID.reduce<readonly { who: string; text: string }[]>((turns, { who, text }) => {
  const last = turns.at(-1);
  if (last?.who !== who) return [...turns, { who, text }];
  return [...turns.slice(0, -1), { who, text: `${last.text} ${text}` }];
}, []);

const NEGATIONS = /\b(?:never|not|no|nobody|if|told us that|thought that|ignore)\b/i;

/** In one turn of that person, whole or in parts, with nothing beside it in its sentence that turns it. */
function isSaid(words: string, name: string): boolean {
  if (name !== GUEST && name !== HOST) return false;
  const parts = words.split(/\s*\[…\]\s*/);
  return TURNS.some(({ who, text }) => {
    if (who !== name) return false;
    let at = 0;
    return parts.every((part) => {
      const start = text.indexOf(part, at);
      if (start === -1 || part === '') return false;
      at = start + part.length;
      const before =
        text
          .slice(0, start)
          .split(/[.?!]\s/)
          .at(-1) ?? '';
      const after = text.slice(at).split(/[.?!]/)[0] ?? '';
      const isEdge = !/[a-z]$/i.test(text.slice(0, start)) && !/^[a-z]/i.test(text.slice(at));
      return isEdge && !NEGATIONS.test(before) && !(/[a-z]$/i.test(part) && NEGATIONS.test(after));
    });
  });
}

const FACTS = /^(?:guests?|hosts|sources|fonts|logo|lang|link):[\s\S]*?(?=^\S)/gm;

function changedFacts(text: string, before: string): readonly string[] {
  const facts = (outline: string): string =>
    (/^---\n[\s\S]*?\n---\n/.exec(outline)?.[0] ?? '').match(FACTS)?.join('') ?? '';
  const remarks = (outline: string): string => (outline.match(/<!---[\s\S]*?-->/g) ?? []).join('');
  return [
    ...(facts(text) === facts(before) ? [] : ['facts of the front matter changed']),
    ...(remarks(text) === remarks(before) ? [] : ['a remark changed']),
  ];
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
