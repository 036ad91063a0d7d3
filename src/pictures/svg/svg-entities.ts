/** The document type of an SVG in, the entities that it defines out: drawing programs abbreviate namespaces by them. */
import { Malformed } from '../metadata/picture-fault.js';

const ENTITY = /<!ENTITY\s+(%\s*)?([\w.:-]+)\s+(?:"([^"]*)"|'([^']*)'|(SYSTEM|PUBLIC)\b([^>]*))\s*>/g;
const MOST = 200;
const LONGEST = 2000;

export interface Entities {
  readonly values: Readonly<Record<string, string>>;
  /** What one of them would load. */
  readonly outside: string | undefined;
}

/** @throws Malformed where entities stand in entities: a few lines of such can be gigabytes of text. */
export function entitiesOf(documentType: string): Entities {
  const found = [...documentType.matchAll(ENTITY)];
  const outside = found.find(([, , , , , keyword]) => keyword !== undefined);
  const values = found.flatMap(([, parameter, name = '', double, single]) => {
    const value = double ?? single;
    return parameter !== undefined || value === undefined ? [] : [[name, value] as const];
  });
  if (values.length > MOST || values.some(([, value]) => value.length > LONGEST || /[&<]/.test(value)))
    throw new Malformed('it defines entities that are not plain text');
  return {
    values: Object.fromEntries(values),
    outside:
      outside === undefined ? undefined : (/["']([^"']*)["']\s*$/.exec(outside[6] ?? '')?.[1] ?? outside[2]),
  };
}
