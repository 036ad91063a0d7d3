/** Pictures for tests, made on the spot: photos that say where they were taken, and whatever else a phone writes. */
import { createCipheriv } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';

/** Told by every kind of metadata, so that one search finds any that is left. */
export const SECRET = 'SECRET-PLACE';

const XMP = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${SECRET}"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** Red, green, blue and white quarters, so that a turn or a wrong colour shows. */
export function quarters(width: number, height: number): Sharp {
  const colours = ['#ff0000', '#00ff00', '#0000ff', '#ffffff'];
  const half = { width: Math.floor(width / 2), height: Math.floor(height / 2), channels: 3 as const };
  return sharp({ create: { width, height, channels: 3, background: '#ffffff' } }).composite(
    colours.map((background, index) => ({
      input: { create: { ...half, background } },
      left: (index % 2) * half.width,
      top: Math.floor(index / 2) * half.height,
    })),
  );
}

/** @param orientation 1 to 8, as EXIF counts the ways to turn a picture */
export function tagged(picture: Sharp, orientation = 1): Sharp {
  return picture
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Copyright: SECRET, Artist: SECRET },
      IFD3: { GPSLatitude: '51/1 30/1 3230/100', GPSLatitudeRef: 'N' },
    })
    .withXmp(XMP);
}

/**
 * Noise that weighs as much as a photo of that size, the same at each call: among millions of random bytes any sign
 * that a test looks for stands by chance some day.
 */
export function noise(width: number, height: number): Sharp {
  const keystream = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16));
  const grain = keystream.update(Buffer.alloc(width * height * 3));
  return sharp(grain, { raw: { width, height, channels: 3 } }).blur(1.2);
}

/** The colours of the quarters, in reading order. */
export async function quartersOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): string => {
    const offset = (Math.floor(info.height * y) * info.width + Math.floor(info.width * x)) * info.channels;
    const [red = 0, green = 0, blue = 0] = data.subarray(offset, offset + 3);
    const far = ([r, g, b]: readonly [number, number, number]): number =>
      (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
    return COLOURS.toSorted((a, b) => far(a[1]) - far(b[1]))[0]?.[0] ?? '';
  };
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
}

/** Printing inks make other greens than screens do: the nearest counts. */
const COLOURS: readonly (readonly [name: string, rgb: readonly [number, number, number]])[] = [
  ['red', [255, 0, 0]],
  ['green', [0, 255, 0]],
  ['blue', [0, 0, 255]],
  ['white', [255, 255, 255]],
  ['black', [0, 0, 0]],
];

export const UPRIGHT = ['red', 'green', 'blue', 'white'];

/** The words by which each kind of metadata is known. */
export function metadataIn(bytes: Uint8Array): readonly string[] {
  const text = Buffer.from(bytes).toString('latin1');
  const signs = [
    SECRET,
    'Exif',
    'eXIf',
    'EXIF',
    'xmpmeta',
    'ns.adobe.com/xap',
    'Photoshop 3.0',
    'tEXt',
    'iTXt',
    'zTXt',
    'XMP ',
    'ftyp',
  ];
  return signs.filter((sign) => text.includes(sign));
}
