import { expect, test } from 'vitest';
import { xmpPacket } from '../../../src/pdf/facts/metadata.js';

test('says title, language and dates as the information dictionary does, whatever is in them', () => {
  const packet = xmpPacket({
    title: 'A <b> & \u{0} "title" 😀',
    author: 'Ada',
    lang: 'en',
    date: new Date('2026-05-04T00:00:00Z'),
    creator: 'Pullquote',
    bookmarks: [],
  });
  expect(packet.split('\n').slice(3, -2)).toMatchInlineSnapshot(`
    [
      "<pdfuaid:part>1</pdfuaid:part>",
      "<dc:format>application/pdf</dc:format>",
      "<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A &lt;b&gt; &amp;  &quot;title&quot; 😀</rdf:li><rdf:li xml:lang="en">A &lt;b&gt; &amp;  &quot;title&quot; 😀</rdf:li></rdf:Alt></dc:title>",
      "<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>",
      "<dc:creator><rdf:Seq><rdf:li>Ada</rdf:li></rdf:Seq></dc:creator>",
      "<pdf:Producer>Pullquote</pdf:Producer>",
      "<xmp:CreatorTool>Pullquote</xmp:CreatorTool>",
      "<xmp:CreateDate>2026-05-04T00:00:00Z</xmp:CreateDate>",
      "<xmp:ModifyDate>2026-05-04T00:00:00Z</xmp:ModifyDate>",
    ]
  `);
});
