/** Stands before every route: answers nobody who should not be here, and says nothing to them. */
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import type { EmbeddedPicture } from '../../model/picture.js';
import type { Page } from './pages.js';
import { isCrossSite, isOurHost } from '../access/same-site.js';
import { pictureHeaders, securityHeaders } from '../access/security-headers.js';

export interface Bindings {
  readonly Bindings: HttpBindings;
}

/** @param hosts asked at every request: a machine's addresses change with the network it is in */
export function gate(hosts: () => ReadonlySet<string>): MiddlewareHandler<Bindings> {
  return async (context, next) => {
    const { headers, method } = context.env.incoming;
    if (!isOurHost(headers, hosts()) || isCrossSite(headers, hostOf(context))) return refuse(context, 403);
    if (method !== 'GET' && method !== 'HEAD') return refuse(context, 405);
    return next();
  };
}

export function refuse(context: Context<Bindings>, status: 403 | 404 | 405): Response {
  return context.body(null, status, securityHeaders([], hostOf(context)));
}

export function redirect(context: Context<Bindings>, to: string): Response {
  return context.body(null, 302, { ...securityHeaders([], hostOf(context)), Location: to });
}

/** To a person who came to a door that does not open: says in a sentence where the right one is. */
export function sendAway(context: Context<Bindings>, sentence: string): Response {
  return context.text(`${sentence}\n`, 403, securityHeaders([], hostOf(context)));
}

/** @param framedBy whose pages may have it as a part */
export function sendPage(
  context: Context<Bindings>,
  { html, scripts }: Page,
  framedBy: readonly string[] = [],
): Response {
  return context.html(html, 200, securityHeaders(scripts, hostOf(context), framedBy));
}

export function sendJson(context: Context<Bindings>, value: object): Response {
  const headers = {
    ...securityHeaders([], hostOf(context)),
    'Content-Type': 'application/json; charset=utf-8',
  };
  return context.body(JSON.stringify(value), 200, headers);
}

/** Its address names its bytes, so that a window asks once. */
export function sendPicture(context: Context<Bindings>, { type, bytes }: EmbeddedPicture): Response {
  return context.body(new Uint8Array(bytes), 200, pictureHeaders(type, hostOf(context)));
}

/** What is no name and port goes into no header: it is refused anyway. */
function hostOf({ env }: Context<Bindings>): string {
  const host = env.incoming.headers.host?.toLowerCase() ?? '';
  return /^[\w.:[\]-]+$/.test(host) ? host : 'localhost';
}
