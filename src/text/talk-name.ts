/** The name of an outline's file in, the talk and the language that it names out. */

/** `altman-a16z` and `zh-CN` of `altman-a16z.zh-CN.md`. */
export function talkName(file: string): { readonly name: string; readonly lang: string | undefined } {
  const stem = file.replace(/\.md$/i, '');
  const [, name, lang] = /^(.+)\.([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)$/.exec(stem) ?? [];
  return name === undefined ? { name: stem, lang: undefined } : { name, lang };
}
