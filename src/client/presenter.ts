/** The second script of the presenter's copy: puts the pace panel into the presenter view, also from disk. */
import type { PresenterPlan } from '../model/pace/pace-plan.js';
import { mountPacePanel } from './presenter/pace-panel.js';
import { isPresenterView, presenterArea, watchSlides } from './player/player.js';

const plan = document.getElementById('pullquote-plan')?.textContent;
if (plan && isPresenterView()) {
  const panel = mountPacePanel(presenterArea(), JSON.parse(plan) as PresenterPlan);
  watchSlides((id) => panel.onSlide(id));
}
