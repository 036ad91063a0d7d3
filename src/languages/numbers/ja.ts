/** How Japanese writes and says quantities. */
import type { NumberRecord } from './number-record.js';

export const JA_NUMBERS: NumberRecord = {
  system: 'myriad',
  grouping: ',',
  decimal: '.',
  scales: [
    ['十', 1e1],
    ['百', 1e2],
    ['千', 1e3],
    ['万', 1e4],
    ['億', 1e8],
    ['兆', 1e12],
  ],
  units: {
    pp: 'パーセントポイント|ポイント',
    '%': '%|パーセント',
    '‰': '‰|パーミル',
    USD: '米ドル|ドル',
    EUR: 'ユーロ',
    GBP: 'ポンド',
    CNY: '人民元|元',
    KRW: 'ウォン',
    JPY: '円',
    year: '年(?![代度級前])間?',
    month: '[かヶカ]月',
    week: '週間?',
    day: '日間',
    hour: '時間',
    minute: '分間',
    second: '秒',
    kg: 'キログラム',
    km: 'キロメートル',
  },
  portions: {
    words: { '百(?:パーセント|%)': 100 },
    tenth: '割',
    hundredth: '分',
    notBehind: '第',
    // 2割引 takes off, 8割方 is about.
    notBefore: '[引りれるくっ方合]',
  },
  minus: 'マイナス',
  naming: '第|割|平成|令和|昭和|大正|明治|西暦|バージョン|ナンバー',
  ranking: '[月日時号位版章話](?!間)|番|世紀|年代|分の|階|級|割|[点](?=\\d)',
  vague: '数|何|余り|あまり|ほど前|強|弱|以上|半',
  range: 'から|か|または|[-–—~～〜]',
  spoken: {
    grammar: 'myriad',
    digits: ['零〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'],
    point: '・点',
    counters:
      '[人名個件台社年日回倍歳本枚冊円頭匹杯軒戸階秒]|つ|時間|分間|か月|ヶ月|カ月|か国|ドル|ユーロ|パーセント|キロ|メートル|トン',
  },
};
