/** The path of an outline in, its text out: decoded, line endings normalised, nothing understood yet. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { makeProblem } from '../model/make-problem.js';
import type { Checked, Problem } from '../model/problem.js';
import type { RuleName } from '../model/rules.js';
import type { SourceFile } from '../model/source-file.js';

/** @param path as the user named it: what messages print */
export async function readSourceFile(path: string, cwd: string): Promise<Checked<SourceFile | undefined>> {
  const file = resolve(cwd, path);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (!Buffer.isBuffer(bytes)) return refuse(path, unreadable(bytes));
  const decoded = decode(bytes);
  if (typeof decoded !== 'string') return refuse(path, decoded);
  const text = decoded.replace(/\r\n?/g, '\n');
  if (text.trim() === '') return refuse(path, EMPTY);
  const { name, lang } = splitName(basename(path));
  const problems = lang === undefined ? [problem(path, nameless(name))] : [];
  return { value: { path, folder: dirname(file), name, lang, text }, problems };
}

interface Complaint {
  readonly rule: RuleName;
  readonly message: string;
  readonly hint: string;
}

function refuse(path: string, complaint: Complaint): Checked<undefined> {
  return { value: undefined, problems: [problem(path, complaint)] };
}

function problem(file: string, { rule, message, hint }: Complaint): Problem {
  return makeProblem(rule, { message, hint, file });
}

function unreadable({ code, message }: NodeJS.ErrnoException): Complaint {
  if (code === 'ENOENT') {
    return { rule: 'file-missing', message: 'there is no such file', hint: 'check the spelling of the path' };
  }
  if (code === 'EISDIR') {
    return { rule: 'file-kind', message: 'this is a folder, not an outline', hint: 'name a file in it' };
  }
  return {
    rule: 'file-kind',
    message: `this file cannot be read: ${message}`,
    hint: 'check its permissions',
  };
}

/** UTF-8 or nothing: text in a guessed encoding would put wrong words into somebody's mouth. */
function decode(bytes: Buffer): string | Complaint {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return encoded('UTF-16');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return encoded('UTF-16');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? encoded('binary data') : text;
  } catch {
    return encoded('in another encoding');
  }
}

function encoded(found: string): Complaint {
  return {
    rule: 'file-encoding',
    message: `this file is not UTF-8 text: it is ${found}`,
    hint: 'open it in your editor and save it with the encoding UTF-8',
  };
}

const EMPTY: Complaint = {
  rule: 'file-empty',
  message: 'this file is empty',
  hint: 'write a starter outline with: pullquote new my-talk',
};

/** `altman-a16z` and `zh-CN` of `altman-a16z.zh-CN.md`. */
function splitName(file: string): { readonly name: string; readonly lang: string | undefined } {
  const stem = file.replace(/\.md$/i, '');
  const [, name, lang] = /^(.+)\.([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)$/.exec(stem) ?? [];
  return name === undefined ? { name: stem, lang: undefined } : { name, lang };
}

function nameless(name: string): Complaint {
  return {
    rule: 'file-name',
    message: "this outline's name does not tell its language",
    hint: `name it <name>.<lang>.md, e.g. ${name}.en.md`,
  };
}
