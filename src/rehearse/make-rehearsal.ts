/** A pace plan and the times of a rehearsal in, its record out. */
import type { PacePlan } from '../model/pace/pace-plan.js';
import { REHEARSAL_VERSION, type Rehearsal } from './rehearsal.js';

export interface Rehearsed {
  /** Path of the outline, as the run named it. */
  readonly outline: string;
  readonly startedAt: Date;
  /** Milliseconds by slide id, as a pace clock counts them. */
  readonly spent: Readonly<Record<string, number>>;
}

export function makeRehearsal(plan: PacePlan, { outline, startedAt, spent }: Rehearsed): Rehearsal {
  return {
    version: REHEARSAL_VERSION,
    deck: plan.deck,
    outline,
    startedAt: startedAt.toISOString(),
    ...(plan.budget === undefined ? {} : { budget: plan.budget }),
    slides: plan.slides.map(({ id, headline, minutes }) => ({
      id,
      headline,
      ...(minutes === undefined ? {} : { planned: minutes }),
      spoken: Math.round((Object.hasOwn(spent, id) ? (spent[id] ?? 0) : 0) / 100) / 10,
    })),
  };
}
