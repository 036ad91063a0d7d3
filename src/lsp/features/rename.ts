/** A theme's id, a source's id or a person's name in, the edits that give it another everywhere out. */
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver';
import { escapeLine, yamlScalar } from '../../markup/escape-outline.js';
import type { Outline } from '../../model/outline.js';
import { isNamed } from '../../parse/quotes/match-speaker.js';
import type { OpenTalk } from '../documents/open-talk.js';
import { peopleOf } from '../places/at-cursor.js';
import { namedAt, type NamedThing } from '../places/named-at.js';
import type { NamedSpan } from '../places/named-span.js';
import { personNameSpans, sourceMarkSpans, themeIdSpans } from '../places/written-names.js';
import { offsetOf, rangeOf } from '../protocol/positions.js';
import type { Session } from '../session/session.js';

/** What an editor shows of why a name cannot be given. */
export class NameRefused extends Error {}

interface Renameable {
  readonly range: Range;
  /** The name without what escapes it. */
  readonly placeholder: string;
}

export async function renameable(talk: OpenTalk, position: Position): Promise<Renameable | undefined> {
  const outline = await talk.outline();
  const named = outline && namedAt(outline, offsetOf(talk.text, position));
  return named && { range: rangeOf(named.span), placeholder: named.id };
}

/**
 * Themes and people are renamed in every language of the talk, sources where they are named.
 *
 * @throws NameRefused for a name that the outline format has no place for, or that is taken
 */
export async function rename(
  talk: OpenTalk,
  position: Position,
  name: string,
  session: Session,
): Promise<WorkspaceEdit | undefined> {
  const outline = await talk.outline();
  const named = outline && namedAt(outline, offsetOf(talk.text, position));
  if (outline === undefined || named === undefined) return undefined;
  const siblings = await session.siblings(talk.path);
  const parsed = await Promise.all(
    siblings.map(async (one) => ({ ...one, outline: (await session.parse(one.path, one.text)).outline })),
  );
  const touched = parsed.filter(({ path }) => named.kind !== 'source' || path === talk.path);
  for (const { outline: each } of touched) if (each !== undefined) refuse(named, name, each);
  const documentChanges = touched.flatMap(({ uri, version, outline: each }) => {
    const spans = each === undefined ? [] : spansNamed(named, each);
    if (spans.length === 0) return [];
    const edits = spans.map(({ span, form }) => ({ range: rangeOf(span), newText: written(name, form) }));
    return [{ textDocument: { uri, version: version ?? null }, edits }];
  });
  return { documentChanges };
}

function written(name: string, form: NamedSpan['form']): string {
  if (form === 'yaml') return yamlScalar(name);
  return form === 'markdown' ? escapeLine(name) : name;
}

function spansNamed({ kind, id }: NamedThing, outline: Outline): readonly NamedSpan[] {
  const all = {
    theme: () => themeIdSpans(outline),
    source: () => [
      ...outline.meta.sources.map((source) => ({ id: source.id, span: source.span })),
      ...sourceMarkSpans(outline),
    ],
    person: () => personNameSpans(outline),
  };
  return all[kind]().filter((one) => one.id === id);
}

function refuse({ kind, id }: NamedThing, name: string, outline: Outline): void {
  if (kind === 'person') {
    if (name.trim() === '' || /[\n[\]:#"{}]/.test(name))
      throw new NameRefused('A name is words, without brackets, colons and quotation marks.');
    if (peopleOf(outline).some((one) => isNamed(one, name) && !isNamed(one, id)))
      throw new NameRefused(`“${name}” is somebody else in ${outline.file.path}.`);
    return;
  }
  const pattern = kind === 'theme' ? /^[a-z0-9]+(?:-[a-z0-9]+)*$/ : /^[a-z][a-z0-9-]*$/;
  if (!pattern.test(name)) throw new NameRefused('An id is lower-case letters, digits and hyphens.');
  const taken = kind === 'theme' ? outline.sections : outline.meta.sources;
  if (name !== id && taken.some((one) => one.id === name))
    throw new NameRefused(`The id “${name}” is taken in ${outline.file.path}.`);
}
