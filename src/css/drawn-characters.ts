/** A style sheet in, the characters that it draws of itself out: emphasis marks, counters, cases, escaped content. */
import { unescapeCss } from '../text/unescape-css.js';
import type { StyleRule } from './style-rules.js';

/** @param text what stands on the page */
export function drawnCharacters(rules: readonly StyleRule[], text: string): string {
  const values = rules.flatMap(({ declarations }) => declarations);
  const drawn = values.map(({ name, value }) => {
    if (/^(?:-webkit-)?text-emphasis(?:-style)?$/.test(name)) return emphasisMarks(value);
    if (name === 'content' || name === 'symbols' || name === 'quotes')
      return unescapeCss(value) + countersIn(value);
    if (name === 'list-style' || name === 'list-style-type') return unescapeCss(value) + counterSigns(value);
    if (name === 'text-overflow' && value.includes('ellipsis')) return '…';
    if (name === 'hyphenate-character') return unescapeCss(value);
    return '';
  });
  const cases = values.some(
    ({ name, value }) => name === 'text-transform' && !/^(?:none|inherit)/.test(value),
  );
  return drawn.join('') + (cases ? text.toUpperCase() + text.toLowerCase() : '');
}

/** @see https://drafts.csswg.org/css-text-decor/#text-emphasis-style-property */
const MARKS: Readonly<Record<string, readonly [filled: string, open: string]>> = {
  dot: ['•', '◦'],
  circle: ['●', '○'],
  'double-circle': ['◉', '◎'],
  triangle: ['▲', '△'],
  sesame: ['﹅', '﹆'],
};

/** Both forms of a shape: one word more or less is a glyph more or less. */
function emphasisMarks(value: string): string {
  const named = Object.keys(MARKS).filter((shape) => new RegExp(`(?<![\\w-])${shape}\\b`).test(value));
  const isBare = named.length === 0 && /\b(?:filled|open)\b/.test(value);
  const shapes = isBare ? ['circle', 'sesame'] : named;
  return unescapeCss(value) + shapes.flatMap((shape) => MARKS[shape] ?? []).join('');
}

function countersIn(value: string): string {
  return [...value.matchAll(/\bcounters?\(([^)]*)\)/gi)]
    .map(([, inside = '']) => counterSigns(inside))
    .join('');
}

/** Those of the styles that do not count in digits or Latin letters; other styles have their own `symbols`. */
const COUNTERS: Readonly<Record<string, string>> = {
  disc: '•',
  circle: '◦',
  square: '▪',
  'disclosure-open': '▾',
  'disclosure-closed': '▸',
  'lower-greek': 'αβγδεζηθικλμνξοπρστυφχψω',
  'cjk-decimal': '〇一二三四五六七八九、',
  'cjk-ideographic': '零一二三四五六七八九十百千、',
  'simp-chinese-informal': '零一二三四五六七八九十百千、',
  'trad-chinese-informal': '零一二三四五六七八九十百千、',
  'simp-chinese-formal': '零壹贰叁肆伍陆柒捌玖拾佰仟、',
  'trad-chinese-formal': '零壹貳參肆伍陸柒捌玖拾佰仟、',
  'japanese-informal': '〇一二三四五六七八九十百千、',
  'japanese-formal': '零壱弐参四伍六七八九拾百阡、',
  'cjk-earthly-branch': '子丑寅卯辰巳午未申酉戌亥、',
  'cjk-heavenly-stem': '甲乙丙丁戊己庚辛壬癸、',
  hiragana: 'あいうえおかきくけこさしすせそたちつてと、',
  'hiragana-iroha': 'いろはにほへとちりぬるをわかよたれそつ、',
  katakana: 'アイウエオカキクケコサシスセソタチツテト、',
  'katakana-iroha': 'イロハニホヘトチリヌルヲワカヨタレソツ、',
  'korean-hangul-formal': '영일이삼사오육칠팔구십백천,',
  'korean-hanja-informal': '零一二三四五六七八九十百千,',
  'korean-hanja-formal': '零壹貳參四五六七八九拾百仟,',
  'arabic-indic': '٠١٢٣٤٥٦٧٨٩',
  persian: '۰۱۲۳۴۵۶۷۸۹',
  hebrew: 'אבגדהוזחטיכלמנסעפצקרשת׳״',
  devanagari: '०१२३४५६७८९',
  bengali: '০১২৩৪৫৬৭৮৯',
  thai: '๐๑๒๓๔๕๖๗๘๙',
  armenian: 'ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔ',
  georgian: 'აბგდევზჱთიკლმნჲოპჟრსტჳფქღყშჩცძწჭხჴჯჰჵ',
};

function counterSigns(value: string): string {
  return value
    .toLowerCase()
    .split(/[^\w-]+/)
    .map((word) => COUNTERS[word] ?? '')
    .join('');
}
