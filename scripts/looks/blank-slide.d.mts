export function blankShare(png: Uint8Array, scale?: number): number;
