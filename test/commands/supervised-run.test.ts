/** A process that cannot end by itself, since a pipe that nobody writes to stands for a disk that never answers. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSupervised } from '../../src/commands/supervised.js';
import { supervisedRun } from '../../src/commands/supervised-run.js';
import { tempFolder } from '../support/temp-folder.js';

/** @returns the path of a program that does this */
async function program(code: string): Promise<{ readonly file: string; readonly folder: string }> {
  const folder = await tempFolder({
    'program.mjs': `import { readFile, writeFile } from 'node:fs/promises';\nprocess.chdir(import.meta.dirname);\n${code}`,
  });
  execFileSync('mkfifo', [join(folder, 'silent')]);
  return { file: join(folder, 'program.mjs'), folder };
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('what a silent disk holds is ended with its code', async () => {
  const { file, folder } = await program(`
    void readFile('silent');
    await writeFile('pid', String(process.pid));
    process.send(1);
    process.exitCode = 1;
  `);
  expect(await supervisedRun(file, [], 50)).toBe(1);
  const pid = Number(await readFile(join(folder, 'pid'), 'utf8'));
  for (let tries = 0; isAlive(pid) && tries < 100_000; tries += 1)
    await new Promise((resolve) => setImmediate(resolve));
  expect(isAlive(pid)).toBe(false);
});

test('what ends by itself says so itself, and hears its arguments', async () => {
  const { file } = await program(`process.exitCode = process.argv.length - 2;`);
  expect(await supervisedRun(file, ['a', 'b', 'c'])).toBe(3);
});

test('a signal that ends it is told', async () => {
  const { file } = await program(`process.kill(process.pid, 'SIGKILL'); await readFile('silent');`);
  expect(await supervisedRun(file, [])).toBe('SIGKILL');
});

test('it knows that it is watched over, and what it starts does not', async () => {
  const { file } = await program(
    `process.exitCode = Object.keys(process.env).filter((name) => name.startsWith('PULLQUOTE_SUP')).length;`,
  );
  expect(await supervisedRun(file, [])).toBe(1);
  const env = { PULLQUOTE_SUPERVISED: '1' };
  expect(isSupervised(env)).toBe(true);
  expect(isSupervised(env)).toBe(false);
});
