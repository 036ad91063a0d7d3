/**
 * A folder in, the settings of fonts that LibreOffice draws with out: faces as wide as those that every Office has stand for them, as on a
 * machine that has these.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fontverter from 'fontverter';

const { resolve } = createRequire(import.meta.url);
const STANDING_FOR = {
  Cambria: 'Caladea',
  Arial: 'Liberation Sans',
  'Courier New': 'Liberation Mono',
  SimSun: 'Noto Serif CJK SC',
  'Microsoft YaHei': 'Noto Sans CJK SC',
  PMingLiU: 'Noto Serif CJK TC',
  'Microsoft JhengHei': 'Noto Sans CJK TC',
  'Yu Mincho': 'Noto Serif CJK JP',
  'Yu Gothic': 'Noto Sans CJK JP',
  Batang: 'Noto Serif CJK KR',
  'Malgun Gothic': 'Noto Sans CJK KR',
};

/** @returns the path for `FONTCONFIG_FILE` */
export async function officeFonts(folder) {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  const files = join(dirname(resolve('@fontsource/caladea/package.json')), 'files');
  for (const name of readdirSync(files).filter((file) =>
    /^caladea-latin(?:-ext)?-[47]00.*\.woff2$/.test(file),
  ))
    writeFileSync(
      join(fonts, name.replace('.woff2', '.ttf')),
      await fontverter.convert(readFileSync(join(files, name)), 'truetype'),
    );
  const aliases = Object.entries(STANDING_FOR).map(
    ([office, ours]) =>
      `<match target="pattern"><test qual="any" name="family"><string>${office}</string></test>` +
      `<edit name="family" mode="assign" binding="same"><string>${ours}</string></edit></match>`,
  );
  const settings = join(folder, 'fonts.conf');
  writeFileSync(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>` +
      `<dir>${fonts}</dir><cachedir>${join(folder, 'font-cache')}</cachedir>${aliases.join('')}</fontconfig>`,
  );
  return settings;
}
