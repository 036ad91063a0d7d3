/** The scripts of a page in, the headers out that let it run these and do nothing else. */
import { createHash } from 'node:crypto';

/** For every answer, whatever is in it. */
const ALWAYS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Slides are styled where they stand; nothing is loaded from anywhere but this server. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  'media-src data: blob:',
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * @param scripts the text of each inline script of the page
 * @param host checked already
 * @param framedBy whose pages may have this one as a part, as `frame-ancestors` names them; nobody's if empty
 */
export function securityHeaders(
  scripts: readonly string[],
  host: string,
  framedBy: readonly string[] = [],
): Readonly<Record<string, string>> {
  const hashes = [...new Set(scripts)].map((script) => `'sha256-${sha256(script)}'`);
  const scriptSource = hashes.length === 0 ? "'none'" : hashes.join(' ');
  // Not every browser takes a WebSocket for part of 'self'.
  const connect = `connect-src 'self' ws://${host}`;
  // Over plain http browsers take it from this machine only, and complain of it from any other.
  const opener = /^(127\.0\.0\.1|localhost):/.test(host)
    ? { 'Cross-Origin-Opener-Policy': 'same-origin' }
    : {};
  return {
    ...ALWAYS,
    ...opener,
    // For browsers that know no `frame-ancestors`; it cannot name what an editor's page is.
    ...(framedBy.length === 0 ? { 'X-Frame-Options': 'DENY' } : {}),
    'Content-Security-Policy': [
      POLICY,
      connect,
      `script-src ${scriptSource}`,
      `frame-ancestors ${framedBy.length === 0 ? "'none'" : framedBy.join(' ')}`,
    ].join('; '),
  };
}

/**
 * The browser of somebody who may see the picture keeps it, and nothing between. An SVG that is opened by itself is a
 * page, and may do no more than a picture.
 */
export function pictureHeaders(type: string, host: string): Readonly<Record<string, string>> {
  return {
    ...securityHeaders([], host),
    'Cache-Control': 'private, max-age=31536000, immutable',
    'Content-Type': type,
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
