/** What checking an outline found in, what an editor shows of it out: by the file that each stands in. */
import { join } from 'node:path';
import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { escapeRegExp } from '../../import/people/names/cast.js';
import type { Evidence, TextRange } from '../../model/evidence.js';
import type { Outline } from '../../model/outline.js';
import type { Problem } from '../../model/problems/problem.js';
import type { SourceText } from '../../model/source-text.js';
import { packageRoot } from '../../read/package-root.js';
import { ruleUrl } from '../../report/rule-url.js';
import { placeRange } from '../../verify/index/places.js';
import type { CheckedVersion } from '../documents/open-talk.js';
import { sourcePath } from '../places/source-path.js';
import { linesInFile } from '../places/source-line.js';
import { uriOfPath } from '../protocol/file-uris.js';
import { FILE_START, rangeOf } from '../protocol/positions.js';
import type { Session } from '../session/session.js';

/** By the address of the file, the outline's own always among them. */
export type DiagnosticsByFile = ReadonlyMap<string, readonly Diagnostic[]>;

export async function diagnosticsOf(
  { talk }: Pick<CheckedVersion, 'talk'>,
  uri: string,
  session: Session,
): Promise<DiagnosticsByFile> {
  const found = new Map<string, Diagnostic[]>([[uri, []]]);
  for (const problem of talk.problems) {
    const at = problem.file === talk.path ? uri : uriOfPath(session.place(problem.file));
    const related = await relatedPlaces(problem, talk, uri, session);
    found.set(at, [...(found.get(at) ?? []), diagnosticOf(problem, related)]);
  }
  return found;
}

function diagnosticOf(
  { rule, severity, message, hint, span }: Problem,
  relatedInformation: DiagnosticRelatedInformation[],
): Diagnostic {
  return {
    range: span === undefined ? FILE_START : rangeOf(span),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: rule,
    codeDescription: { href: uriOfPath(join(packageRoot(), ruleUrl(rule))) },
    source: 'pullquote',
    message: hint === undefined ? message : `${message}\n${hint}`,
    relatedInformation,
  };
}

async function relatedPlaces(
  problem: Problem,
  { outline, loaded }: CheckedVersion['talk'],
  uri: string,
  session: Session,
): Promise<DiagnosticRelatedInformation[]> {
  if (outline === undefined) return [];
  if (problem.rule === 'id-duplicate') return sameIds(problem, outline, uri);
  const evidence = [...(loaded?.verified.evidence.values() ?? [])].find(
    ({ quote }) => quote.textSpan === problem.span,
  );
  const found = evidence && (await placeInSource(evidence, outline, session));
  return found === undefined ? [] : [found];
}

/** The other headlines with the id. */
function sameIds(
  { span }: Problem,
  { sections, file }: Outline,
  uri: string,
): DiagnosticRelatedInformation[] {
  const at = (offset: number | undefined): string | undefined =>
    sections.find(
      ({ headingSpan: { start, end } }) =>
        offset !== undefined && start.offset <= offset && offset <= end.offset,
    )?.id;
  const written = span && file.text.slice(span.start.offset, span.end.offset).replace('#', '');
  const id = written ?? at(span?.start.offset);
  return sections
    .filter((section) => section.id === id && section.headingSpan.start.line !== span?.start.line)
    .map(({ headingSpan }) => ({
      location: { uri, range: rangeOf(headingSpan) },
      message: `\`${id ?? ''}\` is the id of this one`,
    }));
}

/** Where the source has the words, or what comes close to them. */
async function placeInSource(
  { quote, ranges, finding, place }: Evidence,
  outline: Outline,
  session: Session,
): Promise<DiagnosticRelatedInformation | undefined> {
  const source = session.textOf(outline, quote.source);
  const path = sourcePath(outline, quote.source, session);
  if (source === undefined || path === undefined) return undefined;
  const range = ranges[0] ?? nearRange(finding, source) ?? (place && placeRange(source, place));
  const lines = range && (await linesInFile(path, source, range));
  if (range === undefined || lines === undefined) return undefined;
  const said = source.text.slice(range[0], range[1]);
  return {
    location: { uri: uriOfPath(path), range: lines },
    message: `the source says: “${said.replaceAll(/\s+/g, ' ').trim().slice(0, 300)}”`,
  };
}

/** Code units of a source in which the passage is looked for, from its place on. */
const NEAR = 4000;

/** The passage that comes closest. */
function nearRange(finding: Evidence['finding'], source: SourceText): TextRange | undefined {
  if (finding?.type !== 'difference') return undefined;
  const around = finding.place && placeRange(source, finding.place);
  const words = finding.parts
    .map((part) => (part.in === 'quote' ? '' : part.text))
    .join('')
    .trim();
  const from = around?.[0] ?? 0;
  // A transcript's words go on on the next line.
  const pattern = new RegExp(words.split(/\s+/).map(escapeRegExp).join('\\s+'), 'u');
  const found = pattern.exec(source.text.slice(from, from + NEAR));
  return found === null || words === '' ? around : [from + found.index, from + found.index + found[0].length];
}
