/** Each connection and what it has shown in; those that are too many of one kind, from one address, are ended. */
import type { Socket } from 'node:net';

/**
 * What a connection has shown so far: nothing, a request without a token, with a follower's, or with one that lets in
 * further; of these last there is no limit.
 */
export type ConnectionStanding = 'silent' | 'stranger' | 'follower' | 'known';

/**
 * Of one address. The silent are twice as many as a system lets wait (511): whoever comes amid a crowd can ask before
 * the crowd pushes them out.
 */
const MOST: Readonly<Record<ConnectionStanding, number>> = {
  ...{ silent: 1024, stranger: 64, follower: 1000 },
  known: Number.POSITIVE_INFINITY,
};
/** Of all addresses together: a crowd may have many. */
const MOST_SILENT = 4096;

export interface ConnectionLimits {
  opened(socket: Socket): void;
  /** A request has come in it, or it has become a WebSocket, which is limited elsewhere. */
  showed(socket: Socket, standing: ConnectionStanding): void;
}

type Crowd = Readonly<Record<ConnectionStanding, Set<Socket>>>;

/** The oldest give way: on one machine an attacker and the speaker have the same address, and the speaker asks. */
export function connectionLimits(): ConnectionLimits {
  const crowds = new Map<string, Crowd>();
  const standings = new WeakMap<Socket, { readonly address: string; standing: ConnectionStanding }>();

  const leave = (socket: Socket): void => {
    const { address = '', standing = 'known' } = standings.get(socket) ?? {};
    const crowd = crowds.get(address);
    crowd?.[standing].delete(socket);
    if (crowd !== undefined && Object.values(crowd).every(({ size }) => size === 0)) crowds.delete(address);
  };
  const enter = (socket: Socket, address: string, standing: ConnectionStanding): void => {
    standings.set(socket, { address, standing });
    const crowd = crowds.get(address) ?? newCrowd();
    crowds.set(address, crowd);
    crowd[standing].add(socket);
    if (crowd[standing].size > MOST[standing]) endOldest(crowd[standing]);
  };
  const endOldest = (sockets: Set<Socket>): void => {
    const [oldest] = sockets;
    if (oldest === undefined) return;
    leave(oldest);
    oldest.destroy();
  };
  return {
    opened(socket) {
      // Gone already, it has no address any more.
      enter(socket, socket.remoteAddress ?? '', 'silent');
      socket.once('close', () => leave(socket));
      const silent = [...crowds.values()].map((crowd) => crowd.silent);
      if (silent.reduce((sum, { size }) => sum + size, 0) <= MOST_SILENT) return;
      endOldest(silent.reduce((most, next) => (next.size > most.size ? next : most)));
    },
    showed(socket, standing) {
      const before = standings.get(socket);
      // Whoever has been let in once stays in.
      if (before === undefined || before.standing === 'known') return;
      leave(socket);
      enter(socket, before.address, standing);
    },
  };
}

function newCrowd(): Crowd {
  return { silent: new Set(), stranger: new Set(), follower: new Set(), known: new Set() };
}
