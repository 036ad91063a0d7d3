/**
 * An output in, the same with our mark out, and back: which program made it, and a digest of all the rest. So a file
 * tells by itself that it is ours, and whether a person has changed it since, in whatever folder it is found.
 */
import { extname } from 'node:path';
import { crc32 } from 'node:zlib';
import { contentDigest, isText, withPlainLines } from '../whole/digest.js';

export type MarkState = 'none' | 'intact' | 'broken';

/** Texts here are bytes, one a character. */
interface MarkKind {
  /** Where the mark goes. */
  at(file: string): number;
  mark(said: string, at: number): string;
  /** How it is found again. */
  readonly pattern: RegExp;
  /** It stands near the end. */
  readonly atEnd?: boolean;
}

const SAID = 'Pullquote sha256:';
const FOUND = `${SAID}([0-9a-f]{64})`;
/** However large a file is, its mark is found in so many bytes. */
const NEAR = 4096;

const PAGE: MarkKind = {
  at: (file) => behind(/<head\b[^>]*>\n?/i, file) ?? behind(/^<!doctype[^>]*>\n?/i, file) ?? 0,
  mark: (said) => `<meta name="generator" content="${said}">\n`,
  pattern: new RegExp(`<meta name="generator" content="${FOUND}">\n`),
};

const KINDS: Readonly<Record<string, MarkKind>> = {
  '.html': PAGE,
  // A comment of the front matter: one in the body would be a note to Marp.
  '.md': {
    at: (file) => behind(/^---\n/, file) ?? 0,
    mark: (said, at) => (at > 0 ? `# ${said}\n` : `---\n# ${said}\n---\n\n`),
    pattern: new RegExp(`^---\n# ${FOUND}\n---\n\n|# ${FOUND}\n`),
  },
  '.css': { at: () => 0, mark: (said) => `/* ${said} */\n`, pattern: new RegExp(`^/\\* ${FOUND} \\*/\n`) },
  '.txt': { at: () => 0, mark: (said) => `${said}\n\n`, pattern: new RegExp(`^${FOUND}\n\n`) },
  // A comment behind the last object: whatever the table of contents points to stays where it is.
  '.pdf': {
    at: (file) => file.lastIndexOf('startxref'),
    mark: (said) => `%${said}\n`,
    pattern: new RegExp(`%${FOUND}\n(?=startxref)`),
    atEnd: true,
  },
  // Behind the signature and the header, as a text that every PNG reader passes over.
  '.png': { at: () => 33, mark: pngText, pattern: new RegExp(`\0\0\0.tEXtSoftware\0${FOUND}[^]{4}`, 's') },
  // The archive's comment: its length stands before it, in the place of the one of none, which then ends it.
  '.pptx': {
    at: (file) => file.length - 2,
    mark: (said) => `${String.fromCharCode(said.length + 2, 0)}${said}`,
    pattern: new RegExp(`..${FOUND}(?=\0\0$)`, 's'),
    atEnd: true,
  },
};

/** @param name whose ending tells what kind of file it is; with another ending it is a page */
export function withMark(name: string, bytes: Uint8Array): Uint8Array {
  const kind = kindOf(name);
  const file = plain(name, bytes);
  const at = placeOf(kind, file);
  const mark = Buffer.from(kind.mark(SAID + contentDigest(name, file), at), 'latin1');
  return Buffer.concat([file.subarray(0, at), mark, file.subarray(at)]);
}

export function parseMark(name: string, bytes: Uint8Array): MarkState {
  const file = plain(name, bytes);
  const found = findMark(name, file);
  if (found === undefined) return mentionsMark(file) ? 'broken' : 'none';
  return found.isIntact ? 'intact' : 'broken';
}

/** What `withMark` was given; undefined when the file is not as it gave it. */
export function withoutMark(name: string, bytes: Uint8Array): Uint8Array | undefined {
  const found = findMark(name, plain(name, bytes));
  return found?.isIntact === true ? found.rest : undefined;
}

function findMark(
  name: string,
  file: Buffer,
): { readonly rest: Uint8Array; readonly isIntact: boolean } | undefined {
  const kind = kindOf(name);
  const from = kind.atEnd === true ? Math.max(0, file.length - NEAR) : 0;
  const found = kind.pattern.exec(file.toString('latin1', from, from + NEAR));
  if (found === null) return undefined;
  const at = from + found.index;
  const rest = Buffer.concat([file.subarray(0, at), file.subarray(at + found[0].length)]);
  return { rest, isIntact: found[0] === kind.mark(SAID + contentDigest(name, rest), at) };
}

/** In its own form, in whatever place and encoding: editors put signs and lines before it, or save all of it as UTF-16. */
export function mentionsMark(bytes: Buffer): boolean {
  if (!bytes.includes('sha256') && !bytes.includes(Buffer.from('sha256', 'utf16le'))) return false;
  const text = bytes.toString('latin1').replaceAll('\0', '');
  return [...text.matchAll(new RegExp(FOUND, 'g'))].some(({ index }) =>
    FORMS.test(text.slice(Math.max(0, index - NEAR), index)),
  );
}

/** What stands before it: in a page, in a picture, or on a line of its own but for signs of a comment. */
const FORMS = /(?:<meta name="generator" content="|tEXtSoftware|PK\x05\x06.{18}|(?:^|[\r\n])[^\w\r\n]*)$/s;

function kindOf(name: string): MarkKind {
  return KINDS[extname(name).toLowerCase()] ?? PAGE;
}

function placeOf({ at, atEnd }: MarkKind, file: Buffer): number {
  const from = atEnd === true ? Math.max(0, file.length - NEAR) : 0;
  const place = at(file.toString('latin1', from, from + NEAR));
  if (place < 0) throw new Error('the file has no place for our mark');
  return from + place;
}

function plain(name: string, bytes: Uint8Array): Buffer {
  return isText(name) ? withPlainLines(bytes) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function behind(pattern: RegExp, file: string): number | undefined {
  const found = pattern.exec(file);
  return found === null ? undefined : found.index + found[0].length;
}

/** A chunk as https://www.w3.org/TR/png-3/#11tEXt has it. */
function pngText(said: string): string {
  const data = Buffer.from(`tEXtSoftware\0${said}`, 'latin1');
  const chunk = Buffer.alloc(data.length + 8);
  // The length is that of the data, without the four letters of its type.
  chunk.writeUInt32BE(data.length - 4);
  data.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(data), data.length + 4);
  return chunk.toString('latin1');
}
