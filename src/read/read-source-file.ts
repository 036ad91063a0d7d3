/** The path of an outline in, its text out: decoded, line endings normalised, nothing understood yet. */
import { basename, dirname, resolve } from 'node:path';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Checked } from '../model/problems/problem.js';
import type { RuleName } from '../model/problems/rules.js';
import { MAX_OUTLINE_BYTES, type SourceFile } from '../model/source-file.js';
import { talkName } from '../text/talk-name.js';
import { absent } from './absent.js';
import { readBytes, statOf } from './author-disk.js';
import { decodeText } from './decode-text.js';

/**
 * @param path as the user named it: what messages print
 * @throws EnvironmentError `file-unreadable`
 */
export async function readSourceFile(path: string, cwd: string): Promise<Checked<SourceFile | undefined>> {
  const file = resolve(cwd, path);
  const read = (await readText(file).catch(absent(path))) ?? MISSING;
  if (typeof read !== 'string')
    return { value: undefined, problems: [makeProblem(read.rule, { ...read, file: path })] };
  return { value: { path, folder: dirname(file), ...talkName(basename(path)), text: read }, problems: [] };
}

interface FileFault {
  readonly rule: RuleName;
  readonly message: string;
  readonly hint: string;
}

async function readText(file: string): Promise<string | FileFault> {
  const stats = await statOf(file);
  if (stats.isDirectory()) return FOLDER;
  if (!stats.isFile()) return SPECIAL;
  if (stats.size > MAX_OUTLINE_BYTES) return TOO_LARGE;
  const text = decodeText(await readBytes(file));
  if (typeof text !== 'string') return { rule: 'file-encoding', ...text };
  return text.trim() === '' ? EMPTY : text;
}

const MISSING: FileFault = {
  rule: 'file-missing',
  message: 'there is no such file',
  hint: 'check the spelling of the path',
};

const FOLDER: FileFault = {
  rule: 'file-kind',
  message: 'this is a folder, not an outline',
  hint: 'name a file in it',
};

const SPECIAL: FileFault = {
  rule: 'file-kind',
  message: 'this is no regular file',
  hint: 'name a Markdown file',
};

const TOO_LARGE: FileFault = {
  rule: 'outline-too-large',
  message: 'the outline is larger than 2 MB, and is not read',
  hint: 'keep one talk in it; pictures, transcripts and articles stay in files of their own',
};

const EMPTY: FileFault = {
  rule: 'file-empty',
  message: 'this file is empty',
  hint: 'write a starter outline with `pullquote new my-talk`',
};
