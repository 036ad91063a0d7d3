/** A presentation of ours in, what is planned to stand on its slides out: what other programs must read as well. */
import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @param folder where our reader is compiled to @returns it */
export async function plannedReader(folder) {
  const outfile = join(folder, 'read-presentation.mjs');
  const entry = join(import.meta.dirname, '../../src/pptx/read/read-presentation.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm' });
  const { readPresentation } = await import(pathToFileURL(outfile).href);
  return (file) => {
    const bytes = readFileSync(file);
    const parts = unzipSync(bytes);
    return readPresentation(bytes).slides.map(({ number, texts, notes }) => ({
      title: folded(texts.find(({ role }) => role === 'title')?.paragraphs.join(' ') ?? ''),
      texts: texts
        .filter(({ name }) => !name.startsWith('Slide number'))
        .map(({ paragraphs }) => folded(paragraphs.join(' '))),
      notes: notes === undefined || notes.length === 0 ? [] : [folded(notes.join(' '))],
      ...describedIn(Buffer.from(parts[`ppt/slides/slide${number}.xml`]).toString()),
    }));
  };
}

/** LibreOffice 7.4 reads no description of a group. */
function describedIn(xml) {
  const descriptions = descriptionsIn(xml);
  const alone = descriptionsIn(xml.replaceAll(/<p:nvGrpSpPr>.*?<\/p:nvGrpSpPr>/g, ''));
  return { descriptions, alone };
}

function descriptionsIn(xml) {
  return [...xml.matchAll(/<p:cNvPr [^>]*?descr="([^"]*)"/g)].map(([, words]) =>
    folded(
      words
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
        .replaceAll('&amp;', '&'),
    ),
  );
}

export function folded(words) {
  return words.replaceAll(/\s+/g, ' ').trim();
}
