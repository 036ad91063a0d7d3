/** A settled deck and its slides as the browser drew them in, a presentation that people can edit out. */
import type { Deck, Slide } from '../model/deck.js';
import { figureType } from '../figures/registry.js';
import { plainText } from '../model/inline.js';
import { at } from '../text/at.js';
import { chartParts } from './charts/chart-parts.js';
import { evidenceParts, EVIDENCE_PART } from './evidence/evidence-xml.js';
import { makeEvidence, type KnownEvidence } from './evidence/make-evidence.js';
import { capital, layoutsOf } from './layouts-of.js';
import { mediaOf, type Media, type OfficePicture } from './media.js';
import { namedQuotes } from './names/shape-names.js';
import { sectionsOf } from './sections.js';
import { themeFaces } from './theme-faces.js';
import type { DrawnSlide } from './drawn/drawn-slide.js';
import { schemeNames, type Palette } from './ooxml/colours.js';
import { backgroundXml, layoutXml, masterXml } from './ooxml/layouts.js';
import { NAMESPACES, TYPES } from './ooxml/names.js';
import { notesMasterXml, notesXml } from './ooxml/notes.js';
import { writePackage, type PackagePart, type Relation } from './ooxml/package.js';
import {
  appXml,
  coreXml,
  FIRST_MASTER,
  FIRST_SLIDE,
  presentationXml,
  presPropsXml,
  tableStylesXml,
  viewPropsXml,
} from './ooxml/presentation.js';
import { slideParts } from './ooxml/slide-parts.js';
import { shapeTree } from './ooxml/shapes.js';
import type { TextStyle } from './ooxml/text-body.js';
import { theme } from './ooxml/theme.js';
import { timing } from './ooxml/timing.js';
import { el, xmlFile } from './ooxml/xml.js';

export interface PptxContent {
  readonly deck: Deck;
  /** One a slide of the deck, in its order. */
  readonly drawn: readonly DrawnSlide[];
  /** By the addresses that the slides name them by. */
  readonly pictures: ReadonlyMap<string, OfficePicture>;
  readonly palette: Palette;
  /** Each slide's notes, a paragraph each; absent where the file has none. */
  readonly notes: readonly (readonly string[])[] | undefined;
  readonly evidence: KnownEvidence;
  readonly author: string | undefined;
  /** ISO 8601. */
  readonly date: string | undefined;
  /** In CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
}

const THEME = 'ppt/theme/theme1.xml';
const NOTES_THEME = 'ppt/theme/theme2.xml';
const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
const slidePath = (page: number): string => `ppt/slides/slide${page}.xml`;
const notesPath = (page: number): string => `ppt/notesSlides/notesSlide${page}.xml`;
const layoutPath = (number: number): string => `ppt/slideLayouts/slideLayout${number}.xml`;

export function writePptx(content: PptxContent): Uint8Array {
  const { deck, drawn, palette, notes, author, date, size } = content;
  const faces = themeFaces(drawn);
  const style: TextStyle = {
    names: schemeNames(palette),
    theme: faces,
    lang: deck.lang,
    link: () => undefined,
  };
  const themeContent = { name: deck.look.name, palette, faces, lang: deck.lang };
  const media = mediaOf(content.pictures);
  const kinds = [...new Set(deck.slides.map(({ kind }) => kind))];
  const layouts = layoutsOf(deck, drawn);
  const part = (
    path: string,
    type: string,
    root: ReturnType<typeof el>,
    relations: readonly Relation[] = [],
  ): PackagePart => ({
    ...{ path, type, relations },
    bytes: xmlFile(root),
  });
  const slides = deck.slides.flatMap((slide, index) =>
    partsOfSlide({
      slide,
      drawn: at(drawn, index),
      layout: layoutPath(kinds.indexOf(slide.kind) + 1),
      style,
      media,
      content,
    }),
  );
  const title = plainText(deck.title);
  const layoutIds = layouts.map((_, index) => `rId${index + 1}`);
  const masterPlaces = layouts.flatMap(({ places }) => places);
  const first = at(drawn, Math.min(1, drawn.length - 1));
  const master = masterXml(
    {
      background: first.background,
      places: masterPlaces.filter(
        ({ role }, index) =>
          masterPlaces.findIndex((place) => place.role === role) === index && role !== 'subtitle',
      ),
      layouts: layoutIds,
      firstId: FIRST_MASTER + 1,
    },
    style,
  );
  const notesParts =
    notes === undefined
      ? []
      : [
          part(NOTES_MASTER, TYPES.notesMaster, notesMasterXml(deck.lang), [
            { id: 'rId1', type: 'theme', target: NOTES_THEME },
          ]),
          part(NOTES_THEME, TYPES.theme, theme(themeContent)),
          ...deck.slides.map(({ page }, index) =>
            part(notesPath(page), TYPES.notesSlide, notesXml(at(notes, index), deck.lang), [
              { id: 'rId1', type: 'notesMaster', target: NOTES_MASTER },
              { id: 'rId2', type: 'slide', target: slidePath(page) },
            ]),
          ),
        ];
  const singles = {
    presProps: ['ppt/presProps.xml', presPropsXml],
    viewProps: ['ppt/viewProps.xml', viewPropsXml],
    tableStyles: ['ppt/tableStyles.xml', tableStylesXml],
  } as const;
  const presentation = presentationXml({
    ...{ size, lang: deck.lang, master: 'rId1', notesMaster: notes && 'rId2' },
    slides: deck.slides.map(({ page }) => ({ id: FIRST_SLIDE + page - 1, relation: `slide${page}` })),
    sections: sectionsOf(deck),
  });
  const parts: readonly PackagePart[] = [
    part('ppt/presentation.xml', TYPES.presentation, presentation, [
      { id: 'rId1', type: 'slideMaster', target: MASTER },
      ...(notes ? [{ id: 'rId2', type: 'notesMaster', target: NOTES_MASTER }] : []),
      { id: 'rId3', type: 'theme', target: THEME },
      ...Object.entries(singles).map(([type, [target]]) => ({ id: type, type, target })),
      ...deck.slides.map(({ page }) => ({ id: `slide${page}`, type: 'slide', target: slidePath(page) })),
      { id: 'evidence', type: 'customXml', target: EVIDENCE_PART },
    ]),
    ...Object.entries(singles).map(([name, [path, root]]) =>
      part(path, TYPES[name as keyof typeof singles], root),
    ),
    part(THEME, TYPES.theme, theme(themeContent)),
    part(MASTER, TYPES.slideMaster, master, [
      ...layoutIds.map((id, index) => ({ id, type: 'slideLayout', target: layoutPath(index + 1) })),
      { id: `rId${layouts.length + 1}`, type: 'theme', target: THEME },
    ]),
    ...layouts.map((layout, index) =>
      part(layoutPath(index + 1), TYPES.slideLayout, layoutXml(layout, style), [
        { id: 'rId1', type: 'slideMaster', target: MASTER },
      ]),
    ),
    ...slides,
    ...notesParts,
    ...media.parts,
    ...evidenceParts(makeEvidence(content, content.evidence)),
    part('docProps/core.xml', TYPES.core, coreXml({ title, author, lang: deck.lang, date })),
    part('docProps/app.xml', TYPES.app, appXml(deck.slides.length)),
  ];
  return writePackage(parts, [
    { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
    {
      id: 'rId2',
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: 'docProps/core.xml',
    },
    { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
  ]);
}

interface SlidePartContent {
  readonly slide: Slide;
  readonly drawn: DrawnSlide;
  readonly layout: string;
  readonly style: TextStyle;
  readonly media: Media;
  readonly content: PptxContent;
}

/** The slide's own first. */
function partsOfSlide({
  slide,
  drawn,
  layout,
  style,
  media,
  content,
}: SlidePartContent): readonly PackagePart[] {
  const relations: Relation[] = [{ id: 'rId1', type: 'slideLayout', target: layout }];
  const related = (type: string, target: string, isExternal = false): string => {
    const known = relations.find((own) => own.type === type && own.target === target);
    if (known !== undefined) return known.id;
    const id = `rId${relations.length + 1}`;
    relations.push({ id, type, target, isExternal });
    return id;
  };
  if (content.notes) related('notesSlide', notesPath(slide.page));
  const figures = 'figures' in slide ? slide.figures : [];
  const charts: PackagePart[] = [];
  const { shapes, clicks } = slideParts(drawn, {
    style: { ...style, link: (href) => linkOf(href, content.deck, related) },
    title: plainText(slide.headline),
    page: slide.page,
    size: content.size,
    quoteNames: namedQuotes(slide).map(({ shape }) => shape),
    figureNames: figures.map(({ kind }) => capital(kind)),
    picture: (src) => media.place(src, related),
    chart: (chart) => {
      const figure = at(figures, (chart.figure ?? 0) - 1);
      const parts = chartParts(`chart${slide.page}-${chart.figure}`, figure, chart, style);
      charts.push(...parts);
      return {
        relation: related('chart', parts[0].path),
        description: figureType(figure).words(figure).join('; '),
      };
    },
  });
  const root = el(
    'p:sld',
    NAMESPACES,
    // PowerPoint and LibreOffice keep it, wherever the slide is moved.
    el('p:cSld', { name: slide.id }, backgroundXml(drawn.background, style.names), shapeTree(shapes)),
    el('p:clrMapOvr', {}, el('a:masterClrMapping')),
    timing(clicks),
  );
  return [{ path: slidePath(slide.page), type: TYPES.slide, bytes: xmlFile(root), relations }, ...charts];
}

function linkOf(
  href: string,
  { slides }: Deck,
  related: (type: string, target: string, isExternal?: boolean) => string,
): { readonly id: string; readonly action: string | undefined } | undefined {
  if (!href.startsWith('#'))
    return /^https?:|^mailto:/i.test(href)
      ? { id: related('hyperlink', href, true), action: undefined }
      : undefined;
  const slide = slides.find(({ id, page }) => href === `#${page}` || href === `#${id}`);
  return slide && { id: related('slide', slidePath(slide.page)), action: 'ppaction://hlinksldjump' };
}
