import { expect, test } from 'vitest';
import { pageCrashes } from '../../../src/browser/start/page-crashes.js';

const told = (what: string, targetId: string): string =>
  JSON.stringify({ method: `Target.target${what}`, params: { targetId, status: 'killed' } });

test('the crash of a page that was there is none of a page that is being made', () => {
  const crashes = pageCrashes();
  const heard: string[] = [];
  crashes.hear('{"method":"Target.targetCreated","params":{"targetInfo":{"targetId":"OLD","type":"page"}}}');
  const unwatchAll = crashes.watchAll(() => heard.push('all'));
  const unwatchNew = crashes.watchNew(() => heard.push('new'));

  crashes.hear(told('Crashed', 'OLD'));
  expect(heard).toEqual(['all']);
  crashes.hear(told('Created', 'NEW'));
  crashes.hear(told('Crashed', 'NEW'));
  expect(heard).toEqual(['all', 'all', 'new']);
  for (const unwatch of [unwatchAll, unwatchNew]) unwatch();
  crashes.hear(told('Crashed', 'NEW'));
  expect(heard).toHaveLength(3);
});

test('what a page says of crashes is no crash', () => {
  const crashes = pageCrashes();
  const heard: string[] = [];
  crashes.watchAll(() => heard.push('all'));
  crashes.hear(JSON.stringify({ id: 1, result: { value: told('Crashed', 'A') } }));
  expect(heard).toEqual([]);
});
