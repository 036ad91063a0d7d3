/** How long each slide of a deck should take, and the words in which a speaker is told how it goes. */

export interface PacePlan {
  /** The deck's stem, e.g. `altman-a16z.zh-CN`. */
  readonly deck: string;
  /** BCP 47. */
  readonly lang: string;
  /** The talk's time budget in minutes, if the outline gives one. */
  readonly budget?: number | undefined;
  /** In the order of the deck. */
  readonly slides: readonly PacedSlide[];
}

export interface PacedSlide {
  readonly id: string;
  readonly headline: string;
  /** Planned; absent where neither the slide nor the talk has minutes to plan with. */
  readonly minutes?: number | undefined;
}

export type PaceWord =
  | 'ahead'
  | 'behind'
  | 'onTime'
  /** Nothing to compare with: the outline has no minutes. */
  | 'unplanned'
  /** Before the first start. */
  | 'ready'
  | 'start'
  | 'running'
  | 'paused'
  | 'restart'
  | 'slide'
  | 'talk'
  | 'planned'
  | 'left'
  | 'over';

/** The panel's words in the deck's language; `{n}` is minutes, `{t}` a time such as `3:30`. */
export type PaceWords = Readonly<Record<PaceWord, string>>;

/** What the presenter's copy of a deck carries, as JSON. */
export interface PresenterPlan extends PacePlan {
  readonly words: PaceWords;
}
