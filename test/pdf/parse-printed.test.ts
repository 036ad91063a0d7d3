import { PDFParser, type PDFContext } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePrinted } from '../../src/pdf/parse-printed.js';

/** Objects, numbered from 1 on, as Chromium writes them down; the first is the catalog, the second the facts. */
function printed(objects: readonly string[], { trailer = '', behind = '' } = {}): Uint8Array {
  const bodies = objects.map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`);
  const rows = bodies.map(() => '0000000000 00000 n \n').join('');
  const table = `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}`;
  const file =
    `%PDF-1.4\n%\xd3\xeb\xe9\xe1\n${bodies.join('')}${table}` +
    `trailer\n<</Size ${bodies.length + 1}\n/Root 1 0 R\n/Info 2 0 R${trailer}>>\nstartxref\n9\n%%EOF\n${behind}`;
  return Buffer.from(file, 'latin1');
}

const DOCUMENT = ['<</Type /Catalog\n/Pages 3 0 R>>', '<</Title (Mill)>>', '<</Type /Pages\n/Kids []>>'];

const described = (context: PDFContext): unknown => ({
  header: context.header.toString(),
  root: String(context.trailerInfo.Root),
  info: String(context.trailerInfo.Info),
  last: context.largestObjectNumber,
  objects: context
    .enumerateIndirectObjects()
    .map(([ref, object]) => `${String(ref)} ${object.constructor.name} ${String(object)}`),
});

async function expectAsTheLibrary(bytes: Uint8Array): Promise<void> {
  const theirs = await PDFParser.forBytesWithOptions(bytes).parseDocument();
  expect(described(await parsePrinted(bytes))).toEqual(described(theirs));
}

test.each([
  ['numbers', '[0 -1 +2 .75 -.5 3. 10.0000 123456789012345 00012 -0]'],
  ['references beside numbers', '[1 0 R 1 0 2 0 R 7 1\n0\tR 4 0]'],
  ['words', '[true false null/Name true]'],
  ['names', '[/A/B /C#20D /F#Z /Lime#20Green#2F /A#B /\xe9]'],
  ['texts', '[(a (nested) \\) one) () (\\\\) <FEFF 0041> <> (%no comment)]'],
  ['lists in lists', '[[][[1 0 R]]<</A[/B<</C(d)>>]>>]'],
  ['an empty dictionary', '<<>>'],
  ['a dictionary without spaces', '<</A/B/C 1/D(e)/F<00>/G[1]/H<</I null>>>>'],
  ['remarks', '<</A % why\n1 /B %%\n[2 % three\n]>>'],
  ['a page', '<</Type /Page\n/Parent 3 0 R>>'],
  ['bytes like the end of a stream', '<</Length 29>> stream\nq Q endobj endstream \0\xff 4 0 obj\nendstream'],
  ['a stream whose length is elsewhere', '<</Length 9 0 R>> stream\r\nq Q\nendstream'],
  ['a word that is no stream', '(s)'],
])('what the library reads is read: %s', async (_, body) => {
  await expectAsTheLibrary(printed([...DOCUMENT, body, '/Last']));
});

test.each([
  ['of facts that are not there', printed(DOCUMENT, { trailer: '\n/Info null' })],
  ['with more behind its end', printed(DOCUMENT, { behind: '2 0 obj\n<</Title (New)>>\nendobj\n' })],
  ['with a stranger between its objects', printed([...DOCUMENT, '1 endobj ?? '])],
  [
    'without a table',
    Buffer.from(
      Buffer.from(printed(DOCUMENT))
        .toString('latin1')
        .replace(/xref[^]*trailer/, 'trailer'),
      'latin1',
    ),
  ],
])('a file in another form is read as well: one %s', async (_, bytes) => {
  await expectAsTheLibrary(bytes);
});

test('whatever stands in it, the objects are those of the library', async () => {
  const { object } = fc.letrec<{ object: string }>((tie) => ({
    object: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('true', 'null', '1 0 R', '/Name', '/A#20B', '(a\\)b)', '<0A>', ' ', '\n', '%\n'),
      fc.integer().map(String),
      fc.integer({ min: -1e6, max: 1e6 }).map((thousandths) => (thousandths / 1000).toFixed(4)),
      fc.array(tie('object')).map((items) => `[${items.join(' ')}]`),
      fc
        .array(tie('object'))
        .map((items) => `<<${items.map((item, at) => `/K${at} 0 /L${at} [${item}]`).join('\n')}>>`),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(object), (bodies) =>
      expectAsTheLibrary(printed([...DOCUMENT, ...bodies.map((body) => `[${body}]`)])),
    ),
  );
});
