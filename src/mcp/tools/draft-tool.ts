/** The tool that drafts an outline from a source: what is a source is somebody else's text, never an outline or an output. */
import { basename, dirname, relative, sep } from 'node:path';
import * as z from 'zod';
import { isRefusal, refusalOf, type Refusal } from '../../edit/refusal.js';
import { canonicalLanguage } from '../../languages/tags/canonical-language.js';
import { MAX_SOURCE_BYTES } from '../../sources/decode/decode-source.js';
import { decodeText } from '../../read/decode-text.js';
import { outlineFront } from '../../pipeline/find/outline-front.js';
import { talkName } from '../../text/talk-name.js';
import { parseMark } from '../../write/outputs/mark.js';
import type { AgentSession } from '../session/agent-session.js';
import { placeIn, readIn, type FileInFolder } from '../folder/agent-folder.js';
import { defineTool } from './define-tool.js';
import { problemViews } from './views.js';
import * as shapes from './shapes.js';

const FOLDER = 'content';

export const draftOutlineTool = defineTool({
  name: 'draft_outline',
  title: 'Draft an outline',
  description:
    'Makes an outline from an article or a transcript in the folder: people, themes, verified quotations, as `pullquote import` does. Nothing that is there is written over.',
  readOnly: false,
  input: z.strictObject({
    source: z.string().min(1).max(400).describe('Path of the article or transcript, below the folder'),
    name: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,60}$/)
      .describe('Name of the talk; the source’s by default')
      .optional(),
    lang: z
      .string()
      .max(20)
      .describe('Language of the talk, such as `en`; the source’s by default')
      .optional(),
    themes: z.int().min(1).max(30).optional(),
  }),
  output: z.object({ path: z.string(), written: z.array(z.string()), problems: shapes.problems }),
  run: ({ source, name, lang, themes }, session) =>
    session.inTurn(async () => {
      const folder = await session.folder();
      const found = await readIn(folder, source);
      const fault = isRefusal(found) ? found : sourceFault(found);
      if (fault !== undefined) return fault;
      const code = lang === undefined ? undefined : canonicalLanguage(lang);
      if (lang !== undefined && code === undefined)
        return refusalOf('value-unfit', `\`${lang}\` is no language code`, 'use one such as `en` or `zh-CN`');
      // Where it goes must be ours as well.
      const into = await placeIn(folder, `${FOLDER}/sources/x`);
      if (isRefusal(into)) return into;
      return draft({ source, name, lang: code, themes }, session);
    }),
});

/** What an agent can have written, or Pullquote has, would make the agent's own words a source. */
function sourceFault({ path, absolute, bytes }: FileInFolder): Refusal | undefined {
  const isOwn =
    bytes.length <= MAX_SOURCE_BYTES && parseMark(path, bytes) !== 'none' ? 'Pullquote made it' : undefined;
  const isOutline = mayBeOutline({ path, absolute, bytes });
  const isHidden = path.split('/').some((part) => part.startsWith('.')) || path.startsWith('output/');
  if (!isOwn && !isOutline && !isHidden) return undefined;
  return refusalOf(
    'source-unfit',
    `\`${path}\` is no source: ${isOwn ?? (isOutline ? 'it is an outline' : 'it lies among what programs keep')}`,
    'name the article or the transcript itself',
  );
}

/** Told as the tools tell it that change outlines: front matter may be written in many ways. */
function mayBeOutline({ path, absolute, bytes }: FileInFolder): boolean {
  const text = /\.md$/i.test(path) ? decodeText(bytes) : undefined;
  if (typeof text !== 'string') return false;
  return (
    outlineFront({ path, folder: dirname(absolute), ...talkName(basename(path)), text }).kind !== 'other'
  );
}

async function draft(
  asked: {
    readonly source: string;
    readonly name: string | undefined;
    readonly lang: string | undefined;
    readonly themes: number | undefined;
  },
  session: AgentSession,
) {
  const { importSource } = await import('../../import/import-source.js');
  const { source, name, lang, themes } = asked;
  const { environment } = session;
  const stem = name ?? talkName(source.replace(/^.*\//, '').replace(/\.\w{1,8}$/, '')).name;
  if (name !== undefined && lang === undefined)
    return refusalOf('value-unfit', 'an outline’s name tells its language', 'give `lang` with `name`');
  const output = lang === undefined ? undefined : `${FOLDER}/${stem}.${lang}.md`;
  const result = await importSource(
    { input: source, lang, themes, output, copy: true, merge: false },
    { ...environment, log: () => undefined },
  );
  if (result.taken === true)
    return refusalOf(
      'file-taken',
      `\`${result.outline ?? ''}\` is there already, and is left as it is`,
      'choose another `name`, or work on the outline that is there',
    );
  const [problem] = result.problems;
  if (problem !== undefined || result.outline === undefined)
    return refusalOf(
      'source-unfit',
      problem?.message ?? `nothing can be drafted from \`${source}\``,
      problem?.hint ?? 'name an article or a transcript',
    );
  const path = result.outline.split('\\').join('/');
  const { problems } = await session.workspace.check(path, { fit: false });
  const written = result.written.map((one) => relative(environment.cwd, one).split(sep).join('/'));
  return { data: { path, written, problems: problemViews(problems) } };
}
