/** Outlines for tests, and what is said about them. */
import { FIGURE_KINDS } from '../../src/model/figure.js';
import type { Checked } from '../../src/model/problems/problem.js';
import type { Block, Outline, Section } from '../../src/model/outline.js';
import { parseOutline } from '../../src/parse/parse-outline.js';
import { formatProblems } from '../../src/report/text-reporter.js';
import { orList } from '../../src/text/or-list.js';

const FRONT = `---
title: A talk
lang: en
guest: { name: Ada, also: 阿达 }
hosts: [{ name: Bo Chen }]
sources: { article: { title: A report } }
---
`;

/** The body begins in line 9. */
export function withFront(body: string): string {
  return `${FRONT}\n${body}`;
}

/** @param lang the one in the file's name; null when it has none */
export function parse(text: string, lang: string | null = 'en'): Checked<Outline> {
  return parseOutline({ path: 'talk.en.md', folder: '/talks', name: 'talk', lang: lang ?? undefined, text });
}

/** The problems of a whole outline, as a terminal shows them. */
export function complaints(text: string): string {
  return formatProblems(parse(text).problems, new Map([['talk.en.md', text]]), { color: false });
}

/** The problems of a body whose front matter is right. */
export function bodyComplaints(body: string): string {
  return complaints(withFront(body));
}

/** The problems of what stands in a theme. */
export function themeComplaints(blocks: string): string {
  return bodyComplaints(`## A theme {#theme}\n\n${blocks}`);
}

export function sectionsOf(body: string): readonly Section[] {
  return parse(withFront(body)).value.sections;
}

/** The blocks of one theme, without their places. */
export function blocksOf(blocks: string): readonly unknown[] {
  const [section] = sectionsOf(`## A theme {#theme}\n\n${blocks}`);
  return (section?.blocks ?? []).map(withoutPlaces);
}

function withoutPlaces(block: Block): unknown {
  return Object.fromEntries(Object.entries(block).filter(([key]) => key !== 'span' && key !== 'textSpan'));
}

/** A hint that names all kinds of figures, whichever there are. */
export function withoutKinds(said: string): string {
  return said.replace(orList(FIGURE_KINDS), '(all kinds)');
}

/** Problem-free front matter of one's own. */
export function frontMatter(lines: string): string {
  return `---\n${lines}\n---\n\n## A theme {#theme}\n`;
}
