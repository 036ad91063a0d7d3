/** How Korean writes quantities. */
import type { NumberRecord } from './number-record.js';

export const KO_NUMBERS: NumberRecord = {
  system: 'myriad',
  grouping: ',',
  decimal: '.',
  scales: [
    ['십', 1e1],
    ['백', 1e2],
    ['천', 1e3],
    ['만', 1e4],
    ['억', 1e8],
    ['조', 1e12],
  ],
  units: {
    pp: '퍼센트 ?포인트|%p',
    '%': '%|퍼센트|프로',
    '‰': '‰|퍼밀',
    USD: '미국 ?달러|달러|불',
    EUR: '유로',
    GBP: '파운드',
    JPY: '엔',
    CNY: '위안',
    KRW: '원',
    year: '년(?!대|도|전)간?',
    month: '개월',
    week: '주',
    day: '일간',
    hour: '시간',
    minute: '분간?',
    second: '초',
    kg: '킬로그램',
    km: '킬로미터',
  },
  portions: {
    words: {},
    tenth: '할',
    hundredth: '푼',
    notBehind: '제',
    // 할 수 and the like are forms of a verb.
    notBefore: ' ?[수때것일만뿐]',
  },
  minus: '마이너스|영하',
  naming: '제|버전|서기',
  ranking: '[월일시호위](?!간)|번째|세기|년대|분의|층|급|할|푼',
  vague: '몇|수|여|남짓|가량|반',
  range: '에서|부터|또는|[-–—~～]',
};
