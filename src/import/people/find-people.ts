/** A source in, who speaks in it out: from labels where it has them, else from an article's words of saying. */
import type { SourceFacts } from '../../model/source-facts.js';
import type { SourceText } from '../../model/source-text.js';
import { weightOf } from '../../text/text-weight.js';
import { articleCast, asMember } from './article/article-cast.js';
import { captionsIn } from './article/captions.js';
import type { Cast, Member } from './names/cast.js';
import { NOBODY_GIVEN, type GivenFault, type GivenPeople } from './labels/given-people.js';
import { labelledCast, type LabelledCast } from './labels/label-cast.js';
import { roleBefore } from './names/roles.js';
import type { SpeakerRow } from './labels/speaker-table.js';
import type { PersonsWords } from './names/speech.js';
import type { TextSpan } from '../units/text-span.js';
import type { Unit } from '../units/units.js';

export interface FoundPeople {
  /** How the speakers are known; `nobody` when a transcript does not tell them apart. */
  readonly by: 'labels' | 'attribution' | 'nobody';
  readonly cast: Cast;
  /** What the guests say, in their own words. */
  readonly said: readonly PersonsWords[];
  /** What the hosts say. */
  readonly asked: readonly PersonsWords[];
  /** Nobody's words. */
  readonly captions: readonly TextSpan[];
  /** Whose labels are that tell no name. */
  readonly speakers: LabelledCast['speakers'];
  /** Everybody who speaks, with what speaks for their role; who says most first. */
  readonly rows: readonly SpeakerRow[];
  /** Names of the author's that decide nothing. */
  readonly faults: readonly GivenFault[];
}

export function findPeople(
  source: SourceText,
  facts: SourceFacts,
  units: readonly Unit[],
  given: GivenPeople = NOBODY_GIVEN,
): FoundPeople {
  const captions = captionsIn(source, facts);
  if (units.some(({ speaker }) => speaker !== undefined))
    return fromLabels(source, facts, units, { captions, given });
  if (source.cues.length > 0) return { ...NOBODY, captions, faults: unlabelledFaults(given) };
  const { cast, speech, faults } = articleCast(source, facts, given);
  const members = {
    guests: cast.guests.map(asMember),
    hosts: cast.hosts.map(asMember),
    others: cast.others.map(asMember),
  };
  const by = (people: readonly Member[]): readonly PersonsWords[] =>
    speech.filter(({ person }) => people.some(({ name }) => name === person.name));
  return {
    by: 'attribution',
    cast: members,
    said: by(members.guests).filter(({ asks }) => !asks),
    asked: by(members.hosts).filter(({ asks }) => asks),
    captions,
    speakers: [],
    rows: articleRows(cast, speech, source),
    faults,
  };
}

const NOBODY: Omit<FoundPeople, 'captions'> = {
  by: 'nobody',
  cast: { guests: [], hosts: [], others: [] },
  said: [],
  asked: [],
  speakers: [],
  rows: [],
  faults: [],
};

function unlabelledFaults({ guests, hosts }: GivenPeople): readonly GivenFault[] {
  const hint = 'it does not say who speaks: if all of it is one person’s, say so with `--speaker "all=Name"`';
  return [
    ...guests.map((name) => ({ name, option: '--guest', fault: 'unknown', hint }) as const),
    ...hosts.map((name) => ({ name, option: '--host', fault: 'unknown', hint }) as const),
  ];
}

function fromLabels(
  source: SourceText,
  facts: SourceFacts,
  units: readonly Unit[],
  { captions, given }: { readonly captions: readonly TextSpan[]; readonly given: GivenPeople },
): FoundPeople {
  const { cast, memberOf, speakers, assigned, faults } = labelledCast(source, facts, units, given);
  const turns = units.flatMap(({ start, end, speaker }) => {
    const person = memberOf.get(speaker ?? '');
    return person === undefined ? [] : [{ start, end, person, asks: cast.hosts.includes(person) }];
  });
  const withRoles = (people: readonly Member[]): readonly Member[] =>
    people.map((member) => ({ ...member, role: roleBefore(member.name, source.text.slice(0, 20_000)) }));
  return {
    by: 'labels',
    cast: { guests: withRoles(cast.guests), hosts: withRoles(cast.hosts), others: cast.others },
    said: turns.filter(({ person }) => cast.guests.includes(person)),
    asked: turns.filter(({ asks }) => asks),
    captions,
    speakers,
    rows: assigned.map(rowOf),
    faults,
  };
}

function rowOf({ part, name, role, why, isTold }: LabelledCast['assigned'][number]): SpeakerRow {
  const { labels, share, turns, firstWords } = part;
  return { name, labels, role, why, isTold, share, turns: turns.length, firstWords };
}

/** In an article a turn is a quotation; who is only mentioned is left out. */
function articleRows(
  cast: Cast,
  speech: readonly PersonsWords[],
  { text }: SourceText,
): readonly SpeakerRow[] {
  const weigh = (spans: readonly TextSpan[]): number =>
    spans.reduce((sum, { start, end }) => sum + weightOf(text.slice(start, end)), 0);
  const whole = weigh(speech);
  const rows = (people: readonly Member[], role: SpeakerRow['role'], why: string): readonly SpeakerRow[] =>
    people.flatMap(({ name }) => {
      const own = speech.filter(({ person }) => person.name === name);
      const [first] = own;
      if (first === undefined && role === 'neither') return [];
      const firstWords =
        first === undefined ? '' : text.slice(first.start, Math.min(first.end, first.start + 200));
      const share = whole === 0 ? 0 : weigh(own) / whole;
      return [{ name, labels: [], role, why, isTold: true, share, turns: own.length, firstWords }];
    });
  return [
    ...rows(cast.guests, 'guest', 'is quoted most'),
    ...rows(cast.hosts, 'host', 'asks, or stands beside the guest'),
    ...rows(cast.others, 'neither', 'is quoted'),
  ];
}
