/** The pictures of a page as every Office reads them: what is neither PNG, JPEG nor GIF as the pixels that the browser has of it. */
import type { PageHandle } from '../browser/page/page-handle.js';
import type { EmbeddedPicture } from '../model/picture.js';
import { at } from '../text/at.js';
import type { OfficePicture } from './media.js';

/** @param srcs as the page names them @param embedded by the addresses that are no data */
export async function officePictures(
  srcs: readonly string[],
  embedded: ReadonlyMap<string, EmbeddedPicture>,
  page: PageHandle,
): Promise<ReadonlyMap<string, OfficePicture>> {
  const files = srcs.map((src) => embedded.get(src) ?? dataOf(src));
  const wanted = srcs.map((src, index) => ({ src, pixels: officeType(at(files, index).type) === undefined }));
  const seen = await page.evaluate(picturesInPage, wanted);
  return new Map(
    srcs.map((src, index): [string, OfficePicture] => {
      const { width, height, png } = at(seen, index);
      const { type, bytes } = at(files, index);
      const office = officeType(type);
      if (office !== undefined) return [src, { bytes, type: office, svg: undefined, width, height }];
      const pixels = dataOf(png).bytes;
      return [
        src,
        { bytes: pixels, type: 'png', svg: type === 'image/svg+xml' ? bytes : undefined, width, height },
      ];
    }),
  );
}

function officeType(type: string): OfficePicture['type'] | undefined {
  const [, name = ''] = /^image\/(png|jpeg|gif)$/.exec(type) ?? [];
  return name === '' ? undefined : (name as OfficePicture['type']);
}

/** @throws Error where an address is no data */
function dataOf(src: string): EmbeddedPicture {
  const [, type = '', base64, data = ''] = /^data:([^;,]+)[^,]*?(;base64)?,(.*)$/s.exec(src) ?? [];
  if (type === '') throw new Error(`a picture that nobody has: ${src.slice(0, 80)}`);
  return { type, bytes: Buffer.from(base64 ? data : decodeURIComponent(data), base64 ? 'base64' : 'utf8') };
}

/** Runs in the page. Twice as many pixels as it is shown in, for dense screens. */
function picturesInPage(
  wanted: readonly { readonly src: string; readonly pixels: boolean }[],
): { readonly width: number; readonly height: number; readonly png: string }[] {
  return wanted.map(({ src, pixels }) => {
    const shown = [...document.images].filter((image) => image.getAttribute('src') === src);
    const [image] = shown.toSorted((one, other) => other.width - one.width);
    if (image === undefined) throw new Error('a picture that is on no slide');
    const box = image.getBoundingClientRect();
    const [width, height] = [image.naturalWidth || box.width, image.naturalHeight || box.height];
    if (!pixels) return { width, height, png: '' };
    const scale = (2 * Math.max(box.width, 1)) / width;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { width, height, png: canvas.toDataURL('image/png') };
  });
}
