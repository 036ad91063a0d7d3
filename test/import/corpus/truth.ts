/** What a careful reader finds in the texts of the corpus: their people, where their themes begin, who said what. */
import { readFileSync } from 'node:fs';

export interface Truth {
  readonly file: string;
  /** No rule and no threshold is tuned on it. */
  readonly heldOut: boolean;
  readonly guest: string;
  readonly hosts: readonly string[];
  /** The first words of each theme, in order. */
  readonly starts: readonly string[];
  /** The text has headings of its own, and the starts are they. */
  readonly headed: boolean;
  /** In an article, all that the guest says in direct speech; in a transcript labels tell. */
  readonly speech?: readonly string[];
}

export const CORPUS: readonly Truth[] = [
  {
    file: 'seed-vault.en.md',
    heldOut: false,
    guest: 'Tove Marchetti',
    hosts: ['Priya Lindgren'],
    headed: true,
    starts: [
      'A cellar full of Tuesdays',
      '“We are not a museum, we are a pantry”',
      'The offer from the coast',
      'What the cold cannot keep',
    ],
    speech: [
      'I didn’t want the beans,',
      'I wanted her to have a reason to come back.',
      'A seed is a letter with no date on it,',
      'Because nobody is a very short time,',
      'Somebody always turns up.',
      'We are not a museum, we are a pantry,',
      'If you lock a pantry, people eat worse and steal more.',
      'You can’t collect a debt from the rain,',
      'I would have sold them a sack,',
      'They wanted the word.',
      'They were in a hurry, and barley isn’t,',
      'I have forty jars that nobody can cook,',
      'That is the part of the archive that died.',
      'I have stopped looking for an heir,',
      'I am looking for a bus driver.',
    ],
  },
  {
    file: 'night-bakery.en.vtt',
    heldOut: false,
    guest: 'Salome Okafor',
    hosts: ['Hugo Brandt'],
    headed: false,
    starts: [
      'Welcome to Second Shift.',
      "Let's talk about the oven.",
      'You pay your apprentices',
      'There is a rumour',
    ],
  },
  {
    file: 'glacier.en.srt',
    heldOut: false,
    guest: 'Astrid Solheim',
    hosts: ['Imre'],
    headed: false,
    starts: ['You measure glaciers', 'The village below', 'In 2021 you stopped', 'What should a person do'],
  },
  {
    file: 'radio.en.json',
    heldOut: false,
    guest: 'Tariq Ellsworth',
    hosts: ['SPEAKER_01'],
    headed: false,
    starts: ['Welcome back to Longwave.', "Let's move on to spare parts.", 'You teach children'],
  },
  {
    file: 'bees.en.html',
    heldOut: false,
    guest: 'Casper Nwosu',
    hosts: ['Fenna Ruiz'],
    headed: true,
    starts: [
      'Why a judge keeps bees',
      'What the bees know about evidence',
      'Forty kilos of honey and one complaint',
    ],
    speech: [
      'I read the statute four times,',
      'Then I went out and bought a hive, because I did not understand a word of it.',
      'A hive will not be hurried by a deadline,',
      'It’s the only thing in this building that can’t be adjourned.',
      'How to be wrong together,',
      'Nobody persuades them,',
      'They simply get tired of a bad argument.',
      'She is right about the reasons,',
      'and I am right about the dancing.',
      'I recused the bee,',
      'I sent them the accounts,',
      'We had made a loss of eleven euros, and I have rarely been so proud.',
    ],
  },
  {
    file: 'paper-mill.zh-CN.txt',
    heldOut: false,
    guest: '桑柏年',
    hosts: ['温知夏'],
    headed: true,
    starts: ['“机器做的纸，没有性格”', '四十天都花在了哪里', '“徒弟走了，手艺就老了”', '订单从哪里来'],
    speech: [
      '机器做的纸，没有性格',
      '手做的纸每一张都有脾气，写字的人要去认识它。',
      '我最怕的不是辛苦，是连着下雨',
      '徒弟走了，手艺就老了',
      '我试过，减到五十道，纸也能用，但是我骗不了自己的手。',
      '十六个里面有两个，已经够了',
      '我做的每一张，都要等六百年才知道好不好',
      '工匠不工匠的，纸说了算。',
    ],
  },
  {
    file: 'opera.zh-CN.txt',
    heldOut: false,
    guest: '戴月娥',
    hosts: [],
    headed: false,
    starts: ['六十二岁的戴月娥', '剧团的账很简单', '村子里的观众也在变', '接班的事情'],
    speech: [
      '站着不动最难，',
      '因为所有的人都在动，只有你要忍住。',
      '镜子里是脸，影子里才是戏，',
      '连锣都送进了当铺',
      '拍就拍吧，',
      '手机也是一双眼睛。',
      '他嗓子一般，可是他肯站着当树，',
      '我从树开始，也从树结束，',
      '中间的都是借来的。',
    ],
  },
  {
    file: 'translator.mixed.txt',
    heldOut: false,
    guest: 'Meilin Zhao',
    hosts: ['Oskar Weyland'],
    headed: false,
    starts: [
      'You have interpreted for',
      'Let us turn to machines.',
      'How did you learn to listen?',
      'Last question.',
    ],
  },
  {
    file: 'dike.zh-CN.txt',
    heldOut: false,
    guest: '陆听涛',
    hosts: ['主持人'],
    headed: false,
    starts: ['陆工您好', '说说技术吧', '您后来提出要拆掉', '您快要退休了'],
  },
  {
    file: 'clockmaker.en.txt',
    heldOut: true,
    guest: 'Desmond Achterberg',
    hosts: [],
    headed: false,
    starts: [
      'Every Thursday morning',
      'The oldest movement',
      'Money is a different mechanism.',
      'There is a successor',
    ],
    speech: [
      'People think I am there to make it right,',
      'I am there to make it agree.',
      'She taught me to listen before I looked,',
      'The eye forgives, the ear doesn’t.',
      'I had changed everything I could see,',
      'The fault was a swallow’s nest, and I had looked at it every day.',
      'For two hundred years nobody here missed a minute,',
      'and they caught the same fish.',
      'They put a price on everything except the stairs,',
      'Never set a clock in anger,',
      'You will only have to climb up again and apologise.',
      'Four seconds,',
      'That isn’t an error. That is a conversation.',
    ],
  },
  {
    file: 'ferry-pilot.zh-CN.vtt',
    heldOut: true,
    guest: '骆长河',
    hosts: ['纪南'],
    headed: false,
    starts: ['各位听众晚上好', '我们来谈谈这条河。', '前年大桥通车', '最后想问问您的徒弟。'],
  },
];

export function readCorpusFile(file: string): Uint8Array {
  return readFileSync(new URL(file, import.meta.url));
}
