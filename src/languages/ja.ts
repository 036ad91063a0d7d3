/** Japanese. */
import { JA_LABELS } from './labels/ja.js';
import { JA_SCOPE } from './scope/ja.js';
import { JA_NEGATION } from './negation/ja.js';
import { JA_NUMBERS } from './numbers/ja.js';
import type { LanguageRecord } from './language-record.js';

export const JA: LanguageRecord = {
  tag: 'ja',
  writing: 'Japanese',
  labels: JA_LABELS,
  negation: JA_NEGATION,
  scope: JA_SCOPE,
  numbers: JA_NUMBERS,
  saying:
    '(?:語|話|述べ|言|答え|尋ね|問い?かけ|説明|振り返|強調|指摘|明か|付け加え|訴え|回想|主張|書|つづ|続け|笑)(?:る|す|う|え|い|き|く|け|し|って?|した|りま|します|った|いた|えた|ねた|べた|けた)|という|としている|と話',
  unnamedTheme: { ja: 'テーマ{number}：見出しを付けてください|（語：{words}）' },
  quotationMarks: { ja: '「|」|『|』' },
};
