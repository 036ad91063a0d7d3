import { describe, expect, it } from 'vitest';
import { cutWord } from '../../../src/verify/judge/word-edges.js';

/** The bar is the edge. */
function cut(marked: string): string | undefined {
  return cutWord(marked.replace('|', ''), marked.indexOf('|'));
}

describe('cutWord', () => {
  it.each([
    ['un|able', 'unable'],
    ['non-|profit', 'non-profit'],
    ['ca|n’t', 'can’t'],
    ['can|’t', 'can’t'],
    ['un\u00ad|able', 'unable'],
    ['1.|5', '1.5'],
    ['$|5', '$5'],
    ['10|%', '10%'],
    ['to -|5', '-5'],
    ['10|,000', '10,000'],
    ['百分之|五十', '百分之五十'],
    ['5|万', '5万'],
    ['基础设|施', '设施'],
    ['通|用', '通用'],
  ])('finds the word in %s', (marked, word) => {
    expect(cut(marked)).toBe(word);
  });

  it.each(['can| say', 'it.| We', '|start', 'end|', 'AI|迷', '我们|几乎总是', '“|我们', '在2024年|发布'])(
    'lets %s be',
    (marked) => {
      expect(cut(marked)).toBeUndefined();
    },
  );
});
