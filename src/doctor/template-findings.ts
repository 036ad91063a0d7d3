/** Template folders' files in, which of them replace ours out; one that replaces none and is used by none is a slip. */
import { loadedAddresses } from '../css/loaded-addresses.js';
import { lookIn } from '../looks/choose-look.js';
import { namesColours, parseLook } from '../looks/parse-look.js';
import { parseLocale } from '../plan/words/parse-locale.js';
import { templateFile } from '../read/template-file.js';
import { didYouMean } from '../text/did-you-mean.js';
import { shorten } from '../text/shorten.js';
import { ok, warning, type MachineFact } from './finding.js';
import { counted } from './host.js';

/** Template texts by name, e.g. `slides/theme.md`. */
type Files = ReadonlyMap<string, string>;

export interface TemplateFolder {
  /** As the user names it. */
  readonly path: string;
  readonly files: Files;
}

/** @param own ours @param folders in the order in which they replace */
export function templateFindings(own: Files, folders: readonly TemplateFolder[]): readonly MachineFact[] {
  if (folders.length === 0) return [ok('templates', `ours, ${counted(own.size, 'file')}`)];
  const inForce: Files = new Map([own, ...folders.map(({ files }) => files)].flatMap((files) => [...files]));
  return folders.flatMap((folder) => folderFindings(folder, own, inForce));
}

function folderFindings({ path, files }: TemplateFolder, own: Files, inForce: Files): readonly MachineFact[] {
  const replaced = [...files.keys()].filter((name) => own.has(name)).toSorted();
  const added = [...files.keys()].filter((name) => !own.has(name)).toSorted();
  const useless = added.filter((name) => !isUsed(name, inForce));
  const useful = added.filter((name) => !useless.includes(name));
  return [
    ok(
      'templates',
      `${path} ${replaced.length === 0 ? 'replaces nothing' : `replaces ${replaced.join(', ')}`}`,
    ),
    ...(useful.length === 0 ? [] : [ok('templates', `${path} adds ${useful.join(', ')}`)]),
    ...useless.map((name) => slipFinding(path, name, own)),
    ...[...replaced, ...useful].flatMap((name) => lookFindings(path, name, files)),
    ...[...replaced, ...useful].flatMap((name) => localeFindings(path, name, files, own)),
    ...[...replaced, ...useful].flatMap((name) => addressFindings(path, name, files)),
  ];
}

function slipFinding(path: string, name: string, own: Files): MachineFact {
  const meant = didYouMean(name, [...own.keys()]);
  return warning(
    'templates',
    `${path}: ${name} replaces nothing and is used by nothing`,
    meant === undefined
      ? 'remove it, or call it as the file that it shall replace'
      : `did you mean ${meant}?`,
  );
}

function lookFindings(path: string, file: string, files: Files): readonly MachineFact[] {
  const name = lookIn(file);
  if (name === undefined) return [];
  const { faults } = parseLook(name, templateFile(files, file));
  return faults.map(({ message, hint }) => warning('templates', `${path}: ${message}`, hint));
}

/** What it lacks is English, and told of the talks that show it. */
function localeFindings(path: string, file: string, files: Files, own: Files): readonly MachineFact[] {
  if (!isLocale(file)) return [];
  const english = parseLocale(templateFile(own, ENGLISH), ENGLISH, {}).words;
  return parseLocale(templateFile(files, file), file, english).problems.map(
    ({ message, hint = 'mend the file', span }) =>
      warning('templates', `${path}: ${file}, line ${String(span?.start.line)}: ${message}`, hint),
  );
}

const ENGLISH = 'locales/en.yaml';

/** A build refuses them. */
function addressFindings(path: string, file: string, files: Files): readonly MachineFact[] {
  if (!file.endsWith('.css')) return [];
  return loadedAddresses(templateFile(files, file)).map(({ address, line }) =>
    warning(
      'templates',
      `${path}: ${file}, line ${String(line)}, loads ${shorten(address)}`,
      'put it into the sheet as a `data:` address: a deck asks nobody for anything',
    ),
  );
}

/** Looks and words for another language are found by their name, parts by the templates that name them. */
function isUsed(name: string, inForce: Files): boolean {
  if (isLook(name, inForce)) return true;
  if (isLocale(name)) return true;
  return [...inForce].some(([file, text]) => file !== name && includes(text, name));
}

function isLocale(name: string): boolean {
  return /^locales\/[a-z]{2,3}(-[a-z\d]+)*\.yaml$/i.test(name);
}

/** What says nothing of a look's colours is a style sheet of another kind, in the wrong folder. */
function isLook(file: string, files: Files): boolean {
  return lookIn(file) !== undefined && namesColours(templateFile(files, file));
}

function includes(text: string, name: string): boolean {
  const parts = [...text.matchAll(/\{\{~?#?>\s*"?([^\s"}~]+)/g)].map(([, part]) => part);
  return parts.includes(name);
}
