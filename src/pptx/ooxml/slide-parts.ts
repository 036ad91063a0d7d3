/** A drawn slide as the shapes of PowerPoint, each with its name, its place in the layout, and its step. */
import type {
  DrawnChart,
  DrawnItem,
  DrawnPicture,
  DrawnShape,
  DrawnSlide,
  DrawnText,
  Paragraph,
  TextRole,
} from '../drawn/drawn-slide.js';
import { around } from '../drawn/boxes.js';
import { paragraphWords } from '../drawn/drawn-words.js';
import { fitted } from '../drawn/picture-fit.js';
import { captionName } from '../names/shape-names.js';
import { roomAbove } from '../fallback/baselines.js';
import { keptLines } from '../fallback/kept-lines.js';
import { textScale } from '../fallback/text-scale.js';
import { chartFrame, group, paintedShape, picture, placeholder, textShape, type Named } from './shapes.js';
import { BODY_PROPERTIES, paragraph, runProperties, type TextStyle } from './text-body.js';
import type { Target } from './timing.js';
import { el, words, type Xml } from './xml.js';

/** A picture as a part of the package. */
export interface PlacedPicture {
  readonly relation: string;
  /** Of the drawing, where the pixels are of one. */
  readonly vector: string | undefined;
  /** Of the picture itself, in any unit. */
  readonly width: number;
  readonly height: number;
}

export interface SlideContext {
  readonly style: TextStyle;
  /** What the slide is called, also where it shows no headline. */
  readonly title: string;
  readonly page: number;
  /** In CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Of quotations, by their number on the slide: what their shapes are called. */
  readonly quoteNames: readonly string[];
  /** Of figures, by their number on the slide. */
  readonly figureNames: readonly string[];
  readonly picture: (src: string) => PlacedPicture | undefined;
  readonly chart: (drawn: DrawnChart) => PlacedChart;
}

/** A chart as a part of the package. */
export interface PlacedChart {
  readonly relation: string;
  /** What it shows, in words. */
  readonly description: string;
}

export interface SlideParts {
  readonly shapes: readonly Xml[];
  /** What each click brings. */
  readonly clicks: readonly (readonly Target[])[];
}

/** Places that a layout has once: a second text of the same role is a text of its own. */
const PLACES: Readonly<Partial<Record<TextRole, readonly [type: string, index?: number]>>> = {
  title: ['title'],
  subtitle: ['subTitle', 1],
  body: ['body', 1],
  footer: ['ftr', 11],
  number: ['sldNum', 12],
};

export function slideParts(slide: DrawnSlide, context: SlideContext): SlideParts {
  const writer = new SlideWriter(context);
  return writer.write(slide.items);
}

class SlideWriter {
  /** 1 is the tree's own. */
  #lastId = 1;
  readonly #taken = new Set<TextRole>();
  readonly #steps = new Map<number, Target[]>();
  readonly #context: SlideContext;

  constructor(context: SlideContext) {
    this.#context = context;
  }

  write(items: readonly DrawnItem[]): SlideParts {
    const hasTitle = items.some((item) => item.type === 'text' && item.role === 'title');
    const shapes = [
      ...(hasTitle ? [] : [this.#hiddenTitle()]),
      ...runsOf(items).map((run) => this.#run(run)),
    ];
    const clicks = [...this.#steps].toSorted(([one], [other]) => one - other).map(([, targets]) => targets);
    return { shapes, clicks };
  }

  /** Parts of one figure are a group; of one that comes in steps, those of each step. */
  #run(items: readonly DrawnItem[]): Xml {
    const [first] = items;
    if (first === undefined) throw new Error('a group of nothing');
    if (first.figure === undefined || items.length === 1) return this.#item(first, first.step);
    const own = this.#named(this.#figureName(first.figure), items.flatMap(saidBy).join('; '));
    const children = items.map((item) => this.#item(item, undefined));
    this.#comes(first.step, { shape: own.id, paragraph: undefined, isText: false });
    return group(own, around(items.map(({ box }) => box)), children);
  }

  #item(item: DrawnItem, step: number | undefined): Xml {
    if (item.type === 'text') return this.#text(item, step);
    if (item.type === 'chart') return this.#chart(item, step);
    return item.type === 'picture' ? this.#picture(item, step) : this.#shape(item, step);
  }

  #chart(item: DrawnChart, step: number | undefined): Xml {
    const { relation, description } = this.#context.chart(item);
    const own = this.#named(this.#figureName(item.figure), description);
    this.#comes(step, { shape: own.id, paragraph: undefined, isText: false });
    return chartFrame(own, item.box, relation);
  }

  #figureName(figure: number | undefined): string {
    return (figure === undefined ? undefined : this.#context.figureNames[figure - 1]) ?? 'Figure';
  }

  #shape(item: DrawnShape, step: number | undefined): Xml {
    const own = this.#named('Shape', undefined, true);
    this.#comes(step, { shape: own.id, paragraph: undefined, isText: false });
    return paintedShape(own, item, this.#context.style.names);
  }

  #picture({ src, alt, box, outline, fit }: DrawnPicture, step: number | undefined): Xml {
    const own = this.#named('Picture', alt, alt === '');
    this.#comes(step, { shape: own.id, paragraph: undefined, isText: false });
    const placed = this.#context.picture(src);
    if (placed === undefined) throw new Error(`the picture ${src} is on a slide and in no part`);
    const { relation, vector } = placed;
    return picture({ ...own, ...fitted(fit, box, placed), outline, relation, vector });
  }

  #text(item: DrawnText, step: number | undefined): Xml {
    const { style, page } = this.#context;
    const place = this.#place(item);
    const href = soleLink(item);
    const own = {
      ...this.#named(this.#nameOf(item)),
      link: href === undefined ? undefined : style.link(href),
    };
    const scale = textScale(item.paragraphs.flatMap(({ runs }) => runs));
    this.#comes(step, { shape: own.id, paragraph: undefined, isText: true });
    for (const [index, { step: ownStep }] of item.paragraphs.entries())
      if (ownStep !== step) this.#comes(ownStep, { shape: own.id, paragraph: index, isText: true });
    const { box, edge } = keptLines(item, scale, this.#context.size.width);
    const paragraphs =
      item.role === 'number' && place !== undefined
        ? [numberField(item, page, scale, style)]
        : item.paragraphs.map((one, index) => {
            const before = roomAbove(one, item.paragraphs[index - 1], scale);
            return paragraph(href === undefined ? one : withoutLink(one), { scale, edge, before }, style);
          });
    const body = el('p:txBody', {}, BODY_PROPERTIES, el('a:lstStyle'), ...paragraphs);
    return textShape({ ...own, box, place, body });
  }

  #place({ role }: DrawnText): Xml | undefined {
    const place = PLACES[role];
    if (place === undefined || this.#taken.has(role)) return undefined;
    this.#taken.add(role);
    return placeholder(...place);
  }

  #nameOf({ role, quote }: DrawnText): string {
    const name = quote === undefined ? undefined : this.#context.quoteNames[quote - 1];
    if (role === 'quote' && name !== undefined) return name;
    if (role === 'attribution' && name !== undefined) return captionName(name);
    return (
      { title: 'Title', subtitle: 'Subtitle', body: 'Points', footer: 'Footer', number: 'Slide number' }[
        role as string
      ] ?? 'Text'
    );
  }

  /** Above the slide, as PowerPoint puts a title that it hides: programs that read slides aloud begin with it. */
  #hiddenTitle(): Xml {
    const { title, style, size } = this.#context;
    const look = {
      face: style.theme.mj,
      size: 24,
      bold: false,
      italic: false,
      underline: false,
      lang: style.lang,
    } as const;
    const properties = runProperties(
      'a:rPr',
      { ...look, colour: { hex: '000000', alpha: 1 }, href: undefined },
      1,
      style,
    );
    const run = el('a:p', {}, el('a:r', {}, properties, el('a:t', {}, words(title))));
    const body = el('p:txBody', {}, BODY_PROPERTIES, el('a:lstStyle'), run);
    this.#taken.add('title');
    const box = { x: 0, y: -60, width: size.width, height: 40 };
    return textShape({ ...this.#named('Title'), box, place: placeholder('title'), body });
  }

  #named(name: string, description?: string, isDecorative = false): Named {
    this.#lastId += 1;
    const id = this.#lastId;
    const isNamed = name.startsWith('Quote ') || name === 'Title';
    return {
      id,
      name: isNamed ? name : `${name} ${id}`,
      description: description === '' ? undefined : description,
      isDecorative,
    };
  }

  #comes(step: number | undefined, target: Target): void {
    if (step === undefined) return;
    const targets = this.#steps.get(step);
    if (targets === undefined) this.#steps.set(step, [target]);
    else targets.push(target);
  }
}

/** Neighbours of one figure, and of one step of it. A chart is edited alone, and so stands in no group. */
function runsOf(items: readonly DrawnItem[]): readonly (readonly DrawnItem[])[] {
  const runs = new Map<string, DrawnItem[]>();
  for (const [index, item] of items.entries()) {
    const isAlone = item.figure === undefined || item.type === 'chart';
    const key = isAlone ? `item ${index}` : `figure ${item.figure} ${item.step ?? ''}`;
    const run = runs.get(key);
    if (run === undefined) runs.set(key, [item]);
    else run.push(item);
  }
  return [...runs.values()];
}

function saidBy(item: DrawnItem): readonly string[] {
  if (item.type !== 'text') return [];
  return [item.paragraphs.map(paragraphWords).join(', ')];
}

/** Where all words of a text lead to one place the text itself does: its letters stay as they are. */
function soleLink({ paragraphs }: DrawnText): string | undefined {
  const [first, ...others] = paragraphs.flatMap(({ runs }) => runs);
  return others.every(({ href }) => href === first?.href) ? first?.href : undefined;
}

function withoutLink({ runs, ...own }: Paragraph): Paragraph {
  return { ...own, runs: runs.map((run) => ({ ...run, href: undefined })) };
}

/** The page's number counts itself. */
function numberField({ paragraphs }: DrawnText, page: number, scale: number, style: TextStyle): Xml {
  const [first] = paragraphs;
  const [run] = first?.runs ?? [];
  if (first === undefined || run === undefined) throw new Error('a page number without a number');
  const properties = el('a:pPr', { algn: { left: 'l', center: 'ctr', right: 'r' }[first.align] });
  const field = { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' };
  const text = el('a:t', {}, words(String(page)));
  return el('a:p', {}, properties, el('a:fld', field, runProperties('a:rPr', run, scale, style), text));
}
