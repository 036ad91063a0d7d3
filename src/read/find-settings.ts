/** A folder in, the settings file that holds for it out: the nearest one, no further up than its repository goes. */
import { dirname, join, relative } from 'node:path';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Checked } from '../model/problems/problem.js';
import type { RuleName } from '../model/problems/rules.js';
import type { SourceFile } from '../model/source-file.js';
import { isBelow } from '../write/folders/leads-out.js';
import { absent } from './absent.js';
import { readBytes, realPathOf, statOf } from './author-disk.js';
import { decodeText } from './decode-text.js';

/** `pullquote.yml` is all settings; a `package.json` has them under its key `pullquote`, if at all. */
export const SETTINGS_FILE = 'pullquote.yml';
export const PACKAGE_FILE = 'package.json';

/** No settings have so much to say, and whoever clones a repository has not asked to read more. */
const MOST_BYTES = 64 * 1024;

/**
 * Outside a repository it is looked for up to the working folder, where that lies above, or in the folder alone: what
 * others leave in folders that many can write to is not ours to obey.
 *
 * @param folder absolute
 */
export async function findSettings(folder: string, cwd: string): Promise<Checked<SourceFile | undefined>> {
  for (const place of await placesFrom(folder, cwd)) {
    for (const name of [SETTINGS_FILE, PACKAGE_FILE]) {
      const found = await readSettingsFile(join(place, name), cwd);
      if (found.problems.length > 0) return found;
      if (found.value !== undefined && (name !== PACKAGE_FILE || hasKey(found.value.text))) return found;
    }
  }
  return { value: undefined, problems: [] };
}

async function placesFrom(folder: string, cwd: string): Promise<readonly string[]> {
  const places: string[] = [];
  for (let place = folder; ; place = dirname(place)) {
    places.push(place);
    // A folder, or in a worktree a file.
    const isRoot = await statOf(join(place, '.git')).then(
      () => true,
      () => false,
    );
    if (isRoot) return places;
    if (dirname(place) === place) break;
  }
  const up = places.indexOf(cwd);
  return places.slice(0, up === -1 ? 1 : up + 1);
}

/** @param path absolute @returns nothing where there is no such file */
export async function readSettingsFile(path: string, cwd: string): Promise<Checked<SourceFile | undefined>> {
  const folder = dirname(path);
  const shown = relative(cwd, path) || path;
  const refuse = (rule: RuleName, message: string, hint: string): Checked<undefined> => ({
    value: undefined,
    problems: [makeProblem(rule, { message, hint, file: shown })],
  });
  const stats = await statOf(path).catch(absent(shown));
  if (stats === undefined) return { value: undefined, problems: [] };
  const isManifest = path.endsWith(PACKAGE_FILE);
  if (!stats.isFile())
    return isManifest
      ? NOTHING
      : refuse('file-kind', 'this is no regular file', 'write a text file in its place');
  if (!isBelow(await realPathOf(folder), await realPathOf(path)))
    return isManifest
      ? NOTHING
      : refuse(
          'outside-folder',
          'this is a link out of its folder, which is not followed',
          'copy the file here',
        );
  if (stats.size > MOST_BYTES)
    return isManifest
      ? NOTHING
      : refuse('file-kind', 'this has more than 64 KB, and is not read', 'keep nothing but settings in it');
  const text = decodeText(await readBytes(path));
  if (typeof text !== 'string')
    return isManifest ? NOTHING : refuse('file-encoding', text.message, text.hint);
  return { value: { path: shown, folder, name: 'settings', lang: undefined, text }, problems: [] };
}

const NOTHING: Checked<undefined> = { value: undefined, problems: [] };

/** What cannot be read is npm's to complain of. */
function hasKey(text: string): boolean {
  try {
    const manifest: unknown = JSON.parse(text);
    return typeof manifest === 'object' && manifest !== null && 'pullquote' in manifest;
  } catch {
    return false;
  }
}
