/** An empty page, ready to be loaded into: making one costs more than loading most of ours. */
import { browserDied } from './browser-died.js';
import type { CdpConnection } from './cdp-connection.js';

export interface BlankPage {
  readonly targetId: string;
  /** The session that its commands go to. */
  readonly session: string;
}

/** Returns when the page's process answers. */
export async function blankPage(connection: CdpConnection): Promise<BlankPage> {
  const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId: session } = await connection.send('Target.attachToTarget', { targetId, flatten: true });
  connection.on('Inspector.targetCrashed', session, () => connection.endSession(session, browserDied()));
  await Promise.all([
    connection.send('Page.enable', {}, session),
    connection.send('Inspector.enable', undefined, session),
  ]);
  return { targetId, session };
}
