/** The words that turn a statement round, in English and Chinese, and the phrases in which they do not. */

const ENGLISH = [
  String.raw`\w+n['’]t`,
  'aint|arent|cant|couldnt|didnt|doesnt|dont|hadnt|hasnt|havent|isnt|shouldnt|wasnt|werent|wont|wouldnt',
  'not|cannot|never|no(?![-‐])|nobody|no[- ]one|none|nothing|nowhere|neither|nor|without',
  'hardly|scarcely|barely|rarely|seldom|few|unless|except|unlikely|unable|impossible',
  'den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)? to|doubt(?:s|ed|ful)?|lack(?:s|ed|ing)?',
  'rather than|instead of|far from|anything but|stop(?:s|ped)? short',
].join('|');
const CHINESE =
  '并不|并非|从不|从未|从来没|绝不|绝非|决不|毫不|毫无|没有|没能|难以|难于|很少|极少|甚少|几乎不|拒绝|否认|否定|禁止|杜绝|[不没沒無无非未别別勿莫否毋弗]';

/** Phrases that contain one of these words and affirm, or only ask. */
const ENGLISH_HARMLESS = [
  '(?:not|nothing) (?:only|just|merely|simply)|no (?:doubt|matter|wonder)|none other',
  'without (?:a |any )?(?:doubt|question)|(?:a|next|last|past|first|every|quite a) few|no[. ]{1,2}\\d+|whether or not',
].join('|');
const CHINESE_HARMLESS = [
  '不仅|不但|不光|不只|不单|不止|不过|不断|不同|不久|不少|不管|不论|不得不|不能不|不禁|不妨|不免|不愧|不错|不惜|不时|不可思议',
  '不可或缺|不可避免|不知不觉|了不起|差不多|对不起|不好意思|忍不住|恨不得|没准|没错',
  '无论|无数|无比|无疑|无非|无线|莫非|莫名|非常|非洲|非凡|非得|是非|未来',
  '别人|别的|特别|区别|分别|差别|级别|性别|个别|类别|识别|告别|鉴别|辨别|派别|否则|是否|能否|可否|与否|会否',
  String.raw`(\p{Script=Han})[不没]\1|有没有`,
].join('|');

const NEGATION = new RegExp(String.raw`(?<![\w-])(?:${ENGLISH})(?![\w])|${CHINESE}`, 'giu');
const HARMLESS = new RegExp(String.raw`\b(?:${ENGLISH_HARMLESS})\b|${CHINESE_HARMLESS}`, 'giu');

export interface Negation {
  readonly word: string;
  /** In UTF-16 code units, into the text that was searched. */
  readonly index: number;
}

/** Every negation of a text, in order. */
export function findNegations(text: string): readonly Negation[] {
  const masked = text.replaceAll(HARMLESS, (phrase) => ' '.repeat(phrase.length));
  return [...masked.matchAll(NEGATION)].map((match) => ({ word: match[0], index: match.index }));
}
