/** What a language says on buttons, in overlays and on the remote. */

export interface ClientWords {
  readonly blank: string;
  readonly blanked: string;
  readonly pointer: string;
  readonly language: string;
  readonly follow: string;
  readonly followTitle: string;
  /** With `{address}`. */
  readonly followCode: string;
  readonly keys: string;
  readonly close: string;
  readonly jump: string;
  readonly problems: string;
  readonly lastGood: string;
  readonly hint: string;
  readonly lost: string;
  readonly offline: string;
  readonly waiting: string;
  readonly previous: string;
  readonly next: string;
  readonly upNext: string;
  readonly end: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly start: string;
  readonly pause: string;
  readonly awake: string;
  readonly overview: string;
  readonly presenter: string;
  readonly fullscreen: string;
  readonly slide: string;
  /** With `{n}`, `{all}` and `{headline}`. */
  readonly slideOf: string;
  /** With `{n}` and `{all}`. */
  readonly pageOf: string;
  readonly controls: string;
  readonly smallerNotes: string;
  readonly biggerNotes: string;
  readonly timeNow: string;
  /** Switches from slides to a column of text, and back. */
  readonly reading: string;
  readonly slides: string;
}
