/** Every format that a source can be in. */
import type { SourceFormat } from '../../model/source-text.js';
import type { TextFormat } from './format.js';
import { csvFormat } from './csv.js';
import { htmlFormat } from './html.js';
import { jsonFormat } from './json.js';
import { markdownFormat } from './markdown.js';
import { sbvFormat } from './sbv.js';
import { srtFormat } from './srt.js';
import { textFormat } from './text.js';
import { vttFormat } from './vtt.js';

/** In the order in which they are asked whether a text is theirs. */
export const SOURCE_FORMATS: { readonly [Name in SourceFormat]: TextFormat<Name> } = {
  vtt: vttFormat,
  srt: srtFormat,
  sbv: sbvFormat,
  html: htmlFormat,
  json: jsonFormat,
  markdown: markdownFormat,
  csv: csvFormat,
  text: textFormat,
};
