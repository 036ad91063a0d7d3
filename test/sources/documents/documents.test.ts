import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { openDocument } from '../../../src/sources/documents/open-document.js';
import { readSource } from '../../../src/sources/read-source.js';
import { makeDocx, run, w } from './make-docx.js';
import { makeZip } from './make-zip.js';

async function read(bytes: Uint8Array, path: string) {
  const { value, problems } = await readSource(bytes, path);
  if (value === undefined) throw new Error(JSON.stringify(problems));
  return { ...value, facts: value.describe() };
}

const rulesOf = async (bytes: Uint8Array, path: string): Promise<readonly string[]> =>
  (await readSource(bytes, path)).problems.map(({ rule, message }) => `${rule}: ${message}`);

async function pdf(...pages: readonly (readonly string[])[]): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  file.setTitle('The mill');
  const font = await file.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = file.addPage([400, 300]);
    for (const [index, line] of lines.entries())
      page.drawText(line, { x: 40, y: 250 - index * 14, size: 10, font });
  }
  return file.save();
}

test.each(['talk.docx', 'talk.pdf', 'TALK.PDF'])('%s with other bytes is said to be none', async (path) => {
  const name = path.slice(5).toUpperCase();
  expect(await rulesOf(new TextEncoder().encode('Ann: we sell the mill'), path)).toEqual([
    `source-broken: the file is no ${name} file, though it is called one`,
  ]);
});

describe('DOCX', () => {
  test('headings, turns in bold and insertions are read; deletions are not', async () => {
    const body = [
      w('The mill', 'Heading1'),
      `<w:p>${run('Ann Berg: ', true)}${run('How did it begin?')}</w:p>`,
      `<w:p>${run('Ben Cole: ', true)}${run('We did ')}<w:ins>${run('not ')}</w:ins><w:del><w:r><w:delText>really </w:delText></w:r></w:del>${run('buy it.')}</w:p>`,
      `<w:p>${run('Ann Berg: ', true)}${run('And then?')}</w:p>`,
    ].join('');
    const { source, facts } = await read(makeDocx(body), 'talk.bin');
    expect(source.format).toBe('docx');
    const turns = source.turns.filter(({ speaker }) => speaker !== undefined);
    expect(turns.map(({ speaker, start, end }) => [speaker, source.text.slice(start, end)])).toEqual([
      ['Ann Berg', 'How did it begin?'],
      ['Ben Cole', 'We did not buy it.'],
      ['Ann Berg', 'And then?'],
    ]);
    expect(facts).toMatchObject({ title: 'The mill', headings: [{ level: 1, words: 'The mill' }] });
  });

  test.each([
    [
      'entities within entities',
      makeDocx(w('&b;'), { head: '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' }),
    ],
    ['elements a hundred thousand deep', makeDocx('<w:p>'.repeat(1e5) + '</w:p>'.repeat(1e5))],
    ['no document in it', makeZip([{ name: 'word/document2.xml', content: '<x/>' }])],
    ['a part that is cut off', makeDocx(w('Hello.')).subarray(0, -50)],
  ])('%s: refused, and all others go on', async (_, bytes) => {
    const [problem = ''] = await rulesOf(bytes, 'talk.docx');
    expect(problem).toMatch(
      /^source-(?:broken: the DOCX file cannot be opened|too-large: the DOCX file unpacks)/,
    );
  });
});

describe('PDF', () => {
  test('a quotation has its page for a place', async () => {
    const { source, facts } = await read(await pdf(['We did not sell it.'], ['Nobody helped.']), 'talk.bin');
    expect(source).toMatchObject({ format: 'pdf', text: 'We did not sell it. Nobody helped.' });
    expect(source.pages).toEqual([
      { number: 1, start: 0, end: 20 },
      { number: 2, start: 20, end: 34 },
    ]);
    expect(facts.title).toBe('The mill');
  });

  test('a line that begins anew what was set around it has its place and its size', async () => {
    const file = await PDFDocument.create();
    const font = (await file.embedFont(StandardFonts.Helvetica)).ref;
    const content = file.context.stream(
      [
        'q 1 0 0 1 40 250 cm /F 10 Tf',
        'q 1 0 0 1 0 20 cm BT /F 20 Tf (The mill) Tj ET Q',
        'q BT 0 -30 Td (We did not sell it.) Tj ET Q',
        'BT 0 -60 Td (Nobody helped.) Tj ET Q',
      ].join('\n'),
    );
    const page = file.addPage([400, 300]).node;
    page.set(PDFName.of('Contents'), file.context.register(content));
    page.set(PDFName.of('Resources'), file.context.obj({ Font: { F: font } }));
    expect(await openDocument('pdf', await file.save())).toMatchObject({
      pdf: {
        pages: [
          {
            pieces: [
              { text: 'The mill', x: 40, y: 270, height: 20 },
              { text: 'We did not sell it.', x: 40, y: 220, height: 10 },
              { text: 'Nobody helped.', x: 40, y: 190, height: 10 },
            ],
          },
        ],
      },
    });
  });

  test('letters that are raised, narrowed, turned and enlarged are where they are drawn', async () => {
    const file = await PDFDocument.create();
    const font = (await file.embedFont(StandardFonts.Helvetica)).ref;
    const content = file.context.stream(
      [
        '2 0 0 2 10 20 cm',
        'q BT /F 10 Tf 50 Tz 3 Ts 1.5 0 0 1.5 20 100 Tm (The mill) Tj ET Q',
        'q 0 1 -1 0 100 20 cm BT /F 8 Tf 1 0 0 2 5 6 Tm (We left.) Tj ET Q',
      ].join('\n'),
    );
    const page = file.addPage([400, 300]).node;
    page.set(PDFName.of('Contents'), file.context.register(content));
    page.set(PDFName.of('Resources'), file.context.obj({ Font: { F: font } }));
    const answer = await openDocument('pdf', await file.save());
    expect('pdf' in answer && answer.pdf.pages[0]?.pieces).toMatchInlineSnapshot(`
      [
        {
          "height": 30,
          "text": "The mill",
          "width": 52.5,
          "x": 50,
          "y": 229,
        },
        {
          "height": 32,
          "text": "We left.",
          "width": 54.24000000000001,
          "x": 198,
          "y": 70,
        },
      ]
    `);
  });

  test.each([
    ['an even number of pages', 4],
    ['an odd one', 3],
    ['fewer pages than threads', 1],
  ])('two threads read what one does: %s', async (_, count) => {
    const bytes = await pdf(
      ...Array.from({ length: count }, (_, page) => [`Page ${String(page)}.`, 'We left.']),
    );
    const alone = await openDocument('pdf', bytes, undefined, 1);
    expect(alone).toMatchObject({ pdf: { title: 'The mill', pages: { length: count } } });
    expect(await openDocument('pdf', bytes, undefined, 2)).toEqual(alone);
  });

  test('two threads refuse what one does', async () => {
    const bytes = (await pdf(['We did not sell it.'], ['Nobody helped.'])).subarray(0, 200);
    const alone = await openDocument('pdf', bytes, undefined, 1);
    expect(alone).toHaveProperty('fault');
    expect(await openDocument('pdf', bytes, undefined, 2)).toEqual(alone);
  });

  test('a scan says that it has no text', async () => {
    expect(await rulesOf(await pdf([], []), 'scan.pdf')).toEqual([
      'source-empty: the PDF has no text on its 2 pages: they are pictures, as of a scan',
    ]);
  });

  test.each([
    ['nothing but its mark', Buffer.from('%PDF-1.7\n')],
    ['its mark and noise', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 0xfe)])],
  ])('%s: refused', async (_, bytes) => {
    expect(await rulesOf(bytes, 'talk.pdf')).toEqual(['source-broken: the PDF file cannot be opened']);
  });
});

describe('what a document may unpack to is bounded', () => {
  const MEGABYTE = 2 ** 20;
  const limits = { atOnce: 4 * MEGABYTE, inAll: 16 * MEGABYTE, seconds: 60 };

  test('an archive that unpacks to much', async () => {
    const body = `<w:p>${run('all ').repeat(2e5)}</w:p>`;
    expect(await openDocument('docx', makeDocx(body), limits)).toEqual({ fault: 'too-much' });
  });

  test('a page whose words unpack to much', async () => {
    const file = await PDFDocument.create();
    const stream = file.context.register(file.context.flateStream(Buffer.alloc(10 * MEGABYTE, ' ')));
    file.addPage().node.set(PDFName.of('Contents'), stream);
    expect(await openDocument('pdf', await file.save(), limits)).toEqual({ fault: 'too-much' });
  });

  test('time', async () => {
    const bytes = makeDocx(w('Hello.'));
    expect(await openDocument('docx', bytes, { ...limits, seconds: 0.001 })).toEqual({ fault: 'too-much' });
  });
});
