/** What `verifyQuotes` is given: its shape, and a check for callers whom no compiler holds to it. */
import type { SourceFormat } from '../model/source-text.js';
import { DOCUMENT_FORMATS, SOURCE_FORMATS } from '../sources/formats/registry.js';
import {
  assertKind,
  assertOptions,
  isGroup,
  oneOf,
  TEXT,
  type Kind,
  type OptionKinds,
} from './assert-arguments.js';

/** A source to check against: its whole text, as a file of that name would hold it. */
export interface SourceInput {
  /** UTF-8 where it is bytes. A lock file knows a source by its bytes, so a text must be the file's, to the letter. */
  readonly content: string | Uint8Array;
  /** What messages call it; its extension helps to tell the format. @defaultValue the source's id */
  readonly name?: string | undefined;
  /** @defaultValue what the content begins with and the name ends with tell, else plain text */
  readonly format?: SourceFormat | undefined;
}

/** What quotations are checked against. Without any, each of them is `unchecked`, with a warning. */
export interface VerifyOptions {
  /** By the ids of the outline's front matter; a string or bytes are the content. Those left out are not at hand. */
  readonly sources?:
    | Readonly<Record<string, SourceInput | string | Uint8Array>>
    | ReadonlyMap<string, SourceInput | string | Uint8Array>
    | undefined;
  /** What the talk's lock file holds (`<talk>.evidence.json`): it speaks for sources that are not at hand. */
  readonly lock?: string | undefined;
  /** What messages call the outline; it names the talk and its language, as `mill.de.md` does. @defaultValue `outline.md` */
  readonly path?: string | undefined;
}

const NAME = 'verifyQuotes';

const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;

const CONTENT: Kind = {
  takes: 'a string or bytes (a Uint8Array)',
  accepts: (value) => typeof value === 'string' || isBytes(value),
};
const SOURCE: Kind = {
  takes: 'a string, bytes (a Uint8Array) or `{ content, name, format }`',
  accepts: (value) => CONTENT.accepts(value) || isGroup(value),
};
const SOURCES: Kind = {
  takes: 'an object or a Map, with the ids of sources as its keys',
  accepts: (value) => isGroup(value) || value instanceof Map,
};
const OPTIONS: OptionKinds = { sources: SOURCES, lock: TEXT, path: TEXT };
const SOURCE_OPTIONS: OptionKinds = {
  content: CONTENT,
  name: TEXT,
  format: oneOf([...Object.keys(SOURCE_FORMATS), ...Object.keys(DOCUMENT_FORMATS)]),
};

/** @returns the sources by id @throws TypeError that names what came, and what is taken */
export function sourcesOf(outline: unknown, options: VerifyOptions): ReadonlyMap<string, SourceInput> {
  assertKind(`${NAME}: outline`, outline, TEXT);
  assertOptions(`${NAME}: options`, options, OPTIONS);
  const { sources = {} } = options;
  const entries = sources instanceof Map ? [...sources] : Object.entries(sources);
  return new Map(
    entries.flatMap(([id, source]: readonly [unknown, unknown]) => {
      assertKind(`${NAME}: an id of options.sources`, id, TEXT);
      return source === undefined
        ? []
        : [[String(id), sourceOf(`${NAME}: options.sources.${String(id)}`, source)]];
    }),
  );
}

function sourceOf(name: string, source: unknown): SourceInput {
  assertKind(name, source, SOURCE);
  if (typeof source === 'string' || isBytes(source)) return { content: source };
  assertOptions(name, source, SOURCE_OPTIONS);
  const input = source as SourceInput;
  assertKind(`${name}.content`, input.content, CONTENT);
  return input;
}
