/** A source and the folder of its outline in, where the source's copy goes out. */
import { readFile } from 'node:fs/promises';
import { basename, extname, isAbsolute, join, relative, sep } from 'node:path';

export interface CopyPlan {
  /** As the outline names it; undefined when nothing below its folder holds the source. */
  readonly file: string | undefined;
  /** Absolute path to write to; undefined when nothing needs to be written. */
  readonly target: string | undefined;
}

/** A source below the folder already stays where it is. A file of the same name with other content is left alone. */
export async function placeCopy(
  source: string,
  bytes: Uint8Array,
  folder: string,
  copy: boolean,
): Promise<CopyPlan> {
  const way = relative(folder, source);
  if (way !== '' && !way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way))
    return { file: slashed(way), target: undefined };
  if (!copy) return { file: undefined, target: undefined };
  const extension = extname(source);
  const stem = basename(source, extension);
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? `${stem}${extension}` : `${stem}-${count}${extension}`;
    const target = join(folder, 'sources', name);
    const there = await readFile(target).catch((error: unknown) => error as NodeJS.ErrnoException);
    if (!Buffer.isBuffer(there) && there.code === 'ENOENT') return { file: `sources/${name}`, target };
    if (Buffer.isBuffer(there) && there.equals(bytes)) return { file: `sources/${name}`, target: undefined };
    if (!Buffer.isBuffer(there) && count > 20) return { file: `sources/${name}`, target };
  }
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
