/** An address in a drawing in, the same with what is written out in it clean out; or a word that it leads outside. */
import { isDataAddress, parseDataAddress } from './data-address.js';
import { imageType } from '../metadata/image-type.js';
import { Malformed } from '../metadata/picture-fault.js';
import { stripMetadata } from '../metadata/strip-metadata.js';

/** What a part of a drawing needs of the whole. */
export interface Inside {
  /** Takes what the drawing would load. */
  readonly note: (reference: string) => void;
  /** Cleans a drawing in the drawing. */
  readonly drawing: (bytes: Buffer) => string;
}

/**
 * Its own parts (`#a`) and what is written out in it are inside.
 *
 * @throws Malformed when what is written out is nothing that may stand in a drawing
 */
export function cleanAddress(address: string, { note, drawing }: Inside): string {
  const plain = address.trim();
  if (plain === '' || plain.startsWith('#')) return address;
  if (!isDataAddress(address)) {
    note(plain);
    return address;
  }
  const data = parseDataAddress(address);
  if (data === undefined) throw new Malformed('a picture in it is none');
  if (data.bytes.length === 0) return 'data:,';
  const { type, bytes } = cleanBytes(data.bytes, data.type, drawing);
  return `data:${type};base64,${bytes.toString('base64')}${data.fragment.replaceAll('\\', '%5C')}`;
}

/** A picture that is written out in the drawing may be a phone's as well. */
function cleanBytes(
  bytes: Buffer,
  stated: string,
  drawing: Inside['drawing'],
): { readonly type: string; readonly bytes: Buffer } {
  const type = imageType(bytes) ?? (stated === SVG_TYPE ? SVG_TYPE : undefined);
  if (type === SVG_TYPE) return { type, bytes: Buffer.from(drawing(bytes)) };
  if (type !== undefined) return { type, bytes: stripMetadata(bytes, type, { keepProfile: true }) };
  const kept = OTHERS.find(([pattern]) => pattern.test(bytes.toString('latin1', 0, 40)));
  if (kept === undefined) throw new Malformed('a picture in it is none');
  return { type: kept[1], bytes };
}

const SVG_TYPE = 'image/svg+xml';

/** Fonts and colour profiles, told by content. */
const OTHERS: readonly (readonly [head: RegExp, type: string])[] = [
  [/^wOF2/, 'font/woff2'],
  [/^wOFF/, 'font/woff'],
  [/^(?:\0\x01\0\0|true)/, 'font/ttf'],
  [/^OTTO/, 'font/otf'],
  [/^ttcf/, 'font/collection'],
  [/^[^]{36}acsp/, 'application/vnd.iccprofile'],
];
