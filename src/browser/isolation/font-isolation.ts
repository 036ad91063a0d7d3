/**
 * Hides the system's fonts from the browser, so that no font but the page's own can get into a result.
 * On Linux only: elsewhere fonts do not come through fontconfig, and the pages must name embedded ones alone.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blankFont } from './blank-font.js';

/**
 * @param folder a private, writable folder that lives as long as the browser.
 * @returns what the browser's environment must hold.
 */
export async function isolateFonts(folder: string): Promise<Readonly<Record<string, string>>> {
  const conf = join(folder, 'fonts.conf');
  await mkdir(join(folder, 'only'), { recursive: true });
  await Promise.all([
    writeFile(conf, fontsConf(folder)),
    writeFile(join(folder, 'only', 'blank.ttf'), blankFont()),
  ]);
  return { FONTCONFIG_FILE: conf, FONTCONFIG_PATH: folder };
}

/** Names no folder of the system and includes no other file. */
function fontsConf(folder: string): string {
  const path = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path}/only</dir>
  <cachedir>${path}/cache</cachedir>
</fontconfig>
`;
}
