/** The bytes of a presentation in, its parts out: ECMA-376 part 2. Nothing is unpacked before it is known how large it is. */
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { MalformedPackage } from './malformed-package.js';
import { xmlTree, type XmlNode } from './xml-tree.js';

export interface OpenPackage {
  /** Of all parts, read or not. */
  readonly paths: ReadonlySet<string>;
  /** @throws MalformedPackage where it cannot be read @returns nothing where there is no such part */
  readonly xml: (path: string) => XmlNode | undefined;
  /** The parts that one is related to, those in the package alone, with their type's last word. */
  readonly related: (path: string) => readonly Relationship[];
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** In the package, without the slash it begins with. */
  readonly target: string;
}

/** What a talk of a thousand slides does not reach: numbers of parts, and bytes of what is read of them. */
const MOST_PARTS = 20_000;
const MOST_XML = 128 * 2 ** 20;
/** What says nothing of a slide's words is not unpacked. */
const UNREAD = /(?:^|\/)(?:media|theme|embeddings|fonts)\//i;

/** @throws MalformedPackage */
export function openPackage(bytes: Uint8Array): OpenPackage {
  const paths = new Set<string>();
  const files = unzipped(bytes, paths);
  const trees = new Map<string, XmlNode>();
  const xml = (path: string): XmlNode | undefined => {
    const known = trees.get(path);
    const part = files[path];
    if (known !== undefined || part === undefined) return known;
    const tree = within(path, () => xmlTree(part));
    trees.set(path, tree);
    return tree;
  };
  const related = (path: string): readonly Relationship[] =>
    (xml(relationshipsPath(path))?.children ?? []).flatMap((node) => relationship(node, path));
  return { paths, xml, related };
}

/** @param paths is filled with the names of all parts */
function unzipped(bytes: Uint8Array, paths: Set<string>): Readonly<Record<string, Uint8Array>> {
  const sums = { bytes: 0 };
  const isWanted = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    paths.add(name);
    if (paths.size > MOST_PARTS) throw new MalformedPackage(`it has more than ${MOST_PARTS} parts`);
    if (!/\.(?:xml|rels)$/i.test(name) || UNREAD.test(name)) return false;
    sums.bytes += originalSize;
    if (sums.bytes > MOST_XML)
      throw new MalformedPackage(`it would unpack to more than ${MOST_XML / 2 ** 20} MB of XML`);
    // Packing makes nothing longer than a few bytes in a thousand: more says that the length is a lie.
    if (size > originalSize * 1.01 + 1024)
      throw new MalformedPackage(`the length of “${name}” is not its own`);
    return true;
  };
  try {
    return unzipSync(bytes, { filter: isWanted });
  } catch (error) {
    if (error instanceof MalformedPackage) throw error;
    throw new MalformedPackage('it is no ZIP archive, or a damaged one');
  }
}

function within<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof MalformedPackage)) throw error;
    throw new MalformedPackage(`its part “${path}” cannot be read: ${error.message}`);
  }
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function relationship({ attributes }: XmlNode, from: string): readonly Relationship[] {
  const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributes.get(name));
  if (id === undefined || type === undefined || target === undefined) return [];
  if (attributes.get('TargetMode') === 'External') return [];
  return [{ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolved(target, from) }];
}

/** A path from the part it is named in, or from the package's root. */
function resolved(target: string, from: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
