/** Marp as it is bundled, beside its packages: tests that render would mostly wait for themes that none of them uses. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { withoutThemes } from '../../scripts/marp-without-themes.mjs';

const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/pullquote-test');

/** @returns the path of a copy in `node_modules`, where Vitest leaves code as it is */
export function bundledMarp(): string {
  const path = createRequire(import.meta.url).resolve('@marp-team/marp-core');
  const code = withoutThemes(readFileSync(path, 'utf8'));
  const copy = join(FOLDER, `marp-core-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.cjs`);
  if (existsSync(copy)) return copy;
  mkdirSync(FOLDER, { recursive: true });
  // Whole at once: another run may be about to load it.
  writeFileSync(`${copy}.${process.pid}`, code);
  renameSync(`${copy}.${process.pid}`, copy);
  return copy;
}
