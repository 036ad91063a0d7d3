/** A document in, whether it is an outline out: other Markdown starts nothing. */
import { basename } from 'node:path';
import type { TextDocument } from 'vscode';

const NAME = /^.+\.[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\.md$/;
/** Of the front matter of an interview; the language server looks closer. */
const OUR_KEYS = /^["']?(guests?|hosts|sources|look)["']?[ \t]*:/m;

export function isNamedOutline(path: string): boolean {
  return NAME.test(basename(path));
}

export function mayBeOutline(document: Pick<TextDocument, 'fileName' | 'getText'>): boolean {
  if (!isNamedOutline(document.fileName)) return false;
  const text = document.getText();
  return text.startsWith('---') && OUR_KEYS.test(text.split(/^---[ \t]*$/m, 2)[1] ?? '');
}
