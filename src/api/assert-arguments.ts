/**
 * What another program passed in, an error that says what is taken out: JavaScript holds nobody to our types. A few lines of
 * our own, since a schema's messages speak of the schema.
 */
import { didYouMean } from '../text/did-you-mean.js';
import { orList } from '../text/or-list.js';
import { shorten } from '../text/shorten.js';

export interface Kind {
  /** Goes on “takes”: `a string`. */
  readonly takes: string;
  accepts(value: unknown): boolean;
  /** Goes behind what came, of a value that is not taken. */
  hint?(value: unknown): string | undefined;
}

/** By their names; each may be left out. */
export type OptionKinds = Readonly<Record<string, Kind>>;

export const TEXT: Kind = { takes: 'a string', accepts: (value) => typeof value === 'string' };
export const FLAG: Kind = { takes: '`true` or `false`', accepts: (value) => typeof value === 'boolean' };
export const CALLBACK: Kind = { takes: 'a function', accepts: (value) => typeof value === 'function' };

export function manyOf(one: Kind, takes: string): Kind {
  return {
    takes,
    accepts: (value) => Array.isArray(value) && value.every((item) => one.accepts(item)),
    hint(value) {
      if (!Array.isArray(value)) return one.accepts(value) ? 'put it in brackets: `[…]`' : one.hint?.(value);
      const strange: unknown = value.find((item) => !one.accepts(item));
      return `${shown(strange)} in it is none${behind(one.hint?.(strange))}`;
    },
  };
}

export function oneOf(choices: readonly string[]): Kind {
  return {
    takes: orList(choices),
    accepts: (value) => choices.some((choice) => choice === value),
    hint: (value) => meant(value, choices),
  };
}

/** A group of keys, and nothing that only looks like one: of a Map or a Date no key would be read. */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/**
 * @param name of what is passed, as the caller writes it: `verifyQuotes: outline`
 * @throws TypeError
 */
export function assertKind(name: string, value: unknown, kind: Kind): void {
  if (kind.accepts(value)) return;
  throw new TypeError(`${name} takes ${kind.takes}, and got ${shown(value)}${behind(kind.hint?.(value))}`);
}

/** @param value may be left out, and so may be each option; `null` is no option @throws TypeError */
export function assertOptions(name: string, value: unknown, kinds: OptionKinds): void {
  if (value === undefined) return;
  assertKind(name, value, { takes: 'an object', accepts: isGroup });
  for (const [key, given] of Object.entries(value as object)) {
    const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
    if (kind === undefined) {
      const names = Object.keys(kinds);
      throw new TypeError(
        `${name} has no \`${shorten(key)}\`: ${meant(key, names) ?? `there is ${orList(names)}`}`,
      );
    }
    if (given !== undefined) assertKind(`${name}.${key}`, given, kind);
  }
}

function meant(value: unknown, choices: readonly string[]): string | undefined {
  const near = typeof value === 'string' ? didYouMean(value, choices) : undefined;
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}

function behind(hint: string | undefined): string {
  return hint === undefined ? '' : `; ${hint}`;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `“${shorten(value)}”`;
  if (value === null || !['object', 'function', 'symbol'].includes(typeof value)) return String(value);
  const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
  const word = kind === 'Object' || kind === 'Array' || kind === 'Function' ? kind.toLowerCase() : kind;
  return `${/^[aeio]/i.test(word) ? 'an' : 'a'} ${word}`;
}
