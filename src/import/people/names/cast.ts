/** The people of an interview, as an import guesses them. */

export interface Member {
  readonly name: string;
  /** Other names: a label, the same name in another script. */
  readonly also: readonly string[];
  readonly role: string | undefined;
}

export interface Cast {
  readonly guests: readonly Member[];
  readonly hosts: readonly Member[];
  /** Who has a say in an article without being interviewed: critics, colleagues. */
  readonly others: readonly Member[];
}

/** A name, with the parts of it by which an article may call the person. */
export function namesWithParts({ name, also }: Member): readonly string[] {
  const all = [name, ...also];
  return [...new Set(all.flatMap((one) => [one, ...one.split(/\s+/).filter((part) => part.length > 2)]))];
}

/** For patterns with the flag `u`, which refuse a backslash before anything that needs none: a hyphen, for one. */
export function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
