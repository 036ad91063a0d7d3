/** What can be quoted: words of a source that the check of evidence lets pass, with all that an outline says of them. */
import type { Quote } from '../model/outline.js';
import type { SourcePlace } from '../model/source-place.js';

export interface Quotable {
  /** Names the stretch within the sources as they are: `transcript:1204-1266`. */
  readonly id: string;
  /** The id of its source. */
  readonly source: string;
  /** UTF-16 offsets into the source's extracted text, `end` excluded. */
  readonly start: number;
  readonly end: number;
  /** The source's own words on one line, as plain text: an outline escapes what Markdown would read as markup. */
  readonly words: string;
  /** A clause stands for itself as well: nothing in its sentence denies, reports, or speaks of what another clause says. */
  readonly unit: 'sentence' | 'clause';
  /** As the front matter calls them; absent where the source does not tell whose words they are. */
  readonly speaker: QuotedSpeaker | undefined;
  readonly place: SourcePlace;
  /** What the source says just before and after: the rest of a clause's sentence, else the next sentence. May be empty. */
  readonly before: string;
  readonly after: string;
}

export interface QuotedSpeaker {
  readonly name: string;
  readonly role: Quote['role'];
}
