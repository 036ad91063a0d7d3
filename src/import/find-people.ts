/** A source in, who speaks in it out: from labels where it has them, else from an article's words of saying. */
import type { SourceFacts } from '../model/source-facts.js';
import type { SourceText } from '../model/source-text.js';
import { articleCast, asMember } from './article-cast.js';
import { captionsIn } from './captions.js';
import type { Cast, Member } from './cast.js';
import { labelledCast } from './label-cast.js';
import { roleBefore } from './roles.js';
import type { Speech } from './speech.js';
import type { TextSpan } from './text-span.js';
import type { Unit } from './units.js';

export interface People {
  /** How the speakers are known; `nobody` when a transcript does not tell them apart. */
  readonly by: 'labels' | 'attribution' | 'nobody';
  readonly cast: Cast;
  /** What the guests say, in their own words. */
  readonly said: readonly Speech[];
  /** What the hosts say. */
  readonly asked: readonly Speech[];
  /** Nobody's words. */
  readonly captions: readonly TextSpan[];
}

export function findPeople(source: SourceText, facts: SourceFacts, units: readonly Unit[]): People {
  const captions = captionsIn(source, facts);
  if (units.some(({ speaker }) => speaker !== undefined)) return fromLabels(source, units, captions);
  if (source.cues.length > 0) return { ...NOBODY, captions };
  const { cast, speech } = articleCast(source, facts);
  const members = {
    guests: cast.guests.map(asMember),
    hosts: cast.hosts.map(asMember),
    others: cast.others.map(asMember),
  };
  const by = (people: readonly Member[]): readonly Speech[] =>
    speech.filter(({ person }) => people.some(({ name }) => name === person.name));
  return {
    by: 'attribution',
    cast: members,
    said: by(members.guests).filter(({ asks }) => !asks),
    asked: by(members.hosts).filter(({ asks }) => asks),
    captions,
  };
}

const NOBODY: Omit<People, 'captions'> = {
  by: 'nobody',
  cast: { guests: [], hosts: [], others: [] },
  said: [],
  asked: [],
};

function fromLabels(source: SourceText, units: readonly Unit[], captions: readonly TextSpan[]): People {
  const { cast, memberOf } = labelledCast(source, units);
  const turns = units.flatMap(({ start, end, speaker }) => {
    const person = memberOf.get(speaker ?? '');
    return person === undefined ? [] : [{ start, end, person, asks: cast.hosts.includes(person) }];
  });
  const withRoles = (people: readonly Member[]): readonly Member[] =>
    people.map((member) => ({ ...member, role: roleBefore(member.name, source.text.slice(0, 20_000)) }));
  return {
    by: 'labels',
    cast: { guests: withRoles(cast.guests), hosts: withRoles(cast.hosts), others: [] },
    said: turns.filter(({ asks }) => !asks),
    asked: turns.filter(({ asks }) => asks),
    captions,
  };
}
