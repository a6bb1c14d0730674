import { judgedBy } from '../../policy/backtest/judged';
import type { Past } from '../../policy/backtest/past';
import { mainOrganisation } from '../../policy/customers';
import { parsePolicy } from '../../policy/parse';
import { errorName } from '../error-name';
import { versionOf } from '../policy/readable';
import { organisationsOf } from '../intake/decide';
import { textOf } from '../intake/text';
import type { World } from '../world';
import type { Shadow } from '../world/backtest';
import type { Request } from '../world/request';
import type { Published } from '../world/storage';

/** What the intake knows about a request besides its words. */
interface Known {
  published: Published;
  /** The one that the reporter speaks for, if any. */
  organisation: string | undefined;
  /** The reporter's, by name; undefined where Jira does not say. */
  organisations: string[] | undefined;
}

/**
 * Notes what the project's shadow, while one runs, would have made of a request that has come, and what its published
 * policy does. Whatever goes wrong here is logged: the request is taken in all the same.
 */
export async function watch(world: World, request: Request, known?: Known): Promise<void> {
  try {
    const shadow = await world.storage.shadow(request.projectId);
    if (shadow === undefined || !isRunning(shadow, world.now()) || request.created < shadow.startedAt) return;
    await noteRow(world, request, shadow, known);
  } catch (error) {
    world.log('shadow-failed', {
      issue: request.id,
      error: errorName(error),
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
  known: Known | undefined,
): Promise<void> {
  const parsed = parsePolicy(shadow.source);
  if (!parsed.ok) return;
  const { policy } = parsed;
  // Where a policy runs, the intake has asked already.
  const organisations = known ? known.organisations : await organisationsOf(world, request);
  const name = known ? known.organisation : mainOrganisation(policy, organisations ?? []);
  const past = pastOf(request, organisations);
  const published = known?.published;
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

function pastOf(request: Request, organisations: string[] | undefined): Past {
  const { key, created } = request;
  return {
    ...textOf(request),
    key,
    created,
    ...(organisations === undefined ? {} : { organisations }),
  };
}
