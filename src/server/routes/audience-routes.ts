/** What anybody at this machine may ask for, without a token: the talk that is on, as its audience sees it. */
import type { Hono } from 'hono';
import { deckContent, pictureOf, styleNames } from './deck-views.js';
import { redirect, refuse, sendAway, sendJson, sendPage, sendPicture, type Bindings } from './gate.js';
import { pageConfig, type PageFacts } from './page-config.js';
import type { TalkBoard } from '../room/talk-board.js';

const NEEDS_TOKEN =
  'Notes, overview and control are at the address that “pullquote present” has printed, the one with the token in it.';

/** A talk that has been shown, or is the first to be; none that only happens to lie beside it. */
export function mayWatch({ decks, problems, isOn, current }: TalkBoard, stem: string): boolean {
  const deck = decks.get(stem);
  if (deck === undefined) return decks.size === 0 && problems.has(stem);
  return isOn(deck.talk) || deck.talk === current();
}

/** @param framedBy whose pages may have a page of these as a part */
export function addAudienceRoutes(app: Hono<Bindings>, facts: PageFacts, framedBy: readonly string[]): void {
  const { board, pages } = facts;
  app.get('/', (context) => {
    const talk = board.current();
    const stem =
      (talk === undefined ? undefined : board.stageOf(talk)?.stem) ?? [...board.problems.keys()][0];
    return stem === undefined ? refuse(context, 404) : redirect(context, `${encodeURIComponent(stem)}/`);
  });
  app.get('/-/content/:file{.+\\.json}', (context) => {
    const stem = context.req.param('file').slice(0, -'.json'.length);
    const deck = board.decks.get(stem);
    if (deck === undefined || !mayWatch(board, stem)) return refuse(context, 404);
    const { css, fonts } = context.req.query();
    return sendJson(context, deckContent(deck, false, styleNames(css, fonts)));
  });
  app.get('/:stem/pictures/:name', (context) => {
    const { stem, name } = context.req.param();
    const deck = mayWatch(board, stem) ? board.decks.get(stem) : undefined;
    const picture = deck && pictureOf(deck, name, board.decks);
    return picture === undefined ? refuse(context, 404) : sendPicture(context, picture);
  });
  app.get('/:stem/', (context) => {
    const stem = context.req.param('stem');
    if (!mayWatch(board, stem)) return refuse(context, 404);
    if (context.req.query('view')) return sendAway(context, NEEDS_TOKEN);
    const deck = board.decks.get(stem);
    const content = deck && deckContent(deck, false);
    return sendPage(context, pages.deck(content, pageConfig('audience', stem, deck, facts)), framedBy);
  });
}
