import type { Desk } from '../../../site/running-desk';
import type { ShareOutcome, ShareWish } from '../../../src/calls/sharing';
import type { World } from '../../../src/flows/world';
import type { Policy } from '../../../src/policy/schema';
import { aDesk, asked, COMPLETE, issue, MINUTE, raise } from '../../desk';

export const DAY = 24 * 60 * MINUTE;

/** For `aDesk`: whatever policy is published says this about sharing. */
export function sharingBy(changes: Partial<Policy['sharing']>): (world: World) => World {
  return (world) => ({
    ...world,
    storage: {
      ...world.storage,
      async policy(projectId) {
        const kept = await world.storage.policy(projectId);
        if (kept === undefined) return undefined;
        const sharing = { ...kept.policy.sharing, ...changes };
        return { ...kept, policy: { ...kept.policy, sharing } };
      },
    },
  });
}

/** The Stakater desk with a complete P3 of Nadia's at Northwind, taken in. */
export async function aRequest(
  changes: Partial<Policy['sharing']> = {},
  wrap: (world: World) => World = (world) => world,
): Promise<{ desk: Desk; key: string }> {
  const desk = await aDesk((world) => wrap(sharingBy(changes)(world)));
  const key = raise(desk, { answers: { ...COMPLETE, severity: 'P3' } });
  await desk.settle();
  await desk.advance(MINUTE);
  return { desk, key };
}

export function wish(changes: Partial<ShareWish>): ShareWish {
  return { addresses: [], colleagues: [], organisation: false, confirmed: [], ...changes };
}

/** What came of each entry when Nadia, or somebody else, shares. */
export async function outcomes(
  desk: Desk,
  key: string,
  changes: Partial<ShareWish>,
  as = 'customer-nadia',
): Promise<ShareOutcome[]> {
  const shared = await asked(desk, 'share', as, key, wish(changes));
  return shared.outcomes.map(({ outcome }) => outcome);
}

/** Those who take part, by account. */
export function participants(desk: Desk, key: string): string[] {
  return issue(desk, key).participantIds;
}
