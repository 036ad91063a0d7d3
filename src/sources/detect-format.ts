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
  json: 'json',
};

const SRT_START = /^\s*\d+\n\d{1,3}:\d\d:\d\d[,.]\d{1,3} *-->/;
/** An object with keys, or a list of such; `[00:01] Name:` is neither. */
const JSON_START = /^\s*(?:\{|\[\s*\{)\s*"[^"\n]*"\s*:/;
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i;

/** A file called `.txt` that starts with `WEBVTT` is a transcript; a `.vtt` that does not is a broken one. */
export function detectFormat(text: string, path: string): SourceFormat {
  if (/^WEBVTT(?=[ \t\n]|$)/.test(text)) return 'vtt';
  if (SRT_START.test(text)) return 'srt';
  if (HTML_START.test(text)) return 'html';
  if (JSON_START.test(text)) return 'json';
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return EXTENSIONS[extension] ?? 'text';
}
