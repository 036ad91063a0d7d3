/** The shapes that several tools ask for or answer with. */
import * as z from 'zod';
import { FIGURE_KINDS } from '../../model/figure.js';

export const path = z.string().min(1).max(400).describe('Path of an outline, from `list_outlines`');
export const revision = z.string().max(40).describe('As `read_outline`, or the last change, gave it');
export const themeId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,60}$/)
  .describe('Lower-case letters, digits and hyphens');
export const cursor = z
  .string()
  .max(20)
  .describe('`next` of the answer before, to go on after it')
  .optional();
export const limit = z.int().min(1).max(50).describe('How many at most').optional();
export const next = z.string().describe('Ask with it as `cursor` for more').optional();

const problem = z.object({
  rule: z.string().describe('`explain_rule` says more about it'),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  hint: z.string().optional(),
  line: z.int().optional(),
  theme: z.string().optional(),
});

export const problems = z.object({
  errors: z.int(),
  warnings: z.int(),
  list: z.array(problem).describe('Errors first; the first of them where there are many'),
});

const line = z.string().max(2000);
const askedQuote = z.union([
  z.strictObject({
    ids: z
      .array(z.string().max(120))
      .min(1)
      .max(6)
      .describe(
        'Ids of `find_quotes`: one; or several of one source in their order. Neighbouring sentences follow each other, anything else between them becomes […]',
      ),
    translation: line
      .describe(
        'Only where the source is in another language than the outline: its words in the outline’s language. Shown as translated, and as unreviewed until a person takes the mark away',
      )
      .optional(),
  }),
  z.strictObject({
    keep: z.string().max(120).describe('Key of a quotation that the theme has, from `read_outline`'),
  }),
]);

/** Every part may be left out, and then stays as it is. */
export const parts = {
  minutes: z.number().positive().max(600).nullable().describe('`null` takes them away').optional(),
  quotes: z
    .array(askedQuote)
    .max(12)
    .describe('All quotations of the theme, in order, by id: words are never typed. [] takes them away')
    .optional(),
  figure: z
    .strictObject({
      kind: z.enum(FIGURE_KINDS),
      body: z
        .string()
        .max(4000)
        .describe('YAML lines; the resource `pullquote://figures` has an example of each'),
    })
    .nullable()
    .describe('The theme’s figure; `null` takes it away')
    .optional(),
  points: z
    .array(line)
    .max(12)
    .describe('What the slide shows, one line each, at most 5 of some 12 words')
    .optional(),
  reading: z.array(line).max(12).describe('Paragraphs for the handout').optional(),
  notes: z.array(line).max(40).describe('What the speaker says, a paragraph each').optional(),
};

export const headline = line.describe(
  'Says what the audience should remember; one line. `**bold**` is the only mark in any text',
);

/** After a change. */
export const changed = {
  path: z.string(),
  revision: z.string().describe('Of the outline now: the next change asks for it'),
  problems,
};
