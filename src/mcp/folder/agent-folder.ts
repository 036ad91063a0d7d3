/** The folder that an agent was given in, its paths checked out: nothing beside it, over a link, or that is no outline. */
import { lstat, readFile, realpath } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { refusalOf, type Refusal } from '../../edit/refusal.js';
import { outlineFront } from '../../pipeline/find/outline-front.js';
import { decodeText } from '../../read/decode-text.js';
import { isBelow } from '../../write/folders/leads-out.js';
import { talkName } from '../../text/talk-name.js';
import { MAX_OUTLINE_BYTES, type SourceFile } from '../../model/source-file.js';
import { revisionOf } from './revision.js';

export interface AgentFolder {
  /** Absolute, and no link. */
  readonly root: string;
  /** Folders that the client allows besides; all of ours where it names none. Absolute. */
  readonly roots: readonly string[] | undefined;
}

export interface FileInFolder {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly absolute: string;
  readonly bytes: Buffer;
}

/** An outline as it lies on disk. */
export interface AgentFile extends FileInFolder {
  /** Decoded, and nothing more. */
  readonly raw: string;
  readonly file: SourceFile;
  /** Another one whenever a byte of it changes. */
  readonly revision: string;
}

/** @throws EnvironmentError when the folder is not there */
export async function openAgentFolder(folder: string): Promise<AgentFolder> {
  return { root: await realpath(folder), roots: undefined };
}

/** @returns where it would lie, whether it is there or not */
export async function placeIn(folder: AgentFolder, path: string): Promise<string | Refusal> {
  const parts = path.split('/');
  const isPlain = parts.every((part) => part !== '' && part !== '.' && part !== '..');
  if (isAbsolute(path) || !isPlain || /[\\\0]|^[A-Za-z]:/.test(path)) return outside(path);
  const absolute = join(folder.root, ...parts);
  if (!isBelow(folder.root, absolute)) return outside(path);
  if (folder.roots?.every((root) => root !== absolute && !isBelow(root, absolute)) === true)
    return outside(path);
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const stats = await lstat(join(folder.root, ...parts.slice(0, depth))).catch(() => undefined);
    if (stats?.isSymbolicLink() === true) return outside(path);
  }
  return absolute;
}

export async function readIn(folder: AgentFolder, path: string): Promise<FileInFolder | Refusal> {
  const absolute = await placeIn(folder, path);
  if (typeof absolute !== 'string') return absolute;
  const stats = await lstat(absolute).catch(() => undefined);
  if (stats?.isFile() !== true)
    return refusalOf(
      'not-found',
      `there is no file \`${path}\``,
      'take a path from `list_outlines` or `list_sources`',
    );
  return {
    path: relative(folder.root, absolute).split(sep).join('/'),
    absolute,
    bytes: await readFile(absolute),
  };
}

/** Not what Pullquote wrote, nor any other Markdown. */
export async function readAgentFile(folder: AgentFolder, path: string): Promise<AgentFile | Refusal> {
  const names = talkName(basename(path));
  if (!path.endsWith('.md') || names.lang === undefined) return noOutline(path);
  const found = await readIn(folder, path);
  if ('refused' in found) return found;
  const text = found.bytes.length > MAX_OUTLINE_BYTES ? undefined : decodeText(found.bytes);
  if (typeof text !== 'string') return noOutline(path);
  const file = { path: found.path, folder: join(found.absolute, '..'), ...names, text };
  if (outlineFront(file).kind !== 'outline') return noOutline(path);
  return { ...found, file, raw: found.bytes.toString('utf8'), revision: revisionOf(found.bytes) };
}

function outside(path: string): Refusal {
  return refusalOf(
    'outside-folder',
    `\`${path}\` leads out of the folder, or over a link`,
    'give a path below the folder, with `/` and without `..`',
  );
}

function noOutline(path: string): Refusal {
  return refusalOf(
    'outside-folder',
    `\`${path}\` is no outline`,
    'an outline is called `<name>.<lang>.md` and says its `lang`; take a path from `list_outlines`',
  );
}
