import { expect, test } from 'vitest';
import { openPlaces, type Seats } from '../../../src/server/sockets/places.js';
import { liveServer, openLine } from '../../support/live-server.js';

/** Takes a place for each name, `address/rest`. @returns the names of those that gave way, in order */
function taker(places: Seats): (...names: readonly string[]) => readonly string[] {
  const gone: string[] = [];
  return (...names) => {
    for (const name of names)
      places.take({ address: name.split('/')[0] ?? '', giveWay: () => gone.push(name) });
    return gone;
  };
}

test('the oldest gives way, of the address that has most', () => {
  const take = taker(openPlaces(4));
  expect(take('home/1', 'crowd/1', 'crowd/2', 'crowd/3')).toEqual([]);
  expect(take('crowd/4', 'crowd/5')).toEqual(['crowd/1', 'crowd/2']);
  expect(take('guest/1')).toEqual(['crowd/1', 'crowd/2', 'crowd/3']);
});

test('one that was left is free', () => {
  const places = openPlaces(1);
  const gone: string[] = [];
  places.take({ address: 'a', giveWay: () => gone.push('first') })();
  const leave = places.take({ address: 'a', giveWay: () => gone.push('second') });
  leave();
  leave();
  places.take({ address: 'a', giveWay: () => gone.push('third') });
  expect(gone).toEqual([]);
});

test('a crowd at the plain address keeps no new window of the audience out, and ends none of the speaker’s', async () => {
  const { audience = '', address } = await liveServer();
  const speaker = openLine(`${address}-/socket?stem=talk.en`);
  await speaker.opened;
  const crowd = Array.from({ length: 100 }, () => openLine(`${audience}-/socket?stem=talk.en`));
  await Promise.all(crowd.map(({ opened }) => opened));
  const late = openLine(`${audience}-/socket?stem=talk.en`);
  await late.hears(({ type }) => type === 'state');
  expect(await Promise.race(crowd.map(({ ended }) => ended))).toBe('closed 1013');
  speaker.say({ type: 'change', change: { slide: 's2', fragment: 0 } });
  await late.hears((message) => message.type === 'state' && message.state.slide === 's2');
});
