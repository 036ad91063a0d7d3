/** What the list of formats asks of each: to be told from the others, to be read, and to say what a source is. */
import type { Checked } from '../../model/problems/problem.js';
import type { SourceFacts } from '../../model/source-facts.js';
import type { SourceFormat, SourceText } from '../../model/source-text.js';

/** A source's words, and the marks around them. */
export type SourceWords = Pick<SourceText, 'text' | 'paragraphs' | 'turns' | 'cues' | 'asides'>;

/** A format whose files are text; every text it is given has line endings `\n`, and no byte-order mark. */
export interface TextFormat<Name extends SourceFormat = SourceFormat> {
  readonly name: Name;
  /** Lower-case, without dot. They decide where no format is told by its content. */
  readonly extensions: readonly string[];
  /** By what the text begins with. */
  detect(text: string): boolean;
  /** @param path as messages print it */
  read(text: string, path: string): Checked<SourceWords | undefined>;
  /** What the text says about itself. */
  describe(text: string): SourceFacts;
}

/** Said by a format that knows nothing but words. */
export const NO_FACTS: SourceFacts = { headings: [], captions: [] };
