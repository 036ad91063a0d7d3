/** An outline of as many themes as are asked for. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns its path below `folder` */
export function writeThemes(folder, count) {
  const name = `themes-${count}.en.md`;
  const themes = Array.from(
    { length: count },
    (_, index) => `\n## What the river keeps, part ${index + 1} {#t${index + 1}}\n\n- A weir\n- A mill\n`,
  );
  const head =
    '---\ntitle: What the River Keeps\nlang: en\nguest: { name: Ida Brandt, role: Lock keeper }\n---\n';
  writeFileSync(join(folder, name), head + themes.join(''));
  return name;
}
