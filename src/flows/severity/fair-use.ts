import type { FairUseView } from '../../calls/shared';
import type { Policy } from '../../policy/schema';
import { errorName } from '../error-name';
import type { World } from '../world';
import type { Mark, Request } from '../world/request';
import type { Use } from '../world/storage';

/**
 * Puts a request into its organisation's record when the customer called it as severe as the policy knows. A request
 * without an organisation is in nobody's. A record that cannot be kept holds nothing up.
 */
export async function noteRaised(world: World, policy: Policy, request: Request, mark: Mark): Promise<void> {
  const { organisation, chosen } = mark;
  if (organisation === undefined || chosen !== policy.severities[0]?.id) return;
  await orLog(world, request.id, async () => {
    if ((await world.storage.useOf(request.id)) !== undefined) return;
    const { id: requestId, projectId, created } = request;
    const month = monthOf(created);
    await world.storage.noteUse({ requestId, projectId, organisation, month, outcome: 'raised' });
  });
}

/** Notes what became of a request, if it is in a record; `raised` takes back what was said before. */
export async function noteOutcome(world: World, requestId: string, outcome: Use['outcome']): Promise<void> {
  await orLog(world, requestId, async () => {
    const use = await world.storage.useOf(requestId);
    if (use !== undefined && use.outcome !== outcome) await world.storage.noteUse({ ...use, outcome });
  });
}

/** A request that is resolved as severe as the customer called it was rightly called so. */
export async function noteResolved(world: World, requestId: string): Promise<void> {
  await orLog(world, requestId, async () => {
    const use = await world.storage.useOf(requestId);
    if (use?.outcome !== 'raised') return;
    const request = await world.jira.request(requestId);
    if (request?.done !== true || request.mark?.severity !== request.mark?.chosen) return;
    await world.storage.noteUse({ ...use, outcome: 'upheld' });
  });
}

/**
 * An organisation's record of this month; undefined where nothing was raised, and where it cannot be read: no page
 * waits for it.
 */
export async function fairUseOf(
  world: World,
  policy: Policy,
  projectId: string,
  organisation: string | undefined,
): Promise<FairUseView | undefined> {
  if (organisation === undefined) return undefined;
  const month = monthOf(world.now());
  const uses = await world.storage.uses(projectId, organisation, month).catch(() => undefined);
  if (uses === undefined) world.log('fair-use-failed', { project: projectId });
  return uses && uses.length > 0 ? countsOf(policy, month, uses) : undefined;
}

function countsOf(policy: Policy, month: string, uses: Use[]): FairUseView {
  const count = (outcome: Use['outcome']) => uses.filter((use) => use.outcome === outcome).length;
  return {
    month,
    severity: policy.severities[0]?.id ?? '',
    raised: uses.length,
    upheld: count('upheld'),
    reclassified: count('reclassified'),
  };
}

async function orLog(world: World, requestId: string, deed: () => Promise<void>): Promise<void> {
  await deed().catch((error: unknown) =>
    world.log('fair-use-failed', {
      issue: requestId,
      error: errorName(error),
    }),
  );
}

function monthOf(at: number): string {
  return new Date(at).toISOString().slice(0, 'YYYY-MM'.length);
}
