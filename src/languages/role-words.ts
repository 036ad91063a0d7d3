/** What hosts and guests say of themselves and of each other, language by language. */

import { labelWords } from './label-words.js';

/** Sources of patterns; all are read without regard to letter case. */
export interface RoleWords {
  /** Who says this is a host. */
  readonly hostSays: string;
  /** Who says this is the host of this talk, whatever else is said. */
  readonly isHost: string;
  /** Who says this is a guest. */
  readonly guestSays: string;
  /** In a sentence with a name: its bearer is the guest. */
  readonly namesGuest: string;
  /** The same, but so a fellow host may be greeted as well. */
  readonly greets: string;
  /** In a sentence with a name: its bearer is a host. */
  readonly namesHost: string;
}

/** A language that is not here is judged by who asks and how much everybody says. */
const WORDS: Readonly<Record<string, RoleWords>> = {
  en: {
    hostSays: String.raw`\bwelcome (?:back )?(?:to (?:the|our|another|a|this)|everyone|everybody)\b|\b(?:my|our|today['’]s) (?:special )?guests? (?:today|tonight|this week|is|are)\b|\b(?:I am|I['’]m|we are|we['’]re) (?:\w+,? ){0,3}joined\b|\bjoining (?:me|us) (?:\w+ )?is\b|\bthank(?:s| you)(?: so much| very much)?,? for (?:joining|coming on|taking the time|listening|tuning)\b|\b(?:right back|short break)\b|\bmy co-?host\b`,
    isHost: String.raw`\b(?:I['’]m|I am|we['’]re|we are|it['’]s) (?:one of )?your (?:[\w-]+ )?(?:co-?)?hosts?\b|\b(?:I['’]m|I am) the (?:co-?)?host of this\b|\b(?:this is|my name is|I['’]m|I am) [^.?!]{2,40}, (?:and )?your (?:co-?)?host\b`,
    guestSays: String.raw`\bthank(?:s| you)(?: so much| very much)?,? for (?:having|inviting) (?:me|us)\b|\b(?:happy|glad|great|good|nice|pleased|pleasure|excited|honou?red|thrilled|delighted)(?: [\w']+){0,2} to be (?:here|back|on)\b`,
    namesGuest: String.raw`\bguests?\b|\binterviewee\b|\b(?:conversation|interview)(?:ing)? with\b|\bI bring you\b`,
    greets: String.raw`\bjoin(?:ed|ing|s)?\b|\bwelcome\b|\b(?:talk|talked|talking|speak|speaking|spoke|sat down|sitting down|here) (?:to|with)\b|\bwith (?:me|us)\b|\bthank(?:s| you)(?: so much| very much)?,? for (?:joining|coming|being)\b`,
    namesHost: String.raw`\bco-?hosts?\b|\b(?:my|our|the|fellow|regular) hosts?\b|\bhosted by\b|\binterviewe(?:r|d by)\b|\bmoderat(?:or|ed by)\b|\bpanell?ists?\b|\bas always\b|\bconducted by\b`,
  },
  zh: {
    hostSays:
      '欢迎(?:收听|收看|来到|大家)|(?:请到|邀请|采访|专访)了?.{0,12}(?:嘉宾|先生|女士|老师)|感谢.{0,8}接受(?:我们的?)?(?:采访|专访)|谢谢大家的?(?:收听|收看)',
    isHost: '我是(?:本期|今天|本节目|节目|你们|您|大家)?的?(?:主持人|记者)',
    guestSays: '(?:谢谢|感谢)(?:你们|您|你)?的?邀请|很高兴(?:来到|接受|能来)',
    namesGuest: '嘉宾|受访|采访了|专访|对话',
    greets: '欢迎|请到|邀请|来到',
    namesHost: '主持人|采访者|采访人|记者|编辑',
  },
  de: {
    hostSays: String.raw`\bwillkommen (?:zu|bei|zurück)\b|\b(?:mein|unser) Gast\b|\bdanke,? dass (?:du|Sie|ihr) (?:da|hier|gekommen)\b`,
    isHost: String.raw`\bich bin (?:Ihr|euer|eure|dein)e? (?:Gastgeber|Moderator|Host)`,
    guestSays: String.raw`\b(?:danke|vielen Dank) für die Einladung\b|\bfreue mich,? (?:hier|dabei|da) zu sein\b`,
    namesGuest: String.raw`\bzu Gast\b|\bGast\b|\bInterview mit\b|\bGespräch mit\b`,
    greets: String.raw`\bwillkommen\b|\bbegrüße\b|\bsprech(?:e|en) (?:heute )?mit\b`,
    namesHost: String.raw`\bModerat(?:or|orin|ion)\b|\bInterviewer(?:in)?\b|\binterviewt von\b`,
  },
  ja: {
    hostSays: 'ようこそ|(?:本日|今日|今回)のゲスト|聞き手の',
    isHost: '(?:司会|聞き手|進行)(?:を務め|を担当|の.{1,10}です)',
    guestSays: '(?:お招き|お呼び)(?:いただ|くださ)|呼んで(?:いただ|くださ)',
    namesGuest: 'ゲスト|にお話を',
    greets: 'お迎え|お越し',
    namesHost: '聞き手|司会|インタビュアー',
  },
};

/** In code units, not code points: with both flags `i` and `u` a search of a long text takes thirty times as long. */
function union(key: keyof RoleWords): RegExp {
  const sources = Object.values(WORDS).map((words) => words[key]);
  return new RegExp(sources.join('|'), 'i');
}

export const HOST_SAYS = union('hostSays');
export const IS_HOST = union('isHost');
export const GUEST_SAYS = union('guestSays');
export const NAMES_GUEST = union('namesGuest');
export const GREETS = union('greets');
export const NAMES_HOST = union('namesHost');

const HOST_LABELS = labelWords('hosts');
const GUEST_LABELS = labelWords('guests');

/** What a label says by itself; undefined for a name. */
export function roleOfLabel(label: string): 'host' | 'guest' | undefined {
  const word = label.toLowerCase();
  if (HOST_LABELS.has(word)) return 'host';
  return GUEST_LABELS.has(word) ? 'guest' : undefined;
}

const OTHER_LABELS = new Set([...labelWords('others'), ...labelWords('unknowns')]);

/** True of a label that tells what somebody is, and neither a name nor a part in the talk: `Interpreter`, `Old Man 2`. */
export function isOfBystander(label: string): boolean {
  const word = label.normalize('NFKC').trim().toLowerCase();
  return OTHER_LABELS.has(word.replace(/^the /, '').replace(/[\s_#-]*\d{1,3}$/, ''));
}

const AUDIENCE =
  /^(?:(?:man|woman|person|voice|member|someone|question) (?:in|from|of) the )?(?:live )?(?:audience|public|publikum|público|spectat(?:or|eur)|attendee|listener|viewer|zuschauer(?:in)?|zuhörer(?:in)?|(?:现场)?(?:观众|听众)|(?:現場)?(?:觀眾|聽眾)|観客|聴衆|관객|청중|зритель|слушатель|зал)(?: (?:member|question|guest))?[ #-]{0,2}(?:\d{1,3}|[一二三四五六七八九十甲乙丙丁]|\p{Lu})?$/iu;

/** True of a label for whoever sits in the hall: `Audience member 2`, 现场观众. */
export function isOfAudience(label: string): boolean {
  return AUDIENCE.test(label.normalize('NFKC').trim());
}
