/** What turns a statement round in Chinese, and how far that reaches. */
import type { ClauseNegation } from './negation-rules.js';

const NEGATIONS =
  '并不|并非|从不|从未|从来没|绝不|绝非|决不|毫不|毫无|没有|没能|难以|难于|很少|极少|甚少|几乎不|拒绝|否认|否定|禁止|杜绝|[不没沒無无非未别別勿莫否毋弗]';

/** Each is told from longer words that negate: 不免, but 不免费. */
const HARMLESS = [
  '不仅|不但|不只|不单|不止|不论|不愧|不惜|不久|不少|不得不|不能不|不光(?![彩荣滑])|不过(?![分去来关])',
  '不断(?![电言定网])|不同(?![意时步情居])|不管(?!用|了|事)|不禁(?![止用售酒烟])|不妨(?![碍害])|不免(?![费税疫除])',
  '不错(?![过失])|不时(?![髦尚])|不可思议|不可或缺|不可避免|不知不觉|了不起|差不多|对不起|不好意思|忍不住|恨不得',
  '没准(?![备时确许])|无论|无数(?![据字量])|无比(?![较例])|无疑|无非|无线(?![索条])|莫非|莫名',
  '非常(?![规驻态识])|非洲|非凡|非得|未来(?!得及|电)|否则|是否|能否|可否|与否|会否',
  '别人|别的|特别|区别|分别|差别|级别|性别|个别|类别|识别|告别|鉴别|辨别|派别',
  String.raw`(\p{Script=Han})[不没]\1`,
].join('|');

export const ZH_NEGATION: ClauseNegation = {
  order: 'clause',
  since: 1,
  words: NEGATIONS,
  bounds: 'part',
  harmless: HARMLESS,
  turns: '(?<!不)但是?|然而|(?<![认许])可是|(?<![冷忘推退了失])却|而是',
  opensTurned: '但|然而|可是|不过|而是',
  asides: '当然|其实|说实话|坦白说|事实上|至少|目前|现在|比如|例如',
  saysOrThinks: '(?:认为|觉得|相信|以为|表示|说|说过|宣称|声称|主张|同意|指望|期待|知道|意味着)',
  subordinate: '(?!)',
  ownSubject: '(?!)',
  waits: '[“‘「\\s]*(?:会|能|可以|要|应该|应当|将|是|有|想|愿|敢|肯|得)',
  lists: '(?!)',
  ownClause: '但|因为|所以|如果|而不是|而非|或者',
  after: 'beside',
};
