/** This machine's network in, its addresses for phones in the room out, the likeliest first. */
import type { NetworkInterfaceInfo } from 'node:os';

export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Bridges and tunnels that no phone in the room is on. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|wg|zt|tailscale|lxc|cni|podman)/i;
/** What routers give out at home, in offices and in halls. */
const PRIVATE = /^(192\.168\.|10\.|172\.(1[6-9]|2\d|3[01])\.)/;

export function networkAddresses(interfaces: Interfaces): readonly string[] {
  return Object.entries(interfaces)
    .flatMap(([name, infos]) => (infos ?? []).map((info) => ({ name, ...info })))
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ name, address }) => ({
      address,
      unlikely: Number(VIRTUAL.test(name)) * 2 + Number(!PRIVATE.test(address)),
    }))
    .toSorted((a, b) => a.unlikely - b.unlikely)
    .map(({ address }) => address);
}
