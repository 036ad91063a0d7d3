/** A part of a conversation in, everything that speaks for its person being a guest or a host out, each with its weight. */
import type { SourceFacts } from '../../../model/source-facts.js';
import type { SourceText } from '../../../model/source-text.js';
import type { ResolvedPeople } from './given-people.js';
import { introductionsIn, type Introduction } from './introduced.js';
import type { Part } from './part.js';
import { namesToFind, standsIn } from './person-names.js';
import { GUEST_SAYS, HOST_SAYS, IS_HOST, NAMES_GUEST, roleOfLabel } from '../../../languages/role-words.js';
import { mayBeOne } from '../names/same-person.js';

/** What its author says of an interview decides, against whatever its words seem to say. */
export type GivenRoles = Pick<ResolvedPeople, 'guests' | 'hosts'>;

export interface RoleEvidence {
  /** Above 0 for a guest, below 0 for a host. */
  readonly points: number;
  /** For a table: `is introduced as the guest`. */
  readonly why: string;
}

/** Said by somebody who knows: nothing outweighs it but the author of the outline. */
const TOLD = 50;
export const GIVEN = 1000;

export interface Conversation {
  readonly source: SourceText;
  readonly facts: SourceFacts;
  readonly parts: readonly Part[];
  readonly given: GivenRoles;
}

/** In the order of the parts. */
export function roleEvidence(talk: Conversation): readonly (readonly RoleEvidence[])[] {
  const introductions = introductionsIn(talk.source, talk.parts);
  return talk.parts.map((part) => [
    ...fromAuthor(part, talk.given),
    ...fromFile(part, talk.facts),
    ...fromLabel(part),
    ...fromIntroductions(part, introductions),
    ...fromFormulas(part, talk.source),
    ...fromOpening(part, talk.parts),
    ...fromAsking(part, talk.parts),
    ...fromShare(part, talk.parts),
  ]);
}

function fromAuthor(part: Part, { guests, hosts }: GivenRoles): readonly RoleEvidence[] {
  if (guests.has(part)) return [{ points: GIVEN, why: 'you say so' }];
  return hosts.has(part) ? [{ points: -GIVEN, why: 'you say so' }] : [];
}

/** The front matter of a source names its people; its title mostly the guest, its channel the host. */
function fromFile(part: Part, facts: SourceFacts): readonly RoleEvidence[] {
  const { guests = [], hosts = [], title = '', channel = '', author = '' } = facts;
  const isIn = (text: string): boolean => namesToFind(part).some((name) => standsIn(name, text));
  return [
    ...(isNamed(part, guests) ? [{ points: TOLD, why: 'the file names a guest so' }] : []),
    ...(isNamed(part, hosts) ? [{ points: -TOLD, why: 'the file names a host so' }] : []),
    ...(isIn(title) ? [{ points: NAMES_GUEST.test(title) ? 8 : 5, why: 'stands in the title' }] : []),
    ...(isIn(channel) || isIn(author) ? [{ points: -5, why: 'it is their channel' }] : []),
  ];
}

function isNamed({ labels }: Part, names: readonly string[]): boolean {
  return names.some((name) => labels.some((label) => mayBeOne(label, name)));
}

function fromLabel({ labels, turns }: Part): readonly RoleEvidence[] {
  const roles = [...labels.map(roleOfLabel), ...turns.map(({ role }) => role)];
  if (roles.includes('host')) return [{ points: -TOLD, why: 'the label says so' }];
  return roles.includes('guest') ? [{ points: TOLD, why: 'the label says so' }] : [];
}

/** The strongest of each side counts once. Where somebody else is called a guest, being greeted tells little. */
function fromIntroductions(part: Part, all: readonly Introduction[]): readonly RoleEvidence[] {
  const as = new Set(all.filter((one) => one.part === part).map((one) => one.as));
  const others = all.some((one) => one.as === 'guest' && one.part !== part);
  return [
    ...(as.has('guest') ? [{ points: 6, why: 'is introduced as the guest' }] : []),
    ...(as.has('greeted') && !as.has('guest') ? [{ points: others ? 1 : 3, why: 'is welcomed' }] : []),
    ...(as.has('host') ? [{ points: -6, why: 'is introduced as a host' }] : []),
  ];
}

/** “Thanks for having me”, “welcome to the show”: a guest may once talk of a guest, and nobody does so often. */
function fromFormulas({ turns }: Part, { text }: SourceText): readonly RoleEvidence[] {
  const words = turns.map(({ start, end }) => text.slice(start, end));
  const asHost = words.filter((turn) => HOST_SAYS.test(turn)).length;
  const asGuest = words.some((turn) => GUEST_SAYS.test(turn));
  return [
    ...(words.some((turn) => IS_HOST.test(turn)) ? [{ points: -12, why: 'says to be the host' }] : []),
    ...(asHost > 0 ? [{ points: -Math.min(6, 1 + 1.5 * asHost), why: 'welcomes and introduces' }] : []),
    ...(asGuest ? [{ points: 4, why: 'thanks for the invitation' }] : []),
  ];
}

function fromOpening(part: Part, parts: readonly Part[]): readonly RoleEvidence[] {
  const starts = parts.map(({ turns }) => turns[0]?.start ?? Infinity);
  const isFirst = part.turns[0]?.start === Math.min(...starts);
  return isFirst ? [{ points: -0.8, why: 'speaks first' }] : [];
}

/** Compared with the others: of two who ask seldom, one may still ask more. */
function fromAsking(part: Part, parts: readonly Part[]): readonly RoleEvidence[] {
  const others = parts.filter((other) => other !== part);
  if (others.length === 0) return [];
  const theirs = rate(
    sum(others, 'questions'),
    others.reduce((all, { turns }) => all + turns.length, 0),
  );
  const own = rate(part.questions, part.turns.length);
  const percent = Math.round((part.questions / part.turns.length) * 100);
  const points = clamp((theirs - own) * 6, 3);
  return [{ points, why: `asks in ${String(percent)} % of the turns` }];
}

/** With two turns more, one of which asks: one question in one turn proves little. */
function rate(questions: number, turns: number): number {
  return (questions + 0.3) / (turns + 1);
}

function fromShare({ share }: Part, parts: readonly Part[]): readonly RoleEvidence[] {
  if (parts.length < 2) return [];
  const why = `says ${String(Math.round(share * 100))} % of the words`;
  return [{ points: clamp((share * parts.length - 1) * 1.5, 2), why }];
}

function sum(parts: readonly Part[], key: 'questions' | 'weight'): number {
  return parts.reduce((all, part) => all + part[key], 0);
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
