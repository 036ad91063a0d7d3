/** An outline in, its parts as an editor lists, folds and links them out. */
import { resolve } from 'node:path';
import {
  FoldingRangeKind,
  SymbolKind,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
} from 'vscode-languageserver';
import { plainText } from '../../model/inline.js';
import type { Outline, Section } from '../../model/outline.js';
import type { FileRef } from '../../model/source-place.js';
import { uriOfPath } from '../protocol/file-uris.js';
import { rangeOf } from '../protocol/positions.js';

/** Sections with their minutes, and their quotations below them. */
export function symbolsOf({ sections }: Outline): readonly DocumentSymbol[] {
  return sections.map((section) => ({
    name: plainText(section.headline) || section.id,
    detail: detailOf(section),
    kind: section.kind === 'divider' ? SymbolKind.Namespace : SymbolKind.Module,
    range: rangeOf(section.span),
    selectionRange: rangeOf(section.headingSpan),
    children: section.blocks.flatMap((block) =>
      block.type === 'quote'
        ? [
            {
              name: plainText(block.text) || block.speaker,
              detail: block.speaker,
              kind: SymbolKind.String,
              range: rangeOf(block.span),
              selectionRange: rangeOf(block.textSpan),
            },
          ]
        : [],
    ),
  }));
}

function detailOf({ kind, minutes, id }: Section): string {
  const time = minutes === undefined ? [] : [`${String(minutes)} min`];
  return [`#${id}`, ...time, ...(kind === 'theme' ? [] : [kind])].join(' · ');
}

/** The front matter, and from each headline to the end of its section. */
export function foldsOf({ sections, file: { text } }: Outline): readonly FoldingRange[] {
  const close = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(text)?.[0];
  const front =
    close === undefined ? [] : [{ startLine: 0, endLine: close.trimEnd().split('\n').length - 1 }];
  const folds = sections.map(({ span }) => ({
    startLine: span.start.line - 1,
    endLine: lastLine(text, span.start.offset, span.end.offset, span.start.line),
  }));
  return [...front.map((fold) => ({ ...fold, kind: FoldingRangeKind.Region })), ...folds].filter(
    ({ startLine, endLine }) => endLine > startLine,
  );
}

/** Blank lines at its end stay in sight. */
function lastLine(text: string, start: number, end: number, first: number): number {
  return first - 1 + text.slice(start, end).trimEnd().split('\n').length - 1;
}

/** Files that are named, and pictures; addresses of the web an editor finds by itself. */
export function linksOf({ meta, sections, file: { text, folder } }: Outline): readonly DocumentLink[] {
  const refs: readonly (FileRef | undefined)[] = [
    ...meta.sources.map(({ file }) => file),
    ...[...meta.guests, ...meta.hosts].map(({ photo }) => photo),
    ...meta.fonts,
    meta.logo,
  ];
  const named = refs.flatMap((ref) =>
    ref === undefined || ref.namedIn !== undefined || /^[a-z]+:/i.test(ref.path)
      ? []
      : [{ range: rangeOf(ref.span), target: uriOfPath(resolve(folder, ref.path)) }],
  );
  const pictures = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.type !== 'picture' || /^[a-z]+:/i.test(block.path)) return [];
      const { start, end } = block.span;
      const at = text.slice(start.offset, end.offset).indexOf(block.path);
      if (at === -1) return [];
      const line = start.line - 1;
      const from = start.column - 1 + at;
      const range = { start: { line, character: from }, end: { line, character: from + block.path.length } };
      return [{ range, target: uriOfPath(resolve(folder, block.path)) }];
    });
  return [...named, ...pictures];
}
