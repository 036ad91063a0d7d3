/** An agent's side of the protocol, with the server in this process: messages cross two streams, as they do between processes. */
import { PassThrough } from 'node:stream';
import { Client } from '@modelcontextprotocol/client';
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { serveAgent } from '../../../src/mcp/serve-agent.js';
import type { Environment } from '../../../src/environment.js';
import { testEnvironment } from '../../support/environment.js';

export interface Answered {
  readonly isError: boolean;
  /** Structured content, or what was refused. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** Base64, of the first picture. */
  readonly picture: string | undefined;
}

export interface TestAgent {
  readonly client: Client;
  call(name: string, asked?: Readonly<Record<string, unknown>>): Promise<Answered>;
  close(): Promise<void>;
}

/** @param roots what the client says it allows; it says nothing unless given */
export async function testAgent(
  folder: string,
  own: Partial<Environment> = {},
  roots?: readonly { readonly uri: string }[],
): Promise<TestAgent> {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const served = serveAgent(testEnvironment(folder, own), { input: there, output: back });
  const client = new Client(
    { name: 'test', version: '0' },
    roots === undefined ? {} : { capabilities: { roots: {} } },
  );
  if (roots !== undefined) client.setRequestHandler('roots/list', () => ({ roots: [...roots] }));
  // The same framing serves either side.
  await client.connect(new StdioServerTransport(back, there));
  return {
    ...agentOf(client),
    async close() {
      await client.close();
      there.end();
      await served;
    },
  };
}

export function agentOf(client: Client): Pick<TestAgent, 'client' | 'call'> {
  return {
    client,
    async call(name, asked = {}) {
      const { content, structuredContent, isError } = await client.callTool({
        name,
        arguments: { ...asked },
      });
      const parts = content as readonly { type: string; text?: string; data?: string }[];
      const text = parts.find(({ type }) => type === 'text')?.text ?? '';
      const picture = parts.find(({ type }) => type === 'image')?.data;
      const data = (structuredContent ?? (isError === true ? parsed(text) : {})) as Answered['data'];
      return { isError: isError === true, data, text, picture };
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { refused: 'input', message: text };
  }
}
