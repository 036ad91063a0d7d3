/** The lines of a transcript in, what of each is an advertisement out: from its mark to its end or the next label. */
import { labelWords } from '../../languages/label-words.js';
import type { SourceSpan } from '../../model/source-text.js';

const ADVERTS = labelWords('adverts');
const ENDS = labelWords('advertEnds');
/** In brackets, in round ones only where they open a line; alone on its line between dashes, stars and colons too. */
const BRACKETED = /[[(［（【<{]([^[\]()［］（）【】<>{}]{1,50})[\])］）】>}]/gu;
const FRAME = /^[\s*_=~#–—:：-]+|[\s*_=~#–—:：.!-]+$/gu;
const LONGEST_MARK = 60;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly ends: boolean;
}

/**
 * By index of line. Without an end mark or a label behind it only its mark is known for one, unless labels tell who
 * speaks: then nobody does until the next.
 *
 * @param opens true of a line that opens somebody's turn
 */
export function advertsIn(
  texts: readonly string[],
  opens: (index: number) => boolean,
): ReadonlyMap<number, SourceSpan> {
  const spans = new Map<number, SourceSpan>();
  let open = false;
  for (const [index, text] of texts.entries()) {
    if (opens(index)) open = false;
    let from = open ? 0 : undefined;
    for (const mark of marksIn(text)) {
      from ??= mark.start;
      open = !mark.ends;
      if (!open) {
        spans.set(index, { start: Math.min(from, spans.get(index)?.start ?? from), end: mark.end });
        from = undefined;
      }
    }
    if (from !== undefined) spans.set(index, { start: spans.get(index)?.start ?? from, end: text.length });
  }
  return spans;
}

function marksIn(text: string): readonly Mark[] {
  const bracketed = /[[(［（【<{]/.test(text)
    ? Array.from(text.matchAll(BRACKETED)).flatMap(({ index, 0: whole, 1: words = '' }) =>
        /^[(（<{]/.test(whole) && text.slice(0, index).trim() !== ''
          ? []
          : markOf(words, index, index + whole.length),
      )
    : [];
  if (bracketed.length > 0 || text.length > LONGEST_MARK) return bracketed;
  const framed = /^\s*(?:[*_=~#–—-]{2,}|#)|[*_=~–—-]{2,}\s*$|[:：]\s*[*_]*$/u.test(text);
  return framed ? markOf(text, 0, text.length) : [];
}

function markOf(words: string, start: number, end: number): readonly Mark[] {
  const plain = words
    .normalize('NFKC')
    .replaceAll(FRAME, '')
    .toLowerCase()
    .replace(/\s*#?\d{1,2}$/, '');
  if (ADVERTS.has(plain)) return [{ start, end, ends: false }];
  return ENDS.has(plain) || isEndOf(plain) ? [{ start, end, ends: true }] : [];
}

/** `end of advertisement`, `ad ends`, `/ad`, 广告结束. */
function isEndOf(plain: string): boolean {
  const named =
    /^(?:(?:end|ends) (?:of )?(?:the )?|ende (?:der |des )?|fin (?:de |del )?(?:la |l['’]|los |las )?|конец |\/ ?|结束)(.+)$/u.exec(
      plain,
    );
  const behind = /^(.+?)(?:\s(?:ends?|ende|over|concludes)|\s?(?:结束|結束|終了|終わり|끝|종료))$/u.exec(
    plain,
  );
  return [named?.[1], behind?.[1]].some((word) => word !== undefined && ADVERTS.has(word));
}
