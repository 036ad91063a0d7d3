/** An outline in, the absolute paths of all files that its deck depends on out. */
import { resolve } from 'node:path';
import type { Outline } from '../../model/outline.js';

export function outlineFiles({ file, meta, sections }: Outline): readonly string[] {
  const people = [...meta.guests, ...meta.hosts];
  const { logo } = meta;
  const named = [
    logo && resolve(logo.namedIn?.folder ?? file.folder, logo.path),
    ...people.map(({ photo }) => photo?.path),
    ...meta.fonts.map(({ path }) => path),
    ...meta.sources.map((source) => source.file?.path),
    ...sections.flatMap(({ blocks }) =>
      blocks.map((block) => (block.type === 'picture' ? block.path : undefined)),
    ),
  ];
  const paths = named.filter((path): path is string => path !== undefined && !/^https?:/i.test(path));
  return [
    resolve(file.folder, file.path.split(/[\\/]/).at(-1) ?? ''),
    ...paths.map((path) => resolve(file.folder, path)),
  ];
}
