/** Loaded into a measured process with `--import`: leaves its peak resident memory, in KiB, in a file. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.PEAK_MEMORY_FILE, String(process.resourceUsage().maxRSS)));
