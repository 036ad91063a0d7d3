/** The date that the front matter gives in, a problem out when it is written as a date and there is none such: 30 February. */
import { parseDates, type WrongDates } from '../../text/dates/parse-dates.js';
import type { Context } from '../../markup/context.js';
import { shorten } from '../../text/shorten.js';
import type { YamlNode, YamlText } from '../../markup/yaml/yaml-node.js';
import type { Fix } from '../../model/problems/fix.js';
import { replacing } from '../../text/make-fix.js';

export function checkDate(node: YamlNode | undefined, { file, report }: Context): void {
  if (node?.kind !== 'text') return;
  const dates = parseDates(node.text);
  if (dates === undefined || !('wrong' in dates)) return;
  const { message, hint } = WORDS[dates.wrong];
  report(
    'date-impossible',
    node.span,
    message(shorten(dates.written)),
    `${hint}; until then no date is shown`,
    dates.wrong === 'order' ? turned(node, file.text) : undefined,
  );
}

/** Two whole days that stand as they are read: what a short second one leaves out is the first one's. */
function turned({ text, span }: YamlText, file: string): Fix | undefined {
  const days = text.split('/').map((day) => day.trim());
  const [first = '', last = ''] = days;
  const isWhole = first.split('-').length === last.split('-').length;
  if (!isWhole || file.slice(span.start.offset, span.end.offset) !== text) return undefined;
  return replacing(text, `${last}/${first}`, span, 'fact');
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
