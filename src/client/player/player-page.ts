/** The page as the player finds it when it starts: taken down and built anew where a deck has changed its shape. */
import type { DeckContent } from '../../model/live/live-deck.js';
import { deckRoot, ROOT_ID } from './player.js';

const CONTAINER = '.bespoke-marp-presenter-container';
const NOTE = '.bespoke-marp-note';
const NOTES = '.bespoke-marp-presenter-note-container';
const BAR = '.bespoke-marp-osc';

/** What the speaker has set by hand: how wide the slide is, how large the notes. */
export interface Arrangement {
  readonly container: string;
  readonly notes: string;
}

/** The player moves its bar into the slides; this is how it stood before. */
export function pristineBar(): string {
  return document.querySelector(BAR)?.outerHTML ?? '';
}

export function takeDown(): Arrangement {
  const container = document.querySelector<HTMLElement>(CONTAINER);
  const arrangement = {
    container: container?.style.cssText ?? '',
    notes: container?.querySelector<HTMLElement>(NOTES)?.style.cssText ?? '',
  };
  // The presenter view has moved the slides into its container; elsewhere they stand by themselves.
  for (const part of [deckRoot(), container, ...document.querySelectorAll(`${BAR}, .bespoke-marp-overview`)])
    part?.remove();
  return arrangement;
}

export function buildUp({ slides, notes }: DeckContent, bar: string): void {
  const root = document.createElement('div');
  root.id = ROOT_ID;
  root.className = 'marpit';
  root.innerHTML = slides.join('\n');
  // Else the player waits for a load event that has long been.
  for (const slide of root.children) slide.setAttribute('data-bespoke-marp-load', 'hideable');
  const parts = document.createElement('template');
  parts.innerHTML = bar;
  parts.content.append(root, ...notes.map(noteElement));
  const progress = document.querySelector('.bespoke-progress-parent');
  if (progress === null) document.body.prepend(parts.content);
  else progress.after(parts.content);
}

export function arrange({ container, notes }: Arrangement): void {
  const current = document.querySelector<HTMLElement>(CONTAINER);
  if (current === null) return;
  current.style.cssText = container;
  const noteArea = current.querySelector<HTMLElement>(NOTES);
  if (noteArea !== null) noteArea.style.cssText = notes;
}

export function replaceNotes(notes: DeckContent['notes']): void {
  for (const note of document.querySelectorAll<HTMLElement>(NOTE)) {
    const index = Number(note.dataset['index']);
    const next = noteElement(notes[index] ?? '', index);
    // One that has not changed keeps its place in a long text, and what has been opened in it.
    if (wordsOf(note) !== wordsOf(next)) note.replaceChildren(...next.childNodes);
  }
}

function wordsOf(note: HTMLElement): string {
  return [...note.children].map(({ textContent }) => textContent).join('\n\n');
}

/** @param html made by our own templates, as the slides are */
function noteElement(html: string, index: number): HTMLElement {
  const note = document.createElement('div');
  note.className = 'bespoke-marp-note';
  note.dataset['index'] = String(index);
  note.tabIndex = 0;
  note.innerHTML = html;
  return note;
}
