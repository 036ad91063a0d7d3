/** A look's style sheet in, what it says that no slide can see or that nobody understands out: in a browser nothing tells. */
import { selectorsIn, topLevel } from '../css/selector-subject.js';
import type { StyleBlock, StyleParts, StyleStatement } from '../css/style-blocks.js';
import { didYouMean } from '../text/did-you-mean.js';
import { oneLine } from '../text/one-line.js';
import { shorten } from '../text/shorten.js';

export interface IdleRule {
  /** As written, shortened. */
  readonly said: string;
  /** What is wrong with it, behind its place. */
  readonly fault: string;
  readonly hint: string;
  readonly offset: number;
}

export function idleRules(parts: StyleParts): readonly IdleRule[] {
  const idle = [
    ...parts.blocks.flatMap(idleBlock),
    ...parts.statements.flatMap((statement) => idleStatement(statement, parts.blocks)),
  ];
  return idle.toSorted((one, other) => one.offset - other.offset);
}

/** A look that says `@layer shared;`, outside of all blocks, has all that is shared in a layer below it. */
export function isAboveShared({ statements }: StyleParts): boolean {
  return statements.some(({ text, around }) => around.length === 0 && layersOf(text).includes(SHARED_LAYER));
}

export const SHARED_LAYER = 'shared';

function idleBlock({ prelude, around, offset }: StyleBlock): readonly IdleRule[] {
  if (prelude.startsWith('@')) return unknownRule(prelude, offset);
  const selectors = [...around.filter((one) => !one.startsWith('@')), prelude];
  const isWithin =
    selectors.slice(0, -1).some(isUnseen) || around.some((one) => /^@[\w-]*keyframes\b/i.test(one));
  if (isWithin || !isUnseen(prelude)) return [];
  const hint = 'write `:root` for every slide, and nothing before what stands on one';
  const fault = 'is about no slide, nor what stands on one';
  return [{ said: shorten(oneLine(prelude)), fault, hint, offset }];
}

function isUnseen(prelude: string): boolean {
  return selectorsIn(prelude).every((selector) => {
    const isList = /^:(?:is|where)$/i.test(topLevel(selector));
    if (!isList) return isOutside(asElement(selector));
    // Marp does not look into it: what it lists is sought within slides, and no slide is within one.
    return selectorsIn(selector.slice(selector.indexOf('(') + 1, -1)).every((one) => AROUND_SLIDES.test(one));
  });
}

const AROUND_SLIDES = /(?:(?:^|[\s>+~])(?:html|head|body|section)|:(?:root|host))(?![\w-])[^\s>+~]*$/i;

/** `:root` as what Marp makes of it. */
function asElement(selector: string): string {
  return selector.replace(/^(?:section)?:root(?![\w-])/i, 'section');
}

/** Slides are drawn in a page of Marp's, whose own elements no look reaches, and none stands in another. */
function isOutside(selector: string): boolean {
  const plain = topLevel(selector);
  const elements = Array.from(plain.matchAll(/(?<![\w.#:\\-])[a-z][\w-]*/gi), ([name]) => name);
  return (
    elements.some((name) => /^(?:html|head|body)$/i.test(name)) ||
    elements.some((name, index) => /^section$/i.test(name) && (index > 0 || name !== 'section')) ||
    /[\s>+~]section(?![\w-])/.test(plain) ||
    /:(?:root|host)(?![\w-])/i.test(plain)
  );
}

function idleStatement(
  { text, around, offset }: StyleStatement,
  blocks: readonly StyleBlock[],
): readonly IdleRule[] {
  const said = shorten(`${oneLine(text)};`);
  const layers = layersOf(text);
  if (layers.length === 0) return unknownRule(text, offset);
  if (around.length > 0 && layers.includes(SHARED_LAYER)) {
    const fault = `stands in \`${shorten(oneLine(around.join(' ')))}\`, where it does nothing`;
    return [{ said, fault, hint: 'write it outside of all blocks', offset }];
  }
  const filled = new Set(blocks.flatMap(({ prelude }) => layersOf(prelude)));
  const idle = layers.filter((name) => name !== SHARED_LAYER && !holds(name, filled));
  return idle.map((name) => ({
    said,
    fault: `orders a layer in which nothing stands, \`${shorten(name)}\``,
    hint:
      didYouMean(name, [SHARED_LAYER]) === undefined
        ? 'delete it'
        : `did you mean \`@layer ${SHARED_LAYER};\`?`,
    offset,
  }));
}

/** `@layer a, b.c` in, its names out; nothing of any other rule. */
function layersOf(text: string): readonly string[] {
  const [, names] = /^@layer\s+([^{;]+)$/i.exec(text) ?? [];
  return names === undefined ? [] : names.split(',').map((name) => name.trim());
}

/** Also where rules stand in a layer of that layer. */
function holds(name: string, filled: ReadonlySet<string>): boolean {
  return [...filled].some((one) => one === name || one.startsWith(`${name}.`));
}

/** Those of the CSS standards that somebody may mean. */
const RULES = [
  ...[
    '@charset',
    '@container',
    '@counter-style',
    '@font-face',
    '@font-feature-values',
    '@font-palette-values',
    '@function',
  ],
  ...[
    '@import',
    '@keyframes',
    '@layer',
    '@media',
    '@namespace',
    '@page',
    '@position-try',
    '@property',
    '@scope',
  ],
  ...['@starting-style', '@supports', '@view-transition'],
];

/** One that is near to none may be of a standard to come. */
function unknownRule(text: string, offset: number): readonly IdleRule[] {
  const name = /^@[\w-]+/.exec(text)?.[0].toLowerCase() ?? '@';
  const near = RULES.includes(name) || name.startsWith('@-') ? undefined : didYouMean(name, RULES);
  if (near === undefined) return [];
  return [
    { said: shorten(oneLine(text)), fault: 'is no rule of CSS', hint: `did you mean \`${near}\`?`, offset },
  ];
}
