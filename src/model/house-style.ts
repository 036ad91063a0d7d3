/** How all talks of a house look, said once: what a settings file, or a brand file that it names, has of it. */
import type { SourceFile } from './source-file.js';
import type { Span } from './position.js';
import type { FileRef } from './outline.js';
import type { LookRef } from './look.js';

/** What a house can choose a colour for: paper, letters, what stands out, filled areas, pale areas. */
export const PALETTE_ROLES = ['paper', 'ink', 'accent', 'slab', 'plate'] as const;
export type PaletteRole = (typeof PALETTE_ROLES)[number];

/** What a deck is set in: headlines and quotations; points, labels and notes; code and times. */
export const FACE_ROLES = ['headlines', 'text', 'code'] as const;
export type FaceRole = (typeof FACE_ROLES)[number];

/** A value, and where it is said. */
export interface Said<T> {
  readonly value: T;
  readonly file: SourceFile;
  readonly span: Span;
}

/** A face's letters: an installed npm package, or files beside the file that names them. */
export type HouseFace = { readonly package: string } | { readonly files: readonly FileRef[] };

export interface HouseStyle {
  readonly look?: LookRef | undefined;
  /** Each as `#rrggbb`. */
  readonly palette: Readonly<Partial<Record<PaletteRole, Said<string>>>>;
  readonly faces: Readonly<Partial<Record<FaceRole, Said<HouseFace>>>>;
  /** For pale and for dark paper; one stands for the other that is not there. */
  readonly logo: { readonly light?: FileRef | undefined; readonly dark?: FileRef | undefined };
  /** Stands in every footer. */
  readonly footer?: Said<string> | undefined;
}

export const NO_HOUSE_STYLE: HouseStyle = { palette: {}, faces: {}, logo: {} };
