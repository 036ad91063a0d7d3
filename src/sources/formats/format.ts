/** What the list of formats asks of each: to be told from the others, to be read, and to say what a source is. */
import type { Checked } from '../../model/problems/problem.js';
import type { SourceFacts } from '../../model/source-facts.js';
import type { DocumentFormatName, SourceText, TextFormatName } from '../../model/source-text.js';

/** A source's words, and the marks around them. */
export type SourceWords = Pick<SourceText, 'text' | 'paragraphs' | 'turns' | 'cues' | 'pages' | 'asides'>;

/** A format whose files are text; every text it is given has line endings `\n`, and no byte-order mark. */
export interface TextFormat<Name extends TextFormatName = TextFormatName> {
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

/** A format whose files are no text. */
export interface DocumentFormat<Name extends DocumentFormatName = DocumentFormatName> {
  readonly name: Name;
  /** Lower-case, without dot. */
  readonly extensions: readonly string[];
  detect(bytes: Uint8Array): boolean;
  /** @param path as messages print it */
  open(bytes: Uint8Array, path: string): Promise<Checked<OpenedDocument | undefined>>;
}

export interface OpenedDocument {
  readonly words: SourceWords;
  /** What the document says about itself. */
  readonly describe: () => SourceFacts;
}

/** Said by a format that knows nothing but words. */
export const NO_FACTS: SourceFacts = { headings: [], captions: [] };
