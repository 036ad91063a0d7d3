/** The templates in, the style sheet of the pages on which slides are presented out. */
import { templateFile, type TemplateFiles } from '../../read/template-file.js';

/** Printed from the player's page, a slide shows all of its steps. */
export function stageCss(files: TemplateFiles): string {
  const [stage, steps] = [templateFile(files, 'present/stage.css'), templateFile(files, 'present/steps.css')];
  return `${stage}\n@media screen {\n${steps}}`;
}
