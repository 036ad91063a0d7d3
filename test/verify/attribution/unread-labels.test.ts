import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyOutline } from '../../../src/verify/verify-outline.js';
import { listUnread, unreadLabels } from '../../../src/verify/attribution/unread-labels.js';
import { makeOutline } from '../make-outline.js';
import { makeQuote } from '../make-quote.js';
import { readText } from '../read-text.js';

const FILE = join(import.meta.dirname, '../../fixtures/speakers/labels/two-hosts.txt');
const source = readText(readFileSync(FILE, 'utf8'));

describe('labels that were not understood', () => {
  test('are one warning a source', () => {
    const outline = makeOutline({ mill: [makeQuote('We bought it in 1990', { speaker: 'Ben Cole' })] });
    const { problems } = verifyOutline(outline, new Map([['talk', source]]));
    expect(problems.map(({ severity, rule, message, hint }) => `${severity} ${rule}: ${message}. ${hint}`))
      .toMatchInlineSnapshot(`
      [
        "warning label-unread: \`talk\` has what looks like labels and was not understood: \`Anna & Tom\` (4 times); what follows them is nobody’s. say whose it is under the source, \`speakers: { "Anna & Tom": Name }\`, or write each name alone before its colon",
      ]
    `);
  });

  test('are said by how often they stand there, the rest as a number', () => {
    expect(unreadLabels(source)).toEqual([{ written: 'Anna & Tom', times: 4 }]);
    const labels = Array.from({ length: 8 }, (_, index) => ({
      written: `L${index}`,
      times: index === 0 ? 3 : 1,
    }));
    expect(listUnread(labels)).toBe(
      '`L0` (3 times), `L1` (once), `L2` (once), `L3` (once), `L4` (once), `L5` (once) and 2 more',
    );
  });

  test('are nobody’s until the author says whose they are', () => {
    const speakers = [{ label: 'Anna & Tom', name: 'Ines Calder', span: makeQuote('').span }];
    const outline = makeOutline({
      mill: [makeQuote('And how did you survive the winter?', { speaker: 'Ines Calder', role: 'host' })],
    });
    const meta = { ...outline.meta, sources: outline.meta.sources.map((one) => ({ ...one, speakers })) };
    const check = (stated: boolean) =>
      verifyOutline(stated ? { ...outline, meta } : outline, new Map([['talk', source]]));
    expect(check(false).value.map(({ status, attribution }) => [status, attribution])).toEqual([
      ['exact', 'unknown'],
    ]);
    expect(check(true).value.map(({ status, attribution }) => [status, attribution])).toEqual([
      ['exact', 'stated'],
    ]);
    expect(check(true).problems).toEqual([]);
  });
});
