/** The text of a brand file, in Quarto's format, in; what a house style takes of it out, and everything wrong with that. */
import { parseYaml } from '../../markup/yaml/parse-yaml.js';
import { entryOf, type YamlNode } from '../../markup/yaml/yaml-node.js';
import type { HouseStyle } from '../../model/house-style.js';
import type { FileRef } from '../../model/outline.js';
import type { Checked } from '../../model/problems/problem.js';
import type { SourceFile } from '../../model/source-file.js';
import { fileContext } from '../../markup/file-context.js';
import { brandFaces } from './brand-faces.js';
import { checkBrandKeys } from './brand-keys.js';
import { brandPalette } from './brand-palette.js';

/** @param chosen what the settings file says itself: the brand's own part is then not asked for */
export function parseBrand(file: SourceFile, chosen: Pick<HouseStyle, 'faces'>): Checked<HouseStyle> {
  const context = fileContext(file);
  const { node: root } = parseYaml(file.text, 0, context);
  checkBrandKeys(root, 'the brand file', context);
  const value = {
    palette: brandPalette(partOf(root, 'color'), context),
    faces: brandFaces(partOf(root, 'typography'), chosen.faces, context),
    logo: logoIn(partOf(root, 'logo'), file),
  };
  const logo = partOf(root, 'logo');
  if (logo?.kind !== 'text') checkBrandKeys(logo, '`logo`', context);
  return { value, problems: context.problems };
}

function partOf(root: YamlNode, key: string): YamlNode | undefined {
  return entryOf(root, key)?.value;
}

/** The one for slides: the middle of three sizes, which may be the name of one of the images. */
function logoIn(node: YamlNode | undefined, file: SourceFile): HouseStyle['logo'] {
  const sizes = ['medium', 'large', 'small'].map((size) => node && partOf(node, size));
  const chosen = node?.kind === 'text' ? node : sizes.find((size) => size !== undefined);
  const images = node && partOf(node, 'images');
  const ref = (of: YamlNode | undefined): FileRef | undefined => {
    const named = of?.kind === 'text' && images !== undefined ? (partOf(images, of.text) ?? of) : of;
    const path = named?.kind === 'map' ? partOf(named, 'path') : named;
    if (path?.kind !== 'text' || path.text === '') return undefined;
    return { path: path.text, span: path.span, namedIn: file };
  };
  if (chosen?.kind !== 'map') return { light: ref(chosen) };
  return { light: ref(partOf(chosen, 'light')) ?? ref(chosen), dark: ref(partOf(chosen, 'dark')) };
}
