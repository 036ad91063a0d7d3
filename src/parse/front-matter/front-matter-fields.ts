/** The kinds of value that front matter can hold, as schemas that say what is wrong and what to do. */
import * as z from 'zod/mini';
import type { FixTouches } from '../../model/problems/fix.js';
import type { RuleName } from '../../model/problems/rules.js';
import { didYouMean, surelyMeant } from '../../text/did-you-mean.js';
import { canonicalLanguage } from '../../languages/tags/canonical-language.js';
import { MINUTES_HINT, parseMinutes } from '../../text/minutes.js';
import { parseFocus } from '../../text/parse-focus.js';
import { orList } from '../../text/or-list.js';
import { shorten } from '../../text/shorten.js';
import { slugify } from '../../text/slugify.js';

/** What a check of ours puts into an issue beside its message. */
export interface IssueParams {
  readonly rule: RuleName;
  readonly hint: string;
  /** The one value that the hint names. */
  readonly meant?: MeantValue | undefined;
}

export interface MeantValue {
  readonly text: string;
  readonly touches: FixTouches;
}

type Judge = (
  value: string,
) => readonly [rule: RuleName, message: string, hint: string, meant?: MeantValue | undefined] | undefined;

/** After a check that fails, zod runs no further ones on the same value. */
function check(judge: Judge): z.core.CheckFn<string> {
  return (payload) => {
    const failure = judge(payload.value);
    if (failure === undefined) return;
    const [rule, message, hint, meant] = failure;
    const params: IssueParams = { rule, hint, meant };
    payload.issues.push({ code: 'custom', input: payload.value, message, params });
  };
}

export const textField = z
  .string()
  .check(check((value) => (value === '' ? ['value-empty', 'it is empty', 'give it a value'] : undefined)));

/** What stands on every slide beside the title, which gives way to it. */
export const footerField = textField.check(check(judgeFooter));

const MOST_FOOTER = 60;

function judgeFooter(value: string): ReturnType<Judge> {
  const length = Array.from(value).length;
  if (length <= MOST_FOOTER) return undefined;
  return [
    'footer-too-long',
    `the footer has ${String(length)} characters`,
    `write it in ${String(MOST_FOOTER)} or fewer`,
  ];
}

/** BCP 47, made canonical. */
export const languageField = z.pipe(
  textField.check(check(judgeLanguage)),
  z.transform((value: string) => canonicalLanguage(value) ?? value),
);

function judgeLanguage(value: string): ReturnType<Judge> {
  if (canonicalLanguage(value) !== undefined) return undefined;
  const meant = canonicalLanguage(value.replaceAll('_', '-'));
  const examples = `use a BCP 47 code such as ${orList(['en', 'zh-CN', 'pt-BR'])}`;
  const hint = meant === undefined ? examples : `did you mean \`${meant}\`?`;
  const fix = meant === undefined ? undefined : ({ text: meant, touches: 'form' } as const);
  return ['lang-invalid', `\`${shorten(value)}\` is not a language code`, hint, fix];
}

export const minutesField = z.pipe(
  textField.check(check(judgeMinutes)),
  z.transform((value: string) => parseMinutes(value) ?? 0),
);

function judgeMinutes(value: string): ReturnType<Judge> {
  if (parseMinutes(value) !== undefined) return undefined;
  return ['minutes-invalid', `\`${shorten(value)}\` is not a number of minutes`, MINUTES_HINT];
}

/** `#rgb` or `#rrggbb`, made `#rrggbb` in lower case. */
export const colourField = z.pipe(
  textField.check(check(judgeColour)),
  z.transform((value: string) => longHex(value.toLowerCase())),
);

function judgeColour(value: string): ReturnType<Judge> {
  if (/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(value)) return undefined;
  return [
    'accent-invalid',
    `\`${shorten(value)}\` is not a colour in hexadecimal`,
    'write it as `#rgb` or `#rrggbb`, in quotes: `accent: "#b4402a"`',
  ];
}

function longHex(hex: string): string {
  return hex.length === 4 ? `#${hex.slice(1).replace(/./g, '$&$&')}` : hex;
}

export const urlField = textField.check(check(judgeUrl));

function judgeUrl(value: string): ReturnType<Judge> {
  if (/^https?:\/\/\S+$/i.test(value) && URL.canParse(value)) return undefined;
  return [
    'url-invalid',
    `\`${shorten(value)}\` is not a web address`,
    'write the whole address, beginning with `https://`',
  ];
}

/** How far it is from the left and from the top. */
export const focusField = z.pipe(
  textField.check(check(judgeFocus)),
  z.transform((value: string) => parseFocus(value)),
);

function judgeFocus(value: string): ReturnType<Judge> {
  if (parseFocus(value) !== undefined) return undefined;
  return [
    'focus-invalid',
    `\`${shorten(value)}\` is no point of a photo`,
    'write how far the face is from the left and from the top: `focus: 30% 60%`',
  ];
}

/** A check of a person: there is something that the focus is a point of. */
export const hasPhotoToFocus: z.core.CheckFn<{ photo?: unknown; focus?: unknown }> = ({ value, issues }) => {
  if (value.focus === undefined || value.photo !== undefined) return;
  const params: IssueParams = {
    rule: 'focus-invalid',
    hint: 'give the person a `photo`, or delete the `focus`',
  };
  issues.push({
    code: 'custom',
    input: value,
    path: ['focus'],
    message: '`focus` is a point of a photo, and there is none',
    params,
  });
};

export const sourceIdField = textField.check(check(judgeSourceId));

function judgeSourceId(value: string): ReturnType<Judge> {
  if (/^[a-z][a-z0-9-]*$/.test(value)) return undefined;
  return [
    'source-id',
    `\`${shorten(value)}\` cannot be the id of a source`,
    `use lower-case letters, digits and hyphens, such as \`${slugify(value) ?? 'article'}\``,
  ];
}

/** @param noun what is chosen, as in “there is no ratio `16/10`” */
export function choiceField<const T extends string>(noun: string, choices: readonly [T, ...T[]]) {
  const isChoice = (value: string): value is T => (choices as readonly string[]).includes(value);
  const judge: Judge = (value) => {
    if (isChoice(value)) return undefined;
    const near = didYouMean(value, choices);
    const hint = near === undefined ? `choose ${orList(choices)}` : `did you mean \`${near}\`?`;
    return ['unknown-value', `there is no ${noun} \`${shorten(value)}\``, hint, meantChoice(value, choices)];
  };
  return z.pipe(
    textField.check(check(judge)),
    z.transform((value: string) => (isChoice(value) ? value : choices[0])),
  );
}

/** What has digits in it is a number, and may be meant. */
function meantChoice(value: string, choices: readonly string[]): MeantValue | undefined {
  const text = surelyMeant(value, choices);
  return text === undefined ? undefined : { text, touches: /\d/.test(text) ? 'fact' : 'form' };
}

/** A single text stands for a list of one. */
export function listField<T extends z.core.$ZodType>(element: T) {
  return z.pipe(
    z.transform((value: unknown) => (typeof value === 'string' && value !== '' ? [value] : value)),
    z.array(element),
  );
}
