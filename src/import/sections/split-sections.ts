/** A source in, the stretches that become themes out: between its own headings, or where its words change. */
import type { SourceFacts } from '../../model/source-facts.js';
import type { SourceText } from '../../model/source-text.js';
import { chooseBoundaries } from './choose-boundaries.js';
import { countThemes } from './count-themes.js';
import { findHeadings } from '../units/find-headings.js';
import { mergeSections } from './merge-sections.js';
import { weightOfSection, type SourceSection } from './section.js';
import type { TextSpan } from '../units/text-span.js';
import type { Unit } from '../units/units.js';

export interface SplitOptions {
  /** How many themes are wanted; undefined leaves it to the text. */
  readonly themes: number | undefined;
  readonly isHost: (unit: Unit) => boolean;
}

/** What stands before the first heading is an introduction, and no theme; nor is a heading with nothing below it. */
export function splitSections(
  source: SourceText,
  facts: SourceFacts,
  units: readonly Unit[],
  options: SplitOptions,
): readonly SourceSection[] {
  const headed = byHeadings(findHeadings(source, facts), units, {
    text: source.text,
    end: source.text.length,
  });
  const sections =
    headed.length > 1
      ? withSubstance(divideSwallowing(headed, { source, facts, options }))
      : byWords(units, source, options);
  return mergeSections(sections, options.themes ?? MOST_HEADED);
}

/** An agenda of more is none. */
const MOST_HEADED = 12;
/** About 750 words, and more than half of the text: `Transcript`, `Interview` is the name of no theme. */
const SWALLOWS = { weight: 1500, share: 0.5 };
/** Headings lie six deep at most. */
const DEEPEST = 6;

interface Dividing {
  readonly source: SourceText;
  readonly facts: SourceFacts;
  readonly options: SplitOptions;
}

/** One heading that has nearly everything below it divides nothing: what lies below is divided instead. */
function divideSwallowing(
  sections: readonly SourceSection[],
  dividing: Dividing,
  depth = 1,
): readonly SourceSection[] {
  const { source, facts, options } = dividing;
  const whole = sections.reduce((sum, section) => sum + weightOfSection(section), 0);
  return sections.flatMap((section) => {
    const weight = weightOfSection(section);
    if (weight < SWALLOWS.weight || weight < SWALLOWS.share * whole) return [section];
    const below = { start: section.heading?.end ?? section.start, end: section.end };
    const lower = byHeadings(findHeadings(source, facts, below), section.units, {
      text: source.text,
      end: section.end,
    });
    if (lower.length > 1) return depth < DEEPEST ? divideSwallowing(lower, dividing, depth + 1) : lower;
    const parts = byWords(section.units, source, options);
    return parts.length > 1 ? parts : [section];
  });
}

/** Where anybody has a label, what nobody says is a note about the interview. */
function withSubstance(sections: readonly SourceSection[]): readonly SourceSection[] {
  const said = sections.filter(({ units }) => units.some(({ speaker }) => speaker !== undefined));
  return said.length > 0 ? said : sections;
}

/** A heading above a link alone names what stands elsewhere. */
function isAddress(words: string): boolean {
  return /^(?:\s*https?:\/\/\S+)+\s*$/i.test(words);
}

function byHeadings(
  headings: readonly TextSpan[],
  units: readonly Unit[],
  { text, end: textEnd }: { readonly text: string; readonly end: number },
): readonly SourceSection[] {
  const sections = headings.map((heading, index) => {
    const end = headings[index + 1]?.start ?? textEnd;
    const own = units.filter(
      (unit) => unit.start >= heading.end && unit.start < end && !isAddress(text.slice(unit.start, unit.end)),
    );
    return { heading, start: heading.start, end: own.at(-1)?.end ?? heading.end, units: own };
  });
  return sections.filter((section) => section.units.length > 0);
}

function byWords(
  units: readonly Unit[],
  { text }: SourceText,
  { themes, isHost }: SplitOptions,
): readonly SourceSection[] {
  const weight = units.reduce((sum, unit) => sum + unit.weight, 0);
  const starts = chooseBoundaries(units, {
    themes: themes ?? countThemes(weight),
    flexible: themes === undefined,
    isHost,
    wordsOf: ({ start, end }) => text.slice(start, end),
  });
  return starts.flatMap((start, index) => {
    const own = units.slice(start, starts[index + 1] ?? units.length);
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ heading: undefined, start: first.start, end: last.end, units: own }] : [];
  });
}
