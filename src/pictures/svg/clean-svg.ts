/**
 * An SVG in, the same drawing without metadata, comments, scripts and the private notes of drawing programs out; or
 * what it refers to outside of itself. The only module that reads XML.
 */
import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { decodeXml } from './decode-xml.js';
import { Malformed } from '../metadata/picture-fault.js';
import type { Inside } from './svg-address.js';
import { cleanAttribute } from './svg-attribute.js';
import { cleanCss } from './svg-css.js';
import { entitiesOf } from './svg-entities.js';
import { svgSize, type SvgSize } from './svg-size.js';
import { xmlAttribute, xmlText } from './xml-text.js';

const SVG = 'http://www.w3.org/2000/svg';
const DRAWN = [SVG, 'http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML'];
const ATTRIBUTES = ['', 'http://www.w3.org/1999/xlink', 'http://www.w3.org/XML/1998/namespace'];
/** Nothing of these is ever seen in a picture. */
const DROPPED = ['metadata', 'script', 'iframe', 'object', 'embed', 'link', 'base', 'handler', 'listener'];

export interface CleanSvg {
  readonly svg: string;
  /** The first thing that it would load. */
  readonly outside: string | undefined;
}

/** Drawings in drawings in a drawing: nobody makes more, and each takes its time. */
const DEEPEST = 3;

/** @throws Malformed when it is no SVG that a browser would draw. */
export function cleanSvg(bytes: Buffer): CleanSvg {
  const outside: string[] = [];
  const svg = cleanDrawing(bytes, 0, (reference) => outside.push(reference));
  return { svg, outside: outside[0] };
}

function cleanDrawing(bytes: Buffer, depth: number, note: Inside['note']): string {
  if (depth > DEEPEST) throw new Malformed('there are drawings in drawings in it without end');
  const inside = { note, drawing: (inner: Buffer) => cleanDrawing(inner, depth + 1, note) };
  return cleanSource(decodeXml(bytes), inside);
}

function cleanSource(source: string, inside: Inside): string {
  const parser = new SaxesParser({ xmlns: true });
  const parts: string[] = [];
  const open: SaxesTagNS[] = [];
  const style: string[] = [];
  // How many elements deep we are in one that is left out.
  const state = { hidden: 0, seen: false };
  const text = (value: string): void => {
    if (state.hidden > 0 || open.length === 0) return;
    if (open.at(-1)?.local === 'style') style.push(value);
    else parts.push(xmlText(value));
  };

  parser.on('error', (error) => {
    throw new Malformed(error.message.replace(/^undefined:/, 'line '));
  });
  parser.on('doctype', (documentType) => {
    const entities = entitiesOf(documentType);
    Object.assign(parser.ENTITIES, entities.values);
    if (entities.outside !== undefined) inside.note(entities.outside);
  });
  parser.on('processinginstruction', ({ target, body }) => {
    if (target === 'xml-stylesheet') inside.note(/href\s*=\s*["']([^"']*)/.exec(body)?.[1] ?? target);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('opentag', (tag) => {
    if (!state.seen && (tag.local !== 'svg' || tag.uri !== SVG))
      throw new Malformed('its first element is not `<svg xmlns="http://www.w3.org/2000/svg">`');
    state.seen = true;
    // Of a style sheet only the text counts, whatever stands between.
    const isInStyle = open.at(-1)?.local === 'style';
    open.push(tag);
    if (state.hidden > 0 || isInStyle || isDropped(tag)) state.hidden += 1;
    else parts.push(openTag(tag, inside, open.length === 1 ? svgSize(tag.attributes) : undefined));
  });
  parser.on('closetag', (tag) => {
    open.pop();
    if (state.hidden > 0) {
      state.hidden -= 1;
      return;
    }
    if (tag.local === 'style') parts.push(xmlText(cleanCss(style.splice(0).join(''), inside)));
    parts.push(`</${tag.name}>`);
  });
  parser.write(source).close();
  return parts.join('');
}

function isDropped({ local, uri }: SaxesTagNS): boolean {
  return !DRAWN.includes(uri) || DROPPED.includes(local.toLowerCase());
}

/** @param size to have instead of its own */
function openTag(tag: SaxesTagNS, inside: Inside, size: Partial<SvgSize> = {}): string {
  const all = Object.values(tag.attributes);
  const animated = all.find(({ local }) => local === 'attributeName')?.value ?? '';
  const element = { element: tag.local.toLowerCase(), animated: animated.replace(/^.*:/, '').toLowerCase() };
  const written = all
    .filter((one) => isKept(one) && !(one.name in size))
    .map(({ name, local, uri, value }) => {
      const clean = isNamespace(uri)
        ? value
        : cleanAttribute({ ...element, name: local.toLowerCase(), value }, inside);
      return ` ${name}="${xmlAttribute(clean)}"`;
    });
  const sized = Object.entries(size).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag.name}${[...written, ...sized].join('')}>`;
}

/** No handlers of events, no notes of a program, no address that others would start from. */
function isKept({ local, uri, value, name }: SaxesAttributeNS): boolean {
  if (isNamespace(uri)) return DRAWN.includes(value) || ATTRIBUTES.includes(value);
  return ATTRIBUTES.includes(uri) && !/^on/i.test(local) && name !== 'xml:base';
}

function isNamespace(uri: string): boolean {
  return uri === 'http://www.w3.org/2000/xmlns/';
}
