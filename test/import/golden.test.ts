/** The drafts of the corpus as they are: a rule that changes one shows it here. */
import { describe, expect, test } from 'vitest';
import type { SourcePlace } from '../../src/model/source-place.js';
import { printDraft } from '../../src/import/print/print-draft.js';
import { CORPUS, readCorpusFile } from './corpus/truth.js';
import { draftOf } from './draft-of.js';

describe('the draft of', () => {
  test.each(CORPUS.map(({ file }) => file))('%s', async (file) => {
    const { draft } = draftOf(readCorpusFile(file), file);
    await expect(printDraft(draft)).toMatchFileSnapshot(`drafts/${file}.draft`);
  });
});

const orderOf = (place: SourcePlace): number => ('seconds' in place ? place.seconds : place.number);

test.each(CORPUS.map(({ file }) => file))(
  'no question in the draft of %s stands above what was said before it',
  (file) => {
    const { draft } = draftOf(readCorpusFile(file), file);
    for (const { question, quotes } of draft.themes) {
      if (question === undefined) continue;
      const asked = orderOf(question.place);
      expect(quotes.filter(({ place }) => orderOf(place) < asked)).toEqual([]);
    }
  },
);
