/** Turns `src/browser` and what it needs into JavaScript that a child process of a test can run: Node 20 reads no TypeScript. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { onTestFinished } from 'vitest';
import { ROOT } from './helpers.js';

/** @returns a folder within the repository, where packages are found; removed when the test ends. */
export async function transpiledBrowser(): Promise<string> {
  const target = await mkdtemp(join(ROOT, 'node_modules/.cache/transpiled-'));
  onTestFinished(() => rm(target, { recursive: true, force: true }));
  await writeFile(join(target, 'package.json'), '{ "type": "module" }');
  const folders = ['async', 'browser', 'model/problems', 'read', 'text', 'write'];
  const names = folders.map(async (folder) =>
    (await readdir(join(ROOT, 'src', folder), { recursive: true }))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );
  const files = (await Promise.all(names)).flat();
  await Promise.all(files.map((file) => transpile(file, target)));
  return join(target, 'browser');
}

async function transpile(file: string, target: string): Promise<void> {
  const source = await readFile(join(ROOT, 'src', file), 'utf8');
  const compilerOptions = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext };
  const to = join(target, file.replace(/\.ts$/, '.js'));
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, ts.transpileModule(source, { compilerOptions }).outputText);
}
