/** Before any test: compiles Pullquote if what is in dist/ is older than what it is made from. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const MADE_FROM = ['src', 'scripts', 'templates', 'package-lock.json'];
/** The last that is made; what it is made from must still be there. */
const MADE = 'dist/cli.js';
const ON_THE_WAY = ['player.json', 'font-coverage.json', 'templates.mjs', 'hyphenation', 'client', 'bundled'];

export default function setup(): void {
  if (isFresh()) return;
  // `npm run types` is what complains of types; the command can be tested without.
  execFileSync(process.execPath, ['scripts/compile.mjs', '--no-types'], { cwd: ROOT, stdio: 'inherit' });
}

function isFresh(): boolean {
  const needed = [MADE, ...ON_THE_WAY.map((name) => join('generated', name))];
  return needed.every((path) => existsSync(join(ROOT, path))) && timeOf(join(ROOT, MADE)) >= newest();
}

function newest(): number {
  return Math.max(...MADE_FROM.flatMap((path) => filesIn(join(ROOT, path))).map(timeOf));
}

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

const timeOf = (path: string): number => statSync(path).mtimeMs;
