import { expect, test } from 'vitest';
import { noteReader, zoneOf } from '../../src/flows/reader';
import { aWorld } from '../world';

test('somebody’s mails are in the time zone of the pages they read', async () => {
  const { inside } = await aWorld();
  await inside((world) => noteReader(world, 'customer-nadia', 'Africa/Johannesburg'));
  expect(await inside((world) => zoneOf(world, 'customer-nadia'))).toBe('Africa/Johannesburg');
});

test.each(['Foo/Bar', '-', '+99:99', ''])('"%s" is no time zone and is not kept', async (timeZone) => {
  const { inside } = await aWorld();
  await inside((world) => noteReader(world, 'customer-nadia', timeZone));
  expect(await inside((world) => world.storage.timeZone('customer-nadia'))).toBeUndefined();
});

test('a time zone is written down when it is news, and not at each page', async () => {
  const { inside } = await aWorld();
  const kept: string[] = [];
  for (const zone of ['Asia/Tokyo', 'Asia/Tokyo', 'Europe/Oslo'])
    await inside(({ storage, ...world }) => {
      const keepTimeZone: typeof storage.keepTimeZone = (accountId, now) => {
        kept.push(now);
        return storage.keepTimeZone(accountId, now);
      };
      return noteReader({ ...world, storage: { ...storage, keepTimeZone } }, 'customer-nadia', zone);
    });
  expect(kept).toEqual(['Asia/Tokyo', 'Europe/Oslo']);
});
