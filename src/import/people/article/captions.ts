/** Reads who is shown in a picture: `左：…；右：…`, “From left: …”. */
import type { SourceFacts } from '../../../model/source-facts.js';
import type { SourceText } from '../../../model/source-text.js';
import { chineseNameIn } from '../names/chinese-names.js';
import { asLatinName, LATIN_NAME } from '../names/latin-names.js';
import type { TextSpan } from '../../units/text-span.js';

const CAPTION =
  /^(?:[（(]?(?:图|上图|下图|图片)?[左右中][一二]?[侧边]?(?:起|为|是|：|:)|图[：:左右为]|图片来源|供图|摄影|(?:from )?left(?: to right)?[:,]|[Pp]hoto(?:graph)?s?[:(]|pictured[:,])/iu;
const LONGEST = 160;

/** Paragraphs that stand under a picture: they are nobody's words. */
export function captionsIn({ text, paragraphs }: SourceText, facts: SourceFacts): readonly TextSpan[] {
  const captions = new Set(facts.captions);
  return paragraphs.filter((paragraph) => {
    const words = text.slice(paragraph.start, paragraph.end);
    return words.length <= LONGEST && (CAPTION.test(words) || captions.has(words.replaceAll(/\s+/g, ' ')));
  });
}

/** The people whom captions name, in their order. */
export function captionNames(source: SourceText, captions: readonly TextSpan[]): readonly string[] {
  const names = captions.flatMap(({ start, end }) => namesIn(source.text.slice(start, end)));
  return [...new Set(names)];
}

function namesIn(caption: string): readonly string[] {
  const latin = Array.from(caption.matchAll(new RegExp(LATIN_NAME, 'gu')), ([run]) =>
    asLatinName(run),
  ).filter((name) => name?.includes(' ') === true);
  const chinese = caption.split(/[^\p{Script=Han}·]+|[左右中]/u).map((run) => chineseNameIn(run));
  return [...latin, ...chinese].flatMap((name) => name ?? []);
}
