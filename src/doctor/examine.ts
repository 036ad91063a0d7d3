/** Options and a machine in, rows of facts out: each part is looked at by itself, so that nothing broken hides the rest. */
import { join, resolve } from 'node:path';
import type { Environment } from '../environment.js';
import { ownTemplates } from '../read/own-templates.js';
import { readTemplates } from '../read/read-templates.js';
import type { DoctorOptions } from './doctor-options.js';
import { examineBrowser } from './examine-browser.js';
import { examineCache, examineHere, examineTemp } from './examine-folders.js';
import { failedFinding } from './failed-finding.js';
import type { MachineFact } from './finding.js';
import { fontFindings } from './font-findings.js';
import { hostFindings, type Host } from './host.js';
import { pictureFindings } from './picture-findings.js';
import { templateFindings } from './template-findings.js';

type Examination = () => Promise<readonly MachineFact[]> | readonly MachineFact[];

/** Never throws. */
export async function examine(
  options: DoctorOptions,
  environment: Environment,
  host: Host,
): Promise<readonly MachineFact[]> {
  const { platform, arch } = environment;
  const parts: Readonly<Record<string, Examination>> = {
    host: () => hostFindings(host, platform, arch),
    browser: () => examineBrowser(options, environment, host.today),
    cache: () => examineCache(environment),
    temporary: () => examineTemp(host.temp),
    fonts: () => examineFonts(environment),
    pictures: examinePictures,
    templates: () => examineTemplates(options, environment),
    folder: () => examineHere(environment),
  };
  const rows: MachineFact[] = [];
  // One after another: the cache's size is that with the browser that was unpacked before.
  for (const [part, look] of Object.entries(parts)) rows.push(...(await withoutFail(part, look)));
  return rows;
}

async function withoutFail(part: string, look: Examination): Promise<readonly MachineFact[]> {
  try {
    return await look();
  } catch (error) {
    return [failedFinding(part, error)];
  }
}

/** Loaded only now, as where it is broken, the rest shall be told all the same. */
async function examineFonts({ cwd }: Environment): Promise<readonly MachineFact[]> {
  const { inspectFonts } = await import('../fonts/index.js');
  return fontFindings(await inspectFonts([cwd, join(cwd, 'content')]));
}

async function examinePictures(): Promise<readonly MachineFact[]> {
  const { loadImageEngine } = await import('../pictures/image-engine.js');
  return pictureFindings((await loadImageEngine())?.version);
}

async function examineTemplates(
  { templates }: DoctorOptions,
  { cwd }: Environment,
): Promise<readonly MachineFact[]> {
  const own = await ownTemplates();
  const folders = await Promise.all(
    templates.map(async (path) => ({ path, files: await readTemplates([resolve(cwd, path)]) })),
  );
  return templateFindings(own, folders);
}
