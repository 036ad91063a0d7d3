/** Embeds fonts: the characters of each face come in, style sheets with the cut-down fonts inside go out. */
import type { AddedFont } from '../installed/added-font.js';
import { fontCoverage } from '../bundled/font-coverage.js';
import { FACES } from '../bundled/faces.js';
import type { DeckFace } from '../choose/deck-faces.js';
import { faceCss } from './face-css.js';
import type { CachePart } from '../../write/cache/cache-part.js';
import { readToolVersions } from './font-key.js';
import { groupFontJobs } from './group-font-jobs.js';
import { planFonts, type FontOutput, type FontPlan } from './plan-fonts.js';
import { runFontJobs, type FontWorkers } from '../jobs/run-font-jobs.js';

export interface FontRequest {
  /** One for each style sheet wanted; work that two of them share is done once. */
  readonly outputs: readonly FontOutput[];
  readonly addedFonts: readonly AddedFont[];
  /** Those that every deck has, unless its look brings others. */
  readonly faces?: readonly DeckFace[] | undefined;
  /** Without it nothing is cached. */
  readonly cache?: CachePart | undefined;
  readonly workers?: FontWorkers | undefined;
}

export interface FontSet {
  /** Nothing but `@font-face` rules with `data:` URIs. */
  readonly css: string;
  /** Code points that no embedded font has, ascending. */
  readonly missing: readonly number[];
  /** Chinese characters in the forms of Simplified Chinese, ascending. */
  readonly han: readonly number[];
}

/**
 * The same request gives the same bytes, whatever is cached.
 *
 * @returns one set an output, in their order.
 * @throws EnvironmentError when a font package is missing or was changed.
 */
export async function embedFonts(request: FontRequest): Promise<readonly FontSet[]> {
  const { addedFonts, faces = FACES } = request;
  const tools = readToolVersions();
  const coverage = fontCoverage(allClusters(request.outputs));
  const plans = request.outputs.map((output) => planFonts(output, coverage, addedFonts, tools, faces));
  const fonts = await makeFonts(plans, request);
  return plans.map((plan) => ({ css: planCss(plan, fonts), missing: plan.missing, han: plan.han }));
}

function allClusters(outputs: readonly FontOutput[]): ReadonlySet<string> {
  return new Set(
    outputs.flatMap(({ characters }) => [...characters.values()].flatMap((clusters) => [...clusters])),
  );
}

async function makeFonts(
  plans: readonly FontPlan[],
  { cache, workers }: FontRequest,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const cached = await readAll(cache, keysOf(plans));
  const made = await runFontJobs(
    groupFontJobs(plans, (key) => cached.has(key)),
    workers ?? {},
  );
  if (cache !== undefined) await Promise.all([...made].map(([key, bytes]) => cache.write(key, bytes)));
  return new Map([...cached, ...made]);
}

function keysOf(plans: readonly FontPlan[]): readonly string[] {
  return [
    ...new Set(plans.flatMap(({ faces }) => faces.flatMap(({ fonts }) => fonts.map(({ key }) => key)))),
  ];
}

async function readAll(
  cache: CachePart | undefined,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const read = await Promise.all(keys.map(async (key) => [key, await cache?.read(key)] as const));
  return new Map(read.flatMap(([key, bytes]) => (bytes === undefined ? [] : [[key, bytes]])));
}

function planCss({ faces, format }: FontPlan, fonts: ReadonlyMap<string, Uint8Array>): string {
  return faces
    .map(({ face, family, fonts: planned }) => {
      const embedded = planned.map(({ key, cut }) => ({
        bytes: bytesOf(key, fonts),
        codePoints: cut.codePoints,
      }));
      return faceCss(face, family, embedded, format);
    })
    .join('');
}

function bytesOf(key: string, fonts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const bytes = fonts.get(key);
  if (bytes === undefined) throw new Error(`the font ${key} was planned but not made`);
  return bytes;
}
