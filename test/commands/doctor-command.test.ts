import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine } from '../../src/commands/run-command-line.js';
import type { MachineFact } from '../../src/doctor/finding.js';
import type { Environment } from '../../src/environment.js';
import embedded from '../../src/browser/embedded/embedded-chromium.json' with { type: 'json' };
import { testEnvironment } from '../support/environment.js';
import { folderBytes } from '../support/folder-bytes.js';
import { tempFolder } from '../support/temp-folder.js';

interface Examined {
  readonly code: number;
  readonly canBuild: boolean;
  readonly findings: readonly MachineFact[];
  readonly log: readonly string[];
}

async function doctor(args: readonly string[], changed: Partial<Environment> = {}): Promise<Examined> {
  const printed: string[] = [];
  const log: string[] = [];
  const environment = {
    ...testEnvironment(await tempFolder()),
    today: new Date('2026-06-01'),
    print: (line: string) => void printed.push(line),
    log: (line: string) => void log.push(line),
    ...changed,
  };
  const code = await runCommandLine(['doctor', '--reporter', 'json', ...args], environment);
  return { code, log, ...(JSON.parse(printed.join('\n')) as Pick<Examined, 'canBuild' | 'findings'>) };
}

const rowsOf = ({ findings }: Examined, part: string): readonly MachineFact[] =>
  findings.filter((finding) => finding.part === part);

test('a whole machine: the browser starts, everything is there, and nothing is left behind', async () => {
  const cwd = await tempFolder();
  const examined = await doctor([], { cwd });
  expect(examined).toMatchObject({ code: 0, canBuild: true, log: [] });
  expect(rowsOf(examined, 'browser')[0]?.says).toContain(`Chrome ${embedded.chromium}, embedded, starts: `);
  expect(rowsOf(examined, 'browser age')[0]?.says).toBe(`published ${embedded.published}, 52 days ago`);
  expect(rowsOf(examined, 'sandbox')[0]?.says).toMatch(/^(on|off: .+)$/);
  expect(rowsOf(examined, 'cache')[0]).toMatchObject({ status: 'ok' });
  expect(rowsOf(examined, 'fonts')[0]?.says).toMatchInlineSnapshot(
    `"10 packages: Latin, Vietnamese, Greek, Cyrillic, Chinese (simplified), mathematics, emoji"`,
  );
  expect(examined.findings.map(({ part }) => part)).toEqual([
    ...['Node', 'platform', 'browser', 'browser age', 'sandbox', 'cache', 'temporary'],
    ...['fonts', 'fonts', 'fonts', 'fonts'],
    ...['pictures', 'templates', 'folder', '.pullquote'],
  ]);
  expect(await folderBytes(cwd)).toEqual({});
});

test('a machine on which nothing is right: each fault is a row, and none hides another', async () => {
  const cwd = await tempFolder({ '.pullquote': 'no folder', taken: 'a file' });
  const cacheFolder = join(cwd, 'taken/cache');
  const browser = ['--browser', '/nowhere/chromium', '--templates', 'absent'];
  const examined = await doctor(browser, { cwd, cacheFolder, env: { PULLQUOTE_BROWSER_SANDBOX: 'maybe' } });
  expect(examined).toMatchObject({ code: 3, canBuild: false, log: [] });
  const faults = examined.findings.filter(({ status }) => status !== 'ok');
  const shown = faults.map(({ part, status, says, hint = '' }) => `${status} ${part}: ${says} | ${hint}`);
  expect(shown.map((line) => line.replaceAll(cwd, '<here>'))).toMatchInlineSnapshot(`
    [
      "error browser: --browser names /nowhere/chromium, which is not a program that can be run | correct the path, or leave --browser away to use the browser that comes with Pullquote; --format md,html needs none",
      "warning cache: <here>/taken/cache, 0 bytes, not writable: cannot make a folder at <here>/taken/cache: not a directory | name another folder with PULLQUOTE_CACHE",
      "error templates: cannot read the templates in <here>/absent | check the folder given with --templates",
      "warning .pullquote: <here>/.pullquote, not writable: it is no folder | make it writable: the speaker’s links and rehearsals are kept there",
    ]
  `);
});
