/**
 * Runs inside the browser's page: how words stand on a picture that fills their slide, told from the picture itself.
 * Self-contained, because its text is what is sent there.
 */

import type { Calm } from '../model/deck.js';

export interface CalmTask {
  /** First on which side the words stand; then, when they are set, how dense a veil they need. */
  readonly step: 'side' | 'veil';
  /** Of the classes that say it. */
  readonly pattern: string;
}

/** @returns in the order of the slides; null where no picture fills the slide, or where it cannot be looked at */
export async function calmInPage({ step, pattern }: CalmTask): Promise<(Calm | null)[]> {
  const CALM = new RegExp(pattern);
  /** How far the veil is whole, and where it ends, as shares of the slide: `templates/styles/bleed.css`. */
  const BESIDE = [0.52, 0.86] as const;
  const BELOW = [0.1, 0.3] as const;
  const DENSEST = 9;
  /** Contrast of running text, and of type that is larger than `LARGE` pixels. */
  const [LEAST, LEAST_LARGE, LARGE] = [4.5, 3, 40];
  /** Of the pixels under a line this share may be worse: no letter stands on one pixel. */
  const SPARE = 0.01;
  const COLUMNS = 320;

  interface Pixels {
    readonly width: number;
    readonly height: number;
    readonly data: Uint8ClampedArray;
  }
  type Colour = readonly [number, number, number];

  const calms: (Calm | null)[] = [];
  for (const section of document.querySelectorAll<HTMLElement>('section')) {
    if (!/(?:^|\s)density-\d/.test(section.className)) continue;
    const image = section.querySelector<HTMLImageElement>(':scope > .full > img');
    const pixels = image === null ? undefined : await pixelsOf(image);
    calms.push(pixels === undefined ? null : calmOf(section, pixels));
  }
  return calms;

  function calmOf(section: HTMLElement, pixels: Pixels): Calm {
    const side =
      step === 'side' ? calmerSide(pixels) : section.classList.contains('calm-right') ? 'right' : 'left';
    const veil = step === 'side' ? DENSEST : thinnestVeil(section, pixels, side);
    section.className = section.className.replace(CALM, `calm-${side} veil-${String(veil)}`);
    return { side, veil };
  }

  /** The picture as it is cut on the slide, small. */
  async function pixelsOf(image: HTMLImageElement): Promise<Pixels | undefined> {
    await image.decode().catch(() => undefined);
    const box = image.getBoundingClientRect();
    const natural = { width: image.naturalWidth, height: image.naturalHeight };
    if (natural.width === 0 || natural.height === 0 || box.width === 0) return undefined;
    const scale = Math.max(box.width / natural.width, box.height / natural.height);
    const cut = { width: box.width / scale, height: box.height / scale };
    const [x = 50, y = 50] = getComputedStyle(image).objectPosition.split(' ').map(Number.parseFloat);
    const canvas = document.createElement('canvas');
    canvas.width = COLUMNS;
    canvas.height = Math.round((COLUMNS * box.height) / box.width);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) return undefined;
    // What lets the slide shine through stands on its paper.
    context.fillStyle = getComputedStyle(image.closest('section') ?? image).backgroundColor;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(
      image,
      ((natural.width - cut.width) * x) / 100,
      ((natural.height - cut.height) * y) / 100,
      cut.width,
      cut.height,
      0,
      0,
      canvas.width,
      canvas.height,
    );
    return context.getImageData(0, 0, canvas.width, canvas.height);
  }

  function colourAt({ data, width }: Pixels, x: number, y: number): Colour {
    const index = (y * width + x) * 4;
    return [data[index] ?? 0, data[index + 1] ?? 0, data[index + 2] ?? 0];
  }

  /** Where neighbouring pixels differ least; in doubt the left, where reading begins. */
  function calmerSide(pixels: Pixels): Calm['side'] {
    const middle = Math.floor(pixels.width / 2);
    const left = unrest(pixels, 0, middle);
    const right = unrest(pixels, pixels.width - middle, pixels.width);
    return right < left * 0.9 ? 'right' : 'left';
  }

  function unrest(pixels: Pixels, from: number, to: number): number {
    let sum = 0;
    for (let y = 1; y < pixels.height; y += 1)
      for (let x = from + 1; x < to; x += 1) {
        const light = lightness(colourAt(pixels, x, y));
        sum += Math.abs(light - lightness(colourAt(pixels, x - 1, y)));
        sum += Math.abs(light - lightness(colourAt(pixels, x, y - 1)));
      }
    return sum;
  }

  function lightness([red, green, blue]: Colour): number {
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function thinnestVeil(section: HTMLElement, pixels: Pixels, side: Calm['side']): number {
    const veil = colourOf(section.querySelector(':scope > .full') ?? section);
    const lines = linesOf(section);
    for (let level = 0; level < DENSEST; level += 1)
      if (lines.every((line) => isLegible(line, pixels, { veil, side, opacity: level / 10 }))) return level;
    return DENSEST;
  }

  interface Line {
    /** In pixels of the small picture. */
    readonly box: { left: number; right: number; top: number; bottom: number };
    readonly colour: Colour;
    readonly least: number;
  }

  function linesOf(section: HTMLElement): Line[] {
    const slide = section.getBoundingClientRect();
    const scale = COLUMNS / slide.width;
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    const lines: Line[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || node.nodeValue?.trim() === '' || element.closest('.faults')) continue;
      if (standsOnPlate(element, section)) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        lines.push({
          box: {
            left: (box.left - slide.left) * scale,
            right: (box.right - slide.left) * scale,
            top: (box.top - slide.top) * scale,
            bottom: (box.bottom - slide.top) * scale,
          },
          colour: colourOf(element),
          least: size > LARGE ? LEAST_LARGE : LEAST,
        });
    }
    return lines;
  }

  /** What a look pastes onto the picture needs no veil. */
  function standsOnPlate(element: Element, section: Element): boolean {
    if (element === section || element.parentElement === null) return false;
    const opaque = /^(?:rgb|color|oklab|oklch|lab|lch)\([^/,]*(?:,[^,]*){0,2}\)$/;
    return (
      opaque.test(getComputedStyle(element).backgroundColor) || standsOnPlate(element.parentElement, section)
    );
  }

  function isLegible(
    { box, colour, least }: Line,
    pixels: Pixels,
    { veil, side, opacity }: { readonly veil: Colour; readonly side: Calm['side']; readonly opacity: number },
  ): boolean {
    let [bad, all] = [0, 0];
    const bottom = Math.min(pixels.height, Math.ceil(box.bottom));
    const right = Math.min(pixels.width, Math.ceil(box.right));
    for (let y = Math.max(0, Math.floor(box.top)); y < bottom; y += 1)
      for (let x = Math.max(0, Math.floor(box.left)); x < right; x += 1) {
        const across = (x + 0.5) / pixels.width;
        const beside = share(side === 'left' ? across : 1 - across, BESIDE) * opacity;
        const below = share(1 - (y + 0.5) / pixels.height, BELOW) * opacity;
        const covered = 1 - (1 - beside) * (1 - below);
        const ground = colourAt(pixels, x, y).map(
          (value, index) => value * (1 - covered) + (veil[index] ?? 0) * covered,
        ) as unknown as Colour;
        all += 1;
        if (contrast(colour, ground) < least) bad += 1;
      }
    return bad <= all * SPARE;
  }

  /** How much of the veil is left at that distance from its edge. */
  function share(distance: number, [whole, end]: readonly [number, number]): number {
    return Math.min(1, Math.max(0, (end - distance) / (end - whole)));
  }

  /** In sRGB, whatever the style sheet says it in. */
  function colourOf(element: Element): Colour {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    if (context === null) return [0, 0, 0];
    context.fillStyle = getComputedStyle(element).color;
    context.fillRect(0, 0, 1, 1);
    return colourAt(context.getImageData(0, 0, 1, 1), 0, 0);
  }

  function contrast(one: Colour, other: Colour): number {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(colour: Colour): number {
    const [red = 0, green = 0, blue = 0] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
