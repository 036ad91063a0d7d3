/** An article in, everybody to whom it gives words out, with how often they ask. */
import { SAYS_EN, SAYS_ZH } from '../../../languages/words-of-saying.js';
import type { Member } from '../names/cast.js';
import { chineseNameIn } from '../names/chinese-names.js';
import {
  asLatinName,
  completeName,
  fullNamesIn,
  LATIN_NAME,
  namesByPart,
  type NamesByPart,
} from '../names/latin-names.js';
import { roleBefore } from '../names/roles.js';

export interface Speaking extends Member {
  /** Words of saying beside the name. */
  readonly says: number;
  /** Of these, words of asking. */
  readonly asks: number;
}

const ADVERB =
  '(?:[还也又则就曾并却便再]|首先|随即|接着|直接|再次|最后|后来|当时|当场|专门|进一步|随后|同时|继续|马上|一直|经常|曾经|立刻|这样|坦率|开门见山|开玩笑|玩笑般|笑着|摇头|叹了口气|沉默片刻|[一-鿿]{1,4}地)';
const NAME_SAYS_ZH = new RegExp(
  String.raw`(?<=^|[\s，。！？；：、“”「」,.;:()（）—])(?<name>[\p{Script=Han}·]{2,9}?|${LATIN_NAME})\s?${ADVERB}{0,2}(?<says>${SAYS_ZH})(?<![来据听虽小学传话是以用][说])`,
  'gu',
);
/** Han glued before a Latin name, as in `a16z合伙人Erik Torenberg问`. */
const GLUED_LATIN = new RegExp(
  String.raw`(?<=\p{Script=Han})(?<name>${LATIN_NAME})\s?${ADVERB}{0,2}(?<says>${SAYS_ZH})`,
  'gu',
);
const SAYS_NAME = new RegExp(
  String.raw`[,.?!]["”’]\s+(?<says>${SAYS_EN})\s+(?:the (?:\p{Ll}+ ){1,2})?(?<name>${LATIN_NAME})|(?<says2>asked) by (?<name2>${LATIN_NAME})`,
  'gu',
);
const NAME_SAYS = new RegExp(
  String.raw`(?<name>${LATIN_NAME})\s+(?:\p{Ll}+ly\s+|also\s+|then\s+)?(?<says>${SAYS_EN})\b`,
  'gu',
);
const ASKS = /^(?:ask(?:s|ed|ing)?|.*问.*)$/i;
/** Subjects that are nobody in particular. */
const NOBODY_ZH =
  /^(?:[他她它我你咱其].*|.*(?:网友|有人|大家|人们|我们|他们|她们|自己|对方|团队|专家|研究|调查|数据|报告|媒体|公司|官方|观众|主持人|记者|的时候|这|那|也就是|总的来|换句话|不得不|可以|如果|虽然|但是|因为|所以|很难|只能|不能|应该|什么|怎么|没有|再|又).*)$/;

/** More people than these have no part in an interview. */
const MOST_PEOPLE = 40;

/** The most talkative first. */
export function namesInArticle(text: string): readonly Speaking[] {
  const fullNames = namesByPart(fullNamesIn(text).keys());
  const counts = new Map<string, { says: number; asks: number }>();
  for (const { written, says } of sayingsIn(text)) {
    const entry = counts.get(written) ?? { says: 0, asks: 0 };
    counts.set(written, { says: entry.says + 1, asks: entry.asks + (ASKS.test(says) ? 1 : 0) });
  }
  const people = new Map<string, { says: number; asks: number }>();
  for (const [written, { says, asks }] of counts) {
    const name = asName(written, text, fullNames, says);
    const known = people.get(name ?? '') ?? { says: 0, asks: 0 };
    if (name !== undefined) people.set(name, { says: known.says + says, asks: known.asks + asks });
  }
  return [...people]
    .sort(([, a], [, b]) => b.says - a.says)
    .slice(0, MOST_PEOPLE)
    .map(([name, { says, asks }]) => ({ name, also: [], role: roleBefore(name, text), says, asks }));
}

/** Each word of saying with what stands beside it where a name could. */
function sayingsIn(text: string): readonly { readonly written: string; readonly says: string }[] {
  return [NAME_SAYS_ZH, GLUED_LATIN, SAYS_NAME, NAME_SAYS].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ groups = {} }) => ({
      written: groups['name'] ?? groups['name2'] ?? '',
      says: groups['says'] ?? groups['says2'] ?? '',
    })),
  );
}

function asName(written: string, text: string, fullNames: NamesByPart, says: number): string | undefined {
  if (!/^\p{Script=Han}/u.test(written)) {
    const name = asLatinName(written);
    return name === undefined || name.includes(' ') ? name : completeName(name, fullNames);
  }
  if (NOBODY_ZH.test(written)) return undefined;
  return chineseNameIn(written) ?? (says > 1 ? foreignName(written, text) : undefined);
}

/** A name that is none of ours, as 奥特曼: it must come back. */
function foreignName(written: string, text: string): string | undefined {
  const { length } = Array.from(written);
  return length >= 2 && length <= 5 && text.split(written).length > 3 ? written : undefined;
}
