/** What may be asked for on this machine: the speaker's pages behind a token, the audience's at the plain address. */
import { Hono, type Context } from 'hono';
import { addAudienceRoutes } from './audience-routes.js';
import { gate, redirect, refuse, sendAway, type Bindings } from './gate.js';
import type { OpeningCodes } from '../access/opening-codes.js';
import type { PageFacts } from './page-config.js';
import { addSpeakerRoutes } from './speaker-routes.js';
import { shownToken, type Tokens } from '../access/token.js';

export interface LocalRoutes extends PageFacts {
  readonly hosts: () => ReadonlySet<string>;
  /** Without the speaker's, everything is at the plain address. */
  readonly tokens: Tokens;
  readonly codes: OpeningCodes;
  /** Whether an editor may show the pages in a part of its own. */
  readonly editor: boolean;
}

/** Visual Studio Code's pages, also where it runs in a browser on this machine. */
const EDITOR = ['vscode-webview:', 'http://127.0.0.1:*', 'http://localhost:*'];
const USED =
  'This address works once, for half a minute. Open the one that “pullquote present” has printed instead.';

export function localRoutes({ hosts, tokens, codes, editor, ...facts }: LocalRoutes): Hono<Bindings> {
  const app = new Hono<Bindings>();
  const framedBy = editor ? EDITOR : [];
  app.use(gate(hosts));
  if (tokens.speaker === undefined) addSpeakerRoutes(app, '', facts, framedBy);
  else {
    const { speaker } = tokens;
    app.get('/o/:code', (context) => {
      // Who only looks whether there is anything has not been here.
      if (context.req.method !== 'GET') return refuse(context, 405);
      const isRight = codes.take(context.req.param('code'));
      return isRight ? redirect(context, `/p/${speaker}/`) : sendAway(context, USED);
    });
    app.use('/p/*', async (context: Context<Bindings>, next) => {
      if (shownToken(context.req.path, tokens) !== 'speaker') return refuse(context, 404);
      return next();
    });
    addSpeakerRoutes(app, '/p/:token', facts, framedBy);
    addAudienceRoutes(app, facts, framedBy);
  }
  app.notFound((context) => refuse(context, 404));
  return app;
}
