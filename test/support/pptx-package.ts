/** A PowerPoint file as its parts, and what PowerPoint would have to repair in it. */
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Directly in it. */
  readonly text: string;
}

export interface PptxPackage {
  readonly paths: readonly string[];
  /** @throws Error where there is no such part, or it is not well-formed */
  readonly xml: (path: string) => XmlNode;
  readonly bytes: (path: string) => Uint8Array;
}

export function openPptx(file: Uint8Array): PptxPackage {
  const files = unzipSync(file);
  const bytes = (path: string): Uint8Array => {
    const found = files[path];
    if (found === undefined) throw new Error(`there is no part ${path}`);
    return found;
  };
  return {
    paths: Object.keys(files),
    bytes,
    xml: (path) => parseXml(Buffer.from(bytes(path)).toString('utf8')),
  };
}

export function parseXml(text: string): XmlNode {
  const root = { name: '', attributes: {}, children: [] as XmlNode[], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name, attributes, children: [] as XmlNode[], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (words) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += words;
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  const [first] = root.children;
  if (first === undefined) throw new Error('a part without a root');
  return first;
}

/** All nodes of a name, in their order. */
export function all(node: XmlNode, name: string): readonly XmlNode[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => all(child, name))];
}

/** The words of a slide's shapes, each a string. */
export function textsOf(slide: XmlNode): readonly string[] {
  return all(slide, 'p:txBody')
    .map((body) => all(body, 'a:p').map(paragraphText).join('\n'))
    .filter((text) => text !== '');
}

function paragraphText(node: XmlNode): string {
  if (node.name === 'a:br') return '\n';
  return node.name === 'a:t' ? node.text : node.children.map(paragraphText).join('');
}

/** What is wrong with a package, a line each; rules that PowerPoint holds a file to before it opens it. */
export function packageFaults(file: Uint8Array): readonly string[] {
  const pptx = openPptx(file);
  const parts = pptx.paths.filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'));
  const roots = new Map(parts.filter((path) => path.endsWith('.xml')).map((path) => [path, pptx.xml(path)]));
  return [
    ...contentTypeFaults(pptx, parts),
    ...parts.flatMap((path) => relationFaults(pptx, path, roots.get(path))),
    ...[...roots].flatMap(([path, root]) => shapeFaults(root).map((fault) => `${path}: ${fault}`)),
    ...presentationFaults(pptx, roots),
  ];
}

function contentTypeFaults(pptx: PptxPackage, parts: readonly string[]): readonly string[] {
  const types = pptx.xml('[Content_Types].xml');
  const overrides = all(types, 'Override').map(({ attributes }) => attributes['PartName'] ?? '');
  const defaults = new Set(all(types, 'Default').map(({ attributes }) => attributes['Extension']));
  return [
    ...overrides
      .filter((path) => !parts.includes(path.slice(1)))
      .map((path) => `a type for ${path}, which is no part`),
    ...repeated(overrides).map((path) => `two types for ${path}`),
    ...parts
      .filter(
        (path) => !overrides.includes(`/${path}`) && !defaults.has(path.slice(path.lastIndexOf('.') + 1)),
      )
      .map((path) => `no type for ${path}`),
    // The default of XML says nothing of what a part is.
    ...parts
      .filter(
        (path) =>
          path.endsWith('.xml') && !overrides.includes(`/${path}`) && !path.startsWith('customXml/item'),
      )
      .map((path) => `no type of its own for ${path}`),
  ];
}

interface Related {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

export function relationsOf(pptx: PptxPackage, path: string): readonly Related[] {
  const slash = path.lastIndexOf('/') + 1;
  const file = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
  if (!pptx.paths.includes(file)) return [];
  return all(pptx.xml(file), 'Relationship').map(({ attributes }) => {
    const isExternal = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    const absolute = new URL(target, `http://part/${path}`).pathname.slice(1);
    return {
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
      target: isExternal ? target : decodeURIComponent(absolute),
      isExternal,
    };
  });
}

function relationFaults(pptx: PptxPackage, path: string, root: XmlNode | undefined): readonly string[] {
  const relations = relationsOf(pptx, path);
  const named = root === undefined ? [] : relationIds(root);
  const ids = relations.map(({ id }) => id);
  return [
    ...relations
      .filter(({ target, isExternal }) => !isExternal && !pptx.paths.includes(target))
      .map(({ target }) => `${path} is related to ${target}, which is no part`),
    ...repeated(ids).map((id) => `${path}: two relations are called ${id}`),
    ...named
      .filter((id) => !ids.includes(id))
      .map((id) => `${path} names the relation ${id}, which it does not have`),
  ];
}

function relationIds({ attributes, children }: XmlNode): readonly string[] {
  const own = Object.entries(attributes).flatMap(([name, value]) => (name.startsWith('r:') ? [value] : []));
  return [...own, ...children.flatMap(relationIds)];
}

function shapeFaults(root: XmlNode): readonly string[] {
  const ids = all(root, 'p:cNvPr').map(({ attributes }) => attributes['id'] ?? '');
  const spids = ['p:spTgt', 'p:bldP'].flatMap((name) =>
    all(root, name).map(({ attributes }) => attributes['spid'] ?? ''),
  );
  return [
    ...repeated(ids).map((id) => `two shapes have the id ${id}`),
    ...spids
      .filter((id) => !ids.includes(id))
      .map((id) => `a step brings the shape ${id}, which is not there`),
    ...all(root, 'p:sp')
      .filter((shape) => !shape.children.some(({ name }) => name === 'p:txBody'))
      .map(() => 'a shape without a text body'),
    ...all(root, 'p:txBody')
      .filter((body) => !body.children.some(({ name }) => name === 'a:p'))
      .map(() => 'a text body without a paragraph'),
    ...all(root, 'a:p')
      .filter(({ children }) => children.some(({ name }, index) => name === 'a:pPr' && index > 0))
      .map(() => 'properties of a paragraph behind its first run'),
    ...all(root, 'a:ext')
      .filter(({ attributes }) => Number(attributes['cx'] ?? 0) < 0 || Number(attributes['cy'] ?? 0) < 0)
      .map(() => 'an extent below zero'),
    ...all(root, 'p:pic')
      .filter((picture) =>
        all(picture, 'p:cNvPr').every(
          ({ attributes, children }) => !attributes['descr'] && children.length === 0,
        ),
      )
      .map(() => 'a picture that is neither described nor said to be decoration'),
  ];
}

const ONCE = ['presProps', 'viewProps', 'tableStyles', 'slideMaster', 'theme'];

function presentationFaults(pptx: PptxPackage, roots: ReadonlyMap<string, XmlNode>): readonly string[] {
  const relations = relationsOf(pptx, 'ppt/presentation.xml');
  const masters = relations.filter(({ type }) => type === 'slideMaster');
  return [
    ...ONCE.filter((wanted) => !relations.some(({ type }) => type === wanted)).map(
      (type) => `the presentation has no ${type}`,
    ),
    ...['docProps/core.xml', 'docProps/app.xml']
      .filter((path) => !roots.has(path))
      .map((path) => `no ${path}`),
    ...[...roots].flatMap(([path, root]) => (root.name === 'a:theme' ? themeFaults(path, root) : [])),
    ...masters.flatMap(({ target }) => masterFaults(pptx, target, roots)),
    ...[...roots].flatMap(([path, { name }]) => (name === 'p:sld' ? slideFaults(pptx, path) : [])),
  ];
}

function themeFaults(path: string, root: XmlNode): readonly string[] {
  return ['a:fillStyleLst', 'a:lnStyleLst', 'a:effectStyleLst', 'a:bgFillStyleLst']
    .filter((list) => (all(root, list)[0]?.children.length ?? 0) < 3)
    .map((list) => `${path}: ${list} has fewer than three entries`);
}

function masterFaults(
  pptx: PptxPackage,
  path: string,
  roots: ReadonlyMap<string, XmlNode>,
): readonly string[] {
  const root = roots.get(path);
  if (root === undefined) return [`no master ${path}`];
  const order = root.children.map(({ name }) => name);
  const layouts = relationsOf(pptx, path).filter(({ type }) => type === 'slideLayout');
  const listed = all(root, 'p:sldLayoutId').map(({ attributes }) => attributes['r:id']);
  return [
    ...(order.indexOf('p:clrMap') > order.indexOf('p:sldLayoutIdLst')
      ? [`${path}: the colour map stands behind the layouts`]
      : []),
    ...layouts
      .filter(({ id }) => !listed.includes(id))
      .map(({ target }) => `${path} does not list ${target}`),
    ...layouts
      .filter(
        ({ target }) =>
          !relationsOf(pptx, target).some((back) => back.type === 'slideMaster' && back.target === path),
      )
      .map(({ target }) => `${target} does not know its master`),
  ];
}

/** A slide and its notes know each other. */
function slideFaults(pptx: PptxPackage, path: string): readonly string[] {
  const relations = relationsOf(pptx, path);
  const notes = relations.filter(({ type }) => type === 'notesSlide');
  return [
    ...(relations.filter(({ type }) => type === 'slideLayout').length === 1
      ? []
      : [`${path} has not one layout`]),
    ...notes
      .filter(
        ({ target }) =>
          !relationsOf(pptx, target).some((back) => back.type === 'slide' && back.target === path),
      )
      .map(({ target }) => `${target} does not know its slide`),
  ];
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
