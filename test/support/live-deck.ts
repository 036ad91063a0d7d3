/** A live deck for tests of those who show it: slides by how many fragments each has, and nothing on them. */
import type { LiveDeck } from '../../src/model/live/live-deck.js';
import type { PaceWords } from '../../src/model/pace/pace-plan.js';

const WORDS: PaceWords = {
  ...{ ahead: '', behind: '', onTime: '', unplanned: '', ready: '', start: '', running: '' },
  ...{ paused: '', restart: '', slide: '', talk: '', planned: '', left: '', over: '' },
};

/** @param fragments of the slides `s1`, `s2` … */
export function sampleLiveDeck(fragments: readonly number[], stem = 'talk.en'): LiveDeck {
  const [talk = '', lang = ''] = stem.split('.');
  return {
    ...{ stem, talk, lang, title: 'A talk', revision: 1, pictures: new Map(), css: '', fontCss: '' },
    styles: { css: '', fonts: '' },
    plan: { deck: stem, lang, slides: [], words: WORDS },
    slides: fragments.map((count, index) => ({
      ...{
        id: `s${index + 1}`,
        headline: '',
        html: '',
        noteHtml: '<p>A secret.</p>',
        presenterHtml: '<p>A secret.</p>',
      },
      fragments: count,
    })),
  };
}
