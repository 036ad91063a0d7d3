/** Tools that check a whole outline, build it, and show a slide. */
import { relative, sep } from 'node:path';
import * as z from 'zod';
import { isRefusal, refusalOf } from '../../edit/refusal.js';
import { DEFAULT_BUILD } from '../../pipeline/workshop/build-options.js';
import { plainText } from '../../model/inline.js';
import { leadsOut } from '../../write/folders/leads-out.js';
import { readAgentFile } from '../folder/agent-folder.js';
import { defineTool } from './define-tool.js';
import * as shapes from './shapes.js';
import { problemViews } from './views.js';

export const checkTool = defineTool({
  name: 'check',
  title: 'Check an outline',
  description: 'Everything that is wrong with an outline, whether each slide fits included.',
  readOnly: true,
  input: z.strictObject({ path: shapes.path }),
  output: z.object({ revision: z.string(), problems: shapes.problems }),
  async run({ path }, session) {
    const disk = await readAgentFile(await session.folder(), path);
    if (isRefusal(disk)) return disk;
    const { problems } = await session.workspace.check({ path: disk.path, text: disk.raw });
    return { data: { revision: disk.revision, problems: problemViews(problems) } };
  },
});

export const buildTool = defineTool({
  name: 'build',
  title: 'Build a deck',
  description:
    'Writes the deck, its PDF and its handout into `output/`. With errors nothing is written; yesterday’s deck stays.',
  readOnly: false,
  input: z.strictObject({ path: shapes.path }),
  output: z.object({ written: z.array(z.string()), problems: shapes.problems }),
  run: ({ path }, session) =>
    session.inTurn(async () => {
      const disk = await readAgentFile(await session.folder(), path);
      if (isRefusal(disk)) return disk;
      const { root } = await session.folder();
      if (await leadsOut(root, `${root}/${DEFAULT_BUILD.output}`))
        return refusalOf(
          'outside-folder',
          'the folder of outputs leads out of the folder',
          'ask a person about it',
        );
      const { workspace } = session;
      const built = await workspace.build({ path: disk.path, text: disk.raw });
      const { value, problems } = await workspace.write(built);
      const written = value.map((one) => relative(root, one).split(sep).join('/'));
      return { data: { written, problems: problemViews([...built.problems, ...problems]) } };
    }),
});

export const previewTool = defineTool({
  name: 'preview',
  title: 'See a slide',
  description:
    'A picture of one slide, as it is shown: of a section by its id, or of `cover`, `agenda`, `closing`, `sources`.',
  readOnly: true,
  input: z.strictObject({
    path: shapes.path,
    slide: shapes.themeId.describe('Id of a section, or of a made slide'),
  }),
  output: z.object({
    slide: z.string(),
    page: z.int(),
    headline: z.string(),
    width: z.int(),
    height: z.int(),
    problems: shapes.problems,
  }),
  async run({ path, slide: id }, session) {
    const disk = await readAgentFile(await session.folder(), path);
    if (isRefusal(disk)) return disk;
    const ids: string[] = [];
    const workspace = session.picturing((deck) => {
      ids.push(...deck.slides.map((one) => one.id));
      return deck.slides.filter((one) => one.id === id).slice(0, 1);
    });
    const { produced, problems } = await workspace.build({ path: disk.path, text: disk.raw });
    const [taken] = produced?.pictures ?? [];
    if (taken === undefined)
      return refusalOf(
        'not-found',
        ids.includes(id) ? `the slide \`${id}\` could not be drawn` : `there is no slide \`${id}\``,
        ids.length === 0
          ? 'run `check`'
          : `there are ${[...new Set(ids)].map((one) => `\`${one}\``).join(', ')}`,
      );
    const { slide, bytes } = taken;
    const own = problems.filter(({ section }) => section === id);
    return {
      data: {
        ...{ slide: id, page: slide.page, headline: plainText(slide.headline) },
        ...sizeOf(bytes),
        problems: problemViews(own),
      },
      picture: { png: bytes },
    };
  },
});

/** As its header says. */
function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const bytes = Buffer.from(png);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
