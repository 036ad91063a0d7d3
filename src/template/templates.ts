/** A folder of Handlebars templates in, a function per template out. */
import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import type { FigureItem } from '../model/figure.js';
import { plainText, type RichText } from '../model/inline.js';
import type { WordBreaksByLanguage } from '../model/word-breaks.js';
import { EnvironmentError } from '../model/problems/environment-error.js';
import ownTemplates from '../../generated/templates.mjs';
import {
  attribute,
  type Breaking,
  comment,
  cssString,
  html,
  htmlName,
  htmlWords,
  markdown,
  markdownWords,
  yamlString,
} from './text/escape.js';
import type { TemplateFiles } from '../read/template-file.js';

export interface Templates {
  /** Fills one template with its view. */
  render(name: string, view: object): string;
}

/**
 * Compiles on first use, in an environment of its own: strict, and blind to prototypes, so that a
 * template reaches nothing but its view. Every template can be included as a partial by its name.
 */
export function compileTemplates(files: TemplateFiles): Templates {
  const handlebars = Handlebars.create();
  handlebars.registerHelper({
    md: markdown,
    mdWords: (rich: RichText, lang: string, options: Options) => markdownWords(rich, breaking(lang, options)),
    html,
    htmlWords: (rich: RichText, lang: string, options: Options) => htmlWords(rich, breaking(lang, options)),
    htmlName: (rich: RichText, lang: string, options: Options) => htmlName(rich, breaking(lang, options)),
    attr: attribute,
    cssString,
    yaml: yamlString,
    note: comment,
    longest: longestLabel,
    leadsRow,
    is: equal,
    some,
    join,
    place,
  });
  for (const [name, source] of files) handlebars.registerPartial(name, precompiled(name, source) ?? source);
  const replaced = [...files].flatMap(([file, source]) =>
    file in ownTemplates && precompiled(file, source) === undefined ? [file] : [],
  );
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  return {
    render(name, view) {
      try {
        const template = compiled.get(name) ?? compile(name);
        compiled.set(name, template);
        return template(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
      } catch (error) {
        throw replaced.length === 0 ? error : brokenTemplate(name, replaced, error);
      }
    },
  };

  function compile(name: string): Handlebars.TemplateDelegate {
    const source = files.get(name);
    if (source === undefined) throw new Error(`there is no template ${name}`);
    return precompiled(name, source) ?? handlebars.compile(source, { strict: true });
  }

  /** Our own templates were compiled with the rest of our code; an author's are compiled when they are used. */
  function precompiled(name: string, source: string): Handlebars.TemplateDelegate | undefined {
    const own = ownTemplates[name];
    const hash = createHash('sha256').update(source).digest('hex');
    return own?.hash === hash ? handlebars.template(own.spec) : undefined;
  }
}

/** Where the author replaced templates, one that cannot be filled is theirs to mend. */
function brokenTemplate(name: string, replaced: readonly string[], cause: unknown): EnvironmentError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new EnvironmentError(
    'template-broken',
    `the template “${name}” cannot be filled: ${reason}`,
    `look at the templates that replace ours: ${replaced.map((file) => `${file}.hbs`).join(', ')}`,
    cause,
  );
}

/** What a helper is told besides its arguments: `{{htmlWords text lang fewest=8 after="”"}}`. */
interface Options {
  readonly hash: { readonly fewest?: unknown; readonly after?: unknown };
  readonly data: { readonly root: { readonly breaks?: WordBreaksByLanguage } };
}

/** In no place of a slide is there less room than for this many letters, but in a figure's. */
const FEWEST = 12;

function breaking(lang: string, { hash, data }: Options): Breaking {
  const fewest = typeof hash.fewest === 'number' ? hash.fewest : FEWEST;
  return {
    breaks: data.root.breaks?.get(lang),
    fewest,
    after: typeof hash.after === 'string' ? hash.after : undefined,
  };
}

/** Whether a column is the first that has an item there: a row of columns is one step, and this is the item that is it. */
function leadsRow(
  columns: readonly { readonly items: readonly unknown[] }[],
  column: number,
  row: number,
): boolean {
  return columns.findIndex(({ items }) => items.length > row) === column;
}

/** The width of the longest label that stands on one line, in letters: at most 16, and Han count twice. */
function longestLabel(items: readonly FigureItem[]): number {
  const widths = items.map(({ label }) => lettersOf(plainText(label ?? [])));
  return Math.min(16, Math.max(1, ...widths));
}

function lettersOf(label: string): number {
  return Math.ceil(Array.from(label).reduce((sum, letter) => sum + letterWidth(letter), 0));
}

function letterWidth(letter: string): number {
  return letter >= '\u2e80' ? 2 : /[.,:’'\s]/u.test(letter) ? 0.5 : 1;
}

const equal = (left: unknown, right: unknown): boolean => left === right;

/** Whether any of the values is there; Handlebars itself passes its options as the last argument. */
const some = (...values: readonly unknown[]): boolean =>
  values.slice(0, -1).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));

/** Of parts of a template's name, e.g. `figures/` and a kind. */
const join = (...parts: readonly unknown[]): string => parts.slice(0, -1).map(String).join('');

/**
 * Classes that say a length to the style sheet, digit by digit, since of what Marp lets through only classes can: `x1-3 x2-4 x3-5`
 * for 345 thousandths.
 */
const place = (name: string, thousandths: number): string => {
  const digits = [Math.floor(thousandths / 100), Math.floor(thousandths / 10) % 10, thousandths % 10];
  return digits.map((digit, index) => `${name}${index + 1}-${digit}`).join(' ');
};
