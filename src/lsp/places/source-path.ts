/** A source's id in, where the file lies that it is read from out. */
import { resolve } from 'node:path';
import type { Outline } from '../../model/outline.js';
import type { Session } from '../session/session.js';

/** Absolute; undefined for a source that names no file. */
export function sourcePath(
  { meta, file }: Outline,
  id: string,
  session: Pick<Session, 'workshop' | 'place'>,
): string | undefined {
  const named = session.workshop().options.sources.get(id);
  if (named !== undefined) return session.place(named);
  const own = meta.sources.find((source) => source.id === id)?.file;
  return own && resolve(file.folder, own.path);
}
