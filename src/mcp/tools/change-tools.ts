/** Tools that change outlines: themes and open facts. Each is checked whole before a byte is written. */
import * as z from 'zod';
import { FRONT_MATTER_SHAPE } from './front-matter-shape.js';
import { addThemeEdits, moveThemeEdits, removeThemeEdits, sectionOf } from '../../edit/place-themes.js';
import { frontMatterEdits, OPEN_KEYS, type FrontMatterValues } from '../../edit/front-matter-edits.js';
import { isRefusal, refusalOf, type Refusal } from '../../edit/refusal.js';
import { themeEdits } from '../../edit/theme-edits.js';
import type { NewQuote, NewTheme, ThemeSet } from '../../edit/theme-parts.js';
import type { QuotationFinder } from '../../quoting/find-quotations.js';
import type { AgentOutline } from '../session/agent-session.js';
import { askedQuotes, type AskedQuote } from '../write/asked-quotes.js';
import { lineFault, partsFault } from '../write/own-text.js';
import { changeOutline, type WrittenOutline } from '../write/write-outline.js';
import { defineTool, type ToolAnswer } from './define-tool.js';
import * as shapes from './shapes.js';
import { problemViews } from './views.js';

const target = { path: shapes.path, revision: shapes.revision };
const behind = shapes.themeId
  .nullable()
  .describe('Id of the section that it comes behind; `null` puts it first');

export const setThemeTool = defineTool({
  name: 'set_theme',
  title: 'Change a theme',
  description:
    'Sets parts of one section; what is left out stays as it is, byte for byte. Quotations are given by ids of `find_quotes`, never typed. Refused, with the reason, where it would bring an error or words that nobody said.',
  readOnly: false,
  input: z.strictObject({
    ...target,
    theme: shapes.themeId,
    headline: shapes.headline.optional(),
    ...shapes.parts,
  }),
  output: z.object(shapes.changed),
  async run({ path, revision, theme, ...asked }, session) {
    return answered(
      await changeOutline({ path, revision }, session, (open) => {
        const section = sectionOf(open, theme);
        if (isRefusal(section)) return section;
        const parts = partsOf(asked, open, session.finder);
        if (isRefusal(parts)) return parts;
        const edits = themeEdits(open, section, parts);
        return isRefusal(edits) ? edits : { asked: { type: 'set', id: theme, parts }, edits };
      }),
    );
  },
});

export const addThemeTool = defineTool({
  name: 'add_theme',
  title: 'Add a theme',
  description:
    'Adds a section with its headline, quotations (by ids of `find_quotes`), figure, points, reading text and notes; at the end unless `behind` says where.',
  readOnly: false,
  input: z.strictObject({
    ...target,
    id: shapes.themeId,
    headline: shapes.headline,
    behind: behind.optional(),
    ...shapes.parts,
  }),
  output: z.object(shapes.changed),
  async run({ path, revision, id, headline, behind: after, ...asked }, session) {
    return answered(
      await changeOutline({ path, revision }, session, (open) => {
        const parts = partsOf({ ...asked, headline }, open, session.finder);
        if (isRefusal(parts)) return parts;
        const quotes = (parts.quotes ?? []).filter((quote): quote is NewQuote => !('kept' in quote));
        if (quotes.length < (parts.quotes ?? []).length)
          return refusalOf(
            'no-such-quote',
            'a new theme has no quotation to keep',
            'give ids of `find_quotes`',
          );
        const theme: NewTheme = { ...parts, id, headline, quotes };
        const edits = addThemeEdits(open, theme, quotes, after);
        return isRefusal(edits) ? edits : { asked: { type: 'add', theme }, edits };
      }),
    );
  },
});

export const removeThemeTool = defineTool({
  name: 'remove_theme',
  title: 'Remove a theme',
  description: 'Takes a whole section out, and answers with its text.',
  readOnly: false,
  input: z.strictObject({ ...target, theme: shapes.themeId }),
  output: z.object({ ...shapes.changed, removed: z.string() }),
  async run({ path, revision, theme }, session) {
    const changed = await changeOutline({ path, revision }, session, (open) => {
      const edits = removeThemeEdits(open, theme);
      return isRefusal(edits) ? edits : { asked: { type: 'remove', id: theme }, edits };
    });
    if (isRefusal(changed)) return changed;
    const section = sectionOf(changed.before, theme);
    const { text } = changed.before.outline.file;
    const removed = isRefusal(section) ? '' : text.slice(section.span.start.offset, section.span.end.offset);
    return { data: { ...viewOf(changed), removed } };
  },
});

export const moveThemeTool = defineTool({
  name: 'move_theme',
  title: 'Move a theme',
  description: 'Puts a section behind another one, or first; all sections stay byte for byte.',
  readOnly: false,
  input: z.strictObject({ ...target, theme: shapes.themeId, behind }),
  output: z.object(shapes.changed),
  async run({ path, revision, theme, behind: after }, session) {
    return answered(
      await changeOutline({ path, revision }, session, (open) => {
        const edits = moveThemeEdits(open, theme, after);
        return isRefusal(edits) ? edits : { asked: { type: 'move' }, edits };
      }),
    );
  },
});

export const setFrontMatterTool = defineTool({
  name: 'set_front_matter',
  title: 'Change the talk’s facts',
  description:
    'Sets open facts of a talk; `null` takes one away. People, sources, their files, fonts and the logo are for a person to change.',
  readOnly: false,
  input: z.strictObject({ ...target, ...FRONT_MATTER_SHAPE }),
  output: z.object(shapes.changed),
  async run({ path, revision, ...asked }, session) {
    const values: FrontMatterValues = asked;
    const fault = valueFault(values);
    if (fault !== undefined) return fault;
    return answered(
      await changeOutline({ path, revision }, session, (open) => {
        const edits = frontMatterEdits(open, values);
        const keys = OPEN_KEYS.filter((key) => values[key] !== undefined);
        return isRefusal(edits) ? edits : { asked: { type: 'front-matter', keys }, edits };
      }),
    );
  },
});

function valueFault(values: FrontMatterValues): Refusal | undefined {
  for (const value of Object.values(values)) {
    const fault = typeof value === 'string' ? lineFault(value) : undefined;
    if (fault !== undefined) return { ...fault, refused: 'value-unfit' };
  }
  return undefined;
}

type AskedParts = Omit<ThemeSet, 'quotes'> & { readonly quotes?: readonly AskedQuote[] | undefined };

function partsOf(
  { quotes, ...parts }: AskedParts,
  open: AgentOutline,
  finder: QuotationFinder,
): ThemeSet | Refusal {
  const fault = partsFault(parts);
  if (fault !== undefined) return fault;
  const made = quotes && askedQuotes(quotes, open, finder);
  return isRefusal(made) ? made : { ...parts, quotes: made };
}

function answered(changed: WrittenOutline | Refusal): ToolAnswer<ReturnType<typeof viewOf>> | Refusal {
  return isRefusal(changed) ? changed : { data: viewOf(changed) };
}

function viewOf({ outline, problems }: WrittenOutline) {
  const { path, revision } = outline.disk;
  return { path, revision, problems: problemViews(problems) };
}
