/** A server and the port wished for in, the port it listens on out: the next free one if that is taken. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EnvironmentError } from '../../model/problems/environment-error.js';

const TRIES = 20;

/**
 * @param port 0 lets the system choose
 * @throws EnvironmentError `port-taken` when the next ones are taken too
 */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  for (let tried = port; tried < port + TRIES && tried <= 65_535; tried += 1) {
    if (await tryPort(server, host, tried)) return (server.address() as AddressInfo).port;
  }
  throw new EnvironmentError(
    'port-taken',
    `the ports ${port} to ${Math.min(port + TRIES - 1, 65_535)} are all taken`,
    'choose another one with --port',
  );
}

function tryPort(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
