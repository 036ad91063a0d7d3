/** Templates and scripts in, the pages of the live server out. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clustersOf, embedFonts, missingGlyphs } from '../fonts/index.js';
import type { LiveDeck } from '../model/live/live-deck.js';
import type { Locale } from '../model/locale.js';
import { qrCode } from '../plan/citations/qr-code.js';
import type { Pages } from './routes/pages.js';
import { packageRoot } from '../read/package-root.js';
import { languageName } from '../languages/tags/language-name.js';
import {
  templateCover,
  templateLiveDeck,
  templateRemote,
  templateStart,
  templateWaiting,
} from '../template/pages/template-live.js';
import { faceCharacters } from '../pipeline/fonts/face-characters.js';
import type { Workshop } from '../pipeline/workshop/workshop.js';

export interface LiveScripts {
  readonly live: string;
  readonly remote: string;
}

export async function readLiveScripts(): Promise<LiveScripts> {
  const read = (name: string): Promise<string> =>
    readFile(join(packageRoot(), 'generated', 'client', `${name}.js`), 'utf8');
  const [live, remote] = await Promise.all([read('live'), read('remote')]);
  return { live: live.trim(), remote: remote.trim() };
}

/** What pages are made with. */
export type PageWorkshop = Pick<Workshop, 'resources' | 'fontFolders'>;

/** @param workshop asked at every page: templates may have changed @param locale of the start page */
export function livePages(scripts: LiveScripts, workshop: () => PageWorkshop, locale: () => Locale): Pages {
  const resources = (): Workshop['resources'] => workshop().resources;
  return {
    deck(content, config) {
      const { player } = resources();
      if (content === undefined) {
        return { html: templateWaiting(config, scripts.live, resources()), scripts: [scripts.live] };
      }
      const html = templateLiveDeck(content, config, scripts.live, resources());
      return { html, scripts: [scripts.live, player.script] };
    },
    cover: (deck) => ({ html: templateCover(deck, resources()), scripts: [] }),
    async start(decks, broken) {
      const page = (fontCss: string): string =>
        templateStart({ decks, broken, locale: locale(), fontCss }, resources());
      const outputs = [{ format: 'woff2', characters: faceCharacters([page('')]) }] as const;
      const [fonts] = await embedFonts({ ...workshop().fontFolders, addedFonts: [], outputs });
      const css = [...decks.filter(bringsFonts).map(({ fontCss }) => fontCss), fonts?.css ?? ''];
      return { html: page(css.join('\n')), scripts: [] };
    },
    remote: (deck) => ({
      html: templateRemote(deck, scripts.remote, resources()),
      scripts: [scripts.remote],
    }),
    languageName: ({ lang }, versions) =>
      languageName(
        lang,
        versions.map((version) => version.lang),
      ),
    qr: qrCode,
  };
}

/** Whether its title asks for fonts besides ours; those of the deck have it. */
function bringsFonts({ title }: LiveDeck): boolean {
  return missingGlyphs(clustersOf([title])).length > 0;
}
