/** The record of one rehearsal: how long each slide was meant to take, and how long it took. */
import * as z from 'zod';

const duration = z.number().min(0);
const name = z.string().min(1);

/** Unknown keys are dropped: a later Pullquote may say more and still write this version. */
export const rehearsalSchema = z.object({
  version: z.literal(1),
  /** The deck's stem. */
  deck: name,
  /** Path of the outline, as the run named it. */
  outline: name,
  startedAt: z.iso.datetime(),
  /** The talk's time budget in minutes. */
  budget: duration.optional(),
  slides: z.array(
    z.object({
      id: name,
      headline: z.string(),
      /** In minutes, as planned on that day; absent when there was no plan. */
      planned: duration.optional(),
      /** In seconds. */
      spoken: duration,
    }),
  ),
});

export type Rehearsal = Readonly<z.infer<typeof rehearsalSchema>>;
export type RehearsedSlide = Rehearsal['slides'][number];

/** The version this code writes; a file from a newer one is left alone. */
export const REHEARSAL_VERSION = 1;
