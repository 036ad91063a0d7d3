/** What this machine's own browser may ask for: the start page, every deck, its presenter view. */
import { Hono } from 'hono';
import type { LanguageLink, LiveDeck, PageConfig } from '../model/live-deck.js';
import { deckContent, styleNames, versionsOf } from './deck-views.js';
import { gate, redirect, refuse, sendJson, sendPage, type Bindings } from './gate.js';
import type { Pages } from './pages.js';
import type { TalkBoard } from './talk-board.js';

export interface LocalRoutes {
  readonly board: TalkBoard;
  readonly pages: Pages;
  readonly hosts: () => ReadonlySet<string>;
  /** Where followers find the talk, if they may. */
  readonly follow: () => string | undefined;
}

export function localRoutes({ board, pages, hosts, follow }: LocalRoutes): Hono<Bindings> {
  const app = new Hono<Bindings>();
  app.use(gate(hosts));
  app.get('/', async (context) => {
    const stems = [...board.problems.keys()];
    if (stems.length === 1) return redirect(context, `/${encodeURIComponent(stems[0] ?? '')}/`);
    const broken = stems.filter((stem) => !board.decks.has(stem));
    return sendPage(context, await pages.start([...board.decks.values()], broken));
  });
  app.get('/-/content/:file{.+\\.json}', (context) => {
    const deck = board.decks.get(context.req.param('file').slice(0, -'.json'.length));
    if (deck === undefined) return refuse(context, 404);
    const { view, css, fonts } = context.req.query();
    return sendJson(context, deckContent(deck, view === 'presenter', styleNames(css, fonts)));
  });
  app.get('/:stem/cover', (context) => {
    const deck = board.decks.get(context.req.param('stem'));
    return deck === undefined ? refuse(context, 404) : sendPage(context, pages.cover(deck));
  });
  app.get('/:stem/', (context) => {
    const stem = context.req.param('stem');
    const deck = board.decks.get(stem);
    if (deck === undefined && !board.problems.has(stem)) return refuse(context, 404);
    const content = deck && deckContent(deck, context.req.query('view') === 'presenter');
    return sendPage(context, pages.deck(content, windowConfig(stem, deck, { board, pages, follow })));
  });
  app.notFound((context) => refuse(context, 404));
  return app;
}

function windowConfig(
  stem: string,
  deck: LiveDeck | undefined,
  { board, pages, follow }: Omit<LocalRoutes, 'hosts'>,
): PageConfig {
  const address = follow();
  return {
    role: 'window',
    talk: deck?.talk ?? stem,
    stem,
    revision: deck?.revision ?? 0,
    styles: deck?.styles,
    socket: '../-/socket',
    content: '../-/content/',
    languages:
      deck === undefined
        ? []
        : languageLinks(deck, board, pages, (other) => `../${encodeURIComponent(other)}/`),
    ...(address === undefined ? {} : { follow: { address, qr: pages.qr(address) } }),
  };
}

/** Of all versions of the talk, with the deck's own; nothing where there is only one. */
export function languageLinks(
  deck: LiveDeck,
  { decks }: TalkBoard,
  pages: Pages,
  hrefOf: (stem: string) => string,
): readonly LanguageLink[] {
  const versions = versionsOf(deck, decks);
  if (versions.length < 2) return [];
  return versions.map((version) => ({
    stem: version.stem,
    lang: version.lang,
    name: pages.languageName(version, versions),
    href: hrefOf(version.stem),
  }));
}
