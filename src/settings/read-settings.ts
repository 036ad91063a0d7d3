/** The settings file of a folder, with the brand file that it names, in; how its talks look out. */
import { resolve } from 'node:path';
import type { HouseStyle } from '../model/house-style.js';
import { NO_HOUSE_STYLE } from '../model/house-style.js';
import type { Checked } from '../model/problems/problem.js';
import type { FileRef } from '../model/outline.js';
import type { SourceFile } from '../model/source-file.js';
import { findSettings, readSettingsFile } from '../read/find-settings.js';
import { findOwnFile } from '../read/read-own-file.js';
import { parseBrand } from './brand/parse-brand.js';
import { parseSettings, type Settings } from './parse-settings.js';

/** Settings with all that they name. */
export interface ReadSettings {
  /** Absent where there is no settings file. */
  readonly settings: Settings | undefined;
  readonly style: HouseStyle;
  /** Absolute paths of what was read. */
  readonly files: readonly string[];
}

/** @param folder absolute: of an outline, or what is searched from */
export async function readSettings(folder: string, cwd: string): Promise<Checked<ReadSettings>> {
  const { value: file, problems: unread } = await findSettings(folder, cwd);
  if (file === undefined)
    return { value: { settings: undefined, style: NO_HOUSE_STYLE, files: [] }, problems: unread };
  const settings = parseSettings(file);
  const brand = settings.brand && (await readBrand(settings.brand, file, settings.style, cwd));
  const files = [file.path, ...(brand?.value.file === undefined ? [] : [brand.value.file])];
  return {
    value: {
      settings,
      style: brand === undefined ? settings.style : joined(settings.style, brand.value.style),
      files: files.map((path) => resolve(cwd, path)),
    },
    problems: [...settings.problems, ...(brand?.problems ?? [])],
  };
}

async function readBrand(
  ref: FileRef,
  settings: SourceFile,
  own: HouseStyle,
  cwd: string,
): Promise<Checked<{ readonly style: HouseStyle; readonly file: string | undefined }>> {
  const found = await findOwnFile(ref, { file: settings, sections: [] }, false);
  const read = found.value && (await readSettingsFile(found.value.path, cwd));
  if (read?.value === undefined)
    return {
      value: { style: NO_HOUSE_STYLE, file: undefined },
      problems: [...found.problems, ...(read?.problems ?? [])],
    };
  const brand = parseBrand(read.value, own);
  return { value: { style: brand.value, file: read.value.path }, problems: brand.problems };
}

/** What the settings file says itself goes first. */
function joined(own: HouseStyle, brand: HouseStyle): HouseStyle {
  const hasLogo = own.logo.light !== undefined || own.logo.dark !== undefined;
  return {
    look: own.look,
    palette: { ...brand.palette, ...own.palette },
    faces: { ...brand.faces, ...own.faces },
    logo: hasLogo ? own.logo : brand.logo,
    footer: own.footer,
  };
}
