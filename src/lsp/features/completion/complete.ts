/** An open outline and a place in it in, what may be written there out. */
import { dirname } from 'node:path';
import type { CompletionList, Position } from 'vscode-languageserver';
import type { OpenTalk } from '../../documents/open-talk.js';
import { PICTURE_FILE } from '../../documents/file-kinds.js';
import { cursorAt, type Cursor } from '../../places/cursor.js';
import { offsetOf } from '../../protocol/positions.js';
import type { Session } from '../../session/session.js';
import { completeAttribution } from './attributions.js';
import { completeFigure } from './figures.js';
import { completeFrontMatter } from './front-matter.js';
import { completeHeading, completeLink } from './headings.js';
import { completePath } from './paths.js';
import { completeQuotation } from './quotations.js';

export async function complete(
  talk: OpenTalk,
  position: Position,
  session: Session,
  hasSnippets: boolean,
): Promise<CompletionList> {
  const { text } = talk;
  const cursor = cursorAt(text, offsetOf(text, position));
  const outline = await talk.outline();
  if (cursor.inFrontMatter) {
    const before = text.slice(0, cursor.offset).split('\n').slice(1);
    const items = await completeFrontMatter(before, dirname(talk.path), outline, session);
    return { isIncomplete: false, items: [...items] };
  }
  const picture = /!\[[^\]]*\]\(([^)]*)$/.exec(cursor.before)?.[1];
  if (picture !== undefined)
    return {
      isIncomplete: false,
      items: [...(await completePath(picture, dirname(talk.path), PICTURE_FILE))],
    };
  const figures = completeFigure(text, cursor);
  if (figures.length > 0 || outline === undefined) return { isIncomplete: false, items: [...figures] };
  if (/^[ \t]*>/.test(cursor.before)) {
    // The sources are at hand when the first check has ended.
    if (talk.last() === undefined) await talk.checked();
    const items = [
      ...completeAttribution(talk, outline, cursor, session),
      ...completeQuotation({ talk, outline, session, cursor, hasSnippets }),
    ];
    return { isIncomplete: true, items };
  }
  const siblings = await otherLanguages(talk, cursor, session);
  const items = [...completeHeading(cursor, outline, siblings), ...completeLink(cursor, outline)];
  return { isIncomplete: false, items };
}

/** Read only where a headline is being written. */
async function otherLanguages(talk: OpenTalk, { before }: Cursor, session: Session) {
  if (!/^##[ \t].*\{/.test(before)) return [];
  const siblings = (await session.siblings(talk.path)).filter(({ path }) => path !== talk.path);
  const parsed = await Promise.all(siblings.map(({ path, text }) => session.parse(path, text)));
  return parsed.flatMap(({ outline }) => outline ?? []);
}
