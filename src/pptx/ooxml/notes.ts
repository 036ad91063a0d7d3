/** Speaker notes and their master, ECMA-376 part 1, 13.3.4 and 13.3.5. */
import { NAMESPACES } from './names.js';
import { placeholder, shapeTree, textShape, transform } from './shapes.js';
import { BODY_PROPERTIES } from './text-body.js';
import { el, words, type Xml } from './xml.js';

/** On an upright A4 page of 720 × 1040 CSS pixels. */
const PICTURE = { x: 48, y: 60, width: 624, height: 351 };
const NOTES = { x: 48, y: 450, width: 624, height: 520 };

/** @param texts a paragraph each, without marks @param lang BCP 47 */
export function notesXml(texts: readonly string[], lang: string): Xml {
  const paragraphs = texts.map((text) =>
    el('a:p', {}, el('a:r', {}, el('a:rPr', { lang, dirty: false }), el('a:t', {}, words(text)))),
  );
  const body = el(
    'p:txBody',
    {},
    el('a:bodyPr'),
    el('a:lstStyle'),
    ...(paragraphs.length > 0 ? paragraphs : [el('a:p')]),
  );
  return el(
    'p:notes',
    NAMESPACES,
    el(
      'p:cSld',
      {},
      shapeTree([
        slidePicture(),
        textShape({ id: 3, name: 'Notes', box: NOTES, place: placeholder('body', 1), body }),
      ]),
    ),
    el('p:clrMapOvr', {}, el('a:masterClrMapping')),
  );
}

export function notesMasterXml(lang: string): Xml {
  const body = el(
    'p:txBody',
    {},
    BODY_PROPERTIES,
    el('a:lstStyle'),
    el('a:p', {}, el('a:r', {}, el('a:rPr', { lang }), el('a:t', {}, words('Notes')))),
  );
  const accents = Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((number) => [`accent${number}`, `accent${number}`]),
  );
  const map = {
    bg1: 'lt1',
    tx1: 'dk1',
    bg2: 'lt2',
    tx2: 'dk2',
    ...accents,
    hlink: 'hlink',
    folHlink: 'folHlink',
  };
  const style = el('a:lvl1pPr', {}, el('a:defRPr', { sz: 1200 }));
  const white = el(
    'p:bg',
    {},
    el('p:bgPr', {}, el('a:solidFill', {}, el('a:srgbClr', { val: 'FFFFFF' })), el('a:effectLst')),
  );
  return el(
    'p:notesMaster',
    NAMESPACES,
    el(
      'p:cSld',
      {},
      white,
      shapeTree([
        slidePicture(),
        textShape({ id: 3, name: 'Notes', box: NOTES, place: placeholder('body', 1), body }),
      ]),
    ),
    el('p:clrMap', map),
    el('p:notesStyle', {}, style),
  );
}

/** The slide that the notes are of. */
function slidePicture(): Xml {
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id: 2, name: 'Slide' }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true })),
      placeholder('sldImg'),
    ),
    el('p:spPr', {}, transform(PICTURE), el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))),
    el('p:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), el('a:p')),
  );
}
