import { describe, expect, test } from 'vitest';
import { preparePicture } from '../../../src/pictures/prepare-picture.js';
import { stripMetadata } from '../../../src/pictures/metadata/strip-metadata.js';
import { quarters, SECRET, tagged } from '../../support/photos.js';

const BOX = { width: 100, height: 100, fit: 'inside' } as const;
const NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

async function prepared(source: string | Buffer): Promise<string> {
  const made = await preparePicture(Buffer.from(source), BOX, undefined);
  return 'rule' in made ? `${made.rule}: ${made.says}` : Buffer.from(made.bytes).toString();
}

const drawing = (inside: string): Promise<string> => prepared(`<svg ${NAMESPACES}>${inside}</svg>`);

const REMOTE = `<svg ${NAMESPACES}><image href="https://example.org/a.png"/></svg>`;
const WRAPPED = `<svg ${NAMESPACES}><image href="data:image/svg+xml,${encodeURIComponent(REMOTE)}"/></svg>`;

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
    '<image><set attributeName="href" to="photo.png"/></image>',
    '<image><set attributeName="xlink:href" to="photo.png"/></image>',
    '<image><animate attributeName="href" values="#a;b.png"/></image>',
    '<rect><animate attributeName="fill" values="red;url(https://example.org/a.svg#p)"/></rect>',
    '<rect><set attributeName="mask" to="url(a.svg#m)"/></rect>',
    '<cursor xlink:href="http://example.org/c.cur"/>',
    '<style>@import"https://example.org/a.css";</style>',
    "<style>@import'a.css';</style>",
    '<style>@import/**/"a.css";</style>',
    '<style>@IMPORT url("a.css") screen;</style>',
    '<style>@import "data:text/css,@import url(https://example.org/a.css)";</style>',
    '<style>@imp<!-- -->ort "a.css";</style>',
    '<style>@imp<g/>ort "a.css";</style>',
    '<style>.a::before { content: "/*" } .b { fill: url(https://example.org/a.svg) } .c::before { content: "*/" }</style>',
    '<style>.a { fill: url("https://example.org/\\"a.svg") }</style>',
    '<style>.a { fill: \\75 rl(https://example.org/a.svg) }</style>',
    '<style>.a { fill: url(\\68ttps://example.org/a.svg) }</style>',
    '<style>.a { background: -webkit-image-set("a.png" 1x) }</style>',
    '<style>.a { background: image-set(type("image/png") "a.png" 1x) }</style>',
    '<style>@font-face { src: local("A"), url(https://example.org/a.woff2) }</style>',
    '<a href="#x" style="fill: url(https://example.org/a.svg#p)"/>',
    '<a filter="url(https://example.org/a.svg#f)"/>',
    '<a fill="url(https://example.org/a.svg#p)"/>',
    '<a mask="url(a.svg#m)"/>',
    '<a clip-path="url(a.svg#m)"/>',
    '<a><animate attributeName="fill" to="url(a.svg#m)"/></a>',
    '<rect marker-end="url(a.svg#m)"/>',
    '<image href="file:///etc/passwd"/>',
    '<image href="h&#9;ttps://example.org/a.png"/>',
    '<image href="blob:https://example.org/a"/>',
    '<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" srcset="#a 1x, b.png 2x"/></foreignObject>',
    `<image href="data:image/svg+xml,${encodeURIComponent(REMOTE)}"/>`,
    `<image href="data:image/svg+xml;base64,${Buffer.from(REMOTE).toString('base64')}"/>`,
    `<image href="DATA:image/SVG+XML;charset=utf-8,${encodeURIComponent(REMOTE)}"/>`,
    `<image href="data:image/svg+xml;charset=utf-16;base64,${Buffer.from(`\ufeff${REMOTE}`, 'utf16le').toString('base64')}"/>`,
    `<style>.a { fill: url("data:image/svg+xml,${encodeURIComponent(REMOTE)}") }</style>`,
    `<rect filter="url(data:image/svg+xml;base64,${Buffer.from(REMOTE).toString('base64')}#f)"/>`,
    `<image href="data:image/svg+xml,${encodeURIComponent(WRAPPED)}"/>`,
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
    '<image href="data:,"></image>',
    '<style>@namespace url(http://www.w3.org/2000/svg);</style>',
    '<style>@namespace svg "http://www.w3.org/2000/svg"; svg|rect { fill: red }</style>',
    '<style>@namespace url("http://www.w3.org/2000/svg"); .a { fill: url(#a) }</style>',
    '<style>.a::before { content: "url(https://example.org/)" }</style>',
    '<style>[href="https://example.org/"] { fill: red }</style>',
    '<a xlink:href="https://example.org/" fill="url(#a)"></a>',
    '<set attributeName="fill" to="url(#a)"></set>',
    '<set attributeName="href" to="#a"></set>',
    '<text aria-label="the function url(https://example.org/)"></text>',
    '<path d="M0 0" font-family="\'Source Sans 3\', sans-serif" style="fill: rgb(1 2 3)"></path>',
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

  test.each<readonly [string, BufferEncoding, (bytes: Buffer) => Buffer]>([
    ['with a mark', 'utf16le', (bytes) => bytes],
    ['of the other order', 'utf16le', (bytes) => bytes.swap16()],
    ['without a mark', 'utf16le', (bytes) => bytes.subarray(2)],
  ])('in UTF-16 %s becomes UTF-8', async (_, encoding, change) => {
    const source = `\ufeff<?xml version="1.0" encoding="UTF-16"?>\n<svg ${NAMESPACES}><text>é</text></svg>`;
    const bytes = change(Buffer.from(source, encoding));
    expect(await prepared(bytes)).toBe(`<svg ${NAMESPACES}><text>é</text></svg>`);
  });

  test('that says UTF-16 and is none is UTF-8', async () => {
    const source = `<?xml version="1.0" encoding="utf-16"?><svg ${NAMESPACES}><text>é</text></svg>`;
    expect(await prepared(source)).toBe(`<svg ${NAMESPACES}><text>é</text></svg>`);
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

  test.each([
    'data:image/jpeg;base64,BASE64',
    'data:image/jpg;base64,BASE64',
    'data:image/pjpeg;base64,BASE64',
    'data:image/png;base64,BASE64',
    'data:IMAGE/JPEG;BaSe64,BASE64',
    'DATA:image/jpeg;base64,BASE64',
    'data:;base64,BASE64',
    'data:text/plain;base64,BASE64',
    'data:application/octet-stream;base64,BASE64',
    'data:image/jpeg; base64,BASE64',
    'data:image/jpeg;  base64,BASE64',
    'data:image/jpeg ;base64,BASE64',
    'data:image/jpeg;base64 ,BASE64',
    'data: image/jpeg;base64,BASE64',
    'data:image/jpeg;charset=utf-8;base64,BASE64',
    'data:image/jpeg;name=&quot;a;b.jpg&quot;;base64,BASE64',
    'data:image/jpeg;base64,PERCENT64',
    'data:image/jpeg;base64,SPACED',
    'data:image/jpeg;base64,BARE64',
    'data:image/jpeg,PERCENT',
    'data:,PERCENT',
    'data:image/jpeg;charset=utf-8,PERCENT',
    ' data:image/jpeg;base64,BASE64 ',
    'da&#9;ta:image/jpeg;base64,BASE64',
    'data:image/jpeg;base64,BASE64#part',
    'data:image/svg+xml;base64,DRAWING',
    'data:image/svg+xml,PERCENTDRAWING',
  ])('goes from the picture in it at %s', async (spelling) => {
    const { photo, address } = await photoAt(spelling);
    const svg = await drawing(`<image href="${address}"/>`);
    expect(picturesIn(svg)).toEqual([photo.toString('base64')]);
  });

  test.each([
    '<image xlink:href="ADDRESS"/>',
    '<feImage href="ADDRESS"/>',
    '<image data-old="ADDRESS"/>',
    '<rect style="fill: url(ADDRESS)"/>',
    '<rect style="fill: url(\'ADDRESS\')"/>',
    '<rect style="background: image-set(\'ADDRESS\' 1x)"/>',
    '<style>.a { fill: url(ADDRESS) }</style>',
    '<style>.a { fill: url( "ADDRESS" ) }</style>',
    '<style>.a { fill: u\\72l("ADDRESS") }</style>',
    '<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="ADDRESS"/></foreignObject>',
    '<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" srcset="ADDRESS 1x"/></foreignObject>',
  ])('goes from the picture in it in %s', async (inside) => {
    const { photo, address } = await photoAt('data:image/pjpeg;base64,BASE64');
    const svg = await drawing(inside.replace('ADDRESS', address));
    expect(picturesIn(svg)).toEqual([photo.toString('base64')]);
  });

  test('goes with a picture that a link leads to', async () => {
    const { address } = await photoAt('data:image/jpeg;base64,BASE64');
    expect(await drawing(`<a href="${address}"/>`)).toBe(`<svg ${NAMESPACES}><a href="#"></a></svg>`);
  });

  test('goes from a drawing in it', async () => {
    const inner = `<svg ${NAMESPACES}><metadata>${SECRET}</metadata><!-- ${SECRET} --><rect></rect></svg>`;
    const svg = await drawing(`<image href="data:image/svg+xml,${encodeURIComponent(inner)}#view"/>`);
    const [, base64 = ''] = /data:image\/svg\+xml;base64,([^"]+)#view"/.exec(svg) ?? [];
    expect(Buffer.from(base64, 'base64').toString()).toBe(`<svg ${NAMESPACES}><rect></rect></svg>`);
  });

  test('goes with an address that is none', async () => {
    const { address } = await photoAt('data:image/jpeg;base64,BASE64');
    const broken = `url(${address.slice(0, 60)} ${address.slice(60)})`;
    expect(await drawing(`<style>.a { fill: ${broken} }</style>`)).toContain(
      '<style>.a { fill: url() }</style>',
    );
  });

  test('leaves fonts that are written out', async () => {
    const font = `data:application/x-font-woff;charset=utf-8;base64,${Buffer.from('wOFF font').toString('base64')}`;
    expect(await drawing(`<style>@font-face { src: url(${font}) }</style>`)).toContain(
      `url("data:font/woff;base64,${Buffer.from('wOFF font').toString('base64')}")`,
    );
  });
});

/** A phone's photo without what it says of itself, and its address in a given spelling, with all of that. */
async function photoAt(spelling: string): Promise<{ readonly photo: Buffer; readonly address: string }> {
  const bytes = await tagged(quarters(16, 16)).jpeg().toBuffer();
  const base64 = bytes.toString('base64');
  const percent = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const inner = `<svg ${NAMESPACES}><image href="data:image/jpeg;base64,${base64}"/></svg>`;
  const address = spelling
    .replace('PERCENTDRAWING', encodeURIComponent(inner))
    .replace('DRAWING', Buffer.from(inner).toString('base64'))
    .replace('PERCENT64', encodeURIComponent(base64))
    .replace('SPACED', base64.replace(/.{60}/g, '$&&#10; '))
    .replace('BARE64', base64.replace(/=+$/, ''))
    .replace('PERCENT', percent)
    .replace('BASE64', base64);
  return { photo: stripMetadata(bytes, 'image/jpeg', { keepProfile: true }), address };
}

/** Also those in a drawing in it. */
function picturesIn(svg: string): readonly string[] {
  return [...svg.matchAll(/data:([^;,]*);base64,([A-Za-z0-9+/=]+)/g)].flatMap(([, type, base64 = '']) => {
    const bytes = Buffer.from(base64, 'base64');
    return type === 'image/svg+xml' ? picturesIn(bytes.toString()) : [base64];
  });
}

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
  ['holds a picture that is none', `<svg ${NAMESPACES}><image href="data:image/png;base64,AAAA"/></svg>`],
  ['holds what no browser decodes', `<svg ${NAMESPACES}><image href="data:image/png;base64,A*A"/></svg>`],
  ['holds a page', `<svg ${NAMESPACES}><image href="data:text/html,words"/></svg>`],
  [
    'swaps its pictures',
    `<svg ${NAMESPACES}><image><set attributeName="href" to="data:image/png;base64,AAAA"/></image></svg>`,
  ],
  ['holds itself again and again', nested(5)],
])('an SVG that %s is broken', async (_, source) => {
  expect(await prepared(source)).toMatch(/^image-broken: cannot be decoded: ./);
});

function nested(depth: number): string {
  const inside =
    depth === 0
      ? ''
      : `<image href="data:image/svg+xml;base64,${Buffer.from(nested(depth - 1)).toString('base64')}"/>`;
  return `<svg ${NAMESPACES}>${inside}</svg>`;
}
