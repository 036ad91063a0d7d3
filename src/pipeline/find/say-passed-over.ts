/** Markdown that is called as an outline is and says no language in, a line that names it out: it may be one that lost a line. */
import type { Environment } from '../../environment.js';

/** That are named: a folder of other people's Markdown has hundreds. */
const MOST = 3;

export function sayPassedOver(paths: readonly string[], { log }: Pick<Environment, 'log'>): void {
  if (paths.length === 0) return;
  const rest = paths.length - MOST;
  const named = paths.slice(0, MOST).join(', ') + (rest > 0 ? ` and ${String(rest)} more` : '');
  log(`warning: taken for no outlines, since their front matter says no \`lang\`: ${named}`);
}
