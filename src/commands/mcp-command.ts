/** `pullquote mcp`: a folder in, its outlines served to an agent over standard input and output, until the agent goes. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Environment } from '../environment.js';
import { EXIT } from './exit-codes.js';

export function addMcpCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  program
    .command('mcp')
    .description('let an agent work on outlines over the Model Context Protocol: what it quotes is verified')
    .argument('[folder]', 'the only one that it sees', '.')
    .action(async (folder: string) => exit(await runMcp(folder, environment)));
}

async function runMcp(folder: string, environment: Environment): Promise<number> {
  const cwd = resolve(environment.cwd, folder);
  const stats = await stat(cwd).catch(() => undefined);
  if (stats?.isDirectory() !== true) {
    environment.log(`error: there is no folder ${folder}`);
    environment.log('  hint: name the folder that your outlines lie in, or start it there');
    return EXIT.usage;
  }
  const { serveAgent } = await import('../mcp/serve-agent.js');
  await serveAgent({ ...environment, cwd });
  return EXIT.done;
}
