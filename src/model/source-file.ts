/** An outline as it came from disk: decoded, line endings normalised, nothing understood yet. */

export interface SourceFile {
  /** As the user named it, relative where possible: what messages print. */
  readonly path: string;
  /** Absolute folder of the file; images, fonts and sources are found below it. */
  readonly folder: string;
  /** `altman-a16z` of `altman-a16z.zh-CN.md`: the talk. */
  readonly name: string;
  /** `zh-CN` of `altman-a16z.zh-CN.md`; absent when the file's name has none. */
  readonly lang: string | undefined;
  /** UTF-8 decoded, without byte-order mark, line endings `\n`. */
  readonly text: string;
}

/** What is larger is refused unread: no talk needs it, and reading it takes minutes. */
export const MAX_OUTLINE_BYTES = 2 * 1024 * 1024;
