/** A source in, the stretches that become themes out: between its own headings, or where its words change. */
import type { SourceFacts } from '../../model/source-facts.js';
import type { SourceText } from '../../model/source-text.js';
import { chooseBoundaries } from './choose-boundaries.js';
import { countThemes } from './count-themes.js';
import { findHeadings } from '../units/find-headings.js';
import { mergeSections } from './merge-sections.js';
import type { SourceSection } from './section.js';
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
  const headed = byHeadings(findHeadings(source, facts), units, source);
  const sections = headed.length > 1 ? headed : byWords(units, source, options);
  return mergeSections(sections, options.themes ?? MOST_THEMES);
}

/** An agenda of more is none. */
const MOST_THEMES = 12;

function byHeadings(
  headings: readonly TextSpan[],
  units: readonly Unit[],
  { text }: SourceText,
): readonly SourceSection[] {
  const sections = headings.map((heading, index) => {
    const end = headings[index + 1]?.start ?? text.length;
    const own = units.filter((unit) => unit.start >= heading.end && unit.start < end);
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
