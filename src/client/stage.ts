/** The first script of every built copy: languages, blank screen, pointer and jump, also from disk. */
import type { LanguageLink } from '../model/live/live-deck.js';
import { slideAnnouncer } from './player/announce-slide.js';
import { openBuiltLink } from './live/built-link.js';
import { barAtHand } from './player/bar.js';
import { addressWithPlace, takePlaceFromAddress } from './player/carry-place.js';
import { numberJump } from './keys/jump.js';
import { slideMotion } from './motion/slide-motion.js';
import { keyHelp } from './keys/key-help.js';
import { keyList } from './keys/key-list.js';
import { keyMap, listenToKeys } from './keys/keys.js';
import { laserPointer } from './keys/laser.js';
import { loadFacesAtOnce } from './ui/load-faces.js';
import { nameOverviewFrame, namePage, nameParts } from './player/name-parts.js';
import { tellTimeIn } from './player/clock-time.js';
import { labelPresenter } from './player/presenter-labels.js';
import { hideNextAtEnd } from './player/next-frame.js';
import { keepOverviewLaidOut } from './player/overview-layout.js';
import { keepOverviewHeard, nameOverview } from './player/overview.js';
import { readingView } from './reading/reading-view.js';
import { openLinksBeside } from './ui/links-beside.js';
import { pageData } from './ui/page-data.js';
import { activeSlide, goTo, place, slideIds, viewOf, watchPlace } from './player/player.js';
import { screenCover } from './player/screen.js';
import { addControls } from './ui/stage-controls.js';
import { wordsIn } from '../model/interface/words.js';

/** What the file is told about itself. */
interface StageData {
  readonly stem: string;
  readonly languages: readonly LanguageLink[];
}

const view = viewOf();
takePlaceFromAddress();
tellTimeIn(() => document.documentElement.lang);
openLinksBeside('.bespoke-marp-note');
// The player, which comes after this script, has the page ready by then.
if (view === '' || view === 'presenter') addEventListener('DOMContentLoaded', openStage);
if (view === 'overview') addEventListener('DOMContentLoaded', openOverview);

function openOverview(): void {
  nameOverview(wordsIn(document.documentElement.lang));
  keepOverviewHeard();
  keepOverviewLaidOut();
}

function openStage(): void {
  const { stem, languages } = (pageData('pullquote-stage') ?? { stem: '', languages: [] }) as StageData;
  const words = wordsIn(document.documentElement.lang);
  const others = languages.filter((language) => language.stem !== stem);
  const show = screenCover({ view, words, follow: undefined });
  const screen = { blank: false };
  const cover = (blank: boolean): void => {
    screen.blank = blank;
    show(blank ? 'blank' : 'slide');
  };
  const link = openBuiltLink((message) => {
    if (message.type === 'pointer') laser.show(message.at);
    else cover(message.screen === 'blank');
  });
  const blank = (): void => {
    cover(!screen.blank);
    link.send({ type: 'screen', screen: screen.blank ? 'blank' : 'slide' });
  };
  const laser = laserPointer(activeSlide, (at) => link.send({ type: 'pointer', at }));
  const language = ({ href }: LanguageLink): void =>
    location.assign(addressWithPlace(href, place(), location.search));
  const help = keyHelp(
    () => words,
    () => keyList(words, { languages: others.length > 0, follow: false }),
  );
  const announce = slideAnnouncer(() => words);
  const move = view === '' ? slideMotion() : undefined;
  const reading =
    view === ''
      ? readingView({ words: () => words, follows: false, others: () => others, language })
      : undefined;
  nameParts(words);
  nameOverviewFrame(() => words);
  watchPlace(() => {
    move?.();
    if (screen.blank) blank();
    namePage(words);
    announce();
    hideNextAtEnd();
    labelPresenter(words);
    reading?.moved();
  });
  addControls(words, others, {
    ...{ blank, laser: () => laser.toggle(), help, language },
    reading: reading && (() => reading.toggle()),
  });
  barAtHand();
  // The player has put its own styles in by now: a style sheet that comes later would undo what was asked for.
  loadFacesAtOnce();
  listenToKeys([
    numberJump(words.jump, (number) => goTo({ slide: slideIds()[number - 1] ?? '', fragment: 0 })),
    laser.keys,
    keyMap({ b: blank, '.': blank, d: () => laser.toggle(), '?': help }),
    ({ key }) => {
      const [next] = others;
      if (key !== 'l' || next === undefined) return false;
      language(next);
      return true;
    },
  ]);
}
