/** Parts and what they refer to, to one file: ECMA-376 part 2, Open Packaging Conventions. */
import { zipSync, type Zippable } from 'fflate';
import { el, xmlFile } from './xml.js';

export interface PackagePart {
  /** In the package, without the slash it begins with. */
  readonly path: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly relations: readonly Relation[];
}

export interface Relation {
  /** Unique among those of its part. */
  readonly id: string;
  /** An address of the standard, or what stands behind {@link OFFICE} in it. */
  readonly type: string;
  /** A path in the package, or an address outside of it. */
  readonly target: string;
  readonly isExternal?: boolean;
}

/** ECMA-376 part 1, annex A: the transitional names, which every program reads. */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';

const DEFAULTS: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

/** Zip knows no time before 1980, and a package needs none. */
const NO_TIME = new Date(1980, 0, 1);

/** @param relations of the package itself */
export function writePackage(parts: readonly PackagePart[], relations: readonly Relation[]): Uint8Array {
  const files: [string, Uint8Array][] = [
    ['[Content_Types].xml', xmlFile(contentTypes(parts))],
    ['_rels/.rels', xmlFile(relationships('', relations))],
    ...parts.flatMap(({ path, bytes, relations: own }): [string, Uint8Array][] => [
      [path, bytes],
      ...(own.length === 0
        ? []
        : [[relationsPath(path), xmlFile(relationships(path, own))] as [string, Uint8Array]]),
    ]),
  ];
  const zipped: Zippable = Object.fromEntries(files);
  return zipSync(zipped, { mtime: NO_TIME, level: 6 });
}

function contentTypes(parts: readonly PackagePart[]) {
  const extensions = new Set(['rels', 'xml', ...parts.map(({ path }) => extensionOf(path))]);
  const defaults = [...extensions].flatMap((extension) => {
    const type = DEFAULTS[extension];
    return type === undefined ? [] : [el('Default', { Extension: extension, ContentType: type })];
  });
  const overrides = parts
    .filter(({ path, type }) => DEFAULTS[extensionOf(path)] !== type)
    .map(({ path, type }) => el('Override', { PartName: `/${path}`, ContentType: type }));
  return el('Types', { xmlns: `${PACKAGE}content-types` }, ...defaults, ...overrides);
}

function relationships(from: string, relations: readonly Relation[]) {
  return el(
    'Relationships',
    { xmlns: `${PACKAGE}relationships` },
    ...relations.map(({ id, type, target, isExternal }) =>
      el('Relationship', {
        Id: id,
        Type: type.includes('://') ? type : OFFICE + type,
        Target: isExternal === true ? target : relativePath(from, target),
        TargetMode: isExternal === true ? 'External' : undefined,
      }),
    ),
  );
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** From the folder of one part to another. */
function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}
