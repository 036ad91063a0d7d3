/** Running text of a page in, its words out, each painted and measured: what lines are filled with. */
import type { Colors } from 'picocolors/types.js';
import type { PhrasingContent } from '../../markup/parse-markdown.js';
import { displayWidth } from '../../text/terminal/display-width.js';
import { visibleText } from '../../text/terminal/visible-text.js';

export interface PageWord {
  /** As the terminal is sent it. */
  readonly shown: string;
  /** In columns. */
  readonly width: number;
}

interface Piece {
  readonly text: string;
  readonly paint: Paint;
}

type Paint = (text: string) => string;

/** @param addressOf what is said of a link's target behind its words; nothing where they say enough */
export function pageWords(
  nodes: readonly PhrasingContent[],
  colors: Colors,
  addressOf: (url: string) => string | undefined,
): readonly PageWord[] {
  return words(nodes.flatMap((node) => piecesOf(node, (text) => text, colors, addressOf)));
}

function piecesOf(
  node: PhrasingContent,
  paint: Paint,
  colors: Colors,
  addressOf: (url: string) => string | undefined,
): readonly Piece[] {
  const inside = (nodes: readonly PhrasingContent[], inner: Paint): readonly Piece[] =>
    nodes.flatMap((child) => piecesOf(child, inner, colors, addressOf));
  switch (node.type) {
    case 'inlineCode':
      return [{ text: `\`${node.value}\``, paint: colors.cyan }];
    case 'strong':
    case 'emphasis':
      return inside(node.children, colors.bold);
    case 'link': {
      const address = addressOf(node.url);
      const behind = address === undefined ? [] : [{ text: ` (${address})`, paint: colors.dim }];
      return [...inside(node.children, paint), ...behind];
    }
    case 'break':
      return [{ text: ' ', paint }];
    default:
      return 'value' in node ? [{ text: node.value, paint }] : [];
  }
}

/** What no white space parts is one word, whatever it is painted in. */
function words(pieces: readonly Piece[]): readonly PageWord[] {
  const found: PageWord[] = [];
  let open = false;
  for (const { text, paint } of pieces) {
    for (const part of text.split(/(\s+)/).filter((each) => each !== '')) {
      if (/^\s/.test(part)) {
        open = false;
        continue;
      }
      const visible = visibleText(part);
      const before = open ? found.pop() : undefined;
      found.push({
        shown: (before?.shown ?? '') + paint(visible),
        width: (before?.width ?? 0) + displayWidth(visible),
      });
      open = true;
    }
  }
  return found;
}
