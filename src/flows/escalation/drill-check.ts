import { stepChannels, type Service } from '../../policy/escalation/services';
import type { Policy } from '../../policy/schema';
import type { World } from '../world';
import type { Drill, DrillLink } from '../world/drill';

type Ladder = Policy['escalation']['ladders'][number];

/** Whether no service was asked yet: the first link is whether the request could be raised. */
export function isUnchecked({ links }: Drill): boolean {
  return links.length === 1;
}

/** The drill, kept with what the check of each service found; where no request could be raised, all it can tell. */
export async function withChecks(
  world: World,
  projectId: string,
  policy: Policy,
  ladder: Ladder,
  drill: Drill,
): Promise<Drill> {
  const looked = { ...drill, links: [...drill.links, ...(await checked(world, projectId, policy, ladder))] };
  await world.storage.saveDrill(projectId, looked);
  return looked;
}

/** Every service of the path, without waking anybody: the steps', and those that the customer is given. */
async function checked(
  world: World,
  projectId: string,
  policy: Policy,
  ladder: Ladder,
): Promise<DrillLink[]> {
  const { contact } = policy.escalation;
  const targets = (channel: Service) => [
    ...new Set(ladder.steps.filter((step) => step.channel === channel).map(({ target }) => target)),
  ];
  const used = [
    ...stepChannels.filter((channel) => targets(channel).length > 0),
    ...(contact.zoom ? (['zoom'] as const) : []),
  ];
  const found = await Promise.all(
    used.map(async (link) => {
      const answers = await world.channels.check(projectId, link, { targets: targets(link) });
      return answers.map((answer): DrillLink => ({ link, ...answer }));
    }),
  );
  return found.flat();
}
