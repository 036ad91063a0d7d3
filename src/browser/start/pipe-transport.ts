/**
 * Carries Puppeteer's messages over a browser's two pipes, each ended by a zero byte: no port is opened.
 * Puppeteer has such a transport too, but hands it out only together with its own start of the browser.
 */
import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core';

/** Both are told before Puppeteer hears of it. */
export interface PipeEvents {
  /** Once, when the browser has let go of its pipe. */
  readonly onEnd: () => void;
  readonly onMessage: (message: string) => void;
}

export class PipeTransport implements ConnectionTransport {
  onmessage?: (message: string) => void;
  readonly #input: Writable;
  #isClosed = false;
  readonly #onMessage: (message: string) => void;
  #onclose: () => void = () => undefined;
  #unread: Buffer[] = [];

  constructor(input: Writable, output: Readable, { onEnd, onMessage }: PipeEvents) {
    this.#input = input;
    this.#onMessage = onMessage;
    output.on('data', (chunk: Buffer) => this.#read(chunk));
    output.once('close', () => {
      onEnd();
      this.#isClosed = true;
      this.#onclose();
    });
    // A pipe that breaks is closed as well.
    output.on('error', () => undefined);
    input.on('error', () => undefined);
  }

  get onclose(): () => void {
    return this.#onclose;
  }

  /** Who listens only after the end hears of it too: or else it waits for answers, and our process with it. */
  set onclose(listener: (() => void) | undefined) {
    this.#onclose = listener ?? (() => undefined);
    if (this.#isClosed) setImmediate(this.#onclose);
  }

  send(message: string): void {
    this.#input.write(`${message}\0`);
  }

  close(): void {
    this.#input.destroy();
  }

  #read(chunk: Buffer): void {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const message = Buffer.concat([...this.#unread, rest.subarray(0, end)]).toString('utf8');
      this.#unread = [];
      rest = rest.subarray(end + 1);
      // What awaits one message shall go on before the next one comes.
      setImmediate(() => this.#pass(message));
    }
    if (rest.length > 0) this.#unread.push(rest);
  }

  #pass(message: string): void {
    this.#onMessage(message);
    this.onmessage?.(message);
  }
}
