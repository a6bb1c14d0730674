import type { Desk } from '../../../site/running-desk';
import type { ShareOutcome, ShareWish } from '../../../src/calls/sharing';
import { asAgent, circleOf, type Circle } from '../../../src/flows/sharing/circle';
import type { World } from '../../../src/flows/world';
import type { Policy } from '../../../src/policy/schema';
import { aDesk, asked, COMPLETE, issue, MINUTE, raise } from '../../desk';
import { aWorld } from '../../world';

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

/** Who sees a new request of Nadia's, as an agent may know it. */
export async function agentsCircle(): Promise<Circle> {
  const { desk, inside } = await aWorld();
  const key = raise(desk);
  await desk.settle();
  return inside(async (world) => {
    const known = await asAgent(world, key, 'agent-amir');
    if (!known.ok) throw new Error(known.refusal.code);
    return circleOf(world, known.data);
  });
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
