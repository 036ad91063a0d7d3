/** The turns of a labelled transcript in, who of their speakers is guest and who is host out. */
import type { SourceText } from '../model/source-text.js';
import type { Cast, Member } from './cast.js';
import { readIntroductions, type Introduced } from './introductions.js';
import { completeName, fullNamesIn, namesByPart, type NamesByPart } from './latin-names.js';
import type { Unit } from './units.js';

const HOST_LABEL =
  /^(?:q|question|host|interviewer|moderator|presenter|主持人|主持|问|記者|记者|提问者|编辑)$/i;
const GUEST_LABEL = /^(?:a|answer|guest|interviewee|答|嘉宾|受访者)$/i;
/** What a program writes when it knows no name. */
const NUMBERED = /^(?:speaker|spk|说话人|发言人)[ _-]?\w{1,3}$/i;

export interface LabelledCast {
  readonly cast: Cast;
  readonly memberOf: ReadonlyMap<string, Member>;
}

/** Somebody, with the labels under which they speak. */
interface Labelled {
  readonly labels: readonly string[];
  readonly member: Member;
}

interface Talk {
  readonly label: string;
  readonly weight: number;
  readonly turns: number;
  readonly questions: number;
}

/** Who asks is a host; when nobody asks more than others, who says less. */
export function labelledCast(source: SourceText, units: readonly Unit[]): LabelledCast {
  const talks = talksOf(source, withoutTitle(source, units));
  const hosts = hostsAmong(talks);
  const guests = talks.filter((talk) => !hosts.includes(talk));
  const introduced = readIntroductions(headOf(source));
  const fullNames = namesByPart(fullNamesIn(source.text.slice(0, 20_000)).keys());
  const membersAmong = (
    group: readonly Talk[],
    name: string | undefined,
    also?: string,
  ): readonly Labelled[] =>
    membersOf(
      group.map(({ label }) => label),
      { name, also, fullNames },
    );
  const found = {
    guests: membersAmong(guests, introduced.guest, introduced.guestAlso),
    hosts: membersAmong(hosts, hostName(introduced)),
  };
  const all = [...found.guests, ...found.hosts];
  return {
    cast: {
      guests: found.guests.map(({ member }) => member),
      hosts: found.hosts.map(({ member }) => member),
      others: [],
    },
    memberOf: new Map(all.flatMap(({ labels, member }) => labels.map((label) => [label, member] as const))),
  };
}

/** A title with a colon looks like a label: it stands once, before all others, and ends without a stop. */
function withoutTitle({ text }: SourceText, units: readonly Unit[]): readonly Unit[] {
  const [first, ...others] = units;
  if (first === undefined || others.some(({ speaker }) => speaker === first.speaker)) return units;
  return /[.!?。！？…]['"’”」]?$/.test(text.slice(first.start, first.end)) ? units : others;
}

function headOf({ text }: SourceText): string {
  return text.slice(0, 1500);
}

function hostName({ host, guest }: Introduced): string | undefined {
  return host === guest ? undefined : host;
}

function talksOf({ text }: SourceText, units: readonly Unit[]): readonly Talk[] {
  const talks = new Map<string, { label: string; weight: number; turns: number; questions: number }>();
  for (const { speaker, weight, start, end } of units) {
    if (speaker === undefined) continue;
    const talk = talks.get(speaker) ?? { label: speaker, weight: 0, turns: 0, questions: 0 };
    talk.weight += weight;
    talk.turns += 1;
    talk.questions += /[?？]["'”’]?\s*$/.test(text.slice(start, end)) ? 1 : 0;
    talks.set(speaker, talk);
  }
  return [...talks.values()].sort((a, b) => b.weight - a.weight);
}

function hostsAmong(talks: readonly Talk[]): readonly Talk[] {
  if (talks.some(({ label }) => HOST_LABEL.test(label) || GUEST_LABEL.test(label)))
    return talks.filter(({ label }) => HOST_LABEL.test(label));
  const asks = (talk: Talk): number => talk.questions / talk.turns;
  const asking = talks.filter((talk) => asks(talk) >= 0.4);
  if (asking.length > 0 && asking.length < talks.length) return asking;
  const ranked = talks.toSorted((a, b) => asks(b) - asks(a) || a.weight - b.weight);
  return talks.length < 2 ? [] : ranked.slice(0, 1);
}

/** What the text says of somebody's name. */
interface Known {
  readonly name: string | undefined;
  readonly also: string | undefined;
  readonly fullNames: NamesByPart;
}

/** Labels that name nobody are one person, who may have been introduced by name; numbered ones are one each. */
function membersOf(labels: readonly string[], known: Known): readonly Labelled[] {
  const roles = labels.filter(isRole);
  const numbered = labels.filter((label) => NUMBERED.test(label));
  const named = labels.filter((label) => !roles.includes(label) && !numbered.includes(label));
  const members = named.map((label) => ({ labels: [label], member: asMember(label, known) }));
  const nameless = [...roles, ...numbered];
  if (nameless.length === 0) return members;
  if (numbered.length > 1)
    return [
      ...members,
      ...nameless.map((label) => ({ labels: [label], member: { name: label, also: [], role: undefined } })),
    ];
  const { name, also } = known;
  // The check of evidence knows `Q` and `答` by itself, and must be told of `SPEAKER_00`.
  const others = [also, ...(name === undefined ? [] : numbered)].flatMap((other) => other ?? []);
  return [
    ...members,
    { labels: nameless, member: { name: name ?? nameless[0] ?? '', also: others, role: undefined } },
  ];
}

function isRole(label: string): boolean {
  return HOST_LABEL.test(label) || GUEST_LABEL.test(label);
}

function asMember(label: string, { name: introduced, also, fullNames }: Known): Member {
  const complete = label.includes(' ') ? label : completeName(label, fullNames);
  const name = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u.test(complete) ? capitalised(complete) : complete;
  const isIntroduced = introduced?.toLowerCase() === name.toLowerCase();
  return { name, also: isIntroduced && also !== undefined ? [also] : [], role: undefined };
}

/** Transcripts shout names: `ASTRID SOLHEIM`. */
function capitalised(label: string): string {
  return label.toLowerCase().replaceAll(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
