/** Addresses of files as editors write them, to paths and back. */
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Absolute; undefined for what is no file on this machine: an unsaved buffer, a page of a remote one. */
export function pathOfUri(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

export function uriOfPath(path: string): string {
  return pathToFileURL(path).href;
}
