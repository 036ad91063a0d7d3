/** The work that is left for a font file: plain data, so that it can go to a worker process and back. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EnvironmentError } from '../../model/problems/environment-error.js';
import { BUNDLED_FONTS, type BundledFont, type BundledFontName } from '../bundled/bundled-fonts.js';
import { packageFolder } from '../files/package-folder.js';
import { cutFont, packFont, toSfnt, type Cut, type FontFormat } from '../files/subset-font-file.js';

export type FontJobFile =
  /** Of a package beside ours; `path` is absolute. */
  | { readonly type: 'installed'; readonly path: string; readonly hash: string }
  | { readonly type: 'bundled'; readonly font: BundledFontName; readonly file: string; readonly hash: string }
  /** Bytes of an sfnt. */
  | { readonly type: 'author'; readonly path: string; readonly hash: string; readonly bytes: Uint8Array };

/** One subset in the formats wanted; each has the key under which it is cached and handed back. */
export interface FontTask {
  readonly cut: Cut;
  readonly outputs: readonly { readonly key: string; readonly format: FontFormat }[];
}

/** All subsets of one file: it is decoded once for them. */
export interface FontJob {
  readonly file: FontJobFile;
  readonly tasks: readonly FontTask[];
}

export type FontResult = readonly [key: string, bytes: Uint8Array];

/** @throws EnvironmentError when a bundled file is not ours. */
export async function runFontJob({ file, tasks }: FontJob): Promise<readonly FontResult[]> {
  const sfnt = await readFont(file);
  const results: FontResult[] = [];
  for (const { cut, outputs } of tasks) {
    const subset = await cutFont(sfnt, cut);
    for (const { key, format } of outputs) results.push([key, packFont(subset, format)]);
  }
  return results;
}

function readFont(file: FontJobFile): Promise<Buffer> {
  if (file.type === 'author') return Promise.resolve(Buffer.from(file.bytes));
  return file.type === 'installed'
    ? readInstalled(file.path, file.hash)
    : readBundled(file.font, file.file, file.hash);
}

/** It was read a moment ago, to see what it has. */
async function readInstalled(path: string, hash: string): Promise<Buffer> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  if (createHash('sha256').update(bytes).digest('hex') === hash) return toSfnt(bytes);
  const message = `the font file ${path} has been changed while it was being read`;
  throw new EnvironmentError('font-changed', message, 'run the command again');
}

async function readBundled(font: BundledFontName, file: string, hash: string): Promise<Buffer> {
  const { package: name, folder = 'files' }: BundledFont = BUNDLED_FONTS[font];
  const bytes = await readFile(join(packageFolder(name), folder, file)).catch((cause: unknown) => {
    throw new EnvironmentError(
      'font-missing',
      `the font file ${file} of ${name} is missing`,
      REINSTALL,
      cause,
    );
  });
  if (createHash('sha256').update(bytes).digest('hex') !== hash) {
    const message = `the font file ${file} of ${name} is not the one that Pullquote was compiled with`;
    throw new EnvironmentError('font-changed', message, REINSTALL);
  }
  return toSfnt(bytes);
}

const REINSTALL = 'install the packages again with `npm ci`';
