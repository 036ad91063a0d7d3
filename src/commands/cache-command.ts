/** `pullquote cache`: what is kept to be made only once, how much it takes, and less of it. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { byteSize, counted } from '../doctor/host.js';
import type { Environment } from '../environment.js';
import { DEFAULT_LIMIT, pruneBrowsers, pruneCache } from '../write/cache/prune-cache.js';
import { EXIT } from './exit-codes.js';

interface CommandOptions {
  readonly prune: boolean;
  readonly limit: number;
}

const UNITS: Readonly<Record<string, number>> = { MB: 2 ** 20, GB: 2 ** 30 };

export function addCacheCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  program
    .command('cache')
    .description('show what is kept to be made only once, and remove what was not used for longest')
    .option('--prune', 'remove what is over the limit', false)
    .addOption(
      new Option('--limit <size>', 'for all together, as 500MB; 0MB empties it')
        .argParser(limitOf)
        .default(DEFAULT_LIMIT, `${String(DEFAULT_LIMIT / 2 ** 30)}GB`),
    )
    .action(async (options: CommandOptions) => exit(await runCache(options, environment)));
}

async function runCache(
  { prune, limit }: CommandOptions,
  { cacheFolder, print }: Environment,
): Promise<number> {
  const { kept, removed, removedBytes } = await pruneCache(cacheFolder, prune ? limit : Infinity);
  const browsers = prune ? await pruneBrowsers(cacheFolder) : 0;
  print(cacheFolder);
  for (const [part, bytes] of kept) print(`  ${part.padEnd(8)} ${byteSize(bytes)}`);
  if (prune) print(`removed ${counted(removed, 'file')}, ${byteSize(removedBytes)}`);
  if (browsers > 0) print(`removed ${counted(browsers, 'browser')} that nobody has used for three months`);
  return EXIT.done;
}

function limitOf(value: string): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*(MB|GB)$/i.exec(value) ?? [];
  const factor = UNITS[unit.toUpperCase()];
  if (number === undefined || factor === undefined)
    throw new InvalidArgumentError('Write it as 500MB or 2GB.');
  return Number(number) * factor;
}
