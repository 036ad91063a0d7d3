/** Which facts of a talk an agent may set, and to what. */
import * as z from 'zod';

const words = z.string().max(300).nullable().optional();

export const FRONT_MATTER_SHAPE = {
  title: z.string().max(300).optional(),
  subtitle: words,
  look: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,40}$/)
    .nullable()
    .describe('Name of a look, such as `editorial`')
    .optional(),
  accent: z
    .string()
    .regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i)
    .nullable()
    .optional(),
  ratio: z.enum(['16:9', '4:3']).nullable().optional(),
  motion: z.enum(['none']).nullable().optional(),
  portraits: z.enum(['duotone']).nullable().optional(),
  omit: z
    .array(z.enum(['cover', 'agenda', 'closing', 'sources', 'discussion']))
    .nullable()
    .optional(),
  minutes: z.number().positive().max(600).nullable().optional(),
  speaker: words,
  event: words,
  date: words,
  footer: z.string().max(60).nullable().optional(),
};
