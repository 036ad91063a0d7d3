/** An attribute of a drawing in, its clean value out: what is left out of it altogether is decided elsewhere. */
import { isDataAddress } from './data-address.js';
import { Malformed } from '../metadata/picture-fault.js';
import { cleanAddress, type Inside } from './svg-address.js';
import { cleanCss } from './svg-css.js';

/** Attributes that load what they name. */
const LOADING = new Set([
  'href',
  'src',
  'data',
  'poster',
  'background',
  'action',
  'formaction',
  'cite',
  'ping',
]);
/** A list of addresses. */
const SETS = new Set(['srcset', 'imagesrcset']);
/** What an animation may put into any of these. */
const ANIMATED = new Set(['to', 'from', 'by', 'values']);
/** Words, names, paths: nothing that a browser reads as CSS. */
const PLAIN = /^(?:aria-.*|data-.*|id|class|title|alt|lang|role|d|points)$/;
/** Reading CSS takes time, and most attributes are numbers. A backslash may hide any word. */
const MAY_LOAD = /\\|url|src|image|import/i;

export interface Attribute {
  /** Both without prefix, in lower case. */
  readonly element: string;
  readonly name: string;
  readonly value: string;
  /** The attribute that an animation changes. */
  readonly animated: string;
}

/** @throws Malformed when what is written out in it is nothing that may stand in a drawing */
export function cleanAttribute({ element, name, value, animated }: Attribute, inside: Inside): string {
  // A link in a picture leads nowhere, and loads nothing.
  if (element === 'a' && name === 'href') return isDataAddress(value) ? '#' : value;
  if (LOADING.has(name) || isDataAddress(value)) return cleanAddress(value, inside);
  if (SETS.has(name)) return cleanSet(value, inside);
  if (ANIMATED.has(name)) return cleanSteps(value, animated, inside);
  if (PLAIN.test(name)) return value;
  return name === 'style' || MAY_LOAD.test(value) ? cleanCss(value, inside) : value;
}

/** Addresses with descriptors, as HTML reads them: commas may stand in an address, but not at its end. */
function cleanSet(value: string, inside: Inside): string {
  return value.replace(
    /([^\s,]\S*?)(,*(?=\s|$)[^,]*)/g,
    (_, address: string, rest: string) => cleanAddress(address, inside) + rest,
  );
}

/** The values that an animation goes through: addresses where it changes one, else CSS or numbers. */
function cleanSteps(value: string, animated: string, inside: Inside): string {
  const steps = value.split(';').map((step) => step.trim());
  // A data address cannot stand in such a list, which its own `;` would cut.
  if (steps.some(isDataAddress)) throw new Malformed('an animation in it changes its pictures');
  if (LOADING.has(animated)) return steps.map((step) => cleanAddress(step, inside)).join(';');
  steps.filter(isAbsolute).forEach(inside.note);
  return MAY_LOAD.test(value) ? cleanCss(value, inside) : value;
}

function isAbsolute(value: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(value);
}
