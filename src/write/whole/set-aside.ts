/** A person's file in an output's place in, the same beside it out, under a name that nothing has. */
import { constants } from 'node:fs';
import { copyFile, link, unlink } from 'node:fs/promises';
import { extname } from 'node:path';
import { digestOfFile } from './digest.js';

/** Of `talk.en.yours.html`, and of `talk.en.yours.2.html`. */
const SET_ASIDE = /\.yours(?:\.\d+)?\.[^.]+$/i;

export function isSetAside(name: string): boolean {
  return SET_ASIDE.test(name);
}

/**
 * Never over another: `talk.en.yours.2.html` is the second of them.
 *
 * @param from where the file is now; it is gone from there afterwards
 * @param place whose place it had
 * @returns its new path
 */
export async function setAside(from: string, place: string, count = 1): Promise<string> {
  const extension = extname(place);
  const number = count === 1 ? '' : `.${count}`;
  const path = `${place.slice(0, place.length - extension.length)}.yours${number}${extension}`;
  try {
    await linkOrCopy(from, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // Set aside before, by a run that was killed then.
    if ((await digestOfFile(path)) !== (await digestOfFile(from))) return setAside(from, place, count + 1);
  }
  await unlink(from);
  return path;
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}
