/** Korean. */
import { KO_LABELS } from './labels/ko.js';
import { KO_SCOPE } from './scope/ko.js';
import { KO_NEGATION } from './negation/ko.js';
import { KO_NUMBERS } from './numbers/ko.js';
import type { LanguageRecord } from './language-record.js';

export const KO: LanguageRecord = {
  tag: 'ko',
  writing: 'Hangul',
  labels: KO_LABELS,
  negation: KO_NEGATION,
  scope: KO_SCOPE,
  numbers: KO_NUMBERS,
  saying:
    '(?:말|설명|강조|답|대답|덧붙|지적|전|밝|털어놓|회상|주장|물|묻|되물|토로|인정|반문|썼|쓴|이야기|얘기)(?:했|한|하|합|였|혔|힌|혀|히|었|인|여|은|는|놨|았|다|고)',
  unnamedTheme: { ko: '주제 {number}: 제목을 붙여 주세요| (낱말: {words})' },
  quotationMarks: { ko: '“|”|‘|’' },
};
