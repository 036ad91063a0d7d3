/** What was asked for in, the file name of the outline out: `<name>.<lang>.md`. */
import { basename } from 'node:path';
import { talkName } from '../../text/talk-name.js';

export interface OutlineName {
  readonly file: string;
  readonly name: string;
  readonly lang: string;
}

/** The language that the name of an outline tells; undefined when it tells none. */
export function languageInName(output: string): string | undefined {
  return talkName(basename(output)).lang;
}

export function outlineName(
  { input, output }: { readonly input: string; readonly output: string | undefined },
  lang: string,
): OutlineName {
  if (output !== undefined) {
    const file = basename(output);
    return { file, name: talkName(file).name, lang };
  }
  const stem = basename(input)
    .replace(/\.\w{1,8}$/, '')
    .replace(/\.(?:[a-z]{2}(?:-[A-Za-z]{2,4})?|mixed)$/, '');
  const name = stem.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').replaceAll(/^-+|-+$/g, '') || 'interview';
  return { file: `${name}.${lang}.md`, name, lang };
}
