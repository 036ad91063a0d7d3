export function blankShare(png: Uint8Array): number;
