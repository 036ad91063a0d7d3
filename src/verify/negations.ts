/** The words that turn a statement round, in English and Chinese, and the phrases in which they do not. */

const ENGLISH = [
  String.raw`\p{L}+n['’‘´‛′＇]t`,
  'aint|arent|cant|couldnt|didnt|doesnt|dont|hadnt|hasnt|havent|isnt|shouldnt|wasnt|werent|wont|wouldnt',
  'not|cannot|never|no[- ]one|no(?![-‐])|nobody|none|nothing|nowhere|neither|nor|without',
  'hardly|scarcely|barely|rarely|seldom|few|unless|except|unlikely|unable|impossible',
  'den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)? to|doubt(?:s|ed|ful)?|lack(?:s|ed|ing)?',
  'rather than|instead of|far from|anything but|stop(?:s|ped)? short',
].join('|');
const CHINESE =
  '并不|并非|从不|从未|从来没|绝不|绝非|决不|毫不|毫无|没有|没能|难以|难于|很少|极少|甚少|几乎不|拒绝|否认|否定|禁止|杜绝|[不没沒無无非未别別勿莫否毋弗]';

/** Phrases that contain one of these words and affirm, or only ask; each is told from longer words that negate. */
const ENGLISH_HARMLESS = [
  String.raw`not only|(?<=(?:\b(?:is|are|was|were|be)|['’]s) )not (?:just|merely|simply)|whether or not|none other`,
  'no (?:doubt|matter|wonder)|without (?:a |any )?(?:doubt|question)|no\\. ?\\d+',
  '(?:a|next|last|past|first|every|quite a) few',
].join('|');
const CHINESE_HARMLESS = [
  '不仅|不但|不只|不单|不止|不论|不愧|不惜|不久|不少|不得不|不能不|不光(?![彩荣滑])|不过(?![分去来关])',
  '不断(?![电言定网])|不同(?![意时步情居])|不管(?!用|了|事)|不禁(?![止用售酒烟])|不妨(?![碍害])|不免(?![费税疫除])',
  '不错(?![过失])|不时(?![髦尚])|不可思议|不可或缺|不可避免|不知不觉|了不起|差不多|对不起|不好意思|忍不住|恨不得',
  '没准(?![备时确许])|无论|无数(?![据字量])|无比(?![较例])|无疑|无非|无线(?![索条])|莫非|莫名',
  '非常(?![规驻态识])|非洲|非凡|非得|未来(?!得及|电)|否则|是否|能否|可否|与否|会否',
  '别人|别的|特别|区别|分别|差别|级别|性别|个别|类别|识别|告别|鉴别|辨别|派别',
  String.raw`(\p{Script=Han})[不没]\1`,
].join('|');

const NEGATION = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][-‐])(?:${ENGLISH})(?![\p{L}\p{N}])|${CHINESE}`,
  'giu',
);
const HARMLESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${ENGLISH_HARMLESS})(?![\p{L}])|${CHINESE_HARMLESS}`,
  'giu',
);

/** Every negation of a text, in order. Soft hyphens, full-width letters and line breaks hide none. */
export function findNegations(text: string): readonly string[] {
  const plain = text
    .replaceAll(/[\uff21-\uff5a]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(/\s/g, ' ');
  const masked = plain.replaceAll(HARMLESS, (phrase) => ' '.repeat(phrase.length));
  return [...masked.matchAll(NEGATION)].map(([word]) => word);
}
