import { expect, test } from 'vitest';
import type { Circle } from '../../../src/flows/sharing/circle';
import { withoutRefused } from '../../../src/flows/sharing/draft';
import { invitesIn } from '../../../src/flows/sharing/invites';
import { agentsCircle } from './shared-desk';

const ADDRESS = 'ben@fabrikam.example';

function person(accountId: string) {
  return { accountId, name: accountId, isActive: true };
}

function invitation(accountId?: string) {
  const invited = { address: ADDRESS, ...(accountId === undefined ? {} : { accountId }) };
  return { kind: 'person', id: 'invited-1-0', invited, at: 0 } as const;
}

/** A request with these invitations and these people, as an agent sees it. */
async function aCircle(kept: (string | undefined)[], participants: string[]): Promise<Circle> {
  const circle = await agentsCircle();
  const sharing = { ...circle.sharing, shares: kept.map(invitation) };
  return { ...circle, sharing, participants: participants.map(person) };
}

function invite(circle: Circle, accountId?: string) {
  const who = { who: ADDRESS, is: 'invited', mailbox: ADDRESS } as const;
  return invitesIn([accountId === undefined ? who : { ...who, accountId }], circle);
}

test('an account that an address let in stays its account when another has the address', async () => {
  const circle = await aCircle(['customer-ben'], ['customer-ben']);
  expect(invite(circle, 'customer-new')).toMatchObject({ accounts: ['customer-ben'] });
});

test('an account that has gone gives way to whoever has its address now', async () => {
  const circle = await aCircle(['customer-ben'], []);
  expect(invite(circle, 'customer-new')).toMatchObject({ accounts: ['customer-new'] });
});

test('an account whose address Jira shows no longer stays with its invitation', async () => {
  const circle = await aCircle(['customer-ben'], []);
  expect(invite(circle)).toMatchObject({ accounts: ['customer-ben'] });
});

test('whoever sees the request for another reason is not linked with an address', async () => {
  const circle = await aCircle([], ['customer-ben']);
  expect(invite(circle, 'customer-ben')).toMatchObject({ accounts: [], fresh: [{ address: ADDRESS }] });
});

test('an address whose account Jira refuses stays invited without the account', () => {
  const kept = { requestId: '1', shares: [invitation('customer-ben')] };
  expect(withoutRefused(kept, ['customer-ben']).shares).toEqual([invitation()]);
  expect(withoutRefused(kept, ['customer-zed']).shares).toEqual([invitation('customer-ben')]);
});
