/** What a person can ask an agent for by name. */
import type { McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';

const RULES =
  'Quotations are given by ids of find_quotes and never typed. Read what each answer says is wrong, and mend it. End with check without errors, and say which warnings are left for a person.';

const path = z.string().describe('Path of the outline');

export function addPrompts(server: McpServer): void {
  const add = (
    name: string,
    title: string,
    shape: z.ZodRawShape,
    say: (asked: Readonly<Record<string, string | undefined>>) => string,
  ): void => {
    server.registerPrompt(name, { title, argsSchema: z.object(shape) }, (asked: unknown) => ({
      messages: [
        {
          role: 'user',
          content: { type: 'text', text: `${say(asked as Record<string, string | undefined>)}\n\n${RULES}` },
        },
      ],
    }));
  };
  add(
    'draft_talk',
    'Draft a talk',
    { source: z.string().describe('Path of the interview'), minutes: z.string().optional() },
    ({ source, minutes }) =>
      `Make a talk${minutes === undefined ? '' : ` of ${minutes} minutes`} of the interview ${source ?? ''}. Draft it with draft_outline, read the source, and choose about five themes, each with a headline that says something, one or two quotations, at most five short points or a figure, a paragraph of reading text and notes to speak from. Look at each slide with preview.`,
  );
  add(
    'tighten_theme',
    'Tighten a theme',
    { path, theme: z.string().describe('Id of the theme') },
    ({ path: outline, theme }) =>
      `Tighten the theme ${theme ?? ''} of ${outline ?? ''}: a headline that claims something, the one quotation that carries it, fewer and shorter points. Keep what a person wrote where it is good.`,
  );
  add(
    'translate_talk',
    'Translate a talk',
    {
      path,
      into: z.string().describe('Path of the outline in the other language, which a person has begun'),
    },
    ({ path: outline, into }) =>
      `Translate ${outline ?? ''} into the language of ${into ?? ''}, theme by theme, with the same ids. Give each quotation by the id of its original, with your translation: it is shown as translated and unreviewed until a person has compared the two.`,
  );
  add(
    'find_missing',
    'Find what is missing',
    { path },
    ({ path: outline }) =>
      `Say what ${outline ?? ''} leaves out: ask coverage for what no theme uses, read those parts of the source, and name the three that matter most, with the sentences that could be quoted. Change nothing.`,
  );
}
