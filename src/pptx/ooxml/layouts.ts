/**
 * Layouts and their master, ECMA-376 part 1, 19.3.1.39 and 19.3.1.42: places for what a slide of each kind has, where the
 * deck's own slides have them, so that a new one looks like its neighbours.
 */
import type { SlideBox, DrawnSlide, DrawnText, WordRun, TextRole } from '../drawn/drawn-slide.js';
import { colour, type SchemeNames } from './colours.js';
import { NAMESPACES } from './names.js';
import { placeholder, shapeTree, textShape } from './shapes.js';
import { BODY_PROPERTIES, runProperties, type TextStyle } from './text-body.js';
import { centipoints } from './units.js';
import { el, words, type Xml } from './xml.js';

/** A place of a layout. */
export interface Place {
  readonly role: TextRole | 'picture';
  readonly box: SlideBox;
  readonly align: 'left' | 'center' | 'right';
  readonly lineHeight: number;
  readonly run: Omit<WordRun, 'text' | 'width' | 'href'>;
}

export interface SlideLayout {
  readonly name: string;
  /** One of the standard's, 19.7.15. */
  readonly type: string;
  readonly background: DrawnSlide['background'];
  readonly places: readonly Place[];
}

const PLACES: Readonly<
  Partial<
    Record<
      Place['role'],
      { readonly type: string; readonly index?: number; readonly name: string; readonly prompt: string }
    >
  >
> = {
  title: { type: 'title', name: 'Title', prompt: 'Headline' },
  subtitle: { type: 'subTitle', index: 1, name: 'Subtitle', prompt: 'Subtitle' },
  body: { type: 'body', index: 1, name: 'Points', prompt: 'Point' },
  picture: { type: 'pic', index: 13, name: 'Picture', prompt: 'Picture' },
  footer: { type: 'ftr', index: 11, name: 'Footer', prompt: '' },
  number: { type: 'sldNum', index: 12, name: 'Slide number', prompt: '' },
};

/** What a slide shows of each role first. */
export function placesOf({ items }: DrawnSlide): readonly Place[] {
  const roles = new Set<Place['role']>();
  return items.flatMap((item) => {
    if (item.type !== 'text' || PLACES[item.role] === undefined || roles.has(item.role)) return [];
    roles.add(item.role);
    return placeOf(item);
  });
}

function placeOf({ role, box, paragraphs }: DrawnText): readonly Place[] {
  const [first] = paragraphs;
  const [run] = first?.runs ?? [];
  return first === undefined || run === undefined
    ? []
    : [{ role, box, align: first.align, lineHeight: first.lineHeight, run }];
}

export function layoutXml({ name, type, background, places }: SlideLayout, style: TextStyle): Xml {
  return el(
    'p:sldLayout',
    { ...NAMESPACES, type, preserve: true },
    el(
      'p:cSld',
      { name },
      backgroundXml(background, style.names),
      shapeTree(places.map((place, index) => placeXml(place, index + 2, style))),
    ),
    el('p:clrMapOvr', {}, el('a:masterClrMapping')),
  );
}

export function backgroundXml(own: DrawnSlide['background'], names: SchemeNames): Xml {
  const paper = own === undefined ? el('a:schemeClr', { val: 'bg1' }) : colour(own, names);
  return el('p:bg', {}, el('p:bgPr', {}, el('a:solidFill', {}, paper), el('a:effectLst')));
}

function placeXml({ role, box, align, lineHeight, run }: Place, id: number, style: TextStyle): Xml {
  const facts = PLACES[role];
  if (facts === undefined) throw new Error(`a layout has no place for ${role}`);
  const { type, index, name, prompt } = facts;
  const list = el('a:lstStyle', {}, level({ align, lineHeight, run }, style));
  const field =
    role === 'number'
      ? el(
          'a:fld',
          { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
          el('a:rPr', { lang: style.lang }),
          el('a:t', {}, words('‹#›')),
        )
      : undefined;
  const promptRun =
    prompt === '' ? undefined : el('a:r', {}, el('a:rPr', { lang: 'en' }), el('a:t', {}, words(prompt)));
  const body = el('p:txBody', {}, BODY_PROPERTIES, list, el('a:p', {}, field ?? promptRun));
  return textShape({ id, name, box, place: placeholder(type, index), body });
}

/** How the first level of a place is set. */
function level(
  { align, lineHeight, run }: Pick<Place, 'align' | 'lineHeight' | 'run'>,
  style: TextStyle,
): Xml {
  return el(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: { left: 'l', center: 'ctr', right: 'r' }[align] },
    el('a:lnSpc', {}, el('a:spcPts', { val: centipoints(lineHeight) })),
    el('a:spcBef', {}, el('a:spcPts', { val: 0 })),
    el('a:buNone'),
    runProperties('a:defRPr', { ...run, href: undefined }, 1, style),
  );
}

export interface Master {
  readonly background: DrawnSlide['background'];
  readonly places: readonly Place[];
  /** Relations of its layouts, in their order. */
  readonly layouts: readonly string[];
  /** The lowest id that its layouts may have. */
  readonly firstId: number;
}

/** The order of a master's parts is the schema's: `clrMap` before `sldLayoutIdLst` before `txStyles`. */
export function masterXml({ background, places, layouts, firstId }: Master, style: TextStyle): Xml {
  const [title, body] = (['title', 'body'] as const).map((role) =>
    places.find((place) => place.role === role),
  );
  const map = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };
  const accents = Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((number) => [`accent${number}`, `accent${number}`]),
  );
  return el(
    'p:sldMaster',
    NAMESPACES,
    el(
      'p:cSld',
      {},
      backgroundXml(background, style.names),
      shapeTree(places.map((place, index) => placeXml(place, index + 2, style))),
    ),
    el('p:clrMap', { ...map, ...accents, hlink: 'hlink', folHlink: 'folHlink' }),
    el(
      'p:sldLayoutIdLst',
      {},
      ...layouts.map((relation, index) => el('p:sldLayoutId', { id: firstId + index, 'r:id': relation })),
    ),
    el(
      'p:txStyles',
      {},
      el('p:titleStyle', {}, title && level(title, style)),
      el('p:bodyStyle', {}, body && level(body, style)),
      el('p:otherStyle'),
    ),
  );
}
