import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { missingHint, PATHS_HINT } from '../../src/read/missing-hint.js';
import { sharedFolder } from '../support/shared-folder.js';

const FILES = [
  ...['content/pictures/hive.png', 'content/pictures/old/queen.png', 'content/top.svg'],
  ...['content/.git/hidden.png', 'content/node_modules/package.png', 'secret/secret.png'],
];
const root = await sharedFolder();
const folder = join(root, 'content');
beforeAll(async () => {
  for (const file of FILES) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), '');
  }
  await symlink(join(root, 'secret'), join(folder, 'link'));
});

test.each([
  ['a slip in the name', 'pictures/hvie.png', 'did you mean “pictures/hive.png”?'],
  ['another folder', 'images/hive.png', 'did you mean “pictures/hive.png”?'],
  ['no folder', 'hive.png', 'did you mean “pictures/hive.png”?'],
  ['a folder too many', 'pictures/top.svg', 'did you mean “top.svg”?'],
  ['another folder, and other letter case', 'images/Queen.PNG', 'did you mean “pictures/old/queen.png”?'],
  ['a backslash', 'pictures\\hive.png', 'write `/` between folders'],
  ['nothing like it', 'images/bear.png', PATHS_HINT],
  ['what lies in hidden folders', 'hidden.png', PATHS_HINT],
  ['what lies in packages', 'package.png', PATHS_HINT],
  ['what a link leads to', 'secret.png', PATHS_HINT],
])('%s', async (_, path, hint) => {
  const { hint: said, meant } = await missingHint(path, join(folder, path), folder);
  expect(said).toBe(hint);
  expect(said.includes(`“${meant ?? ''}”`)).toBe(meant !== undefined);
});
