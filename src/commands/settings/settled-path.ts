/** A path of a settings file in, the same out if it stays in the file's folder, also where links lead; else what is wrong. */
import { readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { RuleName } from '../../model/problems/rules.js';
import type { SourceFile } from '../../model/source-file.js';
import { shorten } from '../../text/shorten.js';
import { isBelow } from '../../write/folders/leads-out.js';

/** What is wrong with a value: `rule`, what was found, what to do. */
export interface SettingFault {
  readonly rule: RuleName;
  readonly message: string;
  readonly hint: string;
}

export async function settledPath(
  path: string,
  key: string,
  { folder, path: file }: SourceFile,
): Promise<string | SettingFault> {
  const target = resolve(folder, path);
  const isInside = isBelow(folder, target) && isBelow(await realpath(folder), await realPathOfAny(target));
  if (!isInside)
    return {
      rule: 'outside-folder',
      message: `“${shorten(path)}” is not below the folder of \`${basename(file)}\``,
      hint: `name a folder below it, or give \`--${key}\` on the command line`,
    };
  return key === 'templates' ? ((await templateFault(target, path)) ?? path) : path;
}

/** What is not there yet will lie in what is. */
async function realPathOfAny(path: string): Promise<string> {
  return realpath(path).catch(async () => join(await realPathOfAny(dirname(path)), basename(path)));
}

/** Style sheets and locales can run and reach nothing; what is written around them could. */
async function templateFault(folder: string, path: string): Promise<SettingFault | undefined> {
  const entries = await readdir(folder, { recursive: true }).catch(() => undefined);
  if (entries === undefined)
    return {
      rule: 'file-missing',
      message: `there is no folder “${shorten(path)}”`,
      hint: 'paths start at the folder of the settings file',
    };
  const [first] = entries.filter((name) => name.endsWith('.hbs')).toSorted();
  if (first === undefined) return undefined;
  return {
    rule: 'setting-refused',
    message: `“${shorten(path)}” has templates such as \`${first}\`, which could load or run what they like`,
    hint: 'keep looks, style sheets and locales there, and give `--templates` on the command line for a folder with others',
  };
}
