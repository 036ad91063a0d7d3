/** The ids as the headings write them in, one id a section out, each a good one and none twice. */
import { plainText, type RichText } from '../../model/inline.js';
import type { Fix } from '../../model/problems/fix.js';
import { adding, replacing } from '../../text/make-fix.js';
import type { Context } from '../../markup/context.js';
import type { ParsedHeading } from './parse-heading.js';
import { shorten } from '../../text/shorten.js';
import { slugify, UNNAMED_ID } from '../../text/slugify.js';

/** Of the slides that are made from the front matter. */
export const MADE_SLIDES: readonly string[] = ['cover', 'agenda', 'closing', 'sources'];

/** A missing or faulty id is reported, and replaced by one like `section-3`, so that a draft can go on. */
export function assignIds(headings: readonly ParsedHeading[], context: Context): readonly string[] {
  const taken = new Set<string>();
  const good = headings.map((heading) => {
    const id = judgeId(heading, taken, context);
    if (id !== undefined) taken.add(id);
    return id;
  });
  return good.map((id, index) => {
    const assigned = id ?? freeId(`section-${index + 1}`, taken);
    taken.add(assigned);
    return assigned;
  });
}

/** An id that the author gave, in a place where it is none. */
const ID_IN_WORDS = /\{\s*#[^}]*\}?|(?<=\s)#[a-z][\w-]*\}?$/i;
/** What a heading can have besides an id: anything else may be one that was meant. */
const BESIDES = /^(?:\s*(?:\.[a-z]+|reveal|minutes=\S+)(?=\s|$))*\s*$/;

function isUnderstood(braces: ParsedHeading['braces']): boolean {
  return braces === undefined || BESIDES.test(braces.text);
}

function judgeId(heading: ParsedHeading, taken: ReadonlySet<string>, context: Context): string | undefined {
  const { id, headline, span, braces } = heading;
  if (id === undefined) {
    const written = ID_IN_WORDS.exec(plainText(headline))?.[0];
    const missing = suggestion('', headline, taken);
    context.report(
      'id-missing',
      span,
      'the heading has no id',
      written === undefined
        ? `add one that stays: \`{#${missing}}\` after the headline`
        : `\`${shorten(written)}\` is read as words there: attributes stand in one pair of braces, behind the headline`,
      written === undefined && isUnderstood(braces) ? additionOf(missing, heading, context) : undefined,
    );
    return undefined;
  }
  const fault = faultOf(id.text, taken);
  if (fault === undefined) return id.text;
  const [rule, message] = fault;
  const instead = suggestion(id.text, headline, taken);
  const idSpan = context.spanAt(id.start, id.end);
  // `#a;minutes=4` is more than an id.
  const fix = /^$|[=;:,{}]/.test(id.text) ? undefined : replacing(`#${id.text}`, `#${instead}`, idSpan, 'id');
  context.report(rule, idSpan, message, `use another, such as \`#${instead}\``, fix);
  return undefined;
}

/** Into the braces that are there, or with braces of its own at the end of the heading. */
function additionOf(id: string, { span, braces }: ParsedHeading, { spanAt }: Context): Fix {
  if (braces !== undefined)
    return adding(`#${id}`, 'id', [
      { span: spanAt(braces.start, braces.start), text: braces.text.trim() === '' ? `#${id}` : `#${id} ` },
    ]);
  return adding(`{#${id}}`, 'id', [{ span: { start: span.end, end: span.end }, text: ` {#${id}}` }]);
}

function faultOf(id: string, taken: ReadonlySet<string>) {
  const shown = `\`${shorten(id)}\``;
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    return [
      'id-invalid',
      `${shown} cannot be an id: it begins with a letter, and has lower-case letters, digits and hyphens`,
    ] as const;
  if (MADE_SLIDES.includes(id))
    return ['id-reserved', `${shown} is the id of a slide that Pullquote makes itself`] as const;
  if (taken.has(id)) return ['id-duplicate', `another heading has the id ${shown} already`] as const;
  return undefined;
}

/** From what was written if that gives one, else from the headline. */
function suggestion(id: string, headline: RichText, taken: ReadonlySet<string>): string {
  const words = slugify(id) ?? slugify(plainText(headline)) ?? UNNAMED_ID;
  return freeId(MADE_SLIDES.includes(words) ? `the-${words}` : words, taken);
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  return id;
}
