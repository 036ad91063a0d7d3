/** What every deck of a run shares: templates, the player, where fonts are kept. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BuildOptions } from '../build-options.js';
import type { Environment } from '../environment.js';
import { packageRoot } from '../read/package-root.js';
import { readTemplates } from '../read/read-templates.js';
import type { Player } from '../template/template-player.js';
import { templateFile } from '../template/template-file.js';
import { compileTemplates, type TemplateFiles, type Templates } from '../template/templates.js';

export interface Resources {
  readonly files: TemplateFiles;
  readonly templates: Templates;
  readonly player: Player;
  /** Puts the pace panel into the presenter view. */
  readonly presenterScript: string;
}

export async function loadResources(options: BuildOptions, environment: Environment): Promise<Resources> {
  const root = packageRoot();
  const own = options.templates.map((folder) => resolve(environment.cwd, folder));
  const [files, player, presenterScript] = await Promise.all([
    readTemplates([join(root, 'templates'), ...own]),
    readFile(join(root, 'generated', 'player.json'), 'utf8'),
    readFile(join(root, 'generated', 'client', 'presenter.js'), 'utf8'),
  ]);
  return {
    files,
    templates: compileTemplates(files),
    player: styledPlayer(JSON.parse(player) as Player, files),
    presenterScript,
  };
}

function styledPlayer(player: Player, files: TemplateFiles): Player {
  return { ...player, style: `${player.style}\n${templateFile(files, 'looks/player.css')}` };
}
