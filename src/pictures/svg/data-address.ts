/**
 * An address in, what is written out in it out where it is a `data:` address: as the URL and Fetch standards read one. Node's
 * `URL` and `atob` do the reading; the packages that wrap them ask for a newer Node, or bring a second `URL` along.
 */

export interface DataAddress {
  readonly bytes: Buffer;
  /** As it is stated, without parameters, in lower case. */
  readonly type: string;
  /** With its `#`. */
  readonly fragment: string;
}

/** @returns undefined for any other address, and for one that a browser would not read */
export function parseDataAddress(address: string): DataAddress | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'data:') return undefined;
  const [, head, body] = /^([^,]*),([^]*)$/.exec(url.pathname + url.search) ?? [];
  if (head === undefined || body === undefined) return undefined;
  const written = percentDecoded(body);
  const bytes = /; *base64$/i.test(head.trim()) ? base64Decoded(written) : written;
  const type = (head.split(';')[0] ?? '').trim().toLowerCase();
  return bytes === undefined ? undefined : { bytes, type, fragment: url.hash };
}

export function isDataAddress(address: string): boolean {
  return MAY_BE_DATA.test(address) && URL.canParse(address) && new URL(address).protocol === 'data:';
}

/** Most addresses are none, and `URL` reads to the end of a long one. */
const MAY_BE_DATA = /^[\0-\x20]*d[\t\n\r]*a/i;

function percentDecoded(text: string): Buffer {
  const decoded = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return Buffer.from(decoded, 'latin1');
}

/** Buffer would read on where a browser gives up. */
function base64Decoded(written: Buffer): Buffer | undefined {
  try {
    return Buffer.from(atob(written.toString('latin1')), 'latin1');
  } catch {
    return undefined;
  }
}
