/** `content/` and all that can be built of it, once a worker: many tests look at it, and none changes it. */
import { join } from 'node:path';
import { inject } from 'vitest';
import { ROOT } from '../../browser/helpers.js';
import { pullquote, type Ran } from './command.js';

export interface BuiltContent {
  /** Where the outputs lie, and nothing else. */
  readonly folder: string;
  readonly ran: Ran;
}

const shared: { built?: Promise<BuiltContent> } = {};

export function builtContent(): Promise<BuiltContent> {
  shared.built ??= build();
  return shared.built;
}

async function build(): Promise<BuiltContent> {
  const folder = join(inject('runFolder'), `content-${process.pid}`);
  const args = ['build', 'content', '-o', folder, '--format', 'default,notes,png,theme'];
  return { folder, ran: await pullquote(args, { cwd: ROOT }) };
}
