/** The outlines of a run and what lies in its output folder in, the languages that a copy can switch to out. */
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BuildOptions } from './build-options.js';
import { folderOptions } from './folder-options.js';
import type { Environment } from '../../environment.js';
import type { FoundOutline } from '../find/find-inputs.js';
import type { LanguageLink } from '../../model/live/live-deck.js';
import { languageName } from '../../languages/tags/language-name.js';
import { isSetAside } from '../../write/whole/set-aside.js';
import { stemOf } from '../find/find-talks.js';
import { talkName } from '../../text/talk-name.js';
import { canonicalLanguage } from '../../languages/tags/canonical-language.js';

/** @param suffix of the copy, e.g. `.presenter.html`: each kind of copy leads to its own kind */
export type SiblingCopies = (stem: string, suffix: string) => readonly LanguageLink[];

/** Names of the files in each folder of outputs, by the folder's path below the one of the run. */
export type CopiesByFolder = ReadonlyMap<string, readonly string[]>;

/**
 * What is built now counts, and what was built before and still lies there.
 *
 * @param suffixes of the outputs that are built
 * @returns file names, in order
 */
export async function copiesInFolders(
  outlines: readonly FoundOutline[],
  suffixes: readonly string[],
  options: BuildOptions,
  { cwd }: Environment,
): Promise<CopiesByFolder> {
  const folders = [...new Set(outlines.map(({ folder }) => folder))];
  const copiesIn = async (folder: string): Promise<readonly [string, readonly string[]]> => {
    const inside = outlines.filter((outline) => outline.folder === folder);
    const files = await readdir(resolve(cwd, folderOptions(options, folder).output)).catch(() => []);
    const lying = files.filter((name) => !isSetAside(name));
    const built = inside.flatMap(({ path }) => suffixes.map((suffix) => stemOf(path) + suffix));
    return [folder, [...new Set([...built, ...lying])].toSorted()];
  };
  return new Map(await Promise.all(folders.map(copiesIn)));
}

/** @param names of the copies that lie, or will lie, in a folder of outputs: the languages of a talk share one */
export function siblingCopies(names: readonly string[]): SiblingCopies {
  return (stem, suffix) => {
    const { talk } = partsOf(stem);
    const stems = names.filter((name) => name.endsWith(suffix)).map((name) => name.slice(0, -suffix.length));
    const versions = stems.map((each) => ({ stem: each, ...partsOf(each) }));
    const links = versions.filter((version) => version.talk === talk && version.lang !== '');
    if (talk === '' || links.length < 2) return [];
    const langs = links.map(({ lang }) => lang);
    return links.map((link) => ({
      stem: link.stem,
      lang: link.lang,
      name: languageName(link.lang, langs),
      href: encodeURIComponent(link.stem + suffix),
    }));
  };
}

/** `altman-a16z` and `zh-CN` of `altman-a16z.zh-CN`. */
function partsOf(stem: string): { readonly talk: string; readonly lang: string } {
  const { name, lang } = talkName(stem);
  return lang === undefined
    ? { talk: '', lang: '' }
    : { talk: name, lang: canonicalLanguage(lang) === undefined ? '' : lang };
}
