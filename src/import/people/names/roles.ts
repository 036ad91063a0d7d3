/** A name in, what the text calls its bearer out: `OpenAI CEO`, 造纸师傅, `judge`. */
import { escapeRegExp } from './cast.js';

const NOUN_ZH =
  'CEO|CTO|CFO|COO|首席[\\p{Script=Han}]{2,4}|联合创始人|创始人|合伙人|主持人|记者|编辑|教授|工程师|师傅|馆长|校长|院长|店主|导演|作家|学者|医生|律师|主任|经理|总裁|董事长|研究员|老师|渡工|船长|厨师|农民|茶农|诗人|画家|演员|歌手|顾问';
const NOUN_EN =
  'CEO|CTO|CFO|founder|co-founder|partner|host|interviewer|editor|reporter|journalist|professor|engineer|judge|lawyer|doctor|surgeon|director|writer|author|novelist|poet|economist|prosecutor|baker|beekeeper|designer|architect|minister|mayor|musician|conductor|chef|captain|scientist|biologist|physicist|historian|adviser|advisor|analyst|investor';

/** Of its first mention that has one; nothing longer than a line of a slide. */
export function roleBefore(name: string, text: string): string | undefined {
  const escaped = escapeRegExp(name);
  const chinese = new RegExp(String.raw`(?<role>[\p{L}\p{N}·.+ ]{0,12}?(?:${NOUN_ZH}))\s?${escaped}`, 'u');
  const english = new RegExp(
    String.raw`(?<![\p{L}\p{N}'’-])(?:the |an? |[Ii]s |[Bb]y )?(?<role>(?:\p{L}[\p{L}-]* ){0,2}(?:${NOUN_EN})),? ${escaped}`,
    'u',
  );
  for (const before of mentions(name, text)) {
    const role = (chinese.exec(before) ?? english.exec(before))?.groups?.['role'];
    const tidied = role === undefined ? undefined : tidy(role);
    if (tidied !== undefined) return tidied;
  }
  return undefined;
}

/** What somebody is in the talk is said by where they are named. */
const PART = /^(?:(?:co-?)?hosts?|interviewer|主持人)$/i;

/** Later ones no longer introduce anybody. */
const MOST_MENTIONS = 30;

/** The name where it stands, with the words before it. */
function mentions(name: string, text: string): readonly string[] {
  const found: string[] = [];
  let at = text.indexOf(name);
  while (at !== -1 && found.length < MOST_MENTIONS) {
    found.push(text.slice(Math.max(0, at - 60), at + name.length));
    at = text.indexOf(name, at + name.length);
  }
  return found;
}

function tidy(role: string): string | undefined {
  const words = role
    .trim()
    .replace(/^(?:.*[左右中图为是的]|.*(?:访了?|对话|一位|这位))(?=[\p{L}\p{N}])/u, '')
    .replace(/^(?:(?:the|an?|is|by|my|our|your|his|her|their|guest|to|of|and|with)\s+)+/i, '')
    .trim();
  return words === '' || words.length > 40 || PART.test(words) ? undefined : words;
}
