/** Tools that read outlines: which there are, what is in one, what is wrong with it, what a rule means. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { sectionOf } from '../../edit/place-themes.js';
import { isRefusal, refusalOf } from '../../edit/refusal.js';
import { RULES } from '../../model/problems/rules.js';
import { findInputs } from '../../pipeline/find/find-inputs.js';
import { DEFAULT_BUILD } from '../../pipeline/workshop/build-options.js';
import { packageRoot } from '../../read/package-root.js';
import { ruleUrl } from '../../report/rule-url.js';
import { didYouMean } from '../../text/did-you-mean.js';
import type { AgentSession } from '../session/agent-session.js';
import { readAgentFile } from '../folder/agent-folder.js';
import { pageOf } from './page-of.js';
import { defineTool } from './define-tool.js';
import * as shapes from './shapes.js';
import { problemViews, themeView } from './views.js';

const person = z.object({ name: z.string(), also: z.array(z.string()), role: z.string().optional() });

/** Paths below the folder; what the client does not allow is not among them. */
export async function outlinePaths(session: AgentSession): Promise<readonly string[]> {
  const found = await findInputs(
    { inputs: ['.'], sources: new Map(), output: DEFAULT_BUILD.output },
    session.environment,
  );
  return found.value.map(({ path }) => path.split('\\').join('/')).toSorted();
}

export const listOutlinesTool = defineTool({
  name: 'list_outlines',
  title: 'List outlines',
  description: 'All outlines (talks) in the folder, with their titles and languages.',
  readOnly: true,
  input: z.strictObject({ cursor: shapes.cursor }),
  output: z.object({
    outlines: z.array(
      z.object({
        path: z.string(),
        title: z.string(),
        lang: z.string(),
        themes: z.int(),
        revision: z.string(),
      }),
    ),
    next: shapes.next,
  }),
  async run({ cursor }, session) {
    const { items, next } = pageOf(await outlinePaths(session), cursor, 25);
    const folder = await session.folder();
    const outlines = [];
    for (const path of items) {
      const disk = await readAgentFile(folder, path);
      if (isRefusal(disk)) continue;
      const { outline } = await session.workspace.load({ path, text: disk.raw });
      if (outline === undefined) continue;
      const { meta, sections } = outline;
      outlines.push({
        ...{ path, title: meta.title, lang: meta.lang, revision: disk.revision },
        themes: sections.filter(({ kind }) => kind === 'theme').length,
      });
    }
    return { data: { outlines, next } };
  },
});

export const readOutlineTool = defineTool({
  name: 'read_outline',
  title: 'Read an outline',
  description:
    'What an outline has: its facts, its sections with quotations (each with its verdict), figures, points, reading text and notes. Gives the revision that every change asks for.',
  readOnly: true,
  input: z.strictObject({
    path: shapes.path,
    theme: shapes.themeId.describe('Only this section').optional(),
    cursor: shapes.cursor,
  }),
  output: z.object({
    path: z.string(),
    revision: z.string(),
    facts: z.object({
      ...{
        title: z.string(),
        subtitle: z.string().optional(),
        lang: z.string(),
        look: z.string().optional(),
      },
      ...{ minutes: z.number().optional(), speaker: z.string().optional(), event: z.string().optional() },
      ...{ date: z.string().optional(), guests: z.array(person), hosts: z.array(person) },
      sources: z.array(z.string()),
    }),
    order: z.array(z.string()).describe('Ids of all sections, in order'),
    sections: z.array(
      z.object({
        ...{ id: z.string(), kind: z.string(), headline: z.string(), minutes: z.number().optional() },
        quotes: z.array(
          z.object({
            ...{ key: z.string(), words: z.string(), speaker: z.string(), source: z.string() },
            ...{ place: z.string().optional(), mode: z.string(), original: z.string().optional() },
            ...{ verdict: z.string(), attribution: z.string(), unreviewed: z.boolean() },
          }),
        ),
        figures: z.array(z.object({ kind: z.string(), body: z.string(), texts: z.array(z.string()) })),
        ...{ pictures: z.array(z.string()), points: z.array(z.string()), reading: z.array(z.string()) },
        notes: z.array(z.string()),
      }),
    ),
    problems: shapes.problems,
    next: shapes.next,
  }),
  async run({ path, theme, cursor }, session) {
    const open = await session.read(path);
    if (isRefusal(open)) return open;
    const { outline, disk, verified, problems } = open;
    const { meta, sections } = outline;
    const only = theme === undefined ? undefined : sectionOf(open, theme);
    if (isRefusal(only)) return only;
    const { items, next } = pageOf(only === undefined ? sections : [only], cursor, 8);
    const named = ({ name, also, role }: (typeof meta.guests)[number]) => ({ name, also: [...also], role });
    return {
      data: {
        ...{ path: disk.path, revision: disk.revision, next },
        facts: {
          ...{ title: meta.title, subtitle: meta.subtitle, lang: meta.lang, look: meta.look?.name },
          ...{ minutes: meta.minutes, speaker: meta.speaker, event: meta.event, date: meta.date },
          ...{ guests: meta.guests.map(named), hosts: meta.hosts.map(named) },
          sources: meta.sources.map(({ id }) => id),
        },
        order: sections.map(({ id }) => id),
        sections: items.map((section) => themeView(section, outline, verified.evidence)),
        problems: problemViews(problems),
      },
    };
  },
});

export const explainRuleTool = defineTool({
  name: 'explain_rule',
  title: 'Explain a rule',
  description: 'What a problem’s rule is about, with examples and what to do.',
  readOnly: true,
  input: z.strictObject({ rule: z.string().max(60) }),
  output: z.object({ rule: z.string(), severity: z.string(), summary: z.string(), page: z.string() }),
  async run({ rule }) {
    const name = (Object.keys(RULES) as (keyof typeof RULES)[]).find((one) => one === rule);
    if (name === undefined) {
      const near = didYouMean(rule, Object.keys(RULES));
      const hint = near === undefined ? 'problems name their rule' : `did you mean \`${near}\`?`;
      return refusalOf('not-found', `there is no rule \`${rule}\``, hint);
    }
    const page = await readFile(join(packageRoot(), ruleUrl(name)), 'utf8');
    return { data: { rule: name, ...RULES[name], page } };
  },
});
