/** A part of a presentation that somebody sent us in, its elements out. What its own grammar would add to it is refused. */
import { SaxesParser } from 'saxes';
import { MalformedPackage } from './malformed-package.js';

export interface XmlNode {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By their names without prefixes; those of relations begin with `r:`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Directly in it. */
  readonly text: string;
}

/** Presentations have a dozen; what reads them goes down step by step. */
const DEEPEST = 200;

type OpenNode = XmlNode & { readonly children: OpenNode[]; text: string };

/** @throws MalformedPackage where it is not well-formed, or declares entities */
export function xmlTree(bytes: Uint8Array): XmlNode {
  const root: OpenNode = { name: '', namespace: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw new MalformedPackage('it declares a grammar of its own, which may hide or unpack anything');
  });
  parser.on('error', ({ message }) => {
    throw new MalformedPackage(message.replace(/^undefined:/, 'line '));
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length > DEEPEST) throw new MalformedPackage(`elements stand in more than ${DEEPEST} others`);
    const own = Object.values(attributes).map((attribute) => [nameOf(attribute), attribute.value] as const);
    const node: OpenNode = { name: local, namespace: uri, attributes: new Map(own), children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  const addText = (words: string): void => {
    const node = open.at(-1);
    if (node !== undefined) node.text += words;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(decoded(bytes)).close();
  const [first] = root.children;
  if (first === undefined) throw new MalformedPackage('there is no element in it');
  return first;
}

function nameOf({ local, uri }: { readonly local: string; readonly uri: string }): string {
  return uri.endsWith('/relationships') ? `r:${local}` : local;
}

/** The standard allows these two. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new MalformedPackage(`it is not encoded in ${encoding}`);
  }
}

/** All elements of a name below it, and itself, in their order; of what is written twice for older programs the first. */
export function elementsOf(node: XmlNode, name: string): readonly XmlNode[] {
  const own = node.name === name ? [node] : [];
  return [...own, ...shownChildren(node).flatMap((child) => elementsOf(child, name))];
}

export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** ECMA-376 part 3, 9.3: alternatives for programs that do not know the first. */
export function shownChildren({ name, children }: XmlNode): readonly XmlNode[] {
  return name === 'AlternateContent' ? children.slice(0, 1) : children;
}
