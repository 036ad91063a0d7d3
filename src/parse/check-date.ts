/** The date that the front matter gives in, a problem out when it is written as a date and none: 30 February. */
import { readIsoDate } from '../model/iso-date.js';
import type { Context } from './context.js';
import { shorten } from './shorten.js';
import type { YamlNode } from './yaml-node.js';

export function checkDate(node: YamlNode | undefined, { report }: Context): void {
  if (node?.kind !== 'text') return;
  const wrong = node.text.split('/').find((date) => readIsoDate(date) === 'impossible');
  if (wrong === undefined) return;
  report(
    'date-impossible',
    node.span,
    `there is no ${/[T:]/i.test(wrong) ? 'such time as' : 'such day as'} “${shorten(wrong.trim())}”`,
    'correct it; it is shown as it is written',
  );
}
