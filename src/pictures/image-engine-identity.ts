/** Which sharp would be loaded, without loading it: another one makes other pictures, and none leaves them as they are. */
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { installedPackage } from '../read/installed-package.js';

/** Its programs are packages of their own, one for each platform. */
const PROGRAMS = '@img';

export async function imageEngineIdentity(): Promise<string> {
  const sharp = await installedPackage('sharp');
  if (sharp === undefined) return 'none';
  const programs = await readdir(join(dirname(sharp.root), PROGRAMS)).catch(() => []);
  return [sharp.version, ...programs.toSorted()].join(' ');
}
