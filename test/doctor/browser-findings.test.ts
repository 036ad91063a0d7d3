import { describe, expect, test } from 'vitest';
import { browserFindings, type BrowserFacts } from '../../src/doctor/browser-findings.js';
import { findingsText } from '../../src/doctor/format-findings.js';
import type { UserNamespaces } from '../../src/doctor/sandbox-advice.js';

const EMBEDDED: BrowserFacts = {
  executable: '/cache/chromium',
  origin: 'embedded',
  product: 'HeadlessChrome/147.0.7727.0',
  sandbox: { on: true },
  date: { day: new Date('2026-04-10'), of: 'publication' },
};

function rows(facts: Partial<BrowserFacts>, today = '2026-11-25', namespaces: UserNamespaces = {}): string {
  return findingsText(browserFindings({ ...EMBEDDED, ...facts }, new Date(today), namespaces), false);
}

describe('the browser', () => {
  test('is named with its version, its age and its sandbox', () => {
    expect(rows({})).toMatchInlineSnapshot(`
      "ok       browser      Chrome 147.0.7727.0, embedded, starts: /cache/chromium
      ok       browser age  published 2026-04-10, 229 days ago
      ok       sandbox      on

      Builds can run."
    `);
  });

  test('is too old after a year', () => {
    expect(rows({}, '2027-04-10')).not.toContain('warning');
    expect(rows({}, '2027-04-11')).toMatchInlineSnapshot(`
      "ok       browser      Chrome 147.0.7727.0, embedded, starts: /cache/chromium
      warning  browser age  published 2026-04-10, 366 days ago
                            hint: name a newer, installed browser with PULLQUOTE_BROWSER: old ones have known holes
      ok       sandbox      on

      Builds can run; the warnings say what could be better."
    `);
  });

  test('that is installed is as old as its file; a clock that is behind makes it no younger than today', () => {
    const day = new Date('2025-01-31T23:00:00Z');
    const installed = {
      origin: 'installed',
      executable: '/usr/bin/chromium',
      date: { day, of: 'file' },
    } as const;
    expect(rows(installed)).toMatchInlineSnapshot(`
      "ok       browser      Chrome 147.0.7727.0, installed, starts: /usr/bin/chromium
      warning  browser age  its file is of 2025-01-31, 662 days ago
                            hint: install a newer one: old ones have known holes
      ok       sandbox      on

      Builds can run; the warnings say what could be better."
    `);
    expect(rows(installed, '2024-12-31')).toContain('its file is of 2025-01-31, 0 days ago');
  });

  test('that was not started, and of which no day is known, says no more than that', () => {
    const facts = { origin: 'explicit', product: undefined, sandbox: undefined, date: undefined } as const;
    expect(rows(facts)).toMatchInlineSnapshot(`
      "ok       browser      the one you name, not started: /cache/chromium
      ok       browser age  unknown
      ok       sandbox      not tried

      Builds can run."
    `);
  });
});

test.each([
  ['root', {}, 'run as a user other than root'],
  ['asked', {}, 'leave --browser-sandbox=off and PULLQUOTE_BROWSER_SANDBOX=off away'],
  ['system', { clone: '0', appArmor: '1' }, 'allow it: sysctl kernel.unprivileged_userns_clone=1'],
  ['system', { clone: '1', most: '0' }, 'allow it: sysctl user.max_user_namespaces=15000'],
  [
    'system',
    { appArmor: '1' },
    'give the browser an AppArmor profile that allows userns, or sysctl kernel.apparmor_restrict_unprivileged_userns=0',
  ],
  [
    'system',
    {},
    'allow user namespaces; in a container, start it with a seccomp profile that lets them pass',
  ],
] as const)('without a sandbox (%s, %o) it is said what gives it one', (reason, namespaces, hint) => {
  const sandbox = { on: false, reason, because: 'for a reason' } as const;
  expect(browserFindings({ ...EMBEDDED, sandbox }, new Date('2026-05-01'), namespaces).at(-1)).toEqual({
    ...{ part: 'sandbox', status: 'warning', says: 'off: for a reason', hint },
  });
});
