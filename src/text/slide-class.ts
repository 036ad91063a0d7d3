/**
 * Marp keeps nothing of a slide but its classes, so they carry its id and its density. Here they are written, and read
 * wherever a slide has gone: in rendered HTML, in a browser's page.
 */

export function slideClass({ id, density }: { readonly id: string; readonly density: number }): string {
  return `id-${id} density-${density}`;
}

/**
 * Patterns of what stands behind the signs in a list of classes, as text: what runs in a page is sent there, and imports
 * nothing.
 */
export const SLIDE_CLASS = {
  id: String.raw`(?<=(?:^|["\s])id-)[\w-]+`,
  density: String.raw`(?<=(?:^|["\s])density-)\d+`,
} as const;

export type SlideClassPatterns = Readonly<Record<keyof typeof SLIDE_CLASS, string>>;

const SECTION = /<section\b[^>]*>/;

/** @param slide rendered by Marp @returns undefined where it bears no id */
export function slideIdIn(slide: string): string | undefined {
  return new RegExp(SLIDE_CLASS.id).exec(SECTION.exec(slide)?.[0] ?? '')?.[0];
}

/** Marp repeats a slide's classes in attributes of its own: all of them change. */
export function withDensityIn(slide: string, density: number): string {
  return slide.replace(SECTION, (section) =>
    section.replace(new RegExp(SLIDE_CLASS.density, 'g'), String(density)),
  );
}
