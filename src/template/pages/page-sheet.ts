/** The templates and a page of ours in, its style sheet out, on top of what such pages share. */
import { templateFile, type TemplateFiles } from '../../read/template-file.js';

export function pageSheet(files: TemplateFiles, page: 'index' | 'gallery'): string {
  return ['pages', page].map((sheet) => templateFile(files, `styles/${sheet}.css`)).join('\n');
}
