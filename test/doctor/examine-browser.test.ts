import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examineBrowser } from '../../src/doctor/examine-browser.js';
import type { MachineFact } from '../../src/doctor/finding.js';
import { testEnvironment } from '../support/environment.js';
import { tempFolder } from '../support/temp-folder.js';

interface Asked {
  readonly browser?: string;
  readonly start?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

async function look({ browser, start = true, env = {} }: Asked): Promise<readonly MachineFact[]> {
  const options = { templates: [], browser, browserSandbox: undefined, start };
  return examineBrowser(options, { ...testEnvironment('/'), env }, new Date('2026-06-01'));
}

test('is only looked for when it shall not be started', async () => {
  const [which, age, sandbox] = await look({ start: false });
  expect(which).toMatchObject({ status: 'ok' });
  expect(which?.says).toMatch(/^embedded, not started: .+chromium$/);
  expect(age?.says).toBe('published 2026-04-10, 52 days ago');
  expect(sandbox).toEqual({ part: 'sandbox', status: 'ok', says: 'not tried' });
});

test('one that does not start is an error, with what is left to do without it', async () => {
  const fake = join(await tempFolder(), 'fake');
  await writeFile(fake, '#!/bin/sh\necho "cannot open display" >&2\nexit 1\n');
  await chmod(fake, 0o755);
  const [which, ...rest] = await look({ browser: fake });
  expect(rest).toEqual([]);
  expect({ ...which, says: which?.says.replace(fake, '<fake>') }).toMatchInlineSnapshot(`
    {
      "hint": "start it by hand to see what it lacks, or name another browser with --browser; --format md,html needs none",
      "part": "browser",
      "says": "the browser <fake> did not start: cannot open display",
      "status": "error",
    }
  `);
});

test('a policy for the sandbox that is none is an error', async () => {
  expect(await look({ env: { PULLQUOTE_BROWSER_SANDBOX: 'maybe' } })).toMatchInlineSnapshot(`
    [
      {
        "hint": "set it to auto, require, off, or unset it; --format md,html needs none",
        "part": "browser",
        "says": "“maybe”, which PULLQUOTE_BROWSER_SANDBOX says, is no policy",
        "status": "error",
      },
    ]
  `);
});

test('one that is named is as old as its file', async () => {
  const [which, age] = await look({ browser: process.execPath, start: false });
  expect(which?.says).toBe(`the one you name, not started: ${process.execPath}`);
  expect(age?.says).toMatch(/^its file is of \d{4}-\d\d-\d\d, \d+ days? ago$/);
});
