/** Template files and a name in, the file's text out: for what is inserted as it is, such as a style sheet. */

/** Template text by name, e.g. `slides/theme.md` for `slides/theme.md.hbs`. */
export type TemplateFiles = ReadonlyMap<string, string>;

export function templateFile(files: TemplateFiles, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`the templates have no ${name}`);
  return text;
}
