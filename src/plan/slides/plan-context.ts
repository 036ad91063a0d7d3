/** What making any slide needs to know of the talk as a whole. */
import type {
  Accent,
  Facts,
  ImageView,
  PersonView,
  PortraitView,
  Slide,
  SlideBase,
  SourceView,
} from '../../model/deck.js';
import { text, type RichText } from '../../model/inline.js';
import type { Look } from '../../model/look.js';
import type { Locale } from '../../model/locale.js';
import type { EvidenceByKey } from '../../model/evidence.js';
import type { NumberEvidenceByKey } from '../../model/number-evidence.js';
import type { Meta, Outline, Person, Quote, Section } from '../../model/outline.js';
import type { Problem } from '../../model/problems/problem.js';
import { faceFocus } from '../pictures/frame-focus.js';
import { pictureName } from '../pictures/picture-places.js';
import type { PictureTraits } from '../pictures/picture-traits.js';
import { phrases, type Phrases } from '../words/phrases.js';
import { sayDate } from '../words/say-date.js';
import { choosePortraits } from '../pictures/choose-portraits.js';
import { sourceView } from '../citations/source-view.js';

export interface PlanOptions {
  readonly locale: Locale;
  /** Addresses of the pictures, by their names: of those of an outline, the path that it has. */
  readonly images: ReadonlyMap<string, string>;
  /** By the addresses of `images`; of what is absent nothing is known. */
  readonly traits?: ReadonlyMap<string, PictureTraits> | undefined;
  readonly look: Look;
  /** Absent for the look's own. */
  readonly accent: Accent | undefined;
  /** Every quote's. */
  readonly evidence: EvidenceByKey;
  /** Of the numbers in charts that somebody is said to have said; what it lacks is unverified. */
  readonly numbers?: NumberEvidenceByKey | undefined;
  /** In a draft, the problems that the slides must show; otherwise none. */
  readonly faults: readonly Problem[];
}

export interface PlanContext extends Omit<PlanOptions, 'locale'> {
  readonly meta: Meta;
  readonly phrases: Phrases;
  readonly facts: Facts;
  readonly sources: readonly SourceView[];
  readonly themes: readonly Section[];
  /** Of a panel, whose face stands beside their words on which slide: by the id of its section. */
  readonly portraits: ReadonlyMap<string, Person>;
  /** Each opens a part of the talk. */
  readonly dividers: readonly Section[];
  readonly pages: ReadonlyMap<string, number>;
  /** With which the talk ends once more. */
  readonly lastLine: Quote | undefined;
  readonly coverNotes: readonly string[];
}

/** A slide to be: its id is known before its page, because the agenda links to pages behind it. */
export interface PlannedSlide {
  readonly id: string;
  make(context: PlanContext, page: number): Slide;
}

export function planContext(
  outline: Outline,
  pages: ReadonlyMap<string, number>,
  { locale, ...options }: PlanOptions,
): PlanContext {
  const { meta } = outline;
  const say = phrases(locale, meta.lang);
  return {
    ...options,
    meta,
    phrases: say,
    pages,
    facts: facts(meta, options, say),
    sources: meta.sources.map((source) => sourceView(source, meta.lang, say)),
    themes: outline.sections.filter(({ kind }) => kind === 'theme'),
    portraits: choosePortraits(outline),
    dividers: outline.sections.filter(({ kind }) => kind === 'divider'),
    coverNotes: outline.coverNotes,
    lastLine: outline.sections
      .flatMap(({ blocks }) => blocks)
      .find((block): block is Quote => block.type === 'quote' && block.lastLine === true),
  };
}

/** What every slide has, with nothing on it yet. */
export function slideBase(id: string, headline: RichText, page: number, context: PlanContext): SlideBase {
  return {
    id,
    page,
    density: 0,
    headline,
    footer: {
      title: text(context.meta.title),
      house: optionalText(context.meta.footer),
      source: undefined,
      progress: [],
      bar: undefined,
    },
    notes: [],
    minutes: undefined,
    faults: faultsOf(id, context.faults),
  };
}

/** What is wrong outside every section is shown on the first slide. */
function faultsOf(id: string, faults: readonly Problem[]): readonly RichText[] {
  return faults.filter((fault) => (fault.section ?? 'cover') === id).map(({ message }) => text(message));
}

export function optionalText(value: string | undefined): RichText | undefined {
  return value === undefined ? undefined : text(value);
}

export function imageView(
  path: string | undefined,
  alt: string,
  { images, traits }: Pick<PlanOptions, 'images' | 'traits'>,
): ImageView | undefined {
  const src = path === undefined ? undefined : images.get(path);
  return src === undefined ? undefined : { src, alt: text(alt), ...traits?.get(src) };
}

export function portraitView(
  { photo, name, focus }: Person,
  pictures: Pick<PlanOptions, 'images' | 'traits'>,
): PortraitView | undefined {
  const image = imageView(photo?.path, name, pictures);
  return image && (focus === undefined ? image : { ...image, focus: faceFocus(focus) });
}

export function logoView({ meta, ...pictures }: PlanContext): ImageView | undefined {
  return imageView(meta.logo && pictureName(meta.logo), meta.event ?? '', pictures);
}

function facts(meta: Meta, pictures: Pick<PlanOptions, 'images' | 'traits'>, phrase: Phrases): Facts {
  const view = (person: Person): PersonView => ({
    name: text(person.name),
    role: optionalText(person.role),
    photo: portraitView(person, pictures),
  });
  return {
    guests: meta.guests.map(view),
    guestLabel: phrase.say(meta.guests.length > 1 ? 'guests' : 'guest'),
    hosts: meta.hosts.map(view),
    hostLabel: phrase.say(meta.hosts.length > 1 ? 'host' : 'oneHost'),
    speaker: optionalText(meta.speaker),
    event: optionalText(meta.event),
    date: optionalText(meta.date && sayDate(meta.date, meta.lang)),
  };
}
