/** Chinese, in either script. */
import { ZH_LABELS } from './labels/zh.js';
import { ZH_EDITS } from './edits/zh.js';
import { ZH_SCOPE } from './scope/zh.js';
import { ZH_NEGATION } from './negation/zh.js';
import { ZH_NUMBERS } from './numbers/zh.js';
import { ZH_SPEECH } from './speech/zh.js';
import type { LanguageRecord } from './language-record.js';
import { CHINESE_RATE } from './speaking-rates.js';

export const ZH = {
  tag: 'zh',
  writing: 'Han',
  labels: ZH_LABELS,
  negation: ZH_NEGATION,
  scope: ZH_SCOPE,
  numbers: ZH_NUMBERS,
  edits: ZH_EDITS,
  speech: ZH_SPEECH,
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
  speakingRate: CHINESE_RATE,
  unnamedTheme: {
    zh: '主题{number}：请命名|（词语：{words}）',
    'zh-TW': '主題{number}：請命名|（詞語：{words}）',
  },
  quotationMarks: {
    zh: '“|”|‘|’',
    'zh-TW': '「|」|『|』',
    'zh-HK': '「|」|『|』',
    'zh-Hant': '「|」|『|』',
  },
} as const satisfies LanguageRecord;
