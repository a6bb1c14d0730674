import { expect, test } from 'vitest';
import { as, asked } from '../../desk';
import { aRequest, outcomes } from './shared-desk';

test('a participant who types their own address invites nobody', async () => {
  const { desk, key } = await aRequest({ outsiders: 'allow' });
  const path = `/rest/servicedeskapi/request/${key}/participant`;
  await as(desk, 'agent-amir', 'POST', path, { accountIds: ['customer-ben'] });
  const before = await asked(desk, 'loadSharing', 'customer-nadia', key);
  expect(await outcomes(desk, key, { addresses: ['ben@fabrikam.example'] }, 'customer-ben')).toEqual([
    'told',
  ]);
  expect((await asked(desk, 'loadSharing', 'customer-nadia', key)).seers).toEqual(before.seers);
});
