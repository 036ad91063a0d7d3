/** The templates in, the style sheet of the pages on which slides are presented out. */
import { templateFile, type TemplateFiles } from '../../read/template-file.js';

/** Printed from the player's page, a slide shows all of its steps. */
export function stageCss(files: TemplateFiles): string {
  const [stage, reading, steps] = ['stage', 'reading', 'steps'].map((sheet) =>
    templateFile(files, `present/${sheet}.css`),
  );
  return `${stage}\n${reading}\n@media screen {\n${steps}}`;
}
