/**
 * Numbers that somebody says in, sentences out that do not say them: each is made so that it tells another number, or
 * none, whatever reads it. Its oracle is how it was made.
 */

export interface SaidNumber {
  readonly lang: string;
  /** As the chart has it. */
  readonly claimed: string;
  /** As the source says it. */
  readonly said: string;
  /** Of a source, with `{}` where it says it. */
  readonly sentence: string;
}

export interface NumberMutant {
  readonly said: SaidNumber;
  /** How it was made. */
  readonly kind: string;
  readonly source: string;
}

type Change = readonly [kind: string, change: (said: string) => string];

/** Of digits, in any language. */
const OF_DIGITS: readonly Change[] = [
  ['a digit more', (said) => said.replace(/\d+/, '$&0')],
  ['a digit before', (said) => said.replace(/\d/, '9$&')],
  ['another digit', (said) => said.replace(/\d/, (digit) => String((Number(digit) + 1) % 10 || 7))],
  ['a time of day', (said) => said.replace(/\d+/, '$&:30')],
  ['a version', (said) => said.replace(/\d+/, '$&.4.1')],
  ['a part of a name', (said) => said.replace(/\d/, 'GPT-$&')],
  ['a slash', (said) => said.replace(/\d+/, '$&/2024')],
];

const OF_ALL: Readonly<Record<string, readonly Change[]>> = {
  en: [
    [
      'a scale more',
      (said) => said.replace(/(\S+)$|(\S+)( (?:million|billion|percent|dollars).*)$/, '$& thousand'),
    ],
    ['denied', (said) => `not ${said}`],
    ['vague', (said) => `a few ${said}`],
    ['the first of a range', (said) => (/^(?:[\d.,]+|[a-z]+)$/.test(said) ? `${said} to 99 million` : said)],
  ],
  zh: [
    ['vague', (said) => `几${said}`],
    ['vague behind', (said) => said.replace(/[\d.]+|[一二两三四五六七八九十百千]+/, '$&多')],
    ['a rank', (said) => `第${said.replace(/[^\d一二两三四五六七八九十百千万亿点.]+.*$/, '')}名`],
  ],
};

const SCALES: Readonly<Record<string, readonly (readonly [from: RegExp, to: string])[]>> = {
  en: [
    [/ million/, ' billion'],
    [/ million/, ''],
    [/ billion/, ' million'],
    [/ percent| per cent|%/, ' percentage points'],
    [/ percent| per cent|%/, ''],
    [/ dollars/, ' euros'],
    [/\$/, '€'],
    [/\$/, ''],
    [/^(?!minus|-)/, 'minus '],
    [/(\d+)(?! (?:million|billion)|[\d.,])/, '$1th'],
    [/forty|twelve|three/, 'thirty'],
    [/point/, 'and'],
    [/three point|twelve/, 'point'],
    [/^(?=.*(?:%|percent|per cent))/, 'a tenth of '],
  ],
  zh: [
    [/亿/, '万'],
    [/万/, '亿'],
    [/万(?!亿)/, ''],
    [/百分之/, ''],
    [/百分之/, '千分之'],
    [/%/, '个百分点'],
    [/美元/, '欧元'],
    [/^(?!负|百分)/, '负'],
    [/百$/, '百五十'],
    [/成五$/, '成'],
    [/成/, '成为'],
    [/^七/, '六七'],
    [/一半/, '另一半'],
    [/$/, '的一半'],
  ],
  de: [
    [/ Millionen/, ' Milliarden'],
    [/ Millionen/, ''],
    [/ Prozent/, ' Prozentpunkte'],
    [/,/, '.'],
    [/ Euro/, ' Dollar'],
  ],
  fr: [
    [/ millions/, ' milliards'],
    [/,/, '.'],
    [/ pour cent/, ''],
  ],
  es: [
    [/ millones/, ' mil'],
    [/ por ciento/, ''],
    [/,/, '.'],
  ],
  it: [
    [/ milioni/, ' miliardi'],
    [/,/, '.'],
  ],
  pt: [
    [/ milhões/, ' bilhões'],
    [/ por cento/, ''],
  ],
  ja: [
    [/億/, '万'],
    [/円/, 'ドル'],
    [/割5分/, '割'],
    [/割/, '分'],
    [/^3割/, '2、3割'],
    [/パーセント/, ''],
  ],
  ko: [
    [/억/, '만'],
    [/원/, '달러'],
    [/퍼센트/, ''],
  ],
};

export function numberMutants(said: SaidNumber): readonly NumberMutant[] {
  const scales = (SCALES[said.lang] ?? []).map(([from, to]): Change => [
    `${String(from)} → ${to}`,
    (words) => words.replace(from, to),
  ]);
  return [...OF_DIGITS, ...scales, ...(OF_ALL[said.lang] ?? [])]
    .map(([kind, change]) => ({ kind, words: change(said.said) }))
    .filter(({ words }) => words !== said.said)
    .map(({ kind, words }) => ({ said, kind, source: said.sentence.replace('{}', words) }));
}
