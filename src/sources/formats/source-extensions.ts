/** What files of sources are called, for whoever offers or watches them: in lower case, without dot. */
import { DOCUMENT_FORMATS, SOURCE_FORMATS } from './registry.js';

/** Of those that are text. */
export const TEXT_EXTENSIONS: readonly string[] = Object.values(SOURCE_FORMATS).flatMap(
  ({ extensions }) => extensions,
);

export const SOURCE_EXTENSIONS: readonly string[] = [
  ...TEXT_EXTENSIONS,
  ...Object.values(DOCUMENT_FORMATS).flatMap(({ extensions }) => extensions),
];
