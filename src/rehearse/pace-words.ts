/** A locale in, the words of the pace panel out. */
import type { Locale } from '../model/locale.js';
import type { PaceWords } from '../model/pace/pace-plan.js';

export function paceWords(locale: Locale): PaceWords {
  return {
    ahead: locale.paceAhead,
    behind: locale.paceBehind,
    onTime: locale.paceOnTime,
    unplanned: locale.paceUnplanned,
    ready: locale.paceReady,
    start: locale.paceStart,
    running: locale.paceRunning,
    paused: locale.pacePaused,
    restart: locale.paceRestart,
    slide: locale.paceSlide,
    talk: locale.paceTalk,
    planned: locale.pacePlanned,
    left: locale.paceLeft,
    over: locale.paceOver,
  };
}
