/**
 * A child process: outlines come in, what came of building them goes out. An entry of the bundle of its own, and a light
 * one: what builds is loaded with what V8 made of it before.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { held } from '../../async/held.js';
import { answerRequests, sayLine } from '../../async/answer-requests.js';
import type { Environment } from '../../environment.js';
import type { Problem } from '../../model/problems/problem.js';
import { cacheCare } from '../../write/cache/cache-care.js';
import { openCompiledCode, type CompiledCode } from '../../write/cache/compiled-code.js';
import type { BuilderSettings } from '../results/builder-settings.js';
import type { RecordedOutline, TalkBuilder } from './talk-builder.js';

/** The first one opens the builder, the last one closes it; each between is an outline. */
export type BuildRequest =
  | { readonly settings: BuilderSettings; readonly places: WorkerPlaces }
  | { readonly outline: RecordedOutline; readonly refused: readonly Problem[]; readonly folder: string }
  | { readonly close: true };

/** The rest of its environment each process has by itself. */
export type WorkerPlaces = Pick<
  Environment,
  'cwd' | 'cacheFolder' | 'readOnlyCache' | 'version' | 'codeDigest'
> & {
  readonly fontWorker: string | undefined;
};

type BuilderCode = typeof import('./talk-builder.js');

interface Opened {
  readonly compiled: CompiledCode;
  readonly builder: TalkBuilder;
}

// As in the process that started it.
setFlagsFromString('--no-regexp-tier-up');
answerRequests(work());

function work(): (request: unknown) => Promise<unknown> {
  let opened: Promise<Opened> | undefined;
  return async (asked) => {
    const request = asked as BuildRequest;
    if ('settings' in request) {
      opened = held(open(request.settings, request.places));
      await opened;
      return undefined;
    }
    if (opened === undefined) throw new Error('an outline came before what to build it with');
    const { builder, compiled } = await opened;
    if ('outline' in request) return builder.build(request.outline, request.refused, request.folder);
    await builder.close();
    await compiled.keep();
    return undefined;
  };
}

async function open(settings: BuilderSettings, places: WorkerPlaces): Promise<Opened> {
  const dist = dirname(fileURLToPath(import.meta.url));
  const { cacheFolder, readOnlyCache, codeDigest = '' } = places;
  const compiled = await openCompiledCode({
    folder: join(cacheFolder, 'code'),
    readOnly: readOnlyCache && join(readOnlyCache, 'code'),
    facts: [codeDigest, 'build-worker'],
  });
  const { openBuilder } = compiled.load(join(dist, 'talk-builder.cjs')) as BuilderCode;
  return { compiled, builder: await openBuilder(settings, environmentOf(places)) };
}

function environmentOf({ fontWorker, ...places }: WorkerPlaces): Environment {
  const { env, platform, arch } = process;
  return {
    ...places,
    ...{ env, platform, arch, color: false },
    fontWorker: fontWorker === undefined ? undefined : new URL(fontWorker),
    print: () => undefined,
    log: sayLine,
    cacheCare: cacheCare(sayLine),
  };
}
