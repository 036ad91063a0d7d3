/** A request's headers in, whether a page of ours, or somebody at the address bar, sent it out. */
import type { IncomingHttpHeaders } from 'node:http';

/**
 * A foreign page that has its own name point at this machine (DNS rebinding) still sends that name as the
 * host: only names that are surely ours are answered.
 *
 * @param hosts what may stand in `Host`, e.g. `127.0.0.1:4321`
 */
export function isOurHost({ host }: IncomingHttpHeaders, hosts: ReadonlySet<string>): boolean {
  return host !== undefined && hosts.has(host.toLowerCase());
}

/** Browsers always say where a WebSocket comes from; what says nothing is no page of ours. */
export function isOurOrigin({ host, origin }: IncomingHttpHeaders): boolean {
  return host !== undefined && origin === `http://${host.toLowerCase()}`;
}

/** Following a link here is welcome; taking our pages as parts of a foreign one is not. */
export function isCrossSite({ origin, ...headers }: IncomingHttpHeaders, host: string): boolean {
  if (origin !== undefined && origin !== `http://${host.toLowerCase()}`) return true;
  const site = headers['sec-fetch-site'];
  return (site === 'cross-site' || site === 'same-site') && headers['sec-fetch-mode'] !== 'navigate';
}
