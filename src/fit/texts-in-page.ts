/**
 * Runs inside the browser's page: finds what each face is asked to draw, from computed styles, whatever way they came
 * about. Self-contained, because its text is what is sent there.
 */

import type { SlideClassPatterns } from '../text/slide-class.js';

/** Text of one style: its distinct characters, and where they stand first. */
export interface SetText {
  /** The computed `font-family`. */
  readonly families: string;
  readonly weight: number;
  readonly italic: boolean;
  readonly clusters: readonly string[];
  /** A selector of the first element that is set so. */
  readonly place: string;
}

/** A face that the page's style sheets declare, as CSS writes it. */
export interface DeclaredFace {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  readonly unicodeRange: string;
}

export interface PageTexts {
  readonly texts: readonly SetText[];
  readonly faces: readonly DeclaredFace[];
}

export interface TextsTask {
  /** A pattern of what stays together in a font, with the flag `u`. */
  readonly cluster: string;
  readonly patterns: SlideClassPatterns;
}

export function textsInPage({ cluster, patterns }: TextsTask): PageTexts {
  const CLUSTER = new RegExp(cluster, 'gu');
  const MARKS = { dot: '•◦', circle: '●○', 'double-circle': '◉◎', triangle: '▲△', sesame: '﹅﹆' };

  const found = new Map<string, { place: string; style: CSSStyleDeclaration; clusters: Set<string> }>();
  const hasFirst = [...document.styleSheets].some((sheet) => namesFirst(sheet.cssRules));
  for (const element of elementsIn(document.body)) readElement(element);
  return {
    texts: [...found.values()].map(({ place, clusters, style }) => ({
      families: style.fontFamily,
      weight: Number.parseInt(style.fontWeight, 10),
      italic: style.fontStyle !== 'normal',
      clusters: [...clusters],
      place,
    })),
    faces: [...document.fonts].map(({ family, weight, style, unicodeRange }) => ({
      ...{ family, weight, style, unicodeRange },
    })),
  };

  /** What stands in shadow trees included. */
  function elementsIn(root: Element | ShadowRoot): Element[] {
    const inside = [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...elementsIn(element.shadowRoot)] : [element],
    );
    return root instanceof Element ? [root, ...inside] : inside;
  }

  function readElement(element: Element): void {
    const style = getComputedStyle(element);
    if (!isShown(element, style)) return;
    const own = [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('\n');
    if (own.trim() !== '') {
      add(element, style, own);
      add(element, style, emphasisOf(style));
      if (hasFirst) {
        // What stands there may be text of what is inside.
        add(element, getComputedStyle(element, '::first-line'), own);
        add(element, getComputedStyle(element, '::first-letter'), own);
      }
    }
    for (const part of ['::before', '::after']) {
      const drawn = getComputedStyle(element, part);
      if (drawn.content !== 'none' && drawn.content !== 'normal')
        add(element, drawn, contentOf(drawn, element));
    }
    if (style.display.includes('list-item')) readMarker(element);
  }

  function readMarker(element: Element): void {
    const marker = getComputedStyle(element, '::marker');
    const type = marker.listStyleType;
    const signs = type.startsWith('"') ? stringsIn(type) : type === 'decimal' ? '0123456789.' : '';
    if (marker.content !== 'normal') add(element, marker, contentOf(marker, element));
    else add(element, marker, signs);
  }

  /** An element without a box of its own is shown where the one that it stands in is. */
  function isShown(element: Element, { display }: CSSStyleDeclaration): boolean {
    const parent = element.parentElement;
    if (display !== 'contents' || parent === null) return element.checkVisibility();
    return isShown(parent, getComputedStyle(parent));
  }

  function add(element: Element, style: CSSStyleDeclaration, text: string): void {
    if (text.trim() === '') return;
    const key = `${style.fontFamily}|${style.fontWeight}|${style.fontStyle}`;
    const entry = found.get(key) ?? { place: placeOf(element), style, clusters: new Set() };
    found.set(key, entry);
    for (const [sign] of inCase(text, style).matchAll(CLUSTER)) entry.clusters.add(sign);
  }

  function inCase(text: string, { textTransform, fontVariantCaps }: CSSStyleDeclaration): string {
    if (textTransform === 'none' && fontVariantCaps === 'normal') return text;
    return textTransform === 'lowercase' ? text.toLowerCase() : text + text.toUpperCase();
  }

  function emphasisOf(style: CSSStyleDeclaration): string {
    const value = style.getPropertyValue('text-emphasis-style');
    const shape = Object.entries(MARKS).find(([name]) => value.split(' ').includes(name));
    return shape ? (shape[1][value.includes('open') ? 1 : 0] ?? '') : stringsIn(value);
  }

  function contentOf({ content, quotes }: CSSStyleDeclaration, element: Element): string {
    // What stands behind a slash is read aloud.
    const drawn = content.replace(/\s\/\s"(?:\\[^]|[^"\\])*"$/, '');
    const attributes = [...drawn.matchAll(/attr\(\s*([\w-]+)/g)].map(
      ([, name = '']) => element.getAttribute(name) ?? '',
    );
    return [
      stringsIn(drawn),
      ...attributes,
      /\bcounters?\(/.test(drawn) ? '0123456789' : '',
      /\b(?:open|close)-quote\b/.test(drawn) ? stringsIn(quotes) || '“”‘’' : '',
    ].join('');
  }

  function stringsIn(value: string): string {
    return (value.match(/"(?:\\[^]|[^"\\])*"/g) ?? [])
      .map((quoted) => quoted.slice(1, -1).replace(/\\([^0-9a-f])/gi, '$1'))
      .join('');
  }

  function namesFirst(rules: CSSRuleList): boolean {
    return [...rules].some(
      (rule) =>
        (rule instanceof CSSStyleRule && rule.selectorText.includes(':first-l')) ||
        ('cssRules' in rule && rule.cssRules instanceof CSSRuleList && namesFirst(rule.cssRules)),
    );
  }

  function placeOf(element: Element): string {
    const name = (one: Element): string =>
      one.localName +
      [...one.classList]
        .slice(0, 1)
        .map((first) => `.${first}`)
        .join('');
    const slide = new RegExp(patterns.id).exec(element.closest('section')?.className ?? '')?.[0];
    return [
      ...(slide === undefined || element.localName === 'section' ? [] : [`.id-${slide}`]),
      name(element),
    ].join(' ');
  }
}
