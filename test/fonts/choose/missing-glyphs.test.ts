import { describe, expect, it } from 'vitest';
import { clustersOf, FACES, missingGlyphs } from '../../../src/fonts/index.js';

const missing = (text: string): string => String.fromCodePoint(...missingGlyphs(clustersOf([text])));

describe('missingGlyphs', () => {
  it('finds nothing wrong with the signs that talks use', () => {
    expect(missing('№→←↑↓✓✗✔✘★≥≤≈×÷°€£¥™©®∞≠±·•①❶■▲●☐☑Ⅲ⌘⟨⟩ℝ')).toBe('');
    expect(missing('“”‘’…—–、。「」《》，：；？！　あア')).toBe('');
    expect(missing('naïve Ελλάδα Жизнь ệ e\u0301 x\u0303')).toBe('');
    expect(missing('😀👩🏽‍💻👨‍👩‍👧‍👦🇨🇳1️⃣❤️👍🏿🏳️‍🌈')).toBe('');
  });

  it('has raised and lowered digits, and fractions, in every face', () => {
    const signs = clustersOf(['CO₂ H₂SO₄ x⁰¹²³⁴⁵⁶⁷⁸⁹ ₀₁₂₃₄₅₆₇₈₉ 10⁻⁶ Na⁺ 2⁽ⁿ⁺¹⁾ ½ ⅓ ⅔ ⅛ ⅞']);
    const faces = FACES.map(({ name }) => name);
    expect(missingGlyphs(signs, [], faces)).toEqual([]);
  });

  it('counts nothing that draws nothing', () => {
    expect(
      missing(' \t\n\r\u00a0\u00ad\u200b\u200d\u200e\u2028\u2060\u3000\ufe0e\ufe0f\ufeff\u{e0100}'),
    ).toBe('');
  });

  it('names what no font has, once, in order', () => {
    expect(missing('한국어 ไทย 中文 ไ 𠮷 \ue000')).toBe('ทยไ국어한\ue000𠮷');
  });
});
