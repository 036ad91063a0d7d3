/**
 * Prints how much of each page of a handout is blank: `node scripts/handout-blanks.mjs output/*.handout.pdf`. Ends with 1 where
 * a page but the last has more than it may.
 */
import { readFile } from 'node:fs/promises';
import { blankShares, MOST_BLANK } from './blank-shares.mjs';

const percent = (share) => `${(share * 100).toFixed(0)} %`.padStart(5);
let tooMany = 0;
for (const file of process.argv.slice(2)) {
  const pages = await blankShares(await readFile(file));
  const open = pages.slice(0, -1).filter(({ foot, largest }) => Math.max(foot, largest) > MOST_BLANK);
  tooMany += open.length;
  console.log(`${open.length > 0 ? 'open ' : 'full '} ${file}`);
  for (const [index, { foot, largest }] of pages.entries())
    console.log(
      `  page ${String(index + 1).padStart(2)}: foot ${percent(foot)}, largest blank ${percent(largest)}`,
    );
}
process.exitCode = tooMany > 0 ? 1 : 0;
