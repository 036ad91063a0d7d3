/** The date that the front matter gives in, a problem out when it is written as a date and there is none such: 30 February. */
import { parseDates, type WrongDates } from '../../text/dates/parse-dates.js';
import type { Context } from '../../markup/context.js';
import { shorten } from '../../text/shorten.js';
import type { YamlNode } from '../../markup/yaml/yaml-node.js';

export function checkDate(node: YamlNode | undefined, { report }: Context): void {
  if (node?.kind !== 'text') return;
  const dates = parseDates(node.text);
  if (dates === undefined || !('wrong' in dates)) return;
  const { message, hint } = WORDS[dates.wrong];
  report(
    'date-impossible',
    node.span,
    message(shorten(dates.written)),
    `${hint}; until then no date is shown`,
  );
}

interface Words {
  readonly message: (written: string) => string;
  readonly hint: string;
}

const WORDS: Readonly<Record<WrongDates['wrong'], Words>> = {
  day: { message: (written) => `there is no such day as “${written}”`, hint: 'correct it' },
  time: { message: (written) => `there is no such time as “${written}”`, hint: 'correct it' },
  order: {
    message: (written) => `“${written}” ends before it begins`,
    hint: 'write the first day before the last',
  },
};
