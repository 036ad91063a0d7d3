/** A file without our mark in, whether Pullquote wrote it before there were marks out. */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

const NEAR = 65_536;
const PAGE = /<meta name="generator" content="Pullquote(?:, Marp)?">/;
const DECK = /^---\r?\nmarp: true\r?\ntheme: pullquote-/;
const THEME = '/* @theme pullquote-';
/** `Pullquote`, as a PDF writes it that counts in UTF-16. */
const PRODUCER = '/Producer <FEFF00500075006C006C00710075006F00740065>';

/** Pages, Markdown and themes say so; a PDF says so inside; for pictures and notes the files beside them speak. */
export async function wasOurs(folder: string, name: string, bytes: Buffer): Promise<boolean> {
  const start = bytes.toString('latin1', 0, NEAR);
  if (/\.(?:html|md|css)$/.test(name)) return saysSo(start);
  if (name.endsWith('.pdf') && producedByUs(bytes)) return true;
  const stem = name.replace(/(?:\.handout)?\.pdf$|\.png$|\.notes\.txt$/, '');
  const beside = await Promise.all(
    ['.html', '.presenter.html', '.md'].map((suffix) => startOf(join(folder, stem + suffix))),
  );
  return beside.some(saysSo);
}

function saysSo(start: string): boolean {
  return PAGE.test(start) || DECK.test(start) || start.startsWith(THEME);
}

/** Its facts stand in the one stream of packed objects that our PDFs have. */
function producedByUs(pdf: Buffer): boolean {
  const found = /\/Type \/ObjStm[^]*?stream\r?\n/.exec(pdf.toString('latin1'));
  if (found === null) return false;
  try {
    const packed = pdf.subarray(found.index + found[0].length);
    return inflateSync(packed).toString('latin1').includes(PRODUCER);
  } catch {
    return false;
  }
}

async function startOf(path: string): Promise<string> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return '';
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(NEAR) });
    return buffer.toString('latin1', 0, bytesRead);
  } catch {
    return '';
  } finally {
    await file.close();
  }
}
