/** What every deck of a run shares: templates, the player, where fonts are kept. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BuildOptions } from './build-options.js';
import type { Environment } from '../../environment.js';
import { ownTemplates } from '../../read/own-templates.js';
import { packageRoot } from '../../read/package-root.js';
import { readTemplates } from '../../read/read-templates.js';
import { assertOffline } from './offline-sheets.js';
import type { SiblingCopies } from './sibling-copies.js';
import type { Player } from '../../template/pages/template-player.js';
import { templateFile, type TemplateFiles } from '../../read/template-file.js';
import { compileTemplates, type Templates } from '../../template/templates.js';

export interface Resources {
  readonly files: TemplateFiles;
  /** Those among the files that come with us, and where the others lie. */
  readonly origin: { readonly own: TemplateFiles; readonly places: ReadonlyMap<string, string> };
  readonly templates: Templates;
  readonly player: Player;
  /** Puts the pace panel into the presenter view. */
  readonly presenterScript: string;
  /** Languages, blank screen, pointer and jump of every built copy. */
  readonly stageScript: string;
  /** The languages that a built copy can switch to; none before a run knows what it builds. */
  readonly siblings?: SiblingCopies | undefined;
}

/** @throws EnvironmentError of templates that cannot be read, or that load what is elsewhere */
export async function loadResources(
  options: Pick<BuildOptions, 'templates'>,
  environment: Environment,
): Promise<Resources> {
  const root = packageRoot();
  const [own, layers, player, presenterScript, stageScript] = await Promise.all([
    ownTemplates(),
    Promise.all(options.templates.map((folder) => readTemplates([resolve(environment.cwd, folder)]))),
    readFile(join(root, 'generated', 'player.json'), 'utf8'),
    readFile(join(root, 'generated', 'client', 'presenter.js'), 'utf8'),
    readFile(join(root, 'generated', 'client', 'stage.js'), 'utf8'),
  ]);
  const given = new Map(layers.flatMap((layer) => [...layer]));
  const places = layers.flatMap((layer, index) =>
    [...layer.keys()].map((name) => [name, join(options.templates[index] ?? '', name)] as const),
  );
  // Ours load nothing, which a test holds: looking takes longer than rendering a deck.
  assertOffline(given);
  const files = new Map([...own, ...given]);
  return {
    files,
    origin: { own, places: new Map(places) },
    templates: compileTemplates(files),
    player: styledPlayer(JSON.parse(player) as Player, files),
    presenterScript,
    stageScript,
  };
}

/** Ours, and those that take their place. @param folders as the user names them */
export async function readTemplateFiles(folders: readonly string[], cwd: string): Promise<TemplateFiles> {
  const given = await readTemplates(folders.map((folder) => resolve(cwd, folder)));
  return new Map([...(await ownTemplates()), ...given]);
}

function styledPlayer(player: Player, files: TemplateFiles): Player {
  return { ...player, style: `${player.style}\n${templateFile(files, 'styles/player.css')}` };
}
