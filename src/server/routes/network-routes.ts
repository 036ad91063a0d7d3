/** What phones in the room may ask for: the remote and the audience's view, each behind its own token. */
import { Hono, type Context } from 'hono';
import type { LiveDeck, PageConfig } from '../../model/live/live-deck.js';
import { deckContent, pictureOf, remoteTalk, styleNames } from './deck-views.js';
import { gate, refuse, sendJson, sendPage, sendPicture, type Bindings } from './gate.js';
import { languageLinks } from './page-config.js';
import type { Pages } from './pages.js';
import type { TalkBoard } from '../room/talk-board.js';
import { isToken, type Tokens } from '../access/token.js';

export interface NetworkRoutes {
  readonly board: TalkBoard;
  readonly pages: Pages;
  readonly hosts: () => ReadonlySet<string>;
  readonly tokens: Pick<Tokens, 'remote' | 'follow'>;
}

export function networkRoutes({ board, pages, hosts, tokens }: NetworkRoutes): Hono<Bindings> {
  const app = new Hono<Bindings>();
  app.use(gate(hosts));
  const current = (): LiveDeck | undefined => currentDeck(board);
  const answer =
    (token: string | undefined, make: (context: Context<Bindings>, deck: LiveDeck) => Response) =>
    (context: Context<Bindings>): Response => {
      const allowed = isToken(context.req.param('token') ?? '', token);
      const deck = current();
      return allowed && deck !== undefined ? make(context, deck) : refuse(context, 404);
    };
  const links = (deck: LiveDeck): PageConfig['languages'] => languageLinks(deck, board, pages, () => '');

  app.get(
    '/r/:token/',
    answer(tokens.remote, (context, deck) => sendPage(context, pages.remote(deck))),
  );
  app.get(
    '/r/:token/talk.json',
    answer(tokens.remote, (context, deck) =>
      sendJson(context, remoteTalk(deck, links(deck), context.req.query('fonts'))),
    ),
  );
  app.get(
    '/f/:token/',
    answer(tokens.follow, (context, deck) =>
      sendPage(context, pages.deck(deckContent(deck, false), followerConfig(deck, links(deck)))),
    ),
  );
  app.get(
    '/f/:token/content/:file{.+\\.json}',
    answer(tokens.follow, (context) => {
      const deck = board.decks.get((context.req.param('file') ?? '').slice(0, -'.json'.length));
      // Of the talk that is on, and of no other that happens to lie beside it.
      if (deck === undefined || deck.talk !== board.current()) return refuse(context, 404);
      const { css, fonts } = context.req.query();
      return sendJson(context, deckContent(deck, false, styleNames(css, fonts)));
    }),
  );
  app.get(
    '/f/:token/pictures/:name',
    answer(tokens.follow, (context, deck) => {
      const picture = pictureOf(deck, context.req.param('name') ?? '', board.decks);
      return picture === undefined ? refuse(context, 404) : sendPicture(context, picture);
    }),
  );
  app.notFound((context) => refuse(context, 404));
  return app;
}

function currentDeck(board: TalkBoard): LiveDeck | undefined {
  const talk = board.current();
  const stem = talk === undefined ? undefined : board.stageOf(talk)?.stem;
  return stem === undefined ? undefined : board.decks.get(stem);
}

function followerConfig(
  { talk, stem, revision, styles }: LiveDeck,
  languages: PageConfig['languages'],
): PageConfig {
  return { role: 'follower', talk, stem, revision, styles, socket: 'socket', content: 'content/', languages };
}
