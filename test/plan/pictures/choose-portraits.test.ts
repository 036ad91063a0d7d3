import { describe, expect, test } from 'vitest';
import { text } from '../../../src/model/inline.js';
import type { Block, Person, Section } from '../../../src/model/outline.js';
import { choosePortraits } from '../../../src/plan/pictures/choose-portraits.js';
import { planOutline, planQuote, planSection, SPAN } from '../../support/plan-outline.js';

const photo = (path: string): Person['photo'] => ({ path, span: SPAN });
const ada: Person = { name: 'Ada', also: ['A. Example'], photo: photo('ada.jpg') };
const bo: Person = { name: 'Bo', also: [], photo: photo('bo.jpg') };
const points: Block = { type: 'points', items: [text('a')], span: SPAN };
const reading: Block = { type: 'reading', text: text('More.'), span: SPAN };
const picture: Block = { type: 'picture', path: 'a.png', alt: 'A', span: SPAN };
const says = (speaker: string): Block => planQuote({ speaker });
const asks = planQuote({ speaker: 'Cy', role: 'host' });

function shown(sections: readonly Section[], guests: readonly Person[] = [ada, bo]): unknown {
  const outline = planOutline(sections, { guests });
  return [...choosePortraits(outline)].map(([id, { name }]) => `${id}: ${name}`);
}
const slide = (id: string, ...blocks: readonly Block[]): Section => planSection(id, { blocks });

describe('a face stands beside the words', () => {
  test('of each guest once, where they are quoted first', () => {
    const sections = [slide('one', says('Ada')), slide('two', says('Ada')), slide('three', says('Bo'))];
    expect(shown(sections)).toEqual(['one: Ada', 'three: Bo']);
  });

  test('whichever of their names is written, with the question and the reading text of the slide', () => {
    expect(shown([slide('one', asks, says('a. example'), says('Ada'), reading)])).toEqual(['one: Ada']);
  });

  test('on the first slide that has room for it, and none beside the words of others', () => {
    const sections = [
      slide('crowded', says('Ada'), points),
      slide('drawn', says('Ada'), picture),
      slide('both', says('Ada'), says('Bo')),
      slide('asked', asks),
      slide('ada', says('Ada')),
      planSection('open', { kind: 'discussion', blocks: [says('Bo')] }),
    ];
    expect(shown(sections)).toEqual(['ada: Ada']);
  });

  test('of nobody without a photo, and not of a single guest, whose face is on the cover', () => {
    expect(shown([slide('one', says('Ada'))], [{ ...ada, photo: undefined }, bo])).toEqual([]);
    expect(shown([slide('one', says('Ada'))], [ada])).toEqual([]);
  });
});
