/**
 * A JPEG in, the same without what it says of itself out: no EXIF, XMP, IPTC, thumbnail, comment or maker's note, and
 * nothing of what phones hang behind the picture's end. Its pixels are not touched.
 */
import { Malformed } from './picture-fault.js';
import type { StripOptions } from './strip-options.js';

const SOS = 0xda;
const EOI = 0xd9;
const APP0 = 0xe0;
const APP2 = 0xe2;
const APP14 = 0xee;

export function stripJpeg(bytes: Buffer, { keepProfile }: StripOptions): Buffer {
  const parts: Buffer[] = [bytes.subarray(0, 2)];
  let at = 2;
  for (;;) {
    const { marker, start, end } = segmentAt(bytes, at);
    if (marker === EOI) return Buffer.concat([...parts, Buffer.from([0xff, EOI])]);
    const scanned = marker === SOS ? endOfScan(bytes, end) : end;
    if (isKept(marker, bytes.subarray(start, end), keepProfile))
      parts.push(shortened(marker, bytes.subarray(start, end)) ?? bytes.subarray(start, scanned));
    at = scanned;
  }
}

interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

/** Any number of `ff` may stand before a marker. */
function segmentAt(bytes: Buffer, from: number): Segment {
  let at = from;
  if (bytes[at] !== 0xff) throw new Malformed('a marker is missing');
  while (bytes[at + 1] === 0xff) at += 1;
  const marker = bytes[at + 1];
  if (marker === undefined) throw new Malformed('the file ends before the picture does');
  if (marker === EOI) return { marker, start: at, end: at + 2 };
  if (at + 4 > bytes.length) throw new Malformed('the file ends before the picture does');
  const end = at + 2 + bytes.readUInt16BE(at + 2);
  if (end > bytes.length) throw new Malformed('the file ends before the picture does');
  return { marker, start: at, end };
}

/** The pixels go on up to a marker that is none of theirs: not an escaped `ff`, not a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw new Malformed('the file ends before the picture does');
}

/** Of the markers in front of the picture: its frame, tables and restarts, by which it is decoded. */
function isPicture(marker: number): boolean {
  return (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= SOS && marker <= 0xdf);
}

/** Of what applications add, the colour transform of Adobe's (without which CMYK is wrong), and the colour profile. */
function isKept(marker: number, segment: Buffer, keepProfile: boolean): boolean {
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  if (!isApplication) return isPicture(marker);
  const name = segment.toString('latin1', 4, 16);
  if (marker === APP0) return name.startsWith('JFIF\0') && segment.length >= JFIF_BYTES;
  if (marker === APP14) return name.startsWith('Adobe') && segment.length >= ADOBE_BYTES;
  return marker === APP2 && keepProfile && name.startsWith('ICC_PROFILE\0');
}

/** With marker and length: what the standards give to JFIF's and to Adobe's segment. */
const JFIF_BYTES = 18;
const ADOBE_BYTES = 16;

/** Without what may stand behind the standard's part: a thumbnail, or anybody's words. */
function shortened(marker: number, segment: Buffer): Buffer | undefined {
  if (marker !== APP0 && marker !== APP14) return undefined;
  const head = Buffer.from(segment.subarray(0, marker === APP0 ? JFIF_BYTES : ADOBE_BYTES));
  head.writeUInt16BE(head.length - 2, 2);
  if (marker === APP0) head.writeUInt16BE(0, JFIF_BYTES - 2);
  return head;
}

/** 1 to 8, as EXIF counts the ways to turn a picture; 1 is upright. For pictures that nothing turns for us. */
export function jpegOrientation(bytes: Buffer): number {
  for (let at = 2; bytes[at] === 0xff;) {
    const { marker, start, end } = segmentAt(bytes, at);
    if (marker === EOI || marker === SOS) return 1;
    const segment = bytes.subarray(start + 4, end);
    if (marker === 0xe1 && segment.toString('latin1', 0, 6) === 'Exif\0\0')
      return exifOrientation(segment.subarray(6));
    at = end;
  }
  return 1;
}

const ORIENTATION_TAG = 0x0112;

function exifOrientation(tiff: Buffer): number {
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const offset = tiff.length < 8 ? 0 : little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < short(offset); entry += 1) {
    const at = offset + 2 + entry * 12;
    if (short(at) === ORIENTATION_TAG) return short(at + 8) || 1;
  }
  return 1;
}
