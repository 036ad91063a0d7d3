/** A deck and its rendered slides in, one file that presents in any browser out. */
import type { Deck } from '../model/deck.js';
import { plainText } from '../model/inline.js';
import type { PresenterPlan } from '../model/pace-plan.js';
import type { Templates } from './templates.js';

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
  /** The pace panel: for the speaker's copy only. */
  readonly pace?: PacePanelContent | undefined;
}

export interface PacePanelContent {
  readonly plan: PresenterPlan;
  /** Puts the panel into the presenter view. */
  readonly script: string;
}

export function templatePlayer(deck: Deck, content: PlayerContent, templates: Templates): string {
  return templates.render('player.html', {
    ...content,
    slides: content.slides.join('\n'),
    lang: deck.lang,
    title: plainText(deck.title),
    description: deck.subtitle === undefined ? '' : plainText(deck.subtitle),
    author: deck.facts.speaker === undefined ? '' : plainText(deck.facts.speaker),
    notes: content.notes ? deck.slides.flatMap(slideNotes) : [],
    pace: content.pace && { script: content.pace.script, plan: scriptJson(content.pace.plan) },
  });
}

/** The player finds notes by the slide's position, from 0. */
function slideNotes({
  notes,
  page,
}: Deck['slides'][number]): readonly { index: number; paragraphs: readonly string[] }[] {
  return notes.length === 0 ? [] : [{ index: page - 1, paragraphs: notes }];
}

/** JSON that can end neither its script element nor begin a comment in it. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
