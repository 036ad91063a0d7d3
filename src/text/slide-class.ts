/**
 * Marp keeps nothing of a slide but its classes, so they carry its id and what was measured of it. Here they are written,
 * and read wherever a slide has gone: in rendered HTML, in a browser's page.
 */
import type { Calm } from '../model/deck.js';

/** What is measured of a slide. */
export interface SlideSetting {
  /** 0 is the most open. */
  readonly density: number;
  /** Of a slide that a picture fills. */
  readonly calm?: Calm | undefined;
}

export function slideClass({ id, density, calm }: SlideSetting & { readonly id: string }): string {
  return [`id-${id}`, `density-${density}`, ...(calm === undefined ? [] : [calmClass(calm)])].join(' ');
}

function calmClass({ side, veil }: Calm): string {
  return `calm-${side} veil-${veil}`;
}

/**
 * Patterns of what stands behind the signs in a list of classes, as text: what runs in a page is sent there, and imports
 * nothing.
 */
export const SLIDE_CLASS = {
  id: String.raw`(?<=(?:^|["\s])id-)[\w-]+`,
  density: String.raw`(?<=(?:^|["\s])density-)\d+`,
  calm: String.raw`(?<=^|["\s])calm-\w+ veil-\d+`,
} as const;

export type SlideClassPatterns = Readonly<Record<keyof typeof SLIDE_CLASS, string>>;

const SECTION = /<section\b[^>]*>/;

/** @param slide rendered by Marp @returns undefined where it bears no id */
export function slideIdIn(slide: string): string | undefined {
  return new RegExp(SLIDE_CLASS.id).exec(SECTION.exec(slide)?.[0] ?? '')?.[0];
}

/** Marp repeats a slide's classes in attributes of its own: all of them change. */
export function withSettingIn(slide: string, { density, calm }: SlideSetting): string {
  return slide.replace(SECTION, (section) => {
    const set = section.replace(new RegExp(SLIDE_CLASS.density, 'g'), String(density));
    return calm === undefined ? set : set.replace(new RegExp(SLIDE_CLASS.calm, 'g'), calmClass(calm));
  });
}
