/** Every format that a source can be in. */
import type { SourceFormat } from '../../model/source-text.js';
import type { TextFormat } from './format.js';
import { csv } from './csv.js';
import { html } from './html.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { sbv } from './sbv.js';
import { srt } from './srt.js';
import { plainText } from './text.js';
import { vtt } from './vtt.js';

/** In the order in which they are asked whether a text is theirs. */
export const FORMATS: { readonly [Name in SourceFormat]: TextFormat<Name> } = {
  vtt,
  srt,
  sbv,
  html,
  json,
  markdown,
  csv,
  text: plainText,
};
