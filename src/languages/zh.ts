/** Chinese, in either script. */
import { ZH_LABELS } from './labels/zh.js';
import { ZH_EDITS } from './edits/zh.js';
import { ZH_SCOPE } from './scope/zh.js';
import type { LanguageRecord } from './language-record.js';

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

export const ZH = {
  tag: 'zh',
  writing: 'Han',
  labels: ZH_LABELS,
  negation: {
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
  },
  scope: ZH_SCOPE,
  edits: ZH_EDITS,
  /** `被问` is somebody else's question. */
  saying:
    '(?<!被)(?:说|表示|坦言|认为|承认|指出|强调|提到|谈到|透露|回应|回答|解释|补充|直言|问道|追问|提问|问|写道|预测|设想|澄清|觉得|称|道|讲)',
  functionWords:
    '我们 你们 他们 她们 它们 大家 自己 这个 那个 这些 那些 这样 那样 什么 怎么 怎样 为什么 多少 没有 不是 就是 还是 可以 可能 应该 需要 因为 所以 但是 可是 而且 如果 虽然 然后 后来 以前 以后 之后 之前 现在 当时 时候 一个 一些 一样 一直 一下 已经 还有 只有 只是 这里 那里 起来 出来 下来 过来 知道 觉得 认为 表示 告诉 问道 回答 开始 最后 第一 第二 今天 其实 非常 比较 东西 事情 问题 不会 不能 不要 怎么样 这么 那么 有人 有的 并且 或者 以及 对于 关于 通过 进行 成为 出现 许多 很多 每天 每个 最近 主持人 记者 您好 欢迎 谢谢 最大 这种 那种',
  topics: {
    opens: '谈谈|说说|聊聊|说到|谈到|接下来|最后|另外|换个话题|另一个|除此之外|话题',
    within: 40,
    follows: '(?:那|可是|但|所以|真的|是吗|然后|这|她|他|它|当时)',
  },
  speakingRate: { unit: 'character', perMinute: 220 },
  quotationMarks: {
    zh: '“|”|‘|’',
    'zh-TW': '「|」|『|』',
    'zh-HK': '「|」|『|』',
    'zh-Hant': '「|」|『|』',
  },
} as const satisfies LanguageRecord;
