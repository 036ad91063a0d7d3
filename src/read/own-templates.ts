/** The templates that come with us: they do not change while a process runs. */
import { join } from 'node:path';
import { packageRoot } from './package-root.js';
import { readTemplates } from './read-templates.js';
import type { TemplateFiles } from './template-file.js';

const known: { files?: TemplateFiles } = {};

/** @throws EnvironmentError where our own folder cannot be read */
export async function ownTemplates(): Promise<TemplateFiles> {
  known.files ??= await readTemplates([join(packageRoot(), 'templates')]);
  return known.files;
}
