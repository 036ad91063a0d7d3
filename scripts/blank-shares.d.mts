export const MOST_BLANK: number;

export interface BlankShare {
  readonly foot: number;
  readonly largest: number;
}

export function blankShares(bytes: Uint8Array): Promise<readonly BlankShare[]>;

export function largestBlank(rows: readonly (readonly boolean[])[]): number;
