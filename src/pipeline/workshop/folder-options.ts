/** Options of a run in, those of the outlines in a folder of it out: their outputs lie in a folder of the same name. */
import { join } from 'node:path';
import type { BuildOptions } from './build-options.js';

/** @param folder below the one that was named, with `/` between its parts; empty for that itself */
export function folderOptions(options: BuildOptions, folder: string): BuildOptions {
  return folder === '' ? options : { ...options, output: join(options.output, folder) };
}
