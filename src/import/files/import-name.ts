/** What was asked for in, the file name of the outline out: `<name>.<lang>.md`. */
import { basename } from 'node:path';

export interface OutlineName {
  readonly file: string;
  readonly name: string;
  readonly lang: string;
}

const LANG = /\.([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)$/;

/** The language that the name of an outline tells; undefined when it tells none. */
export function languageInName(output: string): string | undefined {
  return LANG.exec(basename(output).replace(/\.md$/i, ''))?.[1];
}

export function outlineName(
  { input, output }: { readonly input: string; readonly output: string | undefined },
  lang: string,
): OutlineName {
  if (output !== undefined) {
    const file = basename(output);
    return { file, name: file.replace(/\.md$/i, '').replace(LANG, ''), lang };
  }
  const stem = basename(input)
    .replace(/\.\w{1,8}$/, '')
    .replace(/\.(?:[a-z]{2}(?:-[A-Za-z]{2,4})?|mixed)$/, '');
  const name = stem.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').replaceAll(/^-+|-+$/g, '') || 'interview';
  return { file: `${name}.${lang}.md`, name, lang };
}
