/** A picture of Markdown in, the model's out; what its author wrote and nobody would see is reported. */
import type { Focus, Picture } from '../../model/outline.js';
import type { Span } from '../../model/position.js';
import type { ChunkContext } from '../../markup/chunk-context.js';
import { withoutFiller } from '../../markup/filler.js';
import { reportTitle } from '../../markup/inline/parse-inline.js';
import type { Image, PhrasingContent } from '../../markup/parse-markdown.js';
import { didYouMean } from '../../text/did-you-mean.js';
import { replacing } from '../../text/make-fix.js';
import { parseFocus } from '../../text/parse-focus.js';
import { shorten } from '../../text/shorten.js';

/** @param braces what stands directly behind it */
export function parsePicture(
  image: Image,
  braces: PhrasingContent | undefined,
  context: ChunkContext,
): Picture {
  const span = context.spanOf(image);
  const alt = withoutFiller(image.alt ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const path = decoded(withoutFiller(image.url));
  reportFaults({ type: 'picture', path, alt, span }, context);
  if (image.title) reportTitle(image, 'path', 'put them between the brackets, or into a paragraph', context);
  const bleed = braces && parseAttributes(braces, context);
  return { type: 'picture', path, alt, ...(bleed && { bleed }), span };
}

/** Editors write spaces in paths as `%20`. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Marp's words for how a picture is shown, at least one of which can be nothing else: a picture may show what is left. */
const SIZED =
  '(?:bg|(?:w|h|width|height|blur|brightness|contrast|grayscale|hue-rotate|invert|opacity|saturate|sepia|drop-shadow):\\S+)';
const PLACED = `(?:${SIZED}|(?:left|right)(?::\\S+)?|fit|contain|cover|auto|vertical|\\d+%)`;
const MARP_WORDS = new RegExp(`^(?:${PLACED} ){0,9}${SIZED}(?: ${PLACED}){0,9}$`);

function reportFaults({ alt, path, span }: Picture, { report }: ChunkContext): void {
  if (alt === '')
    report(
      'image-alt',
      span,
      'this picture has no alt text',
      'say between the brackets what it shows, for those who cannot see it: `![A shelf of umbrellas](…)`',
    );
  if (MARP_WORDS.test(alt))
    report(
      'mark-unread',
      span,
      `words of Marp are not read here: the picture would be described as “${shorten(alt)}”`,
      'say what it shows; Pullquote chooses its place and its size',
    );
  if (path === '')
    report(
      'file-missing',
      span,
      'this picture names no file',
      'put its path between the parentheses: `![…](images/shelf.png)`',
    );
}

/** `{.bleed focus="30% 60%"}`, or `{width=50%}` as other tools have it. */
export function isBraces(node: PhrasingContent): boolean {
  return node.type === 'text' && /^\s*\{[^{}]*\}\s*$/.test(node.value);
}

const HINT =
  'a picture can have `.bleed`, which fills the slide with it, and `focus="30% 60%"`, the point that stays in sight then; Pullquote chooses its place and its size';
const BLEED = '.bleed';
const MIDDLE: Focus = { x: 50, y: 50 };

/** Undefined where it is to be shown whole. */
function parseAttributes(braces: PhrasingContent, context: ChunkContext): Focus | undefined {
  const { start, end } = context.offsetsOf(braces);
  const tokens = [...context.text.slice(start, end).matchAll(/[\w.-]+=(?:"[^"]*"|[“”][^“”]*[“”])|[^\s{}]+/g)];
  const known = { bleeds: false, focus: MIDDLE, focused: false };
  for (const { 0: token, index } of tokens) {
    const span = context.spanAt(start + index, start + index + token.length);
    const value = /^focus=["“”]?([^"“”]*)["“”]?$/.exec(token)?.[1];
    if (token === BLEED || token === 'bleed') known.bleeds = true;
    else if (value !== undefined && known.focused)
      context.report('unknown-attribute', span, 'the picture has a `focus` already', 'keep one of them');
    else if (value !== undefined)
      Object.assign(known, { focus: focusOf(value, span, context), focused: true });
    else reportUnknown(token, tokens.some(([other]) => other === BLEED) ? [] : [BLEED], span, context);
  }
  if (known.focused && !known.bleeds)
    context.report(
      'unknown-attribute',
      context.spanAt(start, end),
      '`focus` does nothing to a picture that is shown whole',
      'write `.bleed` before it to fill the slide with the picture, or delete it',
    );
  return known.bleeds ? known.focus : undefined;
}

/** @param open what the picture may have besides */
function reportUnknown(token: string, open: readonly string[], span: Span, { report }: ChunkContext): void {
  const near = didYouMean(token, open);
  report(
    'unknown-attribute',
    span,
    `a picture has no attribute \`${shorten(token)}\``,
    near === undefined ? HINT : `did you mean \`${near}\`?`,
    near === undefined ? undefined : replacing(token, near, span, 'form'),
  );
}

function focusOf(value: string, span: Span, { report }: ChunkContext): Focus {
  const focus = parseFocus(value);
  if (focus !== undefined) return focus;
  report(
    'unknown-attribute',
    span,
    `\`${shorten(value)}\` is no point of a picture`,
    'write how far it is from the left and from the top: `focus="30% 60%"`',
  );
  return MIDDLE;
}
