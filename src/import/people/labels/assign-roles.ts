/** The people of a conversation and the evidence about them in, what each of them is out: evidence adds up. */
import { isNameless, isNumbered, labelOf, type Part } from './part.js';
import { GIVEN, roleEvidence, type Conversation, type RoleEvidence } from './role-evidence.js';
import { isOfAudience, isOfBystander } from '../../../languages/role-words.js';

export type SpeakerRole = 'guest' | 'host' | 'neither';

export interface AssignedRole {
  readonly part: Part;
  readonly role: SpeakerRole;
  readonly why: string;
  /** Something tells of it, and not only how much each says or asks. */
  readonly isTold: boolean;
}

interface Judged {
  readonly part: Part;
  readonly evidence: readonly RoleEvidence[];
  readonly points: number;
}

/** Where somebody is known for a guest, who has less than this share of their points is one of the hosts. */
const SHARE_OF_BEST = 0.4;
/** Asking seldom and saying much reach this bar, which keeps a panel together whose members are not all introduced. */
const HIGHEST_BAR = 2.5;
/** Evidence that tells of a guest or a host by words, and not only by how much somebody says. */
const STRONG = 3;
/** Who says no more than this, in so many turns, is a voice from the wings. */
const BYSTANDER = { turns: 2, weight: 60, share: 0.03 };
/** Whom the author leaves unnamed and who says less than this, where others are named. */
const UNNAMED_SHARE = 0.1;

/**
 * In the order of the parts. Where two speak or more there is a host among them, and a guest, unless all of them are
 * known for hosts by words.
 */
export function assignRoles(talk: Conversation): readonly AssignedRole[] {
  const evidence = roleEvidence(talk);
  const judged = talk.parts.map((part, index): Judged => {
    const own = evidence[index] ?? [];
    return { part, evidence: own, points: own.reduce((sum, { points }) => sum + points, 0) };
  });
  const speakers = judged.filter((one) => whyNeither(one, judged) === undefined);
  const guests = guestsAmong(speakers);
  const assigned = judged.map((one): AssignedRole => {
    const neither = whyNeither(one, judged);
    if (neither !== undefined) return { part: one.part, role: 'neither', why: neither, isTold: false };
    const role = guests.includes(one) ? 'guest' : 'host';
    const isTold = one.evidence.some(({ points }) => points * sideOf(role) >= STRONG);
    return { part: one.part, role, why: reasonFor(role, one.evidence), isTold };
  });
  return assigned.map((one) =>
    isLesser(one, assigned) ? { ...one, role: 'neither', why: 'has no name', isTold: false } : one,
  );
}

/** `Moderator`, where a host is called by name and says more. */
function isLesser({ part, role }: AssignedRole, all: readonly AssignedRole[]): boolean {
  const label = labelOf(part);
  if (role === 'neither' || !isNameless(label) || isNumbered(label)) return false;
  return all.some(
    (other) => other.role === role && !isNameless(labelOf(other.part)) && other.part.weight > part.weight,
  );
}

/** Undefined of who has a part in the talk; whom the author names always has. */
function whyNeither(one: Judged, all: readonly Judged[]): string | undefined {
  if (isGiven(one)) return undefined;
  if (one.part.labels.some(isOfAudience)) return 'sits in the audience';
  if (isUnnamed(one, all)) return 'has no name';
  if (isLeftUnnamed(one, all)) return 'says little, and you name others';
  return isBystander(one, all) ? 'says next to nothing' : undefined;
}

/** Among two at least who are called by name, or by their part in the talk. */
function isUnnamed({ part }: Judged, all: readonly Judged[]): boolean {
  const isBystanders = ({ labels }: Part): boolean =>
    labels.every((label) => isOfBystander(label) && !isNumbered(label));
  return isBystanders(part) && all.filter((other) => !isBystanders(other.part)).length > 1;
}

function isGiven({ points }: Judged): boolean {
  return Math.abs(points) > GIVEN / 2;
}

/** Where only guests are named, or only hosts, the others may be the other side: then somebody must take more turns. */
function isLeftUnnamed(one: Judged, all: readonly Judged[]): boolean {
  const { part, evidence } = one;
  const given = all.filter(isGiven);
  if (given.length === 0 || evidence.some(({ points }) => Math.abs(points) > STRONG)) return false;
  const isSeldom = part.turns.length <= BYSTANDER.turns;
  const areBoth = given.some(({ points }) => points > 0) && given.some(({ points }) => points < 0);
  if (areBoth) return isSeldom || part.share < UNNAMED_SHARE;
  return isSeldom && all.some((other) => !isGiven(other) && other.part.turns.length > 2 * part.turns.length);
}

/** Unless somebody says who they are; a short talk has nobody to spare. */
function isBystander({ part, evidence }: Judged, all: readonly Judged[]): boolean {
  const turns = all.reduce((sum, one) => sum + one.part.turns.length, 0);
  return (
    all.length > 2 &&
    turns >= 8 &&
    part.turns.length <= BYSTANDER.turns &&
    part.weight <= BYSTANDER.weight &&
    part.share < BYSTANDER.share &&
    !evidence.some(({ points }) => Math.abs(points) >= STRONG)
  );
}

/** Whom the author names are guests and nobody else; without a word of theirs there is one guest at least, and one host. */
function guestsAmong(speakers: readonly Judged[]): readonly Judged[] {
  const given = speakers.filter(({ points }) => points > GIVEN / 2);
  if (given.length > 0) return given;
  const open = speakers.filter(({ points }) => points > -GIVEN / 2);
  const ranked = open.toSorted((a, b) => b.points - a.points || b.part.weight - a.part.weight);
  const [best] = ranked;
  if (best === undefined || speakers.length === 1) return ranked;
  if (speakers.every(isKnownHost)) return [];
  const isKnown = best.evidence.some(({ points }) => points >= STRONG);
  const bar = isKnown ? Math.min(HIGHEST_BAR, best.points * SHARE_OF_BEST) : 0;
  const above = ranked.filter(({ points }) => points > bar);
  if (above.length === 0 || speakers.length === 2) return [best];
  return above.length === speakers.length ? above.slice(0, -1) : above;
}

function isKnownHost({ points, evidence }: Judged): boolean {
  return points <= -STRONG && evidence.some((one) => one.points <= -STRONG);
}

/** The weightiest that speak for it. */
function reasonFor(role: 'guest' | 'host', evidence: readonly RoleEvidence[]): string {
  const side = sideOf(role);
  const reasons = evidence.filter(({ points }) => points * side > 0.3);
  if (reasons.length === 0) return role === 'guest' ? 'nobody is likelier' : 'nothing speaks for a guest';
  const ranked = reasons.toSorted((a, b) => (b.points - a.points) * side);
  return ranked
    .slice(0, 2)
    .map(({ why }) => why)
    .join(', ');
}

function sideOf(role: 'guest' | 'host'): 1 | -1 {
  return role === 'guest' ? 1 : -1;
}
