/** A finished output, not yet on disk. */

export interface Artifact {
  /** File name within the output folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
