/** A turn or paragraph in, how much its own words look like the beginning of another subject out. */

const NEW_EN =
  /\b(?:let['’]s|let us) (?:talk|turn|move|go|begin|start|come)\b|\b(?:turning|moving on|last question|one more (?:thing|question)|finally|another (?:subject|topic)|speaking of|what about)\b/i;
const NEW_ZH = /谈谈|说说|聊聊|说到|谈到|接下来|最后|另外|换个话题|另一个|除此之外|话题/;
const FOLLOW_UP_EN =
  /^["“]?(?:and|so|but|or|then|why not|really|yes|no|couldn|how so|is (?:that|it|this)|are they|was (?:that|it)|does (?:that|it)|do they|did (?:they|it|she|he)|have you never)\b/i;
const FOLLOW_UP_ZH = /^(?:那|可是|但|所以|真的|是吗|然后|这|她|他|它|当时)/;

/** From -1, a mere follow-up, to 1. Only the beginning of the words counts. */
export function opensTopic(words: string, isHost: boolean): number {
  const head = words.slice(0, 160);
  const cue = NEW_EN.test(head) || NEW_ZH.test(head.slice(0, 40)) ? 1 : 0;
  if (!isHost) return cue * 0.5;
  const short = head.split(/\s+/).length < 8 && head.replaceAll(/\P{Script=Han}/gu, '').length < 14 ? 0.5 : 0;
  const follows = FOLLOW_UP_EN.test(head) || FOLLOW_UP_ZH.test(head) ? 0.5 : 0;
  return cue - short - follows;
}
