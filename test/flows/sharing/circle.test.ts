import { expect, test } from 'vitest';
import { isSeen, visibleTo, type Circle } from '../../../src/flows/sharing/circle';
import { agentsCircle } from './shared-desk';

const BEN = { accountId: 'customer-ben', name: 'Ben Carter', isActive: true };
const invitation = {
  kind: 'person',
  id: 'invited-1-0',
  invited: { address: 'ben@fabrikam.example', accountId: BEN.accountId },
  at: 0,
} as const;

/** A request that Ben takes part in, as Oliver may know it. */
async function olivers(shares: Circle['sharing']['shares']): Promise<Circle> {
  const circle = await agentsCircle();
  const asker = { accountId: 'customer-oliver', isAgent: false };
  return { ...circle, asker, participants: [BEN], sharing: { ...circle.sharing, shares } };
}

test('a customer does not see by name whom another one invited by address', async () => {
  const circle = await olivers([invitation]);
  expect(visibleTo(circle)).toEqual([]);
  expect(isSeen(circle, { kind: 'person', id: BEN.accountId })).toBe(false);
});

test('whoever was invited by address and chosen by name as well is seen by name', async () => {
  const circle = await olivers([invitation, { kind: 'person', id: BEN.accountId, at: 0 }]);
  expect(visibleTo(circle)).toEqual([BEN]);
});

test('whoever was invited by address sees themselves', async () => {
  const circle = await olivers([invitation]);
  expect(visibleTo({ ...circle, asker: { ...circle.asker, accountId: BEN.accountId } })).toEqual([BEN]);
});

test('whom Jira alone let in is seen by name', async () => {
  const circle = await olivers([]);
  expect(visibleTo(circle)).toEqual([BEN]);
  expect(isSeen(circle, { kind: 'person', id: BEN.accountId })).toBe(true);
});
