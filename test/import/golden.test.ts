/** The drafts of the corpus as they are: a rule that changes one shows it here. */
import { describe, expect, test } from 'vitest';
import { printDraft } from '../../src/import/print/print-draft.js';
import { CORPUS, readCorpusFile } from './corpus/truth.js';
import { draftOf } from './draft-of.js';

describe('the draft of', () => {
  test.each(CORPUS.map(({ file }) => file))('%s', async (file) => {
    const { draft } = draftOf(readCorpusFile(file), file);
    await expect(printDraft(draft)).toMatchFileSnapshot(`drafts/${file}.draft`);
  });
});
