/**
 * Every failure condition of the Matterhorn Protocol 1.02 that a machine can decide is found where it is: a finished
 * PDF without fault is made wrong in one point at a time.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFBool, PDFDict, PDFHexString, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { cutFont, toSfnt } from '../../src/fonts/files/subset-font-file.js';
import { finishPdf } from '../../src/pdf/finish-pdf.js';
import { ROOT } from '../browser/helpers.js';
import { sharedBrowser } from '../support/shared-browser.js';
import { CONDITIONS, matterhornFailures } from './matterhorn/matterhorn.js';
import { editablePdf, type EditablePdf } from './matterhorn/editable-pdf.js';

const shared: { bytes: Uint8Array } = { bytes: new Uint8Array() };

beforeAll(async () => {
  const latin = join(
    ROOT,
    'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  );
  const codePoints = [...Array.from({ length: 95 }, (_, index) => 32 + index), 0x2022];
  // As decks have it: Chromium draws a font that can vary letter by letter.
  const font = await cutFont(await toSfnt(await readFile(latin)), {
    axes: { wght: 400 },
    codePoints,
    weight: 400,
    italic: false,
    lean: true,
  });
  const browser = await sharedBrowser();
  const page = await browser.openPage({
    html: `<!doctype html><html lang="en"><title>T</title><style>@font-face { font-family: Latin; src: url(latin.ttf) }
      @page { size: 320px 240px; margin: 0 } body { font-family: Latin }</style>
      <h1>Heading</h1><h2>Another</h2><ul><li>point</ul><p>A <a href="https://example.com/">link</a></p>
      <p role="img" aria-label="Two letters">AB</p>`,
    files: new Map([['latin.ttf', { bytes: font, type: 'font/ttf' }]]),
    viewport: { width: 320, height: 240 },
  });
  const words = await page.evaluate(() => document.body.innerText);
  shared.bytes = await finishPdf(
    { bytes: await page.pdf(), words },
    { title: 'T', lang: 'en', creator: 'Pullquote', bookmarks: [{ title: 'Heading', page: 1 }] },
  );
  await browser.close();
});

type Fault = (pdf: EditablePdf) => void;

const name = PDFName.of;
const text = (words: string): PDFObject => PDFHexString.fromText(words);
const withoutKey = (dictionary: PDFDict, key: string): void => {
  dictionary.delete(name(key));
};

/** How each condition is brought about. */
const FAULTS: Readonly<Record<string, Fault>> = {
  '01-003': (pdf) =>
    pdf.editContent((content) => content.replace('BDC', 'BDC /Artifact BMC').replace('EMC', 'EMC EMC')),
  '01-004': (pdf) => pdf.editContent((content) => `/Artifact BMC ${content} EMC`),
  '01-005': (pdf) => pdf.editContent((content) => `${content} 0 0 9 9 re f`),
  '01-007': (pdf) => pdf.dictionary('MarkInfo').set(name('Suspects'), PDFBool.True),
  '02-001': (pdf) => pdf.element('P').set(name('S'), name('Aside')),
  '02-003': (pdf) => pdf.roles({ One: 'Two', Two: 'One' }),
  '02-004': (pdf) => pdf.roles({ P: 'Span' }),
  '06-001': (pdf) => withoutKey(pdf.catalog, 'Metadata'),
  '06-002': (pdf) => pdf.editXmp((xmp) => xmp.replace('<pdfuaid:part>1</pdfuaid:part>', '')),
  '06-003': (pdf) => pdf.editXmp((xmp) => xmp.replace(/<dc:title>.*<\/dc:title>/, '')),
  '07-001': (pdf) => withoutKey(pdf.catalog, 'ViewerPreferences'),
  '07-002': (pdf) => pdf.dictionary('ViewerPreferences').set(name('DisplayDocTitle'), PDFBool.False),
  '09-004': (pdf) => pdf.retype('P', 'TD'),
  '09-005': (pdf) => pdf.retype('LBody', 'P'),
  '09-006': (pdf) => pdf.retype('P', 'TOCI'),
  '09-007': (pdf) => pdf.retype('P', 'RB'),
  '09-008': (pdf) => pdf.retype('P', 'WT'),
  '10-001': (pdf) =>
    pdf.editToUnicode((map) =>
      map.replace(/beginbfchar[^]*?endbfchar/, '').replace(/beginbfrange[^]*?endbfrange/, ''),
    ),
  '11-001': (pdf) => pdf.forgetLanguage(),
  '11-002': (pdf) => pdf.forgetLanguage(),
  '11-003': (pdf) => pdf.forgetLanguage(),
  '11-004': (pdf) => pdf.forgetLanguage(),
  '11-005': (pdf) => {
    pdf.forgetLanguage();
    pdf.annotation({ Subtype: 'Widget', TU: text('name') });
  },
  '11-006': (pdf) => {
    pdf.forgetLanguage();
    pdf.editXmp((xmp) => xmp.replaceAll('xml:lang="en"', ''));
  },
  '13-004': (pdf) => withoutKey(pdf.element('Figure'), 'Alt'),
  '14-002': (pdf) => pdf.retype('H1', 'H2'),
  '14-003': (pdf) => pdf.retype('H2', 'H3'),
  '14-006': (pdf) => {
    pdf.retype('H1', 'H');
    pdf.retype('H2', 'H');
  },
  '14-007': (pdf) => pdf.retype('H2', 'H'),
  '15-003': (pdf) => pdf.retype('P', 'TH'),
  '17-002': (pdf) => pdf.retype('P', 'Formula'),
  '17-003': (pdf) => pdf.retype('P', 'Formula'),
  '19-003': (pdf) => pdf.retype('P', 'Note'),
  '19-004': (pdf) => {
    for (const type of ['P', 'LBody']) {
      pdf.element(type).set(name('ID'), text('same'));
      pdf.retype(type, 'Note');
    }
  },
  '20-001': (pdf) =>
    pdf.catalog.set(name('OCProperties'), pdf.context.obj({ D: { Name: text('a') }, Configs: [{}] })),
  '20-002': (pdf) => pdf.catalog.set(name('OCProperties'), pdf.context.obj({ D: {} })),
  '20-003': (pdf) =>
    pdf.catalog.set(name('OCProperties'), pdf.context.obj({ D: { Name: text('a'), AS: [] } })),
  '21-001': (pdf) => pdf.add({ Type: 'Filespec', F: text('a.txt'), EF: {} }),
  '25-001': (pdf) => {
    const xfa = pdf.context.register(pdf.context.stream('<dynamicRender>required</dynamicRender>'));
    pdf.catalog.set(name('AcroForm'), pdf.context.obj({ XFA: xfa }));
  },
  '26-001': (pdf) => pdf.encrypt({ Filter: 'Standard' }),
  '26-002': (pdf) => pdf.encrypt({ Filter: 'Standard', P: -3904 & ~512 }),
  '28-002': (pdf) => pdf.annotation({ Subtype: 'Text', Contents: text('a') }),
  '28-004': (pdf) => pdf.annotation({ Subtype: 'Text' }),
  '28-005': (pdf) => pdf.annotation({ Subtype: 'Widget' }),
  '28-006': (pdf) => pdf.annotation({ Subtype: 'Hologram', Contents: text('a') }),
  '28-007': (pdf) => pdf.annotation({ Subtype: 'TrapNet' }),
  '28-008': (pdf) => withoutKey(pdf.page, 'Tabs'),
  '28-009': (pdf) => pdf.page.set(name('Tabs'), name('R')),
  '28-010': (pdf) => pdf.annotation({ Subtype: 'Widget', TU: text('a') }),
  '28-011': (pdf) => pdf.retype('Link', 'Span'),
  '28-012': (pdf) => withoutKey(pdf.link, 'Contents'),
  '28-014': (pdf) => pdf.add({ Type: 'MediaClip', S: 'MCD', Alt: [] }),
  '28-015': (pdf) => pdf.add({ Type: 'MediaClip', S: 'MCD', CT: text('audio/mp3') }),
  '28-016': (pdf) => pdf.annotation({ Subtype: 'FileAttachment', Contents: text('a') }),
  '28-017': (pdf) => pdf.link.set(name('Subtype'), name('PrinterMark')),
  '28-018': (pdf) =>
    pdf.annotation({
      Subtype: 'PrinterMark',
      AP: { N: pdf.context.register(pdf.context.stream('0 0 9 9 re f')) },
    }),
  '30-001': (pdf) => pdf.form({ Ref: {} }, '0 0 9 9 re f', 1),
  '30-002': (pdf) => pdf.form({}, '/P <</MCID 0>> BDC 0 0 9 9 re f EMC', 2),
  '31-001': (pdf) => pdf.ownMap({ Registry: text('Other') }),
  '31-002': (pdf) => pdf.ownMap({ Ordering: text('Other') }),
  '31-003': (pdf) => pdf.ownMap({ Supplement: 9 }),
  '31-004': (pdf) => pdf.cidFont.set(name('CIDToGIDMap'), name('Other')),
  '31-005': (pdf) => withoutKey(pdf.cidFont, 'CIDToGIDMap'),
  '31-006': (pdf) => pdf.font.set(name('Encoding'), name('Unheard-of')),
  '31-007': (pdf) => pdf.ownMap({}, { WMode: 1 }),
  '31-008': (pdf) => pdf.ownMap({}, { UseCMap: 'Unheard-of' }),
  '31-009': (pdf) => withoutKey(pdf.descriptor, 'FontFile2'),
  '31-011': (pdf) => pdf.editContent((content) => content.replace(/<[\da-f]{4}> Tj/, '<fff0> Tj')),
  '31-012': (pdf) => pdf.descriptor.set(name('CharSet'), text('/a')),
  '31-013': (pdf) => pdf.descriptor.set(name('CharSet'), text('/a')),
  '31-014': (pdf) => pdf.descriptor.set(name('CIDSet'), text('a')),
  '31-015': (pdf) => pdf.descriptor.set(name('CIDSet'), text('a')),
  '31-016': (pdf) => {
    withoutKey(pdf.cidFont, 'W');
  },
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, i) => [
      `31-0${17 + i}`,
      (pdf: EditablePdf) => pdf.font.set(name('Subtype'), name('TrueType')),
    ]),
  ),
  '31-027': (pdf) => withoutKey(pdf.font, 'ToUnicode'),
  '31-028': (pdf) => pdf.editToUnicode((map) => map.replace(/(beginbfchar\s*<\w+>\s*)<\w+>/, '$1<0000>')),
  '31-029': (pdf) => pdf.editToUnicode((map) => map.replace(/(beginbfchar\s*<\w+>\s*)<\w+>/, '$1<FEFF>')),
  '31-030': (pdf) => pdf.editContent((content) => content.replace(/<[\da-f]{4}> Tj/, '<0000> Tj')),
};

test('covers all 87 conditions that a machine can decide, of 19 of the 31 checkpoints', () => {
  const ids = CONDITIONS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(87);
  expect([...new Set(ids.map((id) => id.slice(0, 2)))]).toMatchInlineSnapshot(`
    [
      "01",
      "02",
      "06",
      "07",
      "09",
      "10",
      "11",
      "13",
      "14",
      "15",
      "17",
      "19",
      "20",
      "21",
      "25",
      "26",
      "28",
      "30",
      "31",
    ]
  `);
  expect(Object.keys(FAULTS).toSorted()).toEqual(ids);
});

test('a finished PDF has none of them', async () => {
  expect(await matterhornFailures(shared.bytes)).toEqual([]);
});

describe('is found', () => {
  test.each(CONDITIONS)('$id: $wrong', async ({ id }) => {
    const pdf = await editablePdf(shared.bytes);
    FAULTS[id]?.(pdf);
    expect((await matterhornFailures(await pdf.save())).map((line) => line.slice(0, 6))).toContain(id);
  });
});
