import { describe, expect, test } from 'vitest';
import { preparePicture } from '../../src/pictures/prepare-picture.js';
import { metadataIn, quarters, SECRET, tagged } from '../support/photos.js';

const BOX = { width: 100, height: 100, fit: 'inside' } as const;
const NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

async function prepared(source: string | Buffer): Promise<string> {
  const made = await preparePicture(Buffer.from(source), BOX, undefined);
  return 'rule' in made ? `${made.rule}: ${made.says}` : Buffer.from(made.bytes).toString();
}

const drawing = (inside: string): Promise<string> => prepared(`<svg ${NAMESPACES}>${inside}</svg>`);

describe('an SVG that refers to something outside of itself', () => {
  test.each([
    '<image href="https://example.org/a.png"/>',
    '<image xlink:href="https://example.org/a.png"/>',
    '<image href="//example.org/a.png"/>',
    '<image href="photo.png"/>',
    '<image href=" &#104;ttps://example.org/a.png"/>',
    '<use href="symbols.svg#bee"/>',
    '<feImage href="https://example.org/a.png"/>',
    '<rect fill="url(https://example.org/a.svg#p)"/>',
    '<rect style="fill: URL( \'https://example.org/a.svg#p\' )"/>',
    '<rect style="fill: u\\72l(https://example.org/a.svg#p)"/>',
    '<rect mask="url(&quot;mask.svg#m&quot;)"/>',
    '<style>@import "https://example.org/a.css";</style>',
    '<style>@import url(https://example.org/a.css);</style>',
    '<style>@\\69mport "a.css";</style>',
    '<style><![CDATA[@font-face { src: url(https://example.org/a.woff2) }]]></style>',
    '<style>.a { background: image-set("https://example.org/a.png" 1x) }</style>',
    '<style>.a { /* url(#a) */ fill: url(/* */https://example.org/a.svg) }</style>',
    '<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="https://example.org/a.png"/></foreignObject>',
    '<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" srcset="a.png 1x, b.png 2x"/></foreignObject>',
    '<image><animate attributeName="href" values="#a;https://example.org/a.png"/></image>',
    '<image><set attributeName="href" to="https://example.org/a.png"/></image>',
    '<cursor xlink:href="http://example.org/c.cur"/>',
  ])('%s', async (inside) => {
    expect(await drawing(inside)).toMatch(/^image-remote: refers to “.+”, which is not in it$/);
  });

  test('by a style sheet of the file, or an entity', async () => {
    const sheet = `<?xml-stylesheet href="https://example.org/a.css"?><svg ${NAMESPACES}/>`;
    expect(await prepared(sheet)).toBe(
      'image-remote: refers to “https://example.org/a.css”, which is not in it',
    );
    const entity = `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg ${NAMESPACES}/>`;
    expect(await prepared(entity)).toBe('image-remote: refers to “file:///etc/passwd”, which is not in it');
  });
});

describe('an SVG that is whole', () => {
  test.each([
    '<rect fill="url(#a)"></rect>',
    '<use href="#bee"></use>',
    '<use xlink:href="#bee"></use>',
    '<a href="https://example.org/"><text>a &lt; b &amp; c</text></a>',
    '<image href="data:image/svg+xml,%3Csvg/%3E"></image>',
    '<style>.a &gt; .b { fill: red }</style>',
    '<text>url(https://example.org/) is text, “中文” 🐝</text>',
    '<animate attributeName="x" values="0;10"></animate>',
  ])('stays as it is: %s', async (inside) => {
    expect(await drawing(inside)).toBe(`<svg ${NAMESPACES}>${inside}</svg>`);
  });

  test('has the entities that drawing programs define', async () => {
    const source = `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd" [<!ENTITY ns_svg "http://www.w3.org/2000/svg"> <!ENTITY a "b">]><svg xmlns="&ns_svg;"><text>&a;</text></svg>`;
    expect(await prepared(source)).toBe('<svg xmlns="http://www.w3.org/2000/svg"><text>b</text></svg>');
  });

  test('in another encoding becomes UTF-8', async () => {
    const source = `<?xml version="1.0" encoding="ISO-8859-1"?><svg ${NAMESPACES}><text>é</text></svg>`;
    expect(await prepared(Buffer.from(source, 'latin1'))).toBe(`<svg ${NAMESPACES}><text>é</text></svg>`);
  });
});

describe('what an SVG says of itself', () => {
  test.each([
    `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${SECRET}</rdf:RDF></metadata>`,
    `<!-- ${SECRET} -->`,
    `<?note ${SECRET}?>`,
    `<script>${SECRET}</script>`,
    `<g onload="${SECRET}"/>`,
    `<style>/* ${SECRET} */</style>`,
    `<i:pgf xmlns:i="http://ns.adobe.com/AdobeIllustrator/10.0/">${SECRET}<rect/></i:pgf>`,
    `<g xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:export-filename="/home/${SECRET}.png"/>`,
    `<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" a="${SECRET}"/>`,
    `<g xml:base="https://example.org/${SECRET}"/>`,
  ])('goes: %s', async (inside) => {
    const svg = await drawing(`${inside}<rect></rect>`);
    expect(svg).toMatch(/<rect><\/rect><\/svg>$/);
    expect(svg).not.toContain(SECRET);
  });

  test('goes from the pictures in it', async () => {
    const photo = await tagged(quarters(16, 16)).jpeg().toBuffer();
    const svg = await drawing(`<image href="data:image/jpeg;base64,${photo.toString('base64')}"/>`);
    const [, inside = ''] = /base64,([^"]+)"/.exec(svg) ?? [];
    expect(metadataIn(Buffer.from(inside, 'base64'))).toEqual([]);
    expect(Buffer.from(inside, 'base64').length).toBeGreaterThan(200);
  });
});

test.each([
  ['is cut off', `<svg ${NAMESPACES}><rect/>`],
  ['is not well-formed', `<svg ${NAMESPACES}><rect></svg>`],
  ['has no namespace', '<svg><rect/></svg>'],
  [
    'has entities in entities',
    `<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><svg ${NAMESPACES}>&b;</svg>`,
  ],
  ['has entities of nobody', `<svg ${NAMESPACES}>&nobody;</svg>`],
  ['is not in its encoding', Buffer.from(`<svg ${NAMESPACES}>\xe9</svg>`, 'latin1')],
  ['has text behind its end', `<svg ${NAMESPACES}/>text`],
])('an SVG that %s is broken', async (_, source) => {
  expect(await prepared(source)).toMatch(/^image-broken: cannot be decoded: ./);
});
