/**
 * An SVG in, the same drawing without metadata, comments, scripts and the private notes of drawing programs out; or
 * what it refers to outside of itself. The only module that reads XML.
 */
import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { imageType } from './image-type.js';
import { Malformed } from './picture-fault.js';
import { stripMetadata } from './strip-metadata.js';
import { entitiesOf } from './svg-entities.js';
import { attributeReference, cssReference } from './svg-references.js';
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

/** @throws Malformed when it is no SVG that a browser would draw. */
export function cleanSvg(source: string): CleanSvg {
  const parser = new SaxesParser({ xmlns: true });
  const parts: string[] = [];
  const outside: string[] = [];
  const open: SaxesTagNS[] = [];
  const style: string[] = [];
  // How many elements deep we are in one that is left out.
  const state = { hidden: 0, seen: false };
  const note = (reference: string | undefined): void => {
    if (reference !== undefined) outside.push(reference);
  };
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
    note(entities.outside);
  });
  parser.on('processinginstruction', ({ target, body }) => {
    if (target === 'xml-stylesheet') note(/href\s*=\s*["']([^"']*)/.exec(body)?.[1] ?? target);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('opentag', (tag) => {
    if (!state.seen && (tag.local !== 'svg' || tag.uri !== SVG))
      throw new Malformed('its first element is not `<svg xmlns="http://www.w3.org/2000/svg">`');
    state.seen = true;
    open.push(tag);
    if (state.hidden > 0 || isDropped(tag)) state.hidden += 1;
    else parts.push(openTag(tag, note));
  });
  parser.on('closetag', (tag) => {
    open.pop();
    if (state.hidden > 0) {
      state.hidden -= 1;
      return;
    }
    const css = style
      .splice(0)
      .join('')
      .replace(/\/\*[^]*?(?:\*\/|$)/g, '');
    note(cssReference(css));
    parts.push(xmlText(bare(css)), `</${tag.name}>`);
  });
  parser.write(source).close();
  return { svg: parts.join(''), outside: outside[0] };
}

function isDropped({ local, uri }: SaxesTagNS): boolean {
  return !DRAWN.includes(uri) || DROPPED.includes(local.toLowerCase());
}

function openTag(
  { name, local, attributes }: SaxesTagNS,
  note: (reference: string | undefined) => void,
): string {
  const kept = Object.values(attributes).filter(isKept);
  for (const { local: attribute, value, uri } of kept)
    if (!isNamespace(uri)) note(attributeReference(local.toLowerCase(), attribute.toLowerCase(), value));
  return `<${name}${kept.map((one) => ` ${one.name}="${xmlAttribute(bare(one.value))}"`).join('')}>`;
}

/** No handlers of events, no notes of a program, no address that others would start from. */
function isKept({ local, uri, value, name }: SaxesAttributeNS): boolean {
  if (isNamespace(uri)) return DRAWN.includes(value) || ATTRIBUTES.includes(value);
  return ATTRIBUTES.includes(uri) && !/^on/i.test(local) && name !== 'xml:base';
}

function isNamespace(uri: string): boolean {
  return uri === 'http://www.w3.org/2000/xmlns/';
}

/** A picture that is written out in the drawing may be a phone's as well. */
function bare(value: string): string {
  return value.replace(EMBEDDED, (_, data: string) => {
    const bytes = Buffer.from(data, 'base64');
    const type = imageType(bytes);
    if (type === undefined || type === 'image/svg+xml') throw new Malformed('a picture in it is none');
    return `data:${type};base64,${stripMetadata(bytes, type, { keepProfile: true }).toString('base64')}`;
  });
}

const EMBEDDED = /data:image\/(?:jpe?g|png|gif|webp)(?:;[^,;]*)*;base64,([A-Za-z0-9+/=\s]+)/gi;
