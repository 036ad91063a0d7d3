/** A deck and its rendered slides in, one file that presents in any browser out. */
import type { Deck, Slide } from '../../model/deck.js';
import { plainText } from '../../model/inline.js';
import type { LanguageLink } from '../../model/live/live-deck.js';
import type { PresenterPlan } from '../../model/pace/pace-plan.js';
import { scriptJson } from '../../text/script-json.js';
import { templateNote, type QuoteContext } from './template-note.js';
import type { Templates } from '../templates.js';

/** Marp CLI's player, as captured when Pullquote was compiled. */
export interface Player {
  readonly style: string;
  readonly controls: string;
  readonly script: string;
}

export interface PlayerContent {
  readonly player: Player;
  /** One `<svg>` a slide. */
  readonly slides: readonly string[];
  /** The slides' theme and all fonts. */
  readonly css: string;
  /** Whether this is the speaker's copy. The audience's has no note in any form: none is put in. */
  readonly notes: boolean;
  /** What stands around each quote in its source, by the slide's id: for the speaker's copy only. */
  readonly contexts?: ReadonlyMap<string, readonly QuoteContext[]> | undefined;
  /** Languages, blank screen, pointer and jump. */
  readonly stage?: StageContent | undefined;
  /** The pace panel: for the speaker's copy only. */
  readonly pace?: PacePanelContent | undefined;
}

export interface StageContent {
  /** Runs before the player. */
  readonly script: string;
  readonly css: string;
  readonly stem: string;
  /** All versions that lie beside the file, with its own; empty where there is no other. */
  readonly languages: readonly LanguageLink[];
}

export interface PacePanelContent {
  readonly plan: PresenterPlan;
  /** Puts the panel into the presenter view. */
  readonly script: string;
}

export function templatePlayer(
  deck: Deck,
  content: PlayerContent,
  contextLabel: string,
  templates: Templates,
): string {
  return templates.render('player.html', {
    ...content,
    slides: content.slides.join('\n'),
    lang: deck.lang,
    title: plainText(deck.title),
    description: deck.subtitle === undefined ? '' : plainText(deck.subtitle),
    author: deck.facts.speaker === undefined ? '' : plainText(deck.facts.speaker),
    notes: content.notes
      ? deck.slides.flatMap((slide) => slideNote(slide, content, contextLabel, templates))
      : [],
    stage: content.stage && { ...content.stage, data: stageData(content.stage) },
    pace: content.pace && { script: content.pace.script, plan: scriptJson(content.pace.plan) },
  });
}

interface SlideNote {
  readonly index: number;
  readonly html: string;
}

/** The player finds notes by the slide's position, from 0. */
function slideNote(
  { id, notes, page }: Slide,
  content: PlayerContent,
  contextLabel: string,
  templates: Templates,
): readonly SlideNote[] {
  const contexts = content.contexts?.get(id) ?? [];
  const html = templateNote({ notes, contexts }, contextLabel, templates);
  return html === '' ? [] : [{ index: page - 1, html }];
}

function stageData({ stem, languages }: StageContent): string {
  return scriptJson({ stem, languages });
}
