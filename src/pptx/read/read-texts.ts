/** What stands on a slide in, its texts out: of shapes, of groups of them, and of the cells of tables. */
import type { EditedText, TextBox } from './edited-deck.js';
import { childOf, elementsOf, shownChildren, type XmlNode } from './xml-tree.js';

export function readTexts(node: XmlNode): readonly EditedText[] {
  return shownChildren(node).flatMap((child) => {
    if (child.name !== 'sp' && child.name !== 'graphicFrame') return readTexts(child);
    return elementsOf(child, 'txBody')
      .map((body) => ({
        name: shapeName(child),
        box: node.name === 'spTree' ? boxOf(child) : undefined,
        role: roleOf(child),
        paragraphs: paragraphsOf(body),
        points: pointsIn(body),
      }))
      .filter(({ paragraphs }) => paragraphs.some((words) => words.trim() !== ''));
  });
}

/** A string a paragraph. */
export function paragraphsOf(body: XmlNode): readonly string[] {
  return elementsOf(body, 'p').map(paragraphWords);
}

function paragraphWords(paragraph: XmlNode): string {
  return shownChildren(paragraph).map(wordsIn).join('');
}

/** ECMA-376 part 1, 21.1.2.4. Among points, a paragraph that says nothing of its sign is one: it has that of its place. */
function pointsIn(body: XmlNode): readonly string[] {
  const paragraphs = elementsOf(body, 'p');
  const says = (paragraph: XmlNode, name: string): boolean =>
    childOf(childOf(paragraph, 'pPr'), name) !== undefined;
  const isSigned = (paragraph: XmlNode): boolean =>
    ['buChar', 'buAutoNum', 'buBlip'].some((name) => says(paragraph, name));
  return paragraphs.some(isSigned)
    ? paragraphs.filter((paragraph) => !says(paragraph, 'buNone')).map(paragraphWords)
    : [];
}

/** ECMA-376 part 1, 21.1.2: runs, fields and the ends of lines. */
function wordsIn(node: XmlNode): string {
  if (node.name === 'br') return '\n';
  if (node.name === 'r' || node.name === 'fld') return childOf(node, 't')?.text ?? '';
  return shownChildren(node).map(wordsIn).join('');
}

/** ECMA-376 part 1, 20.1.7.6. */
function boxOf(shape: XmlNode): TextBox | undefined {
  const [frame] = elementsOf(shape, 'xfrm');
  const number = (name: string, attribute: string): number =>
    Number(childOf(frame, name)?.attributes.get(attribute) ?? Number.NaN);
  const box = { x: number('off', 'x'), y: number('off', 'y'), width: number('ext', 'cx') };
  return Object.values(box).every(Number.isFinite) ? box : undefined;
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
