/** A place in an outline in, where what is named there stands out: in the source, in the front matter, at a headline. */
import type { Location, Position } from 'vscode-languageserver';
import { placeRange } from '../../verify/index/places.js';
import type { OpenTalk } from '../documents/open-talk.js';
import { quoteAt, sourceAt } from '../places/at-cursor.js';
import { attributionSpans } from '../places/attributions.js';
import { linesInFile } from '../places/source-line.js';
import { sourcePath } from '../places/source-path.js';
import { themeIdSpans } from '../places/written-names.js';
import { uriOfPath } from '../protocol/file-uris.js';
import { FILE_START, holds, offsetOf, rangeOf } from '../protocol/positions.js';
import type { Session } from '../session/session.js';

export async function definitionAt(
  talk: OpenTalk,
  position: Position,
  session: Session,
): Promise<Location | undefined> {
  const checked = await talk.checked();
  const loaded = checked?.talk.loaded;
  if (checked === undefined || loaded === undefined) return undefined;
  const { outline } = loaded;
  const offset = offsetOf(checked.text, position);
  const linked = themeIdSpans(outline).find(({ span }) => holds(span, offset))?.id;
  const section = outline.sections.find(({ id }) => id === linked);
  if (section !== undefined) return { uri: talk.uri, range: rangeOf(section.headingSpan) };
  const quote = quoteAt(outline, offset);
  if (quote === undefined) return undefined;
  const mark = attributionSpans(quote, checked.text)?.source;
  const source = sourceAt(outline, offset);
  if (mark !== undefined && holds(mark, offset) && source !== undefined)
    return { uri: talk.uri, range: rangeOf(source.span) };
  const path = sourcePath(outline, quote.source, session);
  const text = loaded.verified.sources.get(quote.source);
  const evidence = loaded.verified.evidence.get(quote.key);
  if (path === undefined || text === undefined) return undefined;
  const range = evidence?.ranges[0] ?? (quote.place && placeRange(text, quote.place));
  const lines = range === undefined ? FILE_START : await linesInFile(path, text, range);
  return lines && { uri: uriOfPath(path), range: lines };
}
