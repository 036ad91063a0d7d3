/** The cache key of a finished font: a hash of everything that decides its bytes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Cut, FontFormat } from '../files/subset-font-file.js';

/** Raise it when the same inputs shall give other bytes, e.g. after a change in `subset-font-file.ts`. */
const SCHEME = 1;

/** What stands for the tools in every key: the subsetter's own bytes, and Brotli for what it compresses. */
export interface ToolVersions {
  readonly subsetter: string;
  readonly brotli: string;
}

/** Reads the subsetter's 0.7 MB: about a millisecond. */
export function readToolVersions(): ToolVersions {
  const subsetFont = createRequire(import.meta.url).resolve('subset-font');
  const harfbuzz = createRequire(subsetFont).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const hash = createHash('sha256').update(readFileSync(subsetFont)).update(readFileSync(harfbuzz));
  return { subsetter: hash.digest('hex'), brotli: process.versions['brotli'] ?? '' };
}

export function fontKey(tools: ToolVersions, fileHash: string, cut: Cut, format: FontFormat): string {
  const brotli = format === 'woff2' ? tools.brotli : '';
  const facts = [SCHEME, tools.subsetter, brotli, fileHash, format, ...cutFacts(cut)];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}

function cutFacts({ axes, codePoints, weight, italic, lean }: Cut): readonly unknown[] {
  const pins = Object.entries(axes).sort(([a], [b]) => (a < b ? -1 : 1));
  return [pins, weight, italic, lean, codePoints];
}
