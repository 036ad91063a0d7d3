/** An outline's text in, a presentation of it out, its texts drawn one below the other: no browser is asked. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuoteView, Slide } from '../../src/model/deck.js';
import { plainText } from '../../src/model/inline.js';
import { parseOutline } from '../../src/parse/parse-outline.js';
import { knownEvidence } from '../../src/pipeline/outputs/known-evidence.js';
import { planDeck } from '../../src/plan/plan-deck.js';
import { chooseLocale } from '../../src/plan/words/choose-locale.js';
import type { DrawnItem, DrawnSlide, TextRole } from '../../src/pptx/drawn/drawn-slide.js';
import { writePptx } from '../../src/pptx/write-pptx.js';
import { slideNotes } from '../../src/template/deck/speaker-notes.js';
import { talkName } from '../../src/text/talk-name.js';
import { verifyTexts } from '../../src/verify/verify-texts.js';
import { drawnChart } from './drawn-chart.js';
import { SAMPLE_LOOK } from './sample-deck.js';

const LOCALES = join(import.meta.dirname, '../../templates');
const colour = { hex: '000000', alpha: 1 };
const DOT = { type: 'sign', text: '•', colour, size: 1, indent: 20 } as const;
const box = { x: 92, y: 100, width: 400, height: 80 };

export interface DrawnFile {
  readonly name: string;
  readonly text: string;
  /** By id. */
  readonly sources: Readonly<Record<string, string>>;
  readonly hasNotes?: boolean;
  /** Each fact of an attribution is a text of its own, the place first. */
  readonly hasFactsApart?: boolean;
}

export async function drawnPptx(given: DrawnFile): Promise<Uint8Array> {
  const { name, text, hasNotes = false, hasFactsApart = false } = given;
  const file = { path: name, folder: '/nowhere', ...talkName(name), text };
  const { value: outline } = parseOutline(file);
  const sources = Object.entries(given.sources).map(
    ([id, words]) => [id, { path: `${id}.txt`, bytes: Buffer.from(words) }] as const,
  );
  const { value: verified } = await verifyTexts(outline, { sources: new Map(sources) });
  const locale = chooseLocale(
    outline,
    new Map(
      ['en', 'de'].map((tag) => [
        `locales/${tag}.yaml`,
        readFileSync(join(LOCALES, `locales/${tag}.yaml`), 'utf8'),
      ]),
    ),
  ).value;
  const { evidence } = verified;
  const deck = planDeck(outline, {
    ...{ locale, images: new Map(), look: SAMPLE_LOOK, accent: undefined, evidence, faults: [] },
  });
  return writePptx({
    deck,
    drawn: deck.slides.map((slide) => drawn(slide, hasFactsApart)),
    pictures: new Map(),
    palette: { paper: 'F7F3EA', ink: '1F1B16', accent: 'B4402A', accentText: 'B4402A', onAccent: 'FFFFFF' },
    notes: hasNotes ? slideNotes(deck) : undefined,
    evidence: knownEvidence({ outline, verified }),
    ...{ author: undefined, date: undefined, size: { width: 1280, height: 720 } },
  });
}

function drawn(slide: Slide, hasFactsApart: boolean): DrawnSlide {
  const figures = 'figures' in slide ? slide.figures : [];
  const points = 'points' in slide ? slide.points.map(plainText) : [];
  const quotes = 'quotes' in slide ? [...(slide.question ? [slide.question] : []), ...slide.quotes] : [];
  return {
    background: undefined,
    items: [
      item('title', [plainText(slide.headline)]),
      ...(points.length === 0 ? [] : [item('body', points)]),
      ...quotes.flatMap((view, index) => [
        item('quote', [view.marked ? `“${plainText(view.text)}”` : plainText(view.text)], index + 1),
        ...(hasFactsApart ? factsOf(view).toReversed() : [factsOf(view).join(' · ')]).map((fact) =>
          item('attribution', [fact], index + 1),
        ),
      ]),
      ...figures.flatMap((figure, index): readonly DrawnItem[] =>
        'rows' in figure && figure.kind !== 'steps'
          ? [{ ...drawnChart(figure.rows.length), figure: index + 1 }]
          : [],
      ),
    ],
  };
}

function factsOf({ speaker, place, source }: QuoteView): readonly string[] {
  return [speaker, ...(place ? [place] : []), source].map(plainText);
}

function item(role: TextRole, words: readonly string[], quote?: number): DrawnItem {
  const look = { face: 'serif', size: 40, bold: false, italic: false, underline: false, colour } as const;
  return {
    ...{ type: 'text', role, box, figure: undefined, quote, step: undefined },
    paragraphs: words.map((text) => {
      const runs = [{ ...look, text, lang: 'en', href: undefined, width: 300 }];
      return {
        ...{ align: 'left', rightToLeft: false, lineHeight: 48, baseline: 140 },
        ...{ bullet: role === 'body' ? DOT : undefined, step: undefined, hung: undefined },
        ...{ runs, lines: [{ runs, phraseEnds: [], isEnded: false }] },
      };
    }),
  };
}

/** @param edit of the XML of a part; undefined takes the part out */
export function editPptx(
  bytes: Uint8Array,
  edit: (xml: string, path: string) => string | undefined,
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).flatMap(([path, content]) => {
    const changed = /\.(?:xml|rels)$/.test(path) ? edit(Buffer.from(content).toString('utf8'), path) : '';
    if (changed === undefined) return [];
    return [[path, changed === '' ? content : strToU8(changed)] as const];
  });
  return zipSync(Object.fromEntries(parts));
}
