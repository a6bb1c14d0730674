import { expect, test } from 'vitest';
import { asked, replies } from '../../desk';
import { notes } from '../customers/people';
import { ofKind } from '../record/read';
import { aRequest, outcomes } from './shared-desk';

test('an address that was invited alone is recorded as somebody from outside', async () => {
  const { desk, key } = await aRequest({ outsiders: 'allow' });
  await outcomes(desk, key, { addresses: ['zed@fabrikam.example'] });
  expect(await ofKind(desk, key, 'shared')).toMatchObject([
    { details: { people: 0, organisation: false, outside: true } },
  ]);
});

test('a colleague who was let in is recorded, and agents read of no address', async () => {
  const { desk, key } = await aRequest();
  const before = notes(desk, key);
  await outcomes(desk, key, { colleagues: ['customer-oliver'] });
  expect(await ofKind(desk, key, 'shared')).toMatchObject([
    { details: { people: 1, organisation: false, outside: false } },
  ]);
  expect(notes(desk, key)).toEqual(before);
});

test('somebody who sees a colleague’s request is shown as themselves, and not as its reporter', async () => {
  const { desk, key } = await aRequest();
  await outcomes(desk, key, { colleagues: ['customer-oliver'] });
  const { seers } = await asked(desk, 'loadSharing', 'customer-oliver', key);
  expect(seers.filter(({ isCaller }) => isCaller).map(({ id }) => id)).toEqual(['customer-oliver']);
});

test('an address that is invited again with another end is recorded and told once', async () => {
  const { desk, key } = await aRequest({ outsiders: 'allow' });
  const addresses = ['zed@fabrikam.example'];
  await outcomes(desk, key, { addresses, days: 1 });
  const before = replies(desk, key).length;
  await outcomes(desk, key, { addresses, days: 3 });
  expect(await ofKind(desk, key, 'shared')).toHaveLength(1);
  expect(replies(desk, key)).toHaveLength(before);
});
