/** When something was, as far as a time line must know it. */
export type Moment =
  /** By the calendar: 1 July 2024 is 2024.5; 44 before Christ is -43, since no year was 0. */
  | { readonly type: 'date'; readonly year: number }
  /** Years before today; later than today below zero. */
  | { readonly type: 'ago'; readonly years: number }
  /** Years after whatever the line begins with. */
  | { readonly type: 'after'; readonly years: number };
