/** A table of turns, as spreadsheets and transcription tools export it. */
import { joinBlocks } from '../paragraphs/joined-blocks.js';
import { splitRows } from '../tables/split-rows.js';
import { spokenRows } from '../tables/spoken-rows.js';
import { NO_FACTS, type TextFormat } from './format.js';
import { readDocument } from './read-blocks.js';
import { textFormat } from './text.js';

export const csvFormat: TextFormat<'csv'> = {
  name: 'csv',
  extensions: ['csv', 'tsv'],
  detect: () => false,
  read(text, path) {
    const said = spokenRows(splitRows(text) ?? []);
    return said === undefined
      ? textFormat.read(text, path)
      : readDocument(joinBlocks(said.map((words) => ({ words }))), path);
  },
  describe: () => NO_FACTS,
};
