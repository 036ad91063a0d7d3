/** Bytes in, the media type of the picture they are out; told by content, never by name. */

/** The types that every current browser shows. */
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/svg+xml'] as const;
export type ImageType = (typeof IMAGE_TYPES)[number];

export function imageType(bytes: Uint8Array): ImageType | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(head)) return 'image/gif';
  if (/^RIFF.{4}WEBP/s.test(head)) return 'image/webp';
  return SVG_HEAD.test(asAscii(head)) ? 'image/svg+xml' : undefined;
}

/** Of UTF-16, what is ASCII in it. */
function asAscii(head: string): string {
  return /^(?:\xff\xfe|\xfe\xff|<\0|\0<)/.test(head) ? head.replace(/^(?:\xff\xfe|\xfe\xff)|\0/g, '') : head;
}

/** What XML allows before the root: a declaration, comments, a document type with entities of its own. */
const SVG_HEAD =
  /^(?:\xef\xbb\xbf)?(?:\s|<\?[^>]*>|<!--(?:(?!-->)[^])*-->|<!DOCTYPE[^>[]*(?:\[(?:[^\]"']|"[^"]*"|'[^']*')*\]\s*)?>)*<(?:\w+:)?svg[\s>/]/;

const FOREIGN: readonly (readonly [head: RegExp, kind: string])[] = [
  [/^.{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/s, 'a HEIC photo'],
  [/^.{4}ftypavi[fs]/s, 'an AVIF picture'],
  [/^.{4}ftyp/s, 'a film'],
  [/^(?:\xff\x0a|.{4}JXL )/s, 'a JPEG XL picture'],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF picture'],
  [/^BM/, 'a BMP picture'],
  [/^%PDF-/, 'a PDF'],
  [/^8BPS/, 'a Photoshop file'],
  [/^.{4}jP {2}/s, 'a JPEG 2000 picture'],
  [/^\0\0\x01\0/, 'an icon file'],
  [/^(?:version https:\/\/git-lfs)/, 'a pointer of Git LFS, and not the picture itself'],
];

/** In words, of bytes that are no {@link ImageType}; undefined when we do not know them. */
export function foreignKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  return FOREIGN.find(([pattern]) => pattern.test(head))?.[1];
}
