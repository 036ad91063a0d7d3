/** A picture of Markdown in, the model's out; what its author wrote and nobody would see is reported. */
import type { Picture } from '../../model/outline.js';
import type { ChunkContext } from '../../markup/chunk-context.js';
import { withoutFiller } from '../../markup/filler.js';
import { reportTitle } from '../../markup/inline/parse-inline.js';
import type { Image, PhrasingContent } from '../../markup/parse-markdown.js';
import { shorten } from '../../text/shorten.js';

export function parsePicture(image: Image, context: ChunkContext): Picture {
  const span = context.spanOf(image);
  const alt = withoutFiller(image.alt ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const path = decoded(withoutFiller(image.url));
  reportFaults({ type: 'picture', path, alt, span }, context);
  if (image.title) reportTitle(image, 'path', 'put them between the brackets, or into a paragraph', context);
  return { type: 'picture', path, alt, span };
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

/** `{width=50%}`, as other tools have it behind a picture. */
export function isBraces(node: PhrasingContent): boolean {
  return node.type === 'text' && /^\s*\{[^{}]*\}\s*$/.test(node.value);
}

export function reportBraced(braces: PhrasingContent, context: ChunkContext): void {
  const { start } = context.offsetsOf(braces);
  context.report(
    'unsupported-markdown',
    context.spanAt(start, context.offsetsOf(braces).end),
    `a picture has no attributes in braces`,
    'delete them; Pullquote chooses its place and its size',
  );
}
