import { strToU8, zipSync } from 'fflate';
import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import type { EditedDeck } from '../../../src/pptx/read/edited-deck.js';
import { readPresentation, type PresentationFault } from '../../../src/pptx/read/read-presentation.js';
import { drawnPptx, editPptx } from '../../support/drawn-pptx.js';

const OUTLINE = `---
title: A talk
lang: en
guest: { name: Ada }
sources: { talk: { title: The interview } }
---

## One headline {#one}

> We sell to 61 bakeries, and we know each of them.
> — Ada [talk]

<!-- A note of one line. -->
`;
const built = await drawnPptx({
  ...{ name: 'talk.en.md', text: OUTLINE, hasNotes: true },
  sources: { talk: 'Ada: We sell to 61 bakeries, and we know each of them.' },
});

function deckOf(bytes: Uint8Array): EditedDeck {
  const read = readPresentation(bytes);
  if ('rule' in read) throw new Error(read.message);
  return read;
}

function faultOf(bytes: Uint8Array): PresentationFault {
  const read = readPresentation(bytes);
  if ('rule' in read) return read;
  throw new Error('it was read');
}

const inSlide = (from: string | RegExp, to: string): Uint8Array =>
  editPptx(built, (xml, path) => (path === 'ppt/slides/slide3.xml' ? xml.replace(from, to) : xml));

describe('what slides say', () => {
  test('their texts by name and role, their notes, and the evidence as it was written', () => {
    const { slides, evidence, hasMacros } = deckOf(built);
    expect(slides[2]).toMatchObject({
      ...{ number: 3, name: 'one', notes: ['A note of one line.'] },
      texts: [
        { role: 'title', paragraphs: ['One headline'] },
        { name: 'Quote one/1', paragraphs: ['“We sell to 61 bakeries, and we know each of them.”'] },
        { name: 'Quote one/1, attribution' },
      ],
    });
    expect(hasMacros).toBe(false);
    expect(evidence).toMatchObject({
      ...{ version: 1, stem: 'talk.en', lang: 'en', guests: [{ name: 'Ada', also: [] }] },
      slides: [
        { id: 'cover' },
        { id: 'agenda' },
        { id: 'one', page: 3 },
        { id: 'sources' },
        { id: 'closing' },
      ],
      quotes: [{ key: 'one/1', shape: 'Quote one/1', status: 'exact', mode: 'verbatim', isPlaced: false }],
    });
  });

  test('texts in groups, in tables, and once of what is written twice for older programs', () => {
    const body = (words: string): string => `<p:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:txBody>`;
    const shape = (name: string): string =>
      `<p:sp><p:nvSpPr><p:cNvPr id="77" name="${name}"/></p:nvSpPr>${body(name)}</p:sp>`;
    const added = [
      `<p:grpSp><p:grpSp>${shape('in a group')}</p:grpSp></p:grpSp>`,
      `<p:graphicFrame><a:tbl><a:tr><a:tc>${body('in a cell')}</a:tc></a:tr></a:tbl></p:graphicFrame>`.replaceAll(
        'p:txBody',
        'a:txBody',
      ),
      `<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice>${shape('newer')}</mc:Choice><mc:Fallback>${shape('older')}</mc:Fallback></mc:AlternateContent>`,
    ];
    const { slides } = deckOf(inSlide('</p:spTree>', `${added.join('')}</p:spTree>`));
    expect(slides[2]?.texts.slice(3).flatMap(({ paragraphs }) => paragraphs)).toEqual([
      'in a group',
      'in a cell',
      'newer',
    ]);
  });

  test('macros are said, and nothing else of them', () => {
    const bytes = editPptx(built, (xml) => xml);
    const withMacros = zipSync({ ...unzipped(bytes), 'ppt/vbaProject.bin': strToU8('Sub Auto_Open()') });
    expect(deckOf(withMacros).hasMacros).toBe(true);
  });

  test('three hundred slides are read in no time', () => {
    const ids = Array.from({ length: 300 }, (_, index) => `<p:sldId id="${1000 + index}" r:id="slide3"/>`);
    const many = editPptx(built, (xml, path) =>
      path === 'ppt/presentation.xml' ? xml.replace('</p:sldIdLst>', `${ids.join('')}</p:sldIdLst>`) : xml,
    );
    const start = performance.now();
    expect(deckOf(many).slides).toHaveLength(305);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  editPptx(bytes, (xml, path) => {
    parts[path] = strToU8(xml);
    return xml;
  });
  return parts;
}

describe('what cannot be read', () => {
  const encrypted = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  const bomb = zipSync({ ...unzipped(built), 'ppt/slides/slide9.xml': new Uint8Array(200 * 2 ** 20) });
  const liar = Buffer.from(bomb);
  // The archive's list says that the part has a thousand bytes.
  const entry = liar.lastIndexOf(Buffer.from('ppt/slides/slide9.xml')) - 46;
  liar.writeUInt32LE(1000, entry + 24);
  const deep = `${'<a:p>'.repeat(5000)}${'</a:p>'.repeat(5000)}`;

  test.each([
    ['text', Buffer.from('Ada: We sell bread.'), 'presentation-broken', 'no ZIP archive'],
    ['nothing', Buffer.alloc(0), 'presentation-broken', 'no ZIP archive'],
    ['half of it', built.subarray(0, built.length / 2), 'presentation-broken', 'no ZIP archive'],
    ['a password', encrypted, 'presentation-locked', 'asks for a password'],
    ['an old format', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'presentation-broken', 'PowerPoint 2003'],
    ['a bomb', bomb, 'presentation-broken', 'more than 128 MB'],
    ['a bomb that lies', liar, 'presentation-broken', 'is not its own'],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'presentation-broken', 'no presentation in it'],
    [
      'entities',
      inSlide('<p:sld ', '<!DOCTYPE p:sld [<!ENTITY a "aaaa">]><p:sld '),
      'presentation-broken',
      'grammar of its own',
    ],
    ['an unknown entity', inSlide('We sell', '&who; sell'), 'presentation-broken', 'slide3.xml'],
    ['no XML', inSlide('</p:sld>', ''), 'presentation-broken', 'slide3.xml'],
    [
      'too many elements in each other',
      inSlide('</p:spTree>', `${deep}</p:spTree>`),
      'presentation-broken',
      'more than 200 others',
    ],
    [
      'a slide that is missing',
      editPptx(built, (xml, path) => (path === 'ppt/slides/slide3.xml' ? undefined : xml)),
      'presentation-broken',
      'its slide 3 is missing',
    ],
    [
      'no slides',
      editPptx(built, (xml, path) =>
        path === 'ppt/presentation.xml' ? xml.replace(/<p:sldIdLst>.*<\/p:sldIdLst>/, '') : xml,
      ),
      'presentation-broken',
      'no slides',
    ],
    [
      'newer evidence',
      editPptx(built, (xml, path) =>
        path.startsWith('customXml/') ? xml.replace('version="1"', 'version="99"') : xml,
      ),
      'presentation-broken',
      'newer Pullquote',
    ],
    [
      'damaged evidence',
      editPptx(built, (xml, path) =>
        path.startsWith('customXml/') ? xml.replace('mode="verbatim"', 'mode="said"') : xml,
      ),
      'presentation-broken',
      '`mode`',
    ],
  ])('%s', (_, bytes, rule, says) => {
    expect(faultOf(bytes)).toMatchObject({ rule, message: expect.stringContaining(says) as string });
  });

  test('a file without evidence is read, and has none', () => {
    expect(
      deckOf(editPptx(built, (xml, path) => (path.startsWith('customXml/') ? '<other/>' : xml))).evidence,
    ).toBeUndefined();
  });
});
