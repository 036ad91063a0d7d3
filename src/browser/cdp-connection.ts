/**
 * Talks the Chrome DevTools Protocol to one browser over a pair of pipes: commands go in, answers and
 * events come out. No port is opened, and nothing is loaded to do it.
 */
import type { Readable, Writable } from 'node:stream';
import type { ProtocolMapping } from 'devtools-protocol/types/protocol-mapping.js';
import { browserDied } from './browser-died.js';

type Commands = ProtocolMapping.Commands;
type Events = ProtocolMapping.Events;
export type Method = keyof Commands;
export type Params<M extends Method> = Commands[M]['paramsType'][0];
export type Answer<M extends Method> = Commands[M]['returnType'];
export type Listener<E extends keyof Events> = (event: Events[E][0]) => void;

interface Pending {
  readonly session: string | undefined;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** What comes out of the pipe: an answer has an id, an event has a method. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

/** One browser's wire. Closed by the browser's end or by {@link CdpConnection.fail}, and then for good. */
export class CdpConnection {
  readonly #input: Writable;
  readonly #pending = new Map<number, Pending>();
  readonly #listeners = new Map<string, (event: unknown) => void>();
  #failure: Error | undefined;
  #unread: Buffer[] = [];
  #lastId = 0;

  constructor(input: Writable, output: Readable) {
    this.#input = input;
    output.on('data', (chunk: Buffer) => this.#read(chunk));
    output.on('close', () => this.fail(browserDied()));
    output.on('error', (error) => this.fail(browserDied(error)));
    input.on('error', (error) => this.fail(browserDied(error)));
  }

  /** Rejects with `browser-died` when the browser goes before it has answered. */
  async send<M extends Method>(method: M, params: Params<M>, session?: string): Promise<Answer<M>> {
    if (this.#failure) throw this.#failure;
    const id = ++this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#pending.set(id, { session, resolve, reject });
    });
    this.#input.write(`${JSON.stringify({ id, method, params, sessionId: session })}\0`);
    return (await answer) as Answer<M>;
  }

  /** One listener for each kind of event in a session; a later one takes the place of an earlier. */
  on<E extends keyof Events>(event: E, session: string, listener: Listener<E>): void {
    this.#listeners.set(`${session} ${event}`, listener as (event: unknown) => void);
  }

  /** Ends one page's commands and events; the others go on. */
  endSession(session: string, error: Error): void {
    for (const key of this.#listeners.keys()) if (key.startsWith(`${session} `)) this.#listeners.delete(key);
    for (const [id, pending] of this.#pending) if (pending.session === session) this.#settle(id, error);
  }

  /** Every command under way, and every later one, rejects with `error`. */
  fail(error: Error): void {
    this.#failure ??= error;
    for (const id of this.#pending.keys()) this.#settle(id, this.#failure);
  }

  #read(chunk: Buffer): void {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const text = Buffer.concat([...this.#unread, rest.subarray(0, end)]).toString('utf8');
      this.#unread = [];
      rest = rest.subarray(end + 1);
      this.#dispatch(JSON.parse(text) as Message);
    }
    if (rest.length > 0) this.#unread.push(rest);
  }

  #dispatch(message: Message): void {
    if (message.id === undefined) {
      this.#listeners.get(`${message.sessionId ?? ''} ${message.method ?? ''}`)?.(message.params);
    } else if (message.error) {
      this.#settle(message.id, new Error(`The browser refused: ${message.error.message}`));
    } else {
      const pending = this.#pending.get(message.id);
      this.#pending.delete(message.id);
      pending?.resolve(message.result);
    }
  }

  #settle(id: number, error: Error): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    pending?.reject(error);
  }
}
