/** The machine's own facts in, their rows out. */
import { ok, type MachineFact } from './finding.js';

/** What only the process knows; handed in, so that tests have a machine of their own. */
export interface Host {
  /** Of Node, e.g. `v20.19.0`. */
  readonly node: string;
  /** The program that runs us. */
  readonly executable: string;
  /** Of the system's kernel. */
  readonly release: string;
  readonly cores: number;
  /** Bytes that we may use: less than there are in a container with a limit. */
  readonly memory: number;
  readonly temp: string;
  /** Ages are counted to it. */
  readonly today: Date;
}

export function hostFindings(host: Host, platform: string, arch: string): readonly MachineFact[] {
  const { node, executable, release, cores, memory } = host;
  return [
    ok('Node', `${node.replace(/^v/, '')}, ${executable}`),
    ok(
      'platform',
      `${platform} ${arch}, ${release}, ${counted(cores, 'core')}, ${byteSize(memory)} of memory`,
    ),
  ];
}

/** In the unit that gives one to three digits, e.g. `1.9 GiB`, `270 MiB`. */
export function byteSize(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
  const power = bytes < 1024 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), units.length - 1);
  const value = bytes / 1024 ** power;
  return `${value < 10 && power > 0 ? value.toFixed(1) : Math.round(value)} ${units[power] ?? ''}`;
}

export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
