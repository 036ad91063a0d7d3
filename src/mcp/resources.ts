/** What an agent can read besides asking tools: the format, the rules, the figures, and what is wrong with each outline. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ResourceNotFoundError, ResourceTemplate, type McpServer } from '@modelcontextprotocol/server';
import { isRefusal } from '../edit/refusal.js';
import { packageRoot } from '../read/package-root.js';
import type { AgentSession } from './session/agent-session.js';
import { outlinePaths } from './tools/outline-tools.js';
import { problemViews } from './tools/views.js';

const PAGES = [
  ['format', 'The outline format', 'docs/outline-format.md'],
  ['rules', 'The rules', 'docs/rules/README.md'],
  ['figures', 'The figures, with an example of each', 'docs/gallery/gallery.en.md'],
  ['charts', 'Charts and where their numbers come from', 'docs/charts.md'],
] as const;

export function addResources(server: McpServer, session: AgentSession): void {
  for (const [name, title, file] of PAGES)
    server.registerResource(
      name,
      `pullquote://${name}`,
      { title, mimeType: 'text/markdown' },
      async ({ href }) => ({
        contents: [{ uri: href, text: await readFile(join(packageRoot(), file), 'utf8') }],
      }),
    );
  const template = new ResourceTemplate('pullquote://problems/{+path}', {
    list: async () => ({
      resources: (await outlinePaths(session)).map((path) => ({
        name: `Problems of ${path}`,
        uri: `pullquote://problems/${path}`,
        mimeType: 'application/json',
      })),
    }),
  });
  server.registerResource(
    'problems',
    template,
    { title: 'What is wrong with an outline', mimeType: 'application/json' },
    async ({ href }, { path }) => {
      const open = await session.read(decodeURIComponent(String(path)));
      if (isRefusal(open)) throw new ResourceNotFoundError(href);
      return { contents: [{ uri: href, text: JSON.stringify(problemViews(open.problems)) }] };
    },
  );
}
