/** What a client sent in, a message out, or nothing if it is none that this client may send. */
import * as z from 'zod';
import type { ClientMessage } from '../../model/live/live-message.js';

/** No message of ours comes near it. */
export const MOST_MESSAGE_BYTES = 16 * 1024;

const slide = z.string().min(1).max(200);
const share = z.number().min(0).max(1);
const time = z.number().min(0).max(8.64e15);

const change = z.union([
  z.strictObject({ slide, fragment: z.number().int().min(0).max(1000) }),
  z.strictObject({ screen: z.enum(['slide', 'blank', 'follow']) }),
  z.strictObject({ stem: z.string().min(1).max(300) }),
]);

const clock = z.strictObject({
  spent: z.record(slide, time),
  slide: slide.optional(),
  since: time.optional(),
});

/** Of a remote's. */
const beat = time.optional();

const message = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('change'), change, beat }),
  z.strictObject({ type: z.literal('step'), by: z.union([z.literal(1), z.literal(-1)]), beat }),
  z.strictObject({ type: z.literal('pointer'), at: z.strictObject({ x: share, y: share }).nullable() }),
  z.strictObject({ type: z.literal('clock'), clock }),
  z.strictObject({ type: z.literal('toggle-clock'), beat }),
]);

/** Who only looks on says nothing; a remote has no slides and no stopwatch of its own. */
const MAY_SEND: Readonly<
  Record<'window' | 'audience' | 'remote' | 'follower', readonly ClientMessage['type'][]>
> = {
  window: ['change', 'pointer', 'clock', 'toggle-clock'],
  remote: ['change', 'step', 'pointer', 'toggle-clock'],
  audience: [],
  follower: [],
};

export type WindowRole = keyof typeof MAY_SEND;

export function parseMessage(text: string, role: WindowRole): ClientMessage | undefined {
  const { data } = message.safeParse(parseJson(text));
  return data !== undefined && MAY_SEND[role].includes(data.type) ? data : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
