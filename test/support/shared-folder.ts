/** A folder that all tests of a file share: made in `beforeAll`, removed in `afterAll`. */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Called at the top of a test file. */
export async function sharedFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'pullquote-test-')));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
