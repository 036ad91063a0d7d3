/** What is known of the browser in, its rows out: which, whether it starts, how old it is, and whether it has its sandbox. */
import type { FoundBrowser } from '../browser/installed/found-browser.js';
import type { Sandbox } from '../browser/isolation/sandbox.js';
import { ok, warning, type MachineFact } from './finding.js';
import { counted } from './host.js';
import { sandboxAdvice, type UserNamespaces } from './sandbox-advice.js';

export interface BrowserFacts extends Pick<FoundBrowser, 'executable' | 'origin'> {
  /** As it says itself, e.g. `HeadlessChrome/147.0.7727.0`; undefined when it was not started. */
  readonly product: string | undefined;
  /** Undefined when it was not started. */
  readonly sandbox: Sandbox | undefined;
  readonly date: BrowserDate | undefined;
}

/** The day a browser is of, and what that day is. */
export interface BrowserDate {
  readonly day: Date;
  /** The embedded one has a day of publication; of another we know its file's. */
  readonly of: 'publication' | 'file';
}

const DAY = 86_400_000;
/** Of what a browser mends in a year, some will concern pictures and fonts, which outlines bring from elsewhere. */
const OLD = 365;

export function browserFindings(
  facts: BrowserFacts,
  today: Date,
  namespaces: UserNamespaces,
): readonly MachineFact[] {
  return [whichFinding(facts), ageFinding(facts, today), ...sandboxFindings(facts, namespaces)];
}

function whichFinding({ executable, origin, product }: BrowserFacts): MachineFact {
  const name = product === undefined ? '' : `${product.replace(/^Headless/, '').replace('/', ' ')}, `;
  const by = { embedded: 'embedded', installed: 'installed', explicit: 'the one you name' }[origin];
  return ok('browser', `${name}${by}, ${product === undefined ? 'not started' : 'starts'}: ${executable}`);
}

function ageFinding({ date, origin }: BrowserFacts, today: Date): MachineFact {
  if (date === undefined) return ok('browser age', 'unknown');
  const days = Math.max(0, Math.floor((today.getTime() - date.day.getTime()) / DAY));
  const what = date.of === 'publication' ? 'published' : 'its file is of';
  const says = `${what} ${date.day.toISOString().slice(0, 10)}, ${counted(days, 'day')} ago`;
  if (days <= OLD) return ok('browser age', says);
  const hint =
    origin === 'embedded' ? 'name a newer, installed browser with PULLQUOTE_BROWSER' : 'install a newer one';
  return warning('browser age', says, `${hint}: old ones have known holes`);
}

function sandboxFindings({ sandbox }: BrowserFacts, namespaces: UserNamespaces): readonly MachineFact[] {
  if (sandbox === undefined) return [ok('sandbox', 'not tried')];
  if (sandbox.on) return [ok('sandbox', 'on')];
  return [warning('sandbox', `off: ${sandbox.because}`, sandboxAdvice(sandbox.reason, namespaces))];
}
