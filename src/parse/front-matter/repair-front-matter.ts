/** Front matter with faults in, the most that can be kept of it out, so that a draft can go on. */
import type { core } from 'zod/mini';
import { frontMatterSchema, type FrontMatterData } from './front-matter-schema.js';
import { isRecord } from '../../text/is-record.js';

/** Each round takes out what the round before found wrong, one level at a time. */
const MAX_ROUNDS = 8;

/** @param fallback stands in for a title and a language that are missing or wrong */
export function repairFrontMatter(value: unknown, fallback: FrontMatterData): FrontMatterData {
  let data = value;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const result = frontMatterSchema.safeParse(withFallback(data, fallback));
    if (result.success) return result.data;
    const faulty = result.error.issues.flatMap(faultyPaths);
    data = compact(faulty.reduce<unknown>(without, data));
  }
  return fallback;
}

function faultyPaths(issue: core.$ZodIssue): readonly (readonly PropertyKey[])[] {
  if (issue.code !== 'unrecognized_keys') return [issue.path];
  return issue.keys.map((key) => [...issue.path, key]);
}

function withFallback(data: unknown, { title, lang }: FrontMatterData): unknown {
  return isRecord(data) ? { title, lang, ...data } : { title, lang };
}

/** Without what stands at `path`, or, when nothing stands there and that is the fault, without what should hold it. */
function without(value: unknown, path: readonly PropertyKey[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  if (Array.isArray(value)) return replaceAt(value, Number(step), without(value[Number(step)], rest));
  if (!isRecord(value)) return undefined;
  const { [String(step)]: inner, ...others } = value;
  if (inner === undefined) return undefined;
  const changed = without(inner, rest);
  return changed === undefined ? others : { ...others, [String(step)]: changed };
}

/** Keeps the place of what is taken out, as the paths of other issues still count it. */
function replaceAt(list: readonly unknown[], index: number, item: unknown): readonly unknown[] {
  return list.map((old: unknown, at) => (at === index ? item : old));
}

function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(compact);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, compact(inner)]));
}
