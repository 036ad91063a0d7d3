/**
 * What every editor leaves out of spoken words: closed lists, as sources of regular expressions, read without regard to
 * letter case, in Unicode mode.
 */
export interface EditRules {
  /** Sounds that say nothing, wherever they stand: “um”. */
  readonly sounds: string;
  /** Phrases that say nothing between two pauses: “, you know,”. */
  readonly fillers: string;
  /** Words that say nothing when they are said twice: “the, the”. */
  readonly repeated: string;
  /** Before these a comma stays where a filler is taken out: “a small mill, um, and”. */
  readonly joins: string;
}
