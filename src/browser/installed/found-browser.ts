/** A browser that {@link findBrowser} has chosen, not yet started. */

export interface FoundBrowser {
  readonly executable: string;
  /** Shared libraries that it brings along for machines that lack them. */
  readonly libraries?: string | undefined;
  /** Who chose it: the user, our own package, or the search among installed ones. */
  readonly origin: 'explicit' | 'embedded' | 'installed';
}
