import { judgedBy } from '../../policy/backtest/judged';
import type { Past } from '../../policy/backtest/past';
import { mainOrganisation } from '../../policy/customers';
import { parsePolicy } from '../../policy/parse';
import type { Policy } from '../../policy/schema';
import { versionOf } from '../backtest/readable';
import { textOf } from '../intake/text';
import type { World } from '../world';
import type { Shadow } from '../world/backtest';
import type { Request } from '../world/request';
import type { Published } from '../world/storage';

/**
 * Notes what the project's shadow, while one runs, would have made of a request that has come, and what its published
 * policy does. Whatever goes wrong here is logged: the request is taken in all the same.
 */
export async function watch(
  world: World,
  request: Request,
  published?: Published,
  organisation?: string,
): Promise<void> {
  try {
    const shadow = await world.storage.shadow(request.projectId);
    if (shadow === undefined || !isRunning(shadow, world.now()) || request.created < shadow.startedAt) return;
    await noteRow(world, request, shadow, { published, organisation });
  } catch (error) {
    world.log('shadow-failed', {
      issue: request.id,
      error: error instanceof Error ? error.name : 'unknown',
    });
  }
}

/** Whether a shadow watches at `now` (epoch ms): its time ends it, and needs nobody for that. */
export function isRunning({ state, until }: Shadow, now: number): boolean {
  return state === 'running' && now < until;
}

async function noteRow(
  world: World,
  request: Request,
  shadow: Shadow,
  { published, organisation }: { published: Published | undefined; organisation: string | undefined },
): Promise<void> {
  const parsed = parsePolicy(shadow.source);
  if (!parsed.ok) return;
  const { policy } = parsed;
  const name = organisation ?? (published ? undefined : await organisationOf(world, policy, request));
  const past = pastOf(request, name);
  const against =
    published?.version === shadow.against
      ? published.policy
      : await versionOf(world, request.projectId, shadow.against);
  const { requestType } = request;
  await world.storage.noteShadowRow({
    shadowId: shadow.id,
    key: request.key,
    at: request.created,
    ...(requestType === undefined ? {} : { requestType }),
    ...(name === undefined ? {} : { organisation: name }),
    judged: judgedBy(policy, past),
    ...(against && { against: judgedBy(against, past) }),
  });
}

/** Where a policy runs, the intake has asked already. */
async function organisationOf(world: World, policy: Policy, request: Request): Promise<string | undefined> {
  if (request.reporterId === '') return undefined;
  return mainOrganisation(policy, await world.jira.organizationsOf(request.reporterId));
}

function pastOf(request: Request, organisationName: string | undefined): Past {
  const { key, created } = request;
  return {
    ...textOf(request),
    key,
    created,
    ...(organisationName === undefined ? {} : { organisationName }),
  };
}
