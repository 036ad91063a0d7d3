/** What the speaker's own browser may ask for: the start page, every deck, its presenter view. */
import type { Context, Hono } from 'hono';
import { deckContent, pictureOf, styleNames } from './deck-views.js';
import { redirect, refuse, sendJson, sendPage, sendPicture, type Bindings } from './gate.js';
import { pageConfig, type PageFacts } from './page-config.js';

/** Pages that our own pages have as a part: the next slide, the overview, the covers of the start page. */
const OURS = ["'self'"];

/**
 * @param base what the addresses begin with, e.g. `/p/:token`
 * @param framedBy whose pages may have a page of these as a part
 */
export function addSpeakerRoutes(
  app: Hono<Bindings>,
  base: string,
  facts: PageFacts,
  framedBy: readonly string[],
): void {
  const { board, pages } = facts;
  const ours = [...OURS, ...framedBy];
  const asked = (context: Context<Bindings>): string => context.req.param('stem') ?? '';

  app.get(`${base}/`, async (context) => {
    const stems = board.listed();
    if (stems.length === 1) return redirect(context, `${encodeURIComponent(stems[0] ?? '')}/`);
    const decks = stems.flatMap((stem) => board.decks.get(stem) ?? []);
    const broken = stems.filter((stem) => !board.decks.has(stem));
    return sendPage(context, await pages.start(decks, broken), framedBy);
  });
  app.get(`${base}/-/content/:file{.+\\.json}`, (context) => {
    const deck = board.decks.get(context.req.param('file').slice(0, -'.json'.length));
    if (deck === undefined) return refuse(context, 404);
    const { view, css, fonts } = context.req.query();
    return sendJson(context, deckContent(deck, view === 'presenter', styleNames(css, fonts)));
  });
  app.get(`${base}/:stem/cover`, (context) => {
    const deck = board.decks.get(asked(context));
    return deck === undefined ? refuse(context, 404) : sendPage(context, pages.cover(deck), ours);
  });
  app.get(`${base}/:stem/pictures/:name`, (context) => {
    const deck = board.decks.get(asked(context));
    const picture = deck && pictureOf(deck, context.req.param('name'), board.decks);
    return picture === undefined ? refuse(context, 404) : sendPicture(context, picture);
  });
  app.get(`${base}/:stem/`, (context) => {
    const stem = asked(context);
    const deck = board.decks.get(stem);
    if (deck === undefined && !board.problems.has(stem)) return refuse(context, 404);
    const view = context.req.query('view');
    const content = deck && deckContent(deck, view === 'presenter');
    const isPart = view === 'next' || view === 'overview';
    const page = pages.deck(content, pageConfig('window', stem, deck, facts));
    return sendPage(context, page, isPart ? ours : framedBy);
  });
}
