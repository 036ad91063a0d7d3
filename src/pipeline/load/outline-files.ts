/** An outline in, the absolute paths of all files that its deck depends on out. */
import { resolve } from 'node:path';
import { isChart } from '../../model/figure.js';
import type { Block, Outline } from '../../model/outline.js';

export function outlineFiles({ file, meta, sections }: Outline): readonly string[] {
  const people = [...meta.guests, ...meta.hosts];
  const { logo } = meta;
  const named = [
    logo && resolve(logo.namedIn?.folder ?? file.folder, logo.path),
    ...people.map(({ photo }) => photo?.path),
    ...meta.fonts.map(({ path }) => path),
    ...meta.sources.map((source) => source.file?.path),
    ...sections.flatMap(({ blocks }) => blocks.map(fileOf)),
  ];
  const paths = named.filter((path): path is string => path !== undefined && !/^https?:/i.test(path));
  return [
    resolve(file.folder, file.path.split(/[\\/]/).at(-1) ?? ''),
    ...paths.map((path) => resolve(file.folder, path)),
  ];
}

function fileOf(block: Block): string | undefined {
  if (block.type === 'picture') return block.path;
  return block.type === 'figure' && isChart(block.data) ? block.data.table?.file.path : undefined;
}
