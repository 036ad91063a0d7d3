/** Tells what kind of source a text is, by its content first and its file's extension second. */
import type { SourceFormat } from '../model/source-text.js';

const EXTENSIONS: Readonly<Record<string, SourceFormat>> = {
  vtt: 'vtt',
  srt: 'srt',
  md: 'markdown',
  markdown: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
};

const SRT_START = /^\s*\d+\n\d{1,3}:\d\d:\d\d[,.]\d{1,3} *-->/;
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i;

/** A file called `.txt` that starts with `WEBVTT` is a transcript; a `.vtt` that does not is a broken one. */
export function detectFormat(text: string, path: string): SourceFormat {
  if (/^WEBVTT(?=[ \t\n]|$)/.test(text)) return 'vtt';
  if (SRT_START.test(text)) return 'srt';
  if (HTML_START.test(text)) return 'html';
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return EXTENSIONS[extension] ?? 'text';
}
