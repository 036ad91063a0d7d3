import { expect, test } from 'vitest';
import { el, words, xmlFile } from '../../../src/pptx/ooxml/xml.js';

test('escapes text and attributes, and leaves out what XML cannot say', () => {
  const node = el(
    'a:t',
    { name: 'a "b" <c> & \n\u{0}', on: true, off: undefined },
    words('1 < 2 && \u{B}\uD800x😀\uFFFF'),
  );
  expect(node).toBe('<a:t name="a &quot;b&quot; &lt;c&gt; &amp; &#10;" on="1">1 &lt; 2 &amp;&amp; x😀</a:t>');
});

test('writes an element without children shortly, and a file with its head', () => {
  expect(Buffer.from(xmlFile(el('a:ln', { w: 3 }, undefined))).toString()).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a:ln w="3"/>',
  );
});
