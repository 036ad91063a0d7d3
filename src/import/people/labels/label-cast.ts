/** The turns of a labelled transcript in, who of their speakers is guest and who is host out. */
import type { SourceFacts } from '../../../model/source-facts.js';
import type { SourceText } from '../../../model/source-text.js';
import { assignRoles, type AssignedRole, type SpeakerRole } from './assign-roles.js';
import type { Cast, Member } from '../names/cast.js';
import { readIntroductions, type Introduced } from './introductions.js';
import { completeName, fullNamesIn, namesByPart, type NamesByPart } from '../names/latin-names.js';
import type { Conversation } from './role-evidence.js';
import { isNameless, isNumbered, labelOf, partsOf, type Part } from './part.js';
import { resolveGiven, type GivenFault, type GivenPeople, type ResolvedPeople } from './given-people.js';
import { mayBeOne } from '../names/same-person.js';
import { sourceLine } from '../../units/one-line.js';
import type { Unit } from '../../units/units.js';
import type { SpeakerName } from '../../../model/outline.js';

export interface DraftSpeaker extends SpeakerName {
  /** By the author's word; else it is a guess. */
  readonly isGiven: boolean;
}

export interface LabelledCast {
  readonly cast: Cast;
  readonly memberOf: ReadonlyMap<string, Member>;
  /** Whose labels are: of those that tell no name as far as the text introduces somebody, and of whom the author names. */
  readonly speakers: readonly DraftSpeaker[];
  /** Everybody who speaks, with what speaks for their role; who says most first. */
  readonly assigned: readonly (AssignedRole & { readonly name: string })[];
  /** Names of the author's that decide nothing. */
  readonly faults: readonly GivenFault[];
}

/** Somebody, with the labels under which they speak. */
interface Labelled {
  readonly parts: readonly Part[];
  readonly role: SpeakerRole;
  readonly member: Member;
}

export function labelledCast(
  source: SourceText,
  facts: SourceFacts,
  units: readonly Unit[],
  given: GivenPeople,
): LabelledCast {
  const talk = { source, facts, parts: partsOf(source, withoutTitle(source, units)) };
  const guessed = castOf(talk, NOBODY);
  if (given.guests.length + given.hosts.length === 0) return { ...asCast(guessed, NOBODY), faults: [] };
  const nameOf = new Map(
    guessed.everybody.flatMap(({ parts, member }) => parts.map((part) => [part, member.name])),
  );
  const resolved = resolveGiven(given, talk.parts, (part) => [
    ...new Set([...part.labels, nameOf.get(part) ?? labelOf(part)]),
  ]);
  return { ...asCast(castOf(talk, resolved), resolved), faults: resolved.faults };
}

type Talk = Pick<Conversation, 'source' | 'facts' | 'parts'>;
const NOBODY: Pick<ResolvedPeople, 'guests' | 'hosts'> = { guests: new Map(), hosts: new Map() };

interface Roles {
  readonly assigned: readonly AssignedRole[];
  readonly everybody: readonly Labelled[];
}

function castOf(talk: Talk, given: typeof NOBODY): Roles {
  const assigned = assignRoles({ ...talk, given });
  const { source, facts, parts } = talk;
  const introduced = introducedIn(source, facts);
  const fullNames = namesByPart(surnamedIn(talk, introduced));
  const labels = parts.flatMap((part) => part.labels);
  const named = new Map([...given.guests, ...given.hosts]);
  const placed = [...named.values(), ...labels.filter((label) => !isNameless(label))];
  const membersAmong = (role: SpeakerRole, name: string | undefined, also?: string): readonly Labelled[] =>
    membersOf(
      role,
      assigned.filter((one) => one.role === role).map(({ part }) => part),
      {
        ...{ name, also, fullNames, keepsCase: (label) => !isShouted(label, labels, source.text) },
        ...{ given: named, placed },
      },
    );
  return {
    assigned,
    everybody: [
      ...membersAmong('guest', introduced.guest, introduced.guestAlso),
      ...membersAmong('host', introduced.host),
      ...membersAmong('neither', undefined),
    ],
  };
}

/** Only where people are presented: a name that comes up in the talk may be anybody's who is called the same. */
function surnamedIn({ source, facts, parts }: Talk, { guest }: Introduced): readonly string[] {
  const starts = parts.flatMap(({ turns }) => turns.map(({ start }) => start));
  const before = source.text.slice(0, Math.min(20_000, ...starts));
  const { title = '', guests = [], hosts = [] } = facts;
  // The line on which the first turn begins has its label on it.
  const head = before.slice(0, before.trimEnd().lastIndexOf('\n') + 1);
  const names = [...fullNamesIn([head, title, ...guests, ...hosts, guest ?? ''].join('\n')).keys()];
  // `About Ada Example`: a heading's first word is no part of the name.
  return names.filter((name) => !names.some((other) => name.endsWith(` ${other}`)));
}

function asCast({ assigned, everybody }: Roles, given: typeof NOBODY): Omit<LabelledCast, 'faults'> {
  const memberAs = (role: SpeakerRole): readonly Member[] =>
    everybody.filter((one) => one.role === role).map(({ member }) => member);
  const owners = everybody.flatMap(({ parts, member }) => parts.map((part) => [part, member] as const));
  const nameOf = new Map(owners.map(([part, { name }]) => [part, name]));
  return {
    cast: { guests: memberAs('guest'), hosts: memberAs('host'), others: memberAs('neither') },
    memberOf: new Map(owners.flatMap(([part, member]) => part.labels.map((label) => [label, member]))),
    speakers: owners.flatMap(([part, member]) =>
      speakersOf(part, member, given.guests.has(part) || given.hosts.has(part)),
    ),
    assigned: assigned.map((one) => ({ ...one, name: nameOf.get(one.part) ?? labelOf(one.part) })),
  };
}

/** The check of evidence knows `Q` and `答` by itself, and must be told of `SPEAKER_00`. */
function speakersOf({ labels }: Part, { name }: Member, isGiven: boolean): readonly DraftSpeaker[] {
  const told = isGiven ? labels : labels.filter((label) => isNumbered(label) && label !== name);
  return told.map((label) => ({ label, name, isGiven }));
}

/** A title with a colon looks like a label: it stands once, before all others, and ends without a stop. */
function withoutTitle({ text }: SourceText, units: readonly Unit[]): readonly Unit[] {
  const [first, ...others] = units;
  if (first === undefined || others.some(({ speaker }) => speaker === first.speaker)) return units;
  return /[.!?。！？…]['"’”」]?$/.test(text.slice(first.start, first.end)) ? units : others;
}

/** What the file says of itself is surer than what is read from its first words. */
function introducedIn({ text }: SourceText, { guests = [], hosts = [] }: SourceFacts): Introduced {
  const read = readIntroductions(text.slice(0, 1500));
  const guest = guests.length === 1 ? guests[0] : read.guest;
  const host = hosts.length === 1 ? hosts[0] : read.host;
  return {
    guest,
    guestAlso: guest === read.guest ? read.guestAlso : undefined,
    host: host === guest ? undefined : host,
  };
}

/** What the text says of somebody's name. */
interface Known {
  readonly name: string | undefined;
  readonly also: string | undefined;
  readonly fullNames: NamesByPart;
  readonly keepsCase: (label: string) => boolean;
  /** What the author calls somebody. */
  readonly given: ReadonlyMap<Part, string>;
  /** Names that have a label of their own already, by the source or by the author's word. */
  readonly placed: readonly string[];
}

/** Labels that name nobody are one person, who may have been introduced by name; numbered ones are one each. */
function membersOf(role: SpeakerRole, parts: readonly Part[], known: Known): readonly Labelled[] {
  const { given } = known;
  const nameless = parts.filter((part) => isNameless(labelOf(part)) && !given.has(part));
  const named = parts
    .filter((part) => !nameless.includes(part))
    .map((part) => ({ role, parts: [part], member: asMember(part, known) }));
  if (nameless.length === 0) return named;
  const isOne = nameless.filter((part) => isNumbered(labelOf(part))).length <= 1;
  const groups = isOne ? [nameless] : nameless.map((part) => [part]);
  const isPlaced = known.placed.some((one) => mayBeOne(one, known.name ?? ''));
  const name = isOne && !isPlaced ? known.name : undefined;
  const also = name === undefined || known.also === undefined ? [] : [known.also];
  return [
    ...named,
    ...groups.map((group) => {
      const label = group.map(labelOf)[0] ?? '';
      return { role, parts: group, member: { name: name ?? label, also, role: undefined } };
    }),
  ];
}

function asMember(part: Part, { name: introduced, also, fullNames, keepsCase, given }: Known): Member {
  const label = labelOf(part);
  const complete = label.includes(' ') ? label : completeName(label, fullNames);
  const found = keepsCase(complete) ? complete : capitalised(complete);
  const name = fuller(found, given.get(part), isNameless(label));
  const isIntroduced = introduced?.toLowerCase() === name.toLowerCase();
  return { name, also: isIntroduced && also !== undefined ? [also] : [], role: undefined };
}

/** The author's name, unless it is a part of the one that is found, or the same in other letters. */
function fuller(found: string, given: string | undefined, isLabel: boolean): string {
  const name = given === undefined ? found : sourceLine(given);
  if (name.toLowerCase() === found.toLowerCase()) return found;
  return isLabel || name.split(' ').length >= found.split(' ').length ? name : found;
}

/** Some transcripts shout every name: `ASTRID SOLHEIM`. Initials and a magazine's name are no shouting. */
function isShouted(label: string, labels: readonly string[], text: string): boolean {
  const isCapitals = (name: string): boolean => /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(name);
  const names = labels.filter((other) => !isNameless(other));
  if (!isCapitals(label) || !names.every(isCapitals)) return false;
  return names.some((name) => name.includes(' ')) || text.includes(capitalised(label));
}

function capitalised(label: string): string {
  return label.toLowerCase().replaceAll(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
