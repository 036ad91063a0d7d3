/** Bytes of a source in, what an import finds in them out: the command's own way, without its disk. */
import { importCheck } from '../../src/import/import-check.js';
import { soundDraft } from '../../src/import/import-sound.js';
import type { Draft } from '../../src/import/print/draft.js';
import { makeDraft } from '../../src/import/make-draft.js';
import type { SourceText } from '../../src/model/source-text.js';
import { describeSource } from '../../src/sources/describe-source.js';
import { extractSource } from '../../src/sources/extract-source.js';
import { indexSource } from '../../src/verify/index/index-source.js';

export interface Imported {
  readonly source: SourceText;
  readonly draft: Draft;
}

/** @throws Error when the source cannot be read */
export function draftOf(bytes: Uint8Array, name: string, themes?: number): Imported {
  const { value: source, problems } = extractSource(bytes, name);
  if (source === undefined) throw new Error(problems.map(({ message }) => message).join('; '));
  const indexed = indexSource(source);
  const draft = makeDraft(source, describeSource(bytes, source.format), importCheck(indexed), {
    lang: undefined,
    themes,
    file: `sources/${name}`,
    name,
  });
  const place = { file: `talk.${draft.lang}.md`, folder: '/tmp', name: 'talk', lang: draft.lang };
  return { source, draft: soundDraft(draft, indexed, place) };
}
