/** The words of buttons, overlays and the remote, in the deck's language, or in English. */

export interface Words {
  readonly blank: string;
  readonly blanked: string;
  readonly pointer: string;
  readonly language: string;
  readonly follow: string;
  readonly followTitle: string;
  /** With `{address}`. */
  readonly followCode: string;
  readonly keys: string;
  readonly close: string;
  readonly jump: string;
  readonly problems: string;
  readonly lastGood: string;
  readonly hint: string;
  readonly lost: string;
  readonly offline: string;
  readonly waiting: string;
  readonly previous: string;
  readonly next: string;
  readonly upNext: string;
  readonly end: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly start: string;
  readonly pause: string;
  readonly awake: string;
  readonly overview: string;
  readonly presenter: string;
  readonly fullscreen: string;
  readonly slide: string;
  /** With `{n}`, `{all}` and `{headline}`. */
  readonly slideOf: string;
  /** With `{n}` and `{all}`. */
  readonly pageOf: string;
  readonly controls: string;
  readonly smallerNotes: string;
  readonly biggerNotes: string;
  readonly timeNow: string;
}

const EN: Words = {
  blank: 'Blank the screen',
  blanked: 'The audience sees a blank screen',
  pointer: 'Laser pointer',
  language: 'Language',
  follow: 'Address to follow along',
  followTitle: 'Follow along on your own device',
  followCode: 'A QR code that opens {address} on your device.',
  keys: 'Keys',
  close: 'Close',
  jump: 'Go to slide',
  problems: 'The outline has problems',
  lastGood: 'The last good version is still shown. This goes away by itself once they are gone.',
  hint: 'hint',
  lost: 'Connection lost: trying again…',
  offline: 'Offline: what you press is not sent. Trying again…',
  waiting: 'The slides will be here in a moment.',
  previous: 'Previous slide',
  next: 'Next slide',
  upNext: 'Next',
  end: 'The end',
  notes: 'Speaker notes',
  noNotes: 'No notes for this slide.',
  start: 'Start the clock',
  pause: 'Pause the clock',
  awake: 'Keep the screen on',
  overview: 'Overview',
  presenter: 'Presenter view',
  fullscreen: 'Full screen',
  slide: 'Slide',
  slideOf: 'Slide {n} of {all}: {headline}',
  pageOf: 'Page {n} of {all}',
  controls: 'Controls',
  smallerNotes: 'Smaller notes',
  biggerNotes: 'Larger notes',
  timeNow: 'The time now',
};

const ZH: Words = {
  blank: '黑屏',
  blanked: '观众现在看到的是黑屏',
  pointer: '激光笔',
  language: '语言',
  follow: '显示跟随地址',
  followTitle: '用自己的设备跟着看',
  followCode: '二维码：用自己的设备打开 {address}。',
  keys: '按键',
  close: '关闭',
  jump: '跳到第几页',
  problems: '提纲有问题',
  lastGood: '仍显示上一个没有问题的版本。问题改好后，这里会自动消失。',
  hint: '提示',
  lost: '连接已断开，正在重连……',
  offline: '已离线：现在按了不会发送。正在重连……',
  waiting: '幻灯片马上就好。',
  previous: '上一页',
  next: '下一页',
  upNext: '接下来',
  end: '结束',
  notes: '演讲者备注',
  noNotes: '这一页没有备注。',
  start: '开始计时',
  pause: '暂停计时',
  awake: '保持屏幕常亮',
  overview: '总览',
  presenter: '演讲者视图',
  fullscreen: '全屏',
  slide: '幻灯片',
  slideOf: '第 {n} 页，共 {all} 页：{headline}',
  pageOf: '第 {n} 页，共 {all} 页',
  controls: '操作',
  smallerNotes: '缩小备注',
  biggerNotes: '放大备注',
  timeNow: '现在的时间',
};

export function wordsIn(lang: string): Words {
  return lang.toLowerCase().split('-')[0] === 'zh' ? ZH : EN;
}

/** @param values by name; a name that `sentence` has and `values` lacks is left as it is */
export function fillWords(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
