import { describe, expect, test } from 'vitest';
import { setDrawing, withFonts, type SetDrawing } from '../../src/css/set-drawing.js';

const drawing = (inside: string, root = ''): SetDrawing => {
  const set = setDrawing(`<svg xmlns="http://www.w3.org/2000/svg"${root}>${inside}</svg>`);
  if (set === undefined) throw new Error('it has no text');
  return set;
};

describe('the families of a drawing', () => {
  test.each([
    ['<text font-family="Helvetica">a</text>', 'font-family="\'Pullquote Sans\'"', 'Helvetica'],
    ['<text font-family="Georgia, serif">a</text>', "'Pullquote Serif'", 'Georgia'],
    ['<text font-family="&quot;Courier New&quot;">a</text>', "'Pullquote Mono'", 'Courier New'],
    ['<text font-family="sans-serif">a</text>', "'Pullquote Sans'", ''],
    ['<text font-family="serif">a</text>', "'Pullquote Serif'", ''],
    ['<text font-family="Pullquote Serif">a</text>', "'Pullquote Serif'", ''],
    [
      '<text style="fill:red;font-family:Arial;x:y">a</text>',
      'style="fill:red;font-family:\'Pullquote Sans\';x:y"',
      'Arial',
    ],
    [
      '<text style="font:italic bold 12px/1.2 Times New Roman, serif">a</text>',
      "font:italic bold 12px/1.2 'Pullquote Serif'",
      'Times New Roman',
    ],
    [
      '<style>.a{font-family:Menlo !important}</style><text>a</text>',
      ".a{font-family:'Pullquote Mono' !important}",
      'Menlo',
    ],
  ])('%s', (inside, expected, absent) => {
    const { svg, absent: names } = drawing(inside);
    expect(svg.replaceAll('&apos;', "'")).toContain(expected);
    expect(names.join()).toBe(absent);
  });

  test('a font that it brings stays the first choice', () => {
    const face = '@font-face{font-family:Own;src:url(data:font/woff2;base64,AA==)}';
    const { svg, absent } = drawing(
      `<style>${face}text{font-family:Own}</style><text font-family="Own, serif">a</text>`,
    );
    expect(svg.replaceAll('&apos;', "'")).toContain(`${face}text{font-family:'Own', 'Pullquote Sans'}`);
    expect(svg.replaceAll('&apos;', "'")).toContain(`font-family="'Own', 'Pullquote Serif'"`);
    expect(absent).toEqual([]);
  });

  test('text of no family is set in ours', () => {
    expect(drawing('<text>a</text>').svg).toContain(
      ' font-family="Pullquote Sans"><style>*{font-synthesis:none}</style><text>',
    );
    expect(drawing('<text>a</text>', ' font-family="Arial"').svg).toContain(
      ' font-family="&apos;Pullquote Sans&apos;"><style>*{font-synthesis:none}</style><text>',
    );
  });
});

describe('the text of a drawing', () => {
  test('is what is drawn', () => {
    const { words } = drawing(
      '<title>T</title><text>a &amp; <tspan>熱</tspan><title>U</title></text><desc>D</desc>',
    );
    expect(words.replace(/\s+/g, ' ').trim()).toBe('a & 熱');
    expect(
      drawing('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">é</p></foreignObject>').words,
    ).toContain('é');
    expect(drawing('<style>text{text-transform:uppercase}</style><text>é</text>').words).toContain('É');
  });

  test.each(['<path/>', '<title>A bee</title>', '<text> </text>', '<text><title>A</title></text>'])(
    '%s has none',
    (inside) => {
      expect(setDrawing(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`)).toBeUndefined();
    },
  );

  test('says which forms it needs', () => {
    const forms = (inside: string): readonly boolean[] => {
      const { isBold, isItalic } = drawing(inside);
      return [isBold, isItalic];
    };
    expect(forms('<text>bolder</text>')).toEqual([true, false]);
    expect(forms('<text font-weight="600">a</text>')).toEqual([true, false]);
    expect(forms('<text font-style="italic">a</text>')).toEqual([false, true]);
    expect(forms('<text x="40">a</text>')).toEqual([false, false]);
  });
});

test('fonts stand where the drawing begins', () => {
  expect(withFonts(drawing('<text>a</text>'), '@font-face{font-family:"A"}')).toMatchInlineSnapshot(
    `"<svg xmlns="http://www.w3.org/2000/svg" font-family="Pullquote Sans"><style>@font-face{font-family:&quot;A&quot;}</style><style>*{font-synthesis:none}</style><text>a</text></svg>"`,
  );
});
