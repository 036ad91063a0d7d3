/** Reads who is introduced as guest and as host: “my guest is …”, 采访了…, “by …”. */
import { chineseNameIn } from '../names/chinese-names.js';
import { asLatinName, LATIN_NAME } from '../names/latin-names.js';

export interface Introduced {
  readonly guest: string | undefined;
  /** The guest's name in the other script, in parentheses after it. */
  readonly guestAlso: string | undefined;
  readonly host: string | undefined;
}

const TITLE = String.raw`(?:(?:the|a|an|our|Dr\.?|Professor|judge|writer)[ ](?:\p{Ll}[\p{L}-]*[ ]){0,3})?`;
const NAME = `${TITLE}(?<name>${LATIN_NAME})`;
const ZH_RUN = String.raw`(?<run>[\p{Script=Han}·]{2,14})`;
/** A name's end: what follows a name that is no part of it. */
const ZH_END = String.raw`(?=[，。,.；：:！!？?、\s）)（(]|$|先生|女士|老师)`;

const GUEST = [
  String.raw`(?:[Mm]y|[Oo]ur|[Tt]oday['’]s|[Tt]onight['’]s|[Tt]his week['’]s) guest(?: today| tonight| this week)?(?: is|,|:)? ${NAME}`,
  String.raw`(?:[Cc]onversation|[Ii]nterview(?:ing)?|[Ss]peaking|[Tt]alking|[Jj]oined) (?:with|by) ${NAME}`,
  String.raw`(?<name>${LATIN_NAME}), (?:welcome|thank you for (?:coming|joining))`,
  String.raw`(?:[Ww]elcome|[Ii]nterviewing),? ${NAME}`,
];
const HOST = [
  String.raw`(?:[Hh]osted|[Ii]nterviewed|[Cc]onducted|[Mm]oderated) by ${NAME}`,
  String.raw`(?:[Ii]nterviewer|[Hh]ost|[Mm]oderator|[Pp]resenter),? (?<name>${LATIN_NAME})`,
  String.raw`\bI['’]m (?<name>${LATIN_NAME})`,
  String.raw`\b[Bb]y (?<name>${LATIN_NAME})`,
];
const GUEST_ZH = [
  String.raw`(?:嘉宾|请到了?|采访了?|专访|对话|对谈|欢迎|访谈?)(?:的?是|：|:)?${ZH_RUN}${ZH_END}`,
  String.raw`(?:演播室|现场|节目)的是${ZH_RUN}${ZH_END}`,
];
const HOST_ZH = [String.raw`(?:主持人|我是|采访者|编辑|记者)(?:是|：|:)?${ZH_RUN}${ZH_END}`];

/** @param head the beginning of the text, where people are introduced */
export function readIntroductions(head: string): Introduced {
  const guest = firstMatch(head, GUEST) ?? firstMatch(head, GUEST_ZH);
  const host = firstMatch(head, HOST) ?? firstMatch(head, HOST_ZH);
  return {
    guest,
    guestAlso: guest === undefined ? undefined : otherScript(head, guest),
    host: host === guest ? undefined : host,
  };
}

function firstMatch(head: string, patterns: readonly string[]): string | undefined {
  for (const pattern of patterns) {
    for (const { groups } of head.matchAll(new RegExp(pattern, 'gu'))) {
      const name =
        groups?.['name'] === undefined ? chineseNameIn(groups?.['run'] ?? '') : asLatinName(groups['name']);
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

/** `Meilin Zhao (赵美林)`. */
function otherScript(head: string, name: string): string | undefined {
  const after = head.slice(head.indexOf(name) + name.length);
  return /^\s*[(（]([\p{L}·'’ -]{2,40})[)）]/u.exec(after)?.[1]?.trim();
}
