/**
 * An outline and what shall become of it in, the outline on disk out: checked before a byte is written, and as it was where the
 * change would bring a false quotation, an error, or anything that nobody asked for.
 */
import { figureTexts } from '../../figures/figure-texts.js';
import { judgeEdit, type AskedChange } from '../../edit/judge-edit.js';
import { isRefusal, refusalOf, type Refusal } from '../../edit/refusal.js';
import { applyTextEdits, type TextEdit } from '../../edit/text-edits.js';
import { decodeText } from '../../read/decode-text.js';
import { EnvironmentError } from '../../model/problems/environment-error.js';
import type { Problem } from '../../model/problems/problem.js';
import { evidenceOf, passes } from '../../model/evidence.js';
import { plainText } from '../../model/inline.js';
import type { Chart } from '../../model/chart.js';
import { isChart } from '../../model/figure.js';
import type { Meta, Section } from '../../model/outline.js';
import { shorten } from '../../text/shorten.js';
import { quotesOf } from '../../verify/verify-outline.js';
import { unsourcedWords, type OwnText, type UnsourcedWords } from '../../verify/own-texts/unsourced-words.js';
import { rewriteFiles } from '../../write/whole/rewrite-files.js';
import type { AgentOutline, AgentSession } from '../session/agent-session.js';
import type { AgentFile } from '../folder/agent-folder.js';
import { revisionOf } from '../folder/revision.js';

/** The outline after a change. */
export interface WrittenOutline {
  readonly outline: AgentOutline;
  /** All that is wrong with it; whether it fits its slides is not among that. */
  readonly problems: readonly Problem[];
  /** With line breaks as the parser has them: what the change took away. */
  readonly before: AgentOutline;
}

export interface ChangeAsked {
  readonly path: string;
  /** As the agent read it last. */
  readonly revision: string;
}

/** @param plan what shall change, of the outline as it lies there now */
export function changeOutline(
  { path, revision }: ChangeAsked,
  session: AgentSession,
  plan: (
    open: AgentOutline,
  ) => { readonly asked: AskedChange; readonly edits: readonly TextEdit[] } | Refusal,
): Promise<WrittenOutline | Refusal> {
  return session.inTurn(async () => {
    const before = await session.read(path);
    if (isRefusal(before)) return before;
    if (before.disk.revision !== revision) return changedMeanwhile(path, before.disk.revision);
    const planned = plan(before);
    if (isRefusal(planned)) return planned;
    // What can be told from the texts alone needs no outline to be made of them.
    const [found] = unsourcedWords(askedTexts(planned.asked), before.outline.meta, before.indexed);
    if (found !== undefined) return unsourced(found);
    const after = await edited(before, planned.edits, session);
    const fault =
      judgeEdit(before.outline, after.outline, planned.asked) ??
      quotationFault(before, after, planned.asked) ??
      ownTextFault(before, after, planned.asked);
    if (fault !== undefined) return fault;
    const checked = await checkedProblems(before, after, session);
    return isRefusal(checked) ? checked : written(before, after, checked);
  });
}

async function edited(
  before: AgentOutline,
  edits: readonly TextEdit[],
  session: AgentSession,
): Promise<AgentOutline> {
  const raw = applyTextEdits(before.disk.raw, edits);
  const bytes = Buffer.from(raw);
  const text = decodeText(bytes);
  if (typeof text !== 'string') throw new Error('an edit made an outline that is no text');
  const file = { ...before.disk.file, text };
  const disk: AgentFile = { ...before.disk, bytes, raw, file, revision: revisionOf(bytes) };
  return session.readText(disk);
}

/** Each quotation of ours must stand by the source that it names, said by whom it names. */
function quotationFault(before: AgentOutline, after: AgentOutline, asked: AskedChange): Refusal | undefined {
  const theme = touchedTheme(after, asked);
  const parts = asked.type === 'set' ? asked.parts : asked.type === 'add' ? asked.theme : undefined;
  if (theme === undefined || parts?.quotes === undefined) return undefined;
  const known = new Set(before.outline.sections.flatMap(quotesOf).map(({ key }) => key));
  const quotes = quotesOf(theme);
  for (const [index, one] of parts.quotes.entries()) {
    const quote = quotes[index];
    if (quote === undefined || ('kept' in one && known.has(one.kept))) continue;
    const evidence = evidenceOf(quote, after.verified.evidence);
    const isOwn = evidence.attribution === 'confirmed' || evidence.attribution === 'stated';
    if (!passes(evidence) || !isOwn || evidence.scope !== undefined || evidence.locked)
      return refusalOf(
        'quote-unfit',
        `“${shorten(plainText(quote.text))}” would not stand as a quotation`,
        'quote the whole sentence that `find_quotes` gives',
      );
  }
  return undefined;
}

function ownTextFault(
  { outline: { meta: was } }: AgentOutline,
  after: AgentOutline,
  asked: AskedChange,
): Refusal | undefined {
  const { meta } = after.outline;
  const theme = touchedTheme(after, asked);
  if (theme !== undefined && namesFile(theme, asked))
    return refusalOf(
      'text-unfit',
      'the figure takes its numbers from a file',
      'a path is for a person to write; set the numbers out as lines',
    );
  if (theme !== undefined && claimsOrigin(theme, asked))
    return refusalOf(
      'text-unfit',
      'the figure says where a number comes from',
      'leave out `source`, `computed` and marks such as `[talk @ 00:12:30]`: they are for a person to write',
    );
  const texts: readonly OwnText[] = [
    ...(theme === undefined ? [] : figureLabels(theme, asked)),
    ...(asked.type === 'front-matter' ? changedFacts(was, meta) : []),
  ];
  const [found] = unsourcedWords(texts, meta, after.indexed);
  return found && unsourced(found);
}

function namesFile(theme: Section, asked: AskedChange): boolean {
  return askedCharts(theme, asked).some(({ table }) => table !== undefined);
}

/** A number that its source has may stand there of something else than the row says. */
function claimsOrigin(theme: Section, asked: AskedChange): boolean {
  return askedCharts(theme, asked).some(({ rows }) =>
    rows.some(({ numbers }) => numbers.some(({ origin }) => origin !== undefined)),
  );
}

function askedCharts({ blocks }: Section, asked: AskedChange): readonly Chart[] {
  const parts = asked.type === 'set' ? asked.parts : asked.type === 'add' ? asked.theme : {};
  if (!parts.figure) return [];
  return blocks.flatMap((block) => (block.type === 'figure' && isChart(block.data) ? [block.data] : []));
}

/** What the change sets, not what a person had written there. */
function askedTexts(asked: AskedChange): readonly OwnText[] {
  const parts = asked.type === 'set' ? asked.parts : asked.type === 'add' ? asked.theme : {};
  const { headline, points = [], reading = [], notes = [], figure } = parts;
  const lines = figure?.body.split('\n').map((line) => line.replace(/^\s*(?:-\s+)?/, '')) ?? [];
  const shown = (text: string): string => text.replaceAll('**', '');
  return [
    ...(headline === undefined ? [] : [{ text: shown(headline), isTitle: true }]),
    ...[...points, ...reading].map((text) => ({ text: shown(text) })),
    ...notes.map((text) => ({ text: shown(text), isNote: true })),
    ...unquoted(lines).map((text) => ({ text, isLabel: true })),
  ];
}

/** What YAML makes of a figure may have other signs than were sent. */
function figureLabels({ blocks }: Section, asked: AskedChange): readonly OwnText[] {
  const parts = asked.type === 'set' ? asked.parts : asked.type === 'add' ? asked.theme : {};
  if (!parts.figure) return [];
  const figures = blocks.filter((block) => block.type === 'figure');
  return figures
    .flatMap(({ data }) => figureTexts(data))
    .map((text) => ({ text: plainText(text), isLabel: true }));
}

/** YAML's own quotation marks are none of the text’s. */
function unquoted(lines: readonly string[]): readonly string[] {
  return lines
    .map((line) => line.replaceAll(/(^|:\s+)(["'])(.*?)\2(?=\s*(?::|$))/g, '$1$3'))
    .filter((line) => line.trim() !== '');
}

function changedFacts(was: Meta, is: Meta): readonly OwnText[] {
  const keys = ['title', 'subtitle', 'speaker', 'event', 'date', 'footer'] as const;
  return keys.flatMap((key) =>
    is[key] === undefined || is[key] === was[key] ? [] : [{ text: is[key], isTitle: true }],
  );
}

const REASONS: Readonly<Record<UnsourcedWords['reason'], string>> = {
  absent: 'reads as somebody’s words, and no source at hand has them as they stand there',
  others: 'was said by another person than the one who is named beside it',
  'first-person': 'speaks as “I” or “we”, and no source has it as it stands there',
  unclear: 'has a quotation mark without its partner, or a speaker’s name whose words stand elsewhere',
};

function unsourced({ words, reason }: UnsourcedWords): Refusal {
  return refusalOf(
    'unsourced-quotation',
    `“${shorten(words)}” ${REASONS[reason]}`,
    reason === 'first-person'
      ? 'quote it by an id of `find_quotes`, or tell it in the third person'
      : 'quote it by an id of `find_quotes`, or say it in your own words, without marks and without a name before a colon',
  );
}

function touchedTheme({ outline }: AgentOutline, asked: AskedChange): Section | undefined {
  const id = asked.type === 'set' ? asked.id : asked.type === 'add' ? asked.theme.id : undefined;
  return outline.sections.find((section) => section.id === id);
}

async function checkedProblems(
  before: AgentOutline,
  after: AgentOutline,
  { workspace }: AgentSession,
): Promise<readonly Problem[] | Refusal> {
  const check = async ({ disk }: AgentOutline): Promise<readonly Problem[]> =>
    (await workspace.check({ path: disk.path, text: disk.raw }, { fit: false })).problems;
  const now = await check(after);
  const errors = now.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return now;
  const there = (await check(before)).map(({ rule, message }) => `${rule} ${message}`);
  const brought = errors.filter(({ rule, message }) => {
    const index = there.indexOf(`${rule} ${message}`);
    if (index !== -1) there.splice(index, 1);
    return index === -1;
  });
  const [first] = brought;
  if (first === undefined) return now;
  return refusalOf(
    'problems-new',
    `it would bring ${String(brought.length)} ${brought.length === 1 ? 'error' : 'errors'}: ${brought
      .slice(0, 5)
      .map(({ rule, message }) => `${message} (${rule})`)
      .join('; ')}`,
    first.hint ?? 'ask `explain_rule`',
  );
}

async function written(
  before: AgentOutline,
  after: AgentOutline,
  problems: readonly Problem[],
): Promise<WrittenOutline | Refusal> {
  const { path, absolute, bytes } = before.disk;
  if (after.disk.raw === before.disk.raw) return { outline: after, problems, before };
  try {
    await rewriteFiles([{ path: absolute, shown: path, before: bytes, after: after.disk.bytes }]);
  } catch (error) {
    if (error instanceof EnvironmentError && error.code === 'file-changed') return changedMeanwhile(path);
    throw error;
  }
  return { outline: after, problems, before };
}

function changedMeanwhile(path: string, revision?: string): Refusal {
  const now = revision === undefined ? '' : `; its revision is \`${revision}\` now`;
  return refusalOf(
    'file-changed',
    `\`${path}\` was changed since it was read${now}`,
    'read it again with `read_outline`, and change what is there now',
  );
}
