/** A loaded page, as the stages see it: measure in it, print it, take its picture, close it. */
import type { DrawnNode } from './page-snapshot.js';

export interface PageHandle {
  /** Addresses the page asked for and was refused, in order. */
  readonly blockedRequests: readonly string[];
  /**
   * Runs a function in the page and gives its result back as JSON would. The function is sent as text: it sees
   * its arguments and the page's document, nothing of the module it stands in. Rejects with what it throws.
   */
  evaluate<A extends readonly unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** What the page shows, with these computed styles of every node. */
  snapshot<Style extends string>(styles: readonly Style[]): Promise<DrawnNode<Style>>;
  /** The page as a PDF: tagged, in the size its CSS asks for, with backgrounds, without head and foot. */
  pdf(): Promise<Uint8Array>;
  /**
   * The viewport, or a part of the page, no larger than it: the page is scrolled there, and stays so.
   *
   * @param kind a PNG loses nothing, a WebP file little, and takes a fifth of the bytes @defaultValue `png`
   */
  screenshot(clip?: Clip, kind?: ScreenshotKind): Promise<Uint8Array>;
  close(): Promise<void>;
}

export type ScreenshotKind = 'png' | 'webp';

/** In CSS pixels, from the top left of the page. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
