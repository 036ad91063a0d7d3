/** Nodes as a browser may have laid them out: no browser is asked. */
import { STYLES, type Node, type Style } from '../../src/pptx/drawn/styles.js';
import type { DrawnBox } from '../../src/browser/page/page-snapshot.js';

type Styles = Readonly<Partial<Record<Style, string>>>;

const PLAIN: Styles = {
  ...{ color: 'rgb(0, 0, 0)', display: 'block', direction: 'ltr', 'text-align': 'start' },
  ...{ 'font-family': 'Sans', 'font-size': '40px', 'font-weight': '400', 'line-height': '48px' },
  ...{ 'background-image': 'none', 'clip-path': 'none', float: 'none', position: 'static', opacity: '1' },
  ...{ 'outline-style': 'none', visibility: 'visible', 'z-index': 'auto', transform: 'none', rotate: 'none' },
};

export function styled(styles: Styles): Readonly<Record<Style, string>> {
  const all = STYLES.map((style) => [style, styles[style] ?? PLAIN[style] ?? '0px'] as const);
  return Object.fromEntries(all) as Record<Style, string>;
}

export interface ElementParts {
  readonly box?: DrawnBox;
  readonly styles?: Styles;
  readonly className?: string;
  readonly pseudo?: string;
}

export function element(name: string, parts: ElementParts, ...children: readonly Node[]): Node {
  const { box = { x: 0, y: 0, width: 1280, height: 720 }, styles = {}, className, pseudo } = parts;
  return {
    ...{ name, pseudo, children },
    attributes: new Map(className === undefined ? [] : [['class', className]]),
    layout: { box, styles: styled(styles), text: '', lines: [], order: 1 },
  };
}

/** @param lines what stands on each, and where */
export function words(lines: readonly (readonly [string, DrawnBox])[], styles: Styles = {}): Node {
  let end = 0;
  const placed = lines.map(([line, box]) => ({ start: end, end: (end += line.length), box }));
  const text = lines.map(([line]) => line).join('');
  const [first] = placed;
  const box = first?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    ...{ name: '#text', pseudo: undefined, attributes: new Map(), children: [] },
    layout: { box, styles: styled(styles), text, lines: placed, order: 1 },
  };
}
