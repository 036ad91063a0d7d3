/** A presentation and an outline in, what was changed there that no place of the outline takes out, slide by slide. */
import type { FileEvidence, SlideEvidence } from '../../model/file-evidence.js';
import { plainText } from '../../model/inline.js';
import type { Outline, Section } from '../../model/outline.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Problem } from '../../model/problems/problem.js';
import type { EditedSlide } from '../../pptx/read/edited-deck.js';
import { oneLine } from '../../text/one-line.js';
import { MADE_SLIDES } from '../../parse/headings/assign-ids.js';
import { hashWords } from '../../verify/lock/quote-hash.js';
import { quotesOf } from '../../verify/verify-outline.js';
import type { FoundQuote } from '../find-quotes.js';
import type { MatchedSlides } from '../match-slides.js';
import { placeProblems, slideProblems } from '../place-problems.js';
import { pointsOf, titleOf } from '../slide-words.js';
import { refusal } from './change.js';
import { keyNow } from './find-sections.js';
import { noteLines } from './note-lines.js';

export interface MergedParts {
  readonly evidence: FileEvidence;
  readonly slides: MatchedSlides;
  readonly quotes: readonly FoundQuote[];
  readonly outline: Outline;
  /** By the slides' ids. */
  readonly sections: ReadonlyMap<string, Section>;
  /** The presentation, as messages print it. */
  readonly file: string;
}

/** What the outline says by now, wherever, is no loss. */
export function leftChanges(parts: MergedParts): readonly Problem[] {
  const { evidence, slides, quotes, outline, sections, file } = parts;
  if (sections.size === 0) return [otherTalk(parts)];
  const said = saidIn(outline);
  const keys = new Set(outline.sections.flatMap(quotesOf).map(({ key }) => key));
  return [
    ...evidence.slides.flatMap((was) => {
      const slide = slides.found.get(was.id);
      return slide === undefined || sections.has(was.id) ? [] : slideLeft(was, slide, said, file);
    }),
    ...slideProblems(
      {
        removed: slides.removed.filter(({ id }) => sections.has(id) || isMade(id, outline)),
        added: slides.added.filter((slide) => !said.has(hashWords(titleOf(slide)))),
      },
      file,
    ),
    ...placeProblems(
      quotes,
      { quotes: evidence.quotes.filter((was) => keys.has(keyNow(was, sections))) },
      slides,
      file,
    ),
    ...orderLeft(parts),
  ];
}

function isMade(id: string, { meta }: Outline): boolean {
  return MADE_SLIDES.includes(id) && !meta.omit.some((one) => one === id);
}

function otherTalk({ evidence, outline, file }: MergedParts): Problem {
  return makeProblem('merge-refused', {
    message: `\`${outline.file.path}\` has none of the themes that this was built from, and nothing is taken over`,
    hint: `name the outline that it was built from, which was called \`${evidence.stem}.md\``,
    file,
  });
}

/** Digests of all that an outline can show of its own. */
function saidIn({ meta, sections }: Outline): ReadonlySet<string> {
  const blocks = sections.flatMap((section) => section.blocks);
  return new Set(
    [
      meta.title,
      ...sections.map(({ headline }) => plainText(headline)),
      ...blocks.flatMap((block) => (block.type === 'points' ? block.items.map(plainText) : [])),
      ...blocks.flatMap((block) => (block.type === 'note' ? noteLines(block.text) : [])),
    ].map(hashWords),
  );
}

/** A slide that Pullquote made of the front matter, or one whose theme the outline has no longer. */
function slideLeft(
  was: SlideEvidence,
  slide: EditedSlide,
  said: ReadonlySet<string>,
  file: string,
): readonly Problem[] {
  const parts = [
    { name: 'headline', built: [was.title], now: [titleOf(slide)] },
    { name: 'points', built: was.points, now: pointsOf(slide) },
    {
      name: 'notes',
      built: was.notes ?? [],
      now: was.notes === undefined ? [] : (slide.notes ?? []).flatMap((note) => note.split('\n')),
    },
  ];
  const changed = parts.filter(({ built, now }) => {
    const digests = now.map(hashWords);
    return digests.join(' ') !== built.join(' ') && !digests.every((digest) => said.has(digest));
  });
  return changed.map(({ name, now }) => {
    const verb = name === 'headline' ? 'was' : 'were';
    const message = `the ${name} of the slide \`${was.id}\` ${verb} changed, which is no theme of the outline`;
    return refusal(file, slide, was.id, message, now.map(oneLine).join('\n'));
  });
}

/** Told by the themes that both have; an outline that has them in the same order by now has nothing to learn. */
function orderLeft({ evidence, slides, outline, sections, file }: MergedParts): readonly Problem[] {
  const both = evidence.slides.flatMap(({ id }) => {
    const [slide, section] = [slides.found.get(id), sections.get(id)];
    return slide && section ? [{ id, slide, at: outline.sections.indexOf(section) }] : [];
  });
  const edited = both.toSorted((a, b) => a.slide.number - b.slide.number);
  const isSame = (order: readonly { readonly id: string }[]): boolean =>
    order.every(({ id }, index) => edited[index]?.id === id);
  if (isSame(both) || isSame(both.toSorted((a, b) => a.at - b.at))) return [];
  return [
    makeProblem('merge-refused', {
      message: `the slides were put into another order, which is not taken over: ${edited.map(({ id }) => `\`${id}\``).join(', ')}`,
      hint: 'put the themes of the outline into this order by hand',
      file,
    }),
  ];
}
