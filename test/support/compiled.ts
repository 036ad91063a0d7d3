/** Before tests: makes what is older than what it is made from, and nothing else, so that an edit is answered at once. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A script, what it makes last, and the files and folders that it makes that from. */
interface Step {
  readonly script: string;
  readonly makes: string;
  readonly from: readonly string[];
}

const GENERATED: readonly Step[] = [
  { script: 'capture-player', makes: 'generated/player.json', from: ['package-lock.json'] },
  { script: 'font-coverage', makes: 'generated/font-coverage.json', from: ['package-lock.json'] },
  { script: 'hyphenation', makes: 'generated/hyphenation', from: ['package-lock.json'] },
  { script: 'office-widths', makes: 'generated/office-widths.json', from: ['package-lock.json'] },
  { script: 'templates', makes: 'generated/templates.mjs', from: ['templates', 'package-lock.json'] },
  {
    script: 'documents',
    makes: 'generated/document-worker.mjs',
    from: ['src/sources/documents', 'package-lock.json'],
  },
  {
    script: 'client',
    makes: 'generated/client',
    from: ['src/client', 'src/model', 'src/text', 'package-lock.json'],
  },
];

const BUNDLED: readonly Step[] = [
  {
    script: 'bundle',
    makes: 'dist/cli.cjs',
    from: ['src', 'templates', ...GENERATED.map(({ makes }) => makes), 'package-lock.json'],
  },
  { script: 'sbom', makes: 'dist/sbom.cdx.json', from: ['dist/cli.cjs', 'generated/bundled'] },
];

/** What a test in a process of its own needs: no bundle. */
export function makeGenerated(): void {
  GENERATED.forEach(make);
}

export function makeBundle(): void {
  [...GENERATED, ...BUNDLED].forEach(make);
}

function make({ script, makes, from }: Step): void {
  const path = `scripts/${script}.mjs`;
  if (existsSync(join(ROOT, makes)) && newest([makes]) >= newest([path, ...from])) return;
  execFileSync(process.execPath, [path], { cwd: ROOT, stdio: 'inherit' });
}

function newest(names: readonly string[]): number {
  return Math.max(
    ...names.flatMap((name) => filesIn(join(ROOT, name))).map((path) => statSync(path).mtimeMs),
  );
}

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}
