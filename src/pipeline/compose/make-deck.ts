/** A loaded outline in, its deck as planned, as Markdown and as rendered slides out. */
import type { Deck } from '../../model/deck.js';
import type { EmbeddedPicture, PictureAddress } from '../../model/picture.js';
import type { Problem } from '../../model/problems/problem.js';
import { pictureTraits } from '../../plan/pictures/picture-traits.js';
import { planDeck } from '../../plan/plan-deck.js';
import { styleFault } from '../../render/pack-theme.js';
import type { PackTheme } from '../../render/packed-themes.js';
import { assertRendered, renderSlides, type RenderedDeck } from '../../render/render-slides.js';
import { templateDeck } from '../../template/deck/template-deck.js';
import { deckTheme, type Theme } from '../../looks/theme.js';
import { EnvironmentError } from '../../model/problems/environment-error.js';
import type { TemplateFiles } from '../../read/template-file.js';
import type { LoadedOutline } from '../load/load-outline.js';
import type { Resources } from '../workshop/resources.js';

export interface MadeDeck {
  readonly deck: Deck;
  readonly theme: Theme;
  /** Marp Markdown of the deck, also as it is settled; its pictures are still to be embedded. */
  readonly markdown: (deck: Deck) => string;
  readonly rendered: RenderedDeck;
  /** By the addresses that Markdown and slides name them by. */
  readonly pictures: ReadonlyMap<PictureAddress, EmbeddedPicture>;
}

/**
 * @param faults in a draft, the problems to show on the slides
 * @throws EnvironmentError of a style sheet that cannot be read
 */
export async function makeDeck(
  { outline, verified, pictures, ...options }: LoadedOutline,
  { files, templates }: Resources,
  packTheme: PackTheme,
  faults: readonly Problem[] = [],
): Promise<MadeDeck> {
  const deck = planDeck(outline, {
    ...options,
    evidence: verified.evidence,
    numbers: verified.numbers,
    faults,
    traits: new Map([...pictures].map(([address, picture]) => [address, pictureTraits(picture)])),
  });
  const theme = deckTheme(deck, files);
  const template = (planned: Deck): string =>
    templateDeck(planned, theme.name, templates, options.locale, options.breaks);
  const markdown = template(deck);
  const slides = renderSlides(markdown, theme.head);
  assertRendered(
    slides,
    deck.slides.map(({ id }) => id),
  );
  const css = await packTheme(theme.rules, deck.ratio).catch((error: unknown) => {
    throw styleErrorOf(error, files);
  });
  return {
    ...{ deck, theme, rendered: { slides, css }, pictures },
    markdown: (settled) => (settled === deck ? markdown : template(settled)),
  };
}

/** A style sheet that cannot be read is of the author's templates: ours can. Any other error stays what it is. */
function styleErrorOf(error: unknown, files: TemplateFiles): unknown {
  const sheets = [...files].filter(([name]) => name.endsWith('.css'));
  const broken = sheets.flatMap(([name, css]) => {
    const fault = styleFault(css);
    return fault === undefined ? [] : [`\`${name}\`, ${fault}`];
  });
  if (broken.length === 0) return error;
  return new EnvironmentError(
    'template-broken',
    `a style sheet cannot be read: ${broken.join('; ')}`,
    'mend it, or take it out of the folder of --templates',
    error,
  );
}
