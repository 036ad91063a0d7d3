/** The words by which a report gives words to somebody, in English and Chinese: what import reads articles by. */
import { EN } from './en.js';
import { ZH } from './zh.js';

/** Alternatives of a regular expression; to be matched without regard to case. */
export const SAYS_EN: string = EN.saying;
export const SAYS_ZH: string = ZH.saying;
