/** The script of every live page with slides: the windows of this machine, and followers' devices. */
import type { LanguageLink, PageConfig } from '../model/live/live-deck.js';
import type { StageScreen } from '../model/live/live-message.js';
import type { PaceClock } from '../model/pace/pace-clock.js';
import type { PresenterPlan } from '../model/pace/pace-plan.js';
import { slideAnnouncer } from './player/announce-slide.js';
import { element } from './ui/element.js';
import { numberJump } from './keys/jump.js';
import { slideMotion } from './motion/slide-motion.js';
import { keyHelp } from './keys/key-help.js';
import { keyList } from './keys/key-list.js';
import { keyMap, listenToKeys } from './keys/keys.js';
import { laserPointer } from './keys/laser.js';
import { takePlaceFromAddress } from './player/carry-place.js';
import { editorFrame } from './live/editor-frame.js';
import { openLiveWindow } from './live/live-window.js';
import { loadFacesWhenIdle } from './ui/load-faces.js';
import { nameOverviewFrame, namePage, nameParts } from './player/name-parts.js';
import { barAtHand } from './player/bar.js';
import { tellTimeIn } from './player/clock-time.js';
import { labelPresenter } from './player/presenter-labels.js';
import { hideNextAtEnd } from './player/next-frame.js';
import { openOutlineWait } from './live/outline-wait.js';
import { problemOverlay } from './live/overlay.js';
import { keepOverviewLaidOut } from './player/overview-layout.js';
import { keepOverviewHeard, nameOverview } from './player/overview.js';
import { mountPacePanel, type PacePanel } from './presenter/pace-panel.js';
import { readingView, type ReadingView } from './reading/reading-view.js';
import { openLinksBeside } from './ui/links-beside.js';
import { pageData } from './ui/page-data.js';
import { activeSlide, goTo, place, presenterArea, slideIds, viewOf } from './player/player.js';
import { makeReadOnly } from './ui/read-only.js';
import { screenCover } from './player/screen.js';
import { addControls } from './ui/stage-controls.js';
import { wordsIn, type ClientWords } from '../model/interface/words.js';

const config = pageData('pullquote-config') as PageConfig;
const script = document.getElementById('pullquote-player')?.textContent;

takePlaceFromAddress();
tellTimeIn(() => document.documentElement.lang);
openLinksBeside('.bespoke-marp-note');
if (script) openPage(script);
else openOutlineWait(config);

function openPage(player: string): void {
  const view = viewOf();
  const words = (): ClientWords => wordsIn(document.documentElement.lang);
  const hasStage = view !== 'next' && view !== 'overview';
  const isWindow = config.role === 'window' && hasStage;
  const isReader = config.role !== 'window';
  const show = screenCover({ view, words: words(), follow: config.follow });
  const overlay = problemOverlay(words);
  const lost = element('p', { class: 'pullquote-lost', text: words().lost, attributes: { role: 'status' } });
  lost.hidden = true;
  document.body.append(lost);
  const announce = slideAnnouncer(words);
  const move = view === '' ? slideMotion() : undefined;
  const pace: { panel?: PacePanel; clock?: PaceClock } = {};
  const reading: { view?: ReadingView } = {};
  // The views inside others are frames too, of ours.
  const editor = isWindow && view === '' ? editorFrame() : undefined;
  const laser = laserPointer(activeSlide, (at) => live.send({ type: 'pointer', at }));

  const live = openLiveWindow(config, player, {
    moved({ slide }) {
      move?.();
      pace.panel?.onSlide(slide);
      editor?.moved(slide);
      if (hasStage) tellPlace();
    },
    built(content) {
      // The player stands, but the window's own link comes after it.
      setTimeout(() => {
        if (view === 'presenter') mountPace(content?.plan);
        if (hasStage) dress();
        if (view === 'overview') nameOverview(words());
      }, 0);
    },
    stateChanged: ({ screen }) => {
      if (view !== 'next' && view !== 'overview') show(screen);
    },
    problems: (problems) => {
      if (isWindow) overlay.show(problems);
    },
    heard(message) {
      if (message.type === 'pointer' && view !== 'next') laser.show(message.at);
      if (message.type === 'toggle-clock') pace.panel?.toggle();
    },
    connected(connected) {
      lost.hidden = connected || view === 'next' || view === 'overview';
      if (connected && pace.clock) live.send({ type: 'clock', clock: pace.clock });
    },
  });

  function mountPace(plan = pageData('pullquote-plan') as PresenterPlan | undefined): void {
    pace.panel?.dispose();
    if (plan === undefined) return;
    // One clock for the talk, whichever of its languages is up.
    pace.panel = mountPacePanel(
      presenterArea(),
      { ...plan, deck: config.talk },
      {
        onClock(clock) {
          pace.clock = clock;
          live.send({ type: 'clock', clock });
        },
      },
    );
    pace.panel.onSlide(place().slide);
  }

  function others(): readonly LanguageLink[] {
    return config.languages.filter(({ stem }) => stem !== live.stem());
  }
  function toggleScreen(screen: StageScreen): void {
    live.change({ screen: live.state()?.screen === screen ? 'slide' : screen });
  }
  function nextLanguage(alone: boolean): void {
    const at = config.languages.findIndex(({ stem }) => stem === live.stem());
    const next = config.languages[(at + 1) % config.languages.length];
    if (next && next.stem !== live.stem()) live.switchTo(next.stem, alone);
  }
  function tellPlace(): void {
    namePage(words());
    announce();
    hideNextAtEnd();
    labelPresenter(words());
    reading.view?.moved();
  }
  function dress(): void {
    nameParts(words());
    tellPlace();
    if (view === '') {
      if (reading.view === undefined) {
        reading.view = readingView({
          ...{ words, others, follows: config.role !== 'window' },
          language: ({ stem }) => live.switchTo(stem, false),
        });
        barAtHand();
      } else reading.view.rebuilt();
    }
    // A new version may have brought new fonts.
    loadFacesWhenIdle();
    addControls(words(), others(), {
      ...(isWindow
        ? {
            blank: () => toggleScreen('blank'),
            laser: () => laser.toggle(),
            help: () => help(),
            ...(config.follow ? { follow: () => toggleScreen('follow') } : {}),
          }
        : {}),
      language: ({ stem }) => live.switchTo(stem, false),
      reading: reading.view && (() => reading.view?.toggle()),
    });
  }

  const help = keyHelp(words, () =>
    keyList(words(), { languages: config.languages.length > 0, follow: config.follow !== undefined }),
  );
  nameOverviewFrame(words);
  if (view === 'overview') {
    keepOverviewHeard();
    keepOverviewLaidOut();
  }
  const languages = keyMap({ l: () => nextLanguage(false), L: () => nextLanguage(true) });
  if (isWindow) {
    listenToKeys([
      overlay.keys,
      numberJump(words().jump, (number) => goTo({ slide: slideIds()[number - 1] ?? '', fragment: 0 })),
      laser.keys,
      languages,
      keyMap({
        b: () => toggleScreen('blank'),
        '.': () => toggleScreen('blank'),
        d: () => laser.toggle(),
        '?': () => help(),
        ...(config.follow ? { q: () => toggleScreen('follow') } : {}),
      }),
    ]);
  }
  if (isReader) {
    listenToKeys([languages]);
    makeReadOnly();
  }
}
