/** An outline in, warnings out where its notes take longer to say than its minutes allow. */
import { parseNote } from '../markup/notes/parse-note.js';
import { noteText } from '../model/note.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Outline, Section } from '../model/outline.js';
import type { Span } from '../model/position.js';
import type { Problem } from '../model/problems/problem.js';
import { DEFAULT_RATES, type SpeakingRates } from './speaking-rates.js';
import { speakingTime, type SpeakingTime } from './speaking-time.js';

/**
 * How much longer than planned is worth a word: a tenth, since nobody's pace is known better, and at least a
 * quarter of a minute. Notes that are too short are no problem: they may be keywords.
 */
const TOLERANCE = 1.1;
const LEAST_MINUTES = 0.25;

export function timingProblems(outline: Outline, rates: SpeakingRates = DEFAULT_RATES): readonly Problem[] {
  const timed = outline.sections.map((section) => ({
    section,
    time: sectionTime(section, outline, rates),
  }));
  return [
    ...talkProblems(outline, rates),
    ...timed.flatMap(({ section, time }) => themeProblem(section, time, outline) ?? []),
  ];
}

function themeProblem(section: Section, time: SpeakingTime, { file }: Outline): Problem | undefined {
  const { minutes, id, headingSpan } = section;
  if (minutes === undefined || !exceeds(time.minutes, minutes)) return undefined;
  return makeProblem('timing-theme', {
    message: `the notes take about ${say(time.minutes)} to say (${amount(time)}), and this slide has ${say(minutes)}`,
    hint: `leave out about ${excess(time, minutes)}, or give it \`minutes=${roundUp(time.minutes)}\``,
    file: file.path,
    span: headingSpan,
    section: id,
  });
}

/** Both what the notes say and what the sections claim must fit. */
function talkProblems(outline: Outline, rates: SpeakingRates): readonly Problem[] {
  const { minutes } = outline.meta;
  if (minutes === undefined) return [];
  const all = [...outline.coverNotes, ...outline.sections.flatMap(notesOf)];
  const time = timeOf(all, outline, rates);
  const claimed = outline.sections.reduce((sum, section) => sum + (section.minutes ?? 0), 0);
  const place = { file: outline.file.path, span: budgetSpan(outline) };
  return [
    ...(exceeds(time.minutes, minutes)
      ? [
          makeProblem('timing-talk', {
            message: `the notes take about ${say(time.minutes)} to say (${amount(time)}), and the talk has ${say(minutes)}`,
            hint: `leave out about ${excess(time, minutes)}, or ask for a longer slot`,
            ...place,
          }),
        ]
      : []),
    ...(claimed > minutes
      ? [
          makeProblem('timing-talk', {
            message: `the themes claim ${say(claimed)} together, and the talk has ${say(minutes)}`,
            hint: `take ${say(claimed - minutes)} from the \`minutes=…\` of the headings, or raise \`minutes:\``,
            ...place,
          }),
        ]
      : []),
  ];
}

function exceeds(spoken: number, minutes: number): boolean {
  return spoken > minutes * TOLERANCE && spoken - minutes >= LEAST_MINUTES;
}

function notesOf({ blocks }: Section): readonly string[] {
  return blocks.flatMap((block) => (block.type === 'note' ? [block.text] : []));
}

/** How long the notes of a section take to say. */
export function sectionTime(section: Section, outline: Outline, rates: SpeakingRates): SpeakingTime {
  return timeOf(notesOf(section), outline, rates);
}

function timeOf(notes: readonly string[], { meta }: Outline, rates: SpeakingRates): SpeakingTime {
  return speakingTime(
    notes.map((note) => noteText(parseNote(note))),
    meta.lang,
    rates,
  );
}

/** Of what there is more of; the rest goes with it. */
function excess(time: SpeakingTime, minutes: number): string {
  const share = (time.minutes - minutes) / time.minutes;
  return time.characters > time.words
    ? counted(roughly(time.characters * share), 'character')
    : counted(roughly(time.words * share), 'word');
}

/** To two digits: more would claim to know. */
function roughly(value: number): number {
  return Number(value.toPrecision(value < 10 ? 1 : 2));
}

function amount({ characters, words }: SpeakingTime): string {
  const parts = [
    characters === 0 ? [] : counted(characters, 'character'),
    words === 0 ? [] : counted(words, 'word'),
  ];
  return parts.flat().join(' and ');
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

function say(minutes: number): string {
  return `${Number(minutes.toFixed(1))} min`;
}

function roundUp(minutes: number): number {
  return Math.ceil(minutes * 2) / 2;
}

/** The line of the front matter that gives the talk its minutes. */
function budgetSpan({ file, sections }: Outline): Span | undefined {
  const head = file.text.slice(0, sections[0]?.span.start.offset);
  const found = /^minutes[ \t]*:[^\n]*/m.exec(head);
  if (found === null) return undefined;
  const line = head.slice(0, found.index).split('\n').length;
  const end = found[0].trimEnd().length;
  return {
    start: { line, column: 1, offset: found.index },
    end: { line, column: 1 + end, offset: found.index + end },
  };
}
