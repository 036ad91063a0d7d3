/** What stands on a slide, ECMA-376 part 1, 19.3.1: shapes, texts, pictures, and groups of them. */
import type { SlideBox, DrawnShape, ShapeOutline, Stroke } from '../drawn/drawn-slide.js';
import type { Crop } from '../drawn/picture-fit.js';
import { colour, fill, type SchemeNames } from './colours.js';
import { angle, emu, millipercent } from './units.js';
import { customGeometry } from './custom-geometry.js';
import { el, type Xml } from './xml.js';

export interface Named {
  /** Unique on its slide. */
  readonly id: number;
  readonly name: string;
  /** What it says to who cannot see it; absent of words, and of what says nothing. */
  readonly description?: string | undefined;
  readonly isDecorative?: boolean | undefined;
  /** Where a click on it leads. */
  readonly link?: Link | undefined;
}

/** The relation of an address, and what PowerPoint does there. */
export interface Link {
  readonly id: string;
  readonly action: string | undefined;
}

function named({ id, name, description, isDecorative, link }: Named): Xml {
  const decorative = el(
    'a:extLst',
    {},
    el(
      'a:ext',
      { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
      el('adec:decorative', {
        'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
        val: 1,
      }),
    ),
  );
  return el(
    'p:cNvPr',
    { id, name, descr: description },
    link && el('a:hlinkClick', { 'r:id': link.id, action: link.action }),
    isDecorative === true ? decorative : undefined,
  );
}

/** @param rotation in degrees, clockwise */
export function transform({ x, y, width, height }: SlideBox, rotation = 0): Xml {
  return el(
    'a:xfrm',
    { rot: rotation === 0 ? undefined : angle(rotation) },
    el('a:off', { x: emu(x), y: emu(y) }),
    el('a:ext', { cx: emu(Math.max(0, width)), cy: emu(Math.max(0, height)) }),
  );
}

export function placeholder(type: string, index?: number): Xml {
  return el('p:nvPr', {}, el('p:ph', { type: type === 'obj' ? undefined : type, idx: index }));
}

export interface TextShape extends Named {
  readonly box: SlideBox;
  /** Where it fills a place of its layout. */
  readonly place: Xml | undefined;
  /** A `p:txBody`. */
  readonly body: Xml;
}

export function textShape({ box, place, body, ...own }: TextShape): Xml {
  const lock = place === undefined ? undefined : el('a:spLocks', { noGrp: true });
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      named(own),
      el('p:cNvSpPr', { txBox: place === undefined || undefined }, lock),
      place ?? el('p:nvPr'),
    ),
    el('p:spPr', {}, transform(box), preset('rect'), place === undefined ? el('a:noFill') : undefined),
    body,
  );
}

export function paintedShape(
  own: Named,
  { box, outline, rotation, fill: painted, stroke }: DrawnShape,
  names: SchemeNames,
): Xml {
  if (stroke !== undefined && painted === undefined && (box.width === 0 || box.height === 0))
    return connector(own, box, rotation, stroke, names);
  return el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, named(own), el('p:cNvSpPr'), el('p:nvPr')),
    el(
      'p:spPr',
      {},
      transform(box, rotation),
      geometry(outline, box),
      fill(painted, names),
      line(stroke, names),
    ),
    el(
      'p:txBody',
      {},
      el('a:bodyPr', { rtlCol: false, anchor: 'ctr' }),
      el('a:lstStyle'),
      el('a:p', {}, el('a:endParaRPr', { dirty: false })),
    ),
  );
}

function connector(own: Named, box: SlideBox, rotation: number, stroke: Stroke, names: SchemeNames): Xml {
  return el(
    'p:cxnSp',
    {},
    el('p:nvCxnSpPr', {}, named(own), el('p:cNvCxnSpPr'), el('p:nvPr')),
    el('p:spPr', {}, transform(box, rotation), preset('line'), line(stroke, names)),
  );
}

function line(stroke: Stroke | undefined, names: SchemeNames): Xml {
  if (stroke === undefined) return el('a:ln', {}, el('a:noFill'));
  const { width, colour: own, dash } = stroke;
  const pattern =
    dash === 'solid' ? undefined : el('a:prstDash', { val: dash === 'dash' ? 'dash' : 'sysDot' });
  return el('a:ln', { w: emu(width) }, el('a:solidFill', {}, colour(own, names)), pattern);
}

function preset(name: string, ...guides: readonly Xml[]): Xml {
  return el('a:prstGeom', { prst: name }, el('a:avLst', {}, ...guides));
}

function geometry(outline: ShapeOutline, box: SlideBox): Xml {
  switch (outline.type) {
    case 'rectangle':
      return preset('rect');
    case 'ellipse':
      return preset('ellipse');
    case 'rounded': {
      const share = Math.round((outline.radius / Math.min(box.width, box.height)) * 100_000);
      return preset('roundRect', el('a:gd', { name: 'adj', fmla: `val ${Math.min(50_000, share)}` }));
    }
    default:
      return customGeometry(outline, box);
  }
}

export interface PictureShape extends Named {
  readonly box: SlideBox;
  readonly outline: ShapeOutline;
  readonly crop: Crop;
  /** Of the part with its pixels. */
  readonly relation: string;
  /** Of the part with the drawing that they are of. */
  readonly vector: string | undefined;
}

export function picture({ box, outline, crop, relation, vector, ...own }: PictureShape): Xml {
  const { left, top, right, bottom } = crop;
  const drawing =
    vector === undefined
      ? undefined
      : el(
          'a:extLst',
          {},
          el(
            'a:ext',
            { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
            el('asvg:svgBlip', {
              'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
              'r:embed': vector,
            }),
          ),
        );
  const isWhole = left + top + right + bottom === 0;
  const source = el('a:srcRect', {
    l: millipercent(left),
    t: millipercent(top),
    r: millipercent(right),
    b: millipercent(bottom),
  });
  return el(
    'p:pic',
    {},
    el(
      'p:nvPicPr',
      {},
      named(own),
      el('p:cNvPicPr', {}, el('a:picLocks', { noChangeAspect: true })),
      el('p:nvPr'),
    ),
    el(
      'p:blipFill',
      {},
      el('a:blip', { 'r:embed': relation }, drawing),
      isWhole ? undefined : source,
      el('a:stretch', {}, el('a:fillRect')),
    ),
    el('p:spPr', {}, transform(box), geometry(outline, box)),
  );
}

/** What another part of the package draws, ECMA-376 part 1, 19.3.1.21. @param relation of that part */
export function chartFrame(own: Named, { x, y, width, height }: SlideBox, relation: string): Xml {
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
  return el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      named(own),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: true })),
      el('p:nvPr'),
    ),
    el('p:xfrm', {}, el('a:off', { x: emu(x), y: emu(y) }), el('a:ext', { cx: emu(width), cy: emu(height) })),
    el('a:graphic', {}, el('a:graphicData', { uri }, el('c:chart', { 'xmlns:c': uri, 'r:id': relation }))),
  );
}

/** Its coordinates are the slide's. */
export function group(own: Named, box: SlideBox, children: readonly Xml[]): Xml {
  const { x, y, width, height } = box;
  const frame = [
    el('a:off', { x: emu(x), y: emu(y) }),
    el('a:ext', { cx: emu(width), cy: emu(height) }),
    el('a:chOff', { x: emu(x), y: emu(y) }),
    el('a:chExt', { cx: emu(width), cy: emu(height) }),
  ];
  return el(
    'p:grpSp',
    {},
    el('p:nvGrpSpPr', {}, named(own), el('p:cNvGrpSpPr'), el('p:nvPr')),
    el('p:grpSpPr', {}, el('a:xfrm', {}, ...frame)),
    ...children,
  );
}

/** What holds all that stands on a slide, a layout or a master. */
export function shapeTree(children: readonly Xml[]): Xml {
  const zero = [
    el('a:off', { x: 0, y: 0 }),
    el('a:ext', { cx: 0, cy: 0 }),
    el('a:chOff', { x: 0, y: 0 }),
    el('a:chExt', { cx: 0, cy: 0 }),
  ];
  return el(
    'p:spTree',
    {},
    el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')),
    el('p:grpSpPr', {}, el('a:xfrm', {}, ...zero)),
    ...children,
  );
}
