/** How Chinese writes and says quantities, in either script. */
import type { NumberRecord } from './number-record.js';

export const ZH_NUMBERS: NumberRecord = {
  system: 'myriad',
  grouping: ',',
  decimal: '.',
  scales: [
    ['十', 1e1],
    ['百', 1e2],
    ['千', 1e3],
    ['[万萬]', 1e4],
    ['[亿億]', 1e8],
    ['兆', 1e12],
  ],
  units: {
    pp: '个百分点|個百分點',
    '%': '%',
    '‰': '‰',
    USD: '美元|美金',
    EUR: '欧元|歐元',
    GBP: '英镑|英鎊',
    JPY: '日元|日圆|日圓',
    KRW: '韩元|韓元',
    CNY: '人民币|人民幣|元|块钱|塊錢|块|塊',
    year: '年(?![代级級前轻輕份度底初终終])',
    month: '个月|個月',
    week: '周|星期|礼拜|禮拜|週',
    day: '天',
    hour: '个?小时|個?小時',
    minute: '分钟|分鐘',
    second: '秒',
    kg: '公斤|千克',
    km: '公里|千米',
  },
  unitsBefore: { '%': '百分之', '‰': '千分之' },
  portions: {
    // Not the half of a way or of a pair: 做到一半, 另一半.
    words: { '百分之?百': 100, '(?<![到另这這那前后後上下左右大小])一半': 50 },
    tenth: '成',
    hundredth: '',
    // Part of a part: 三成的一半.
    notBehind: '[之第]|[%成半]的|百分之[^，。；]{1,8}的',
    // Words that begin with 成, and 八成 for “most likely”.
    notBefore:
      '[为為了就员員立本功长長果绩績交色品熟堆群型语語因年事天见見才名全亲親仙婚效活套衣药藥不点點]|(?<=[八8]成)(?![的以左上，。、；！？,.;!?\\s]|$)',
  },
  minus: '负|負|零下',
  naming: '第|初|周|星期|礼拜|編號|编号|版本',
  ranking: '[月日号號点點时時届屆](?!份|间|間)|世纪|世紀|季度|年代|[层層]|楼|樓|成(?![为為])|分之|星级|级|號',
  // 来, 余 behind a number, 上 before it: 十来个, 上千万, and not 后来四十, 百分之十八上桌.
  vague:
    '的(?:一半|[一二两兩三四五六七八九十百千万萬]+分之)|几|幾|数|數|多|[余餘来來](?!$)|上(?=$)|近|半|个半|個半|大几|出头|出頭',
  range: '到|至|或|[-–—~～]',
  spoken: {
    grammar: 'myriad',
    digits: ['零〇', '一壹', '二两兩贰', '三叁', '四', '五', '六', '七', '八', '九'],
    point: '点點',
    counters:
      '[个個位名家人次倍年天周岁歲块塊元件台架辆輛款项項种種条條张張座所支只隻层層步页頁亩畝吨噸克米秒]|小时|小時|分钟|分鐘|公里|美元|美金|欧元|歐元|英镑|日元|百分点|倍',
  },
};
