/** A theme, a source, a person, or a line of a source in, everywhere that names or quotes it out. */
import type { Location, Position, Range } from 'vscode-languageserver';
import type { Outline } from '../../model/outline.js';
import type { OpenTalk } from '../documents/open-talk.js';
import { quotesIn, sourceAt } from '../places/at-cursor.js';
import { namedAt } from '../places/named-at.js';
import { linesInFile } from '../places/source-line.js';
import { sourcePath } from '../places/source-path.js';
import { personNameSpans, sourceMarkSpans, themeIdSpans } from '../places/written-names.js';
import { offsetOf, rangeOf } from '../protocol/positions.js';
import type { Session } from '../session/session.js';

/** Within the outline; what its other languages say is found there. */
export async function referencesAt(talk: OpenTalk, position: Position): Promise<readonly Location[]> {
  const outline = await talk.outline();
  if (outline === undefined) return [];
  const offset = offsetOf(talk.text, position);
  const source = sourceAt(outline, offset);
  if (source !== undefined) {
    const marks = sourceMarkSpans(outline).filter(({ id }) => id === source.id);
    return [source.span, ...marks.map(({ span }) => span)].map((span) => locationOf(talk, rangeOf(span)));
  }
  const named = namedAt(outline, offset);
  if (named === undefined) return [];
  const spans = named.kind === 'theme' ? themeIdSpans(outline) : personNameSpans(outline);
  return spans.filter(({ id }) => id === named.id).map(({ span }) => locationOf(talk, rangeOf(span)));
}

function locationOf({ uri }: OpenTalk, range: Range): Location {
  return { uri, range };
}

/** The quotations of open outlines that stand on a line of a source. @param path absolute, of the source */
export async function quotationsOfLine(
  path: string,
  { line }: Position,
  session: Session,
): Promise<readonly Location[]> {
  const talks = [...session.talks.values()];
  const found = await Promise.all(talks.map((talk) => quotedFrom(talk, path, line, session)));
  return found.flat();
}

async function quotedFrom(
  talk: OpenTalk,
  path: string,
  line: number,
  session: Session,
): Promise<readonly Location[]> {
  const loaded = (await talk.checked())?.talk.loaded;
  if (loaded === undefined) return [];
  const { outline, verified } = loaded;
  const ids = idsOf(outline, path, session);
  const places = await Promise.all(
    quotesIn(outline)
      .filter(({ source }) => ids.has(source))
      .map(async (quote) => {
        const text = verified.sources.get(quote.source);
        const ranges = verified.evidence.get(quote.key)?.ranges ?? [];
        const lines = await Promise.all(ranges.map(async (range) => text && linesInFile(path, text, range)));
        const isThere = lines.some(
          (one) => one !== undefined && one.start.line <= line && line <= one.end.line,
        );
        return isThere ? [locationOf(talk, rangeOf(quote.span))] : [];
      }),
  );
  return places.flat();
}

function idsOf(outline: Outline, path: string, session: Session): ReadonlySet<string> {
  const own = outline.meta.sources.filter(({ id }) => sourcePath(outline, id, session) === path);
  return new Set(own.map(({ id }) => id));
}
