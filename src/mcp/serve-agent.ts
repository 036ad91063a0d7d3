/** Serves one agent over two streams, until it goes away or somebody asks us to stop. */
import { once } from 'node:events';
import { realpath } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { McpServer } from '@modelcontextprotocol/server';
import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { held } from '../async/held.js';
import { EnvironmentError } from '../model/problems/environment-error.js';
import type { Environment } from '../environment.js';
import { agentServer } from './agent-server.js';
import { openAgentSession } from './session/agent-session.js';
import { openAgentFolder, type AgentFolder } from './folder/agent-folder.js';

export interface AgentStreams {
  readonly input: Readable;
  readonly output: Writable;
}

/**
 * Nothing but the protocol is written to the output; what is said elsewhere goes to the log.
 *
 * @param environment its `cwd` is the folder: nothing beside it is read or written
 * @throws EnvironmentError when templates are missing or cannot be read
 */
export async function serveAgent(
  environment: Environment,
  { input, output }: AgentStreams = { input: process.stdin, output: process.stdout },
): Promise<void> {
  const own = await openAgentFolder(environment.cwd);
  const legacy: { server?: McpServer } = {};
  const session = await openAgentSession({ ...environment, cwd: own.root, print: environment.log }, () =>
    withRoots(own, legacy.server),
  );
  const gone = held(once(input, 'close'));
  const handle = serveStdio(
    ({ era }) => {
      const server = agentServer(session);
      if (era === 'legacy') legacy.server = server;
      return server;
    },
    {
      transport: new StdioServerTransport(input, output),
      onerror: ({ message }) => environment.log(`warning: the agent’s client: ${message}`),
    },
  );
  try {
    const ended = held(once(input, 'end'));
    await Promise.race([gone, ended, ...(environment.stopped === undefined ? [] : [environment.stopped()])]);
  } finally {
    await handle.close();
    await session.close();
  }
}

/**
 * A client may say which folders it allows: what of ours lies in none of them is not ours. The protocol of 2026 has no such
 * question any more; there the folder that we were started for is what the user allows.
 */
async function withRoots(folder: AgentFolder, server: McpServer | undefined): Promise<AgentFolder> {
  /* eslint-disable @typescript-eslint/no-deprecated -- clients of 2025 say their roots in this way, and in no other. */
  if (server?.server.getClientCapabilities()?.roots === undefined) return folder;
  const { roots } = await server.server.listRoots().catch((error: unknown) => {
    throw rootsUnfit(error);
  });
  /* eslint-enable @typescript-eslint/no-deprecated */
  const paths = roots.map(({ uri }) => pathOf(uri));
  return { ...folder, roots: await Promise.all(paths.map((path) => realpath(path).catch(() => path))) };
}

function pathOf(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch (error) {
    throw rootsUnfit(error);
  }
}

function rootsUnfit(cause: unknown): EnvironmentError {
  return new EnvironmentError(
    'roots-unfit',
    'the client does not say which folders it allows, or one of them is none on this machine',
    'set its roots to addresses such as `file:///home/me/talks`, or have it name none',
    cause,
  );
}
