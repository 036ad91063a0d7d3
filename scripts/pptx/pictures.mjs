/** PDF files in, pictures of their pages out, and how many of two pictures' pixels differ. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const SIZE = { width: 640, height: 360 };

/** LibreOffice's PDF of each presentation, in the folder. */
export function printed(files, folder, env) {
  const args = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'pdf'];
  execFileSync('soffice', [...args, '--outdir', folder, ...files], { env, stdio: 'ignore' });
  return files.map((file) => join(folder, basename(file).replace(/\.pptx$/, '.pdf')));
}

/** @returns the paths of the pages' pictures, in order */
export function pagesOf(pdf, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { width, height } = SIZE;
  execFileSync('pdftoppm', [
    ...['-png', '-scale-to-x', String(width), '-scale-to-y', String(height)],
    ...[pdf, join(folder, 'page')],
  ]);
  return readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name));
}

/** The share of pixels that differ, from 0 to 1. @param out where they are shown, if anywhere */
export function difference(one, other, out) {
  const { width, height } = SIZE;
  const [first, second] = [one, other].map((path) => PNG.sync.read(readFileSync(path)));
  const shown = new PNG({ width, height });
  const count = pixelmatch(first.data, second.data, shown.data, width, height, { threshold: 0.2 });
  if (out !== undefined) writeFileSync(out, PNG.sync.write(shown));
  return count / (width * height);
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
