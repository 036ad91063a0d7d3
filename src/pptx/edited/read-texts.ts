/** What stands on a slide in, its texts out: of shapes, of groups of them, and of the cells of tables. */
import type { EditedText } from './edited-deck.js';
import { childOf, elementsOf, shownChildren, type XmlNode } from './xml-tree.js';

export function readTexts(node: XmlNode): readonly EditedText[] {
  return shownChildren(node).flatMap((child) => {
    if (child.name !== 'sp' && child.name !== 'graphicFrame') return readTexts(child);
    const bodies = elementsOf(child, 'txBody').map(paragraphsOf);
    const said = bodies.filter((paragraphs) => paragraphs.some((words) => words.trim() !== ''));
    return said.map((paragraphs) => ({ name: shapeName(child), role: roleOf(child), paragraphs }));
  });
}

/** A string a paragraph. */
export function paragraphsOf(body: XmlNode): readonly string[] {
  return elementsOf(body, 'p').map((paragraph) => shownChildren(paragraph).map(wordsIn).join(''));
}

/** ECMA-376 part 1, 21.1.2: runs, fields and the ends of lines. */
function wordsIn(node: XmlNode): string {
  if (node.name === 'br') return '\n';
  if (node.name === 'r' || node.name === 'fld') return childOf(node, 't')?.text ?? '';
  return shownChildren(node).map(wordsIn).join('');
}

function shapeName(shape: XmlNode): string {
  return elementsOf(shape, 'cNvPr')[0]?.attributes.get('name') ?? '';
}

/** LibreOffice saves a place for points as one without a type, and a second one by its name alone. */
function roleOf(shape: XmlNode): EditedText['role'] {
  const [place] = elementsOf(shape, 'ph');
  if (place === undefined) return /^Points\b/.test(shapeName(shape)) ? 'points' : 'other';
  const type = place.attributes.get('type') ?? 'obj';
  if (type === 'title' || type === 'ctrTitle') return 'title';
  if (type === 'body' || type === 'obj') return 'points';
  return type === 'ftr' || type === 'sldNum' || type === 'dt' ? 'margin' : 'other';
}
