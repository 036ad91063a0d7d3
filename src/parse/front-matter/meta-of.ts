/** Front matter that has been checked in, the facts of the talk in the model's words out. */
import type { LookRef } from '../../model/look.js';
import type { FileRef, Meta, Person, Source } from '../../model/outline.js';
import type { FrontMatterData, PersonData, SourceData } from './front-matter-schema.js';
import { oneLine } from '../../text/one-line.js';
import { entryOf, nodeAt, type YamlNode } from '../../markup/yaml/yaml-node.js';

/** @param root the tree that `data` was read from, for the places of what it names */
export function metaOf(data: FrontMatterData, root: YamlNode): Meta {
  return {
    title: oneLine(data.title),
    subtitle: optionalLine(data.subtitle),
    lang: data.lang,
    look: lookRef(data.look, root),
    accent: data.accent,
    logo: fileRef(data.logo, root, ['logo']),
    ratio: data.ratio ?? '16:9',
    motion: data.motion,
    portraits: data.portraits,
    fonts: (data.fonts ?? []).flatMap((path, index) => fileRef(path, root, ['fonts', index]) ?? []),
    omit: data.omit ?? [],
    minutes: data.minutes,
    speaker: optionalLine(data.speaker),
    event: optionalLine(data.event),
    link: data.link,
    footer: optionalLine(data.footer),
    date: optionalLine(data.date),
    guests: guestsOf(data, root),
    hosts: peopleOf(data.hosts ?? [], 'hosts', root),
    sources: Object.entries(data.sources ?? {}).map(([id, source]) => sourceOf(id, source, root)),
  };
}

function guestsOf({ guest, guests }: FrontMatterData, root: YamlNode): readonly Person[] {
  const one = guest === undefined ? [] : [personOf(guest, root, ['guest'])];
  return [...one, ...peopleOf(guests ?? [], 'guests', root)];
}

function peopleOf(people: readonly PersonData[], key: string, root: YamlNode): readonly Person[] {
  return people.map((person, index) => personOf(person, root, [key, index]));
}

function personOf(person: PersonData, root: YamlNode, path: readonly PropertyKey[]): Person {
  return {
    name: oneLine(person.name),
    also: (person.also ?? []).map(oneLine),
    role: optionalLine(person.role),
    photo: fileRef(person.photo, root, [...path, 'photo']),
    focus: person.focus,
  };
}

function sourceOf(id: string, source: SourceData, root: YamlNode): Source {
  return {
    id,
    title: oneLine(source.title),
    publisher: optionalLine(source.publisher),
    url: source.url,
    lang: source.lang,
    spoken: source.spoken,
    verbatim: source.verbatim,
    file: fileRef(source.file, root, ['sources', id, 'file']),
    ...speakersOf(id, source, root),
    span: entryOf(nodeAt(root, ['sources']), id)?.keySpan ?? root.span,
  };
}

function speakersOf(id: string, { speakers }: SourceData, root: YamlNode): Pick<Source, 'speakers'> {
  if (speakers === undefined) return {};
  const stated = nodeAt(root, ['sources', id, 'speakers']);
  return {
    speakers: Object.entries(speakers).map(([label, name]) => ({
      label: oneLine(label),
      name: oneLine(name),
      span: entryOf(stated, label)?.keySpan ?? stated.span,
    })),
  };
}

function fileRef(path: string | undefined, root: YamlNode, at: readonly PropertyKey[]): FileRef | undefined {
  return path === undefined ? undefined : { path, span: nodeAt(root, at).span };
}

function lookRef(name: string | undefined, root: YamlNode): LookRef | undefined {
  return name === undefined ? undefined : { name, span: nodeAt(root, ['look']).span };
}

function optionalLine(value: string | undefined): string | undefined {
  return value === undefined ? undefined : oneLine(value);
}
