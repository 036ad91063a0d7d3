/** The sources of an outline in, the same made ready for looking things up in them out: each once, whoever asks. */
import { tellLanguage } from '../languages/tell-language.js';
import type { Outline } from '../model/outline.js';
import type { SourceText } from '../model/source-text.js';
import { stateSpeakers } from './attribution/state-speakers.js';
import { speakersIn } from './attribution/stated-in.js';
import { indexSource, type IndexedSource } from './index/index-source.js';
import type { IndexWay, SourceShelf } from './source-shelf.js';

/** @param sources by id */
export function indexedSources(
  { meta }: Outline,
  sources: ReadonlyMap<string, SourceText>,
  shelf: SourceShelf,
): ReadonlyMap<string, IndexedSource> {
  return new Map(
    [...sources].map(([id, source]) => {
      const speakers = speakersIn(meta, id);
      const said = meta.sources.find((one) => one.id === id)?.lang;
      const way = { speakers, said, ofTalk: meta.lang };
      const index = (): IndexedSource =>
        indexSource(stateSpeakers(source, speakers), languageOf(source, way));
      return [id, shelf.index(source, way, index)];
    }),
  );
}

/** As the author says, else as its words tell, else as the outline's. */
function languageOf(source: SourceText, { said, ofTalk }: IndexWay): string {
  return said ?? tellLanguage(source.text) ?? ofTalk;
}
