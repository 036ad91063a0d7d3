/** A page in, what axe-core finds wrong with it out: every rule that it has, in all of the page's frames. */
import type { AxeResults, NodeResult, Result } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run(context: Document, options: object): Promise<AxeResults> };

/**
 * @param rules all by default
 * @returns a line for each element that breaks a rule, of whatever impact
 */
export async function violationsOf(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await Promise.all(page.frames().map((frame) => frame.evaluate(AXE)));
  const only = rules === undefined ? {} : { runOnly: rules };
  const options = { resultTypes: ['violations', 'incomplete'], preload: false, ...only };
  const { violations, incomplete } = await page.evaluate((chosen) => axe.run(document, chosen), options);
  return [...violations, ...incomplete.map(unseen)].flatMap(({ id, impact, help, nodes }) =>
    nodes.map(
      ({ target, html }) => `${id} (${impact ?? '?'}): ${help}: ${target.join(' ')}: ${html.slice(0, 160)}`,
    ),
  );
}

/** Letters in the colour of their ground might be hidden on purpose, axe-core thinks. Ours are not. */
function unseen(result: Result): Result {
  const isUnseen = ({ any }: NodeResult): boolean =>
    any.some(({ data }) => (data as { messageKey?: string } | null)?.messageKey === 'equalRatio');
  return { ...result, nodes: result.nodes.filter(isUnseen) };
}
