import { countsAsAnswer } from '../../policy/escalation';
import type { Ladder, Step } from '../../policy/escalation/ladder';
import { pageSubject, pageWords } from '../../policy/page';
import type { World } from '../world';
import type { Page, PageId, SentPage } from '../world/channels';
import type { Request } from '../world/request';

/** The page of a step as it goes out now. Every button of it leads to this ladder, and to no other. */
export async function pageOf(world: World, ladder: Ladder, step: Step, request?: Request): Promise<Page> {
  const address = await linkFor(world, ladder).catch(() => undefined);
  const issueUrl = request?.agentUrl;
  const follows = firstTo(ladder, step)?.ref;
  return {
    ...pageId(ladder, step),
    ...pageWords(ladder, step, world.now()),
    ...(ladder.drill && { drill: ladder.drill }),
    ...(issueUrl === undefined ? {} : { issueUrl }),
    ...(address === undefined ? {} : { acknowledgeUrl: address }),
    token: ladder.token,
    ...(follows === undefined ? {} : { follows }),
    mayHaveBeenSent: step.state === 'sending' || step.attempts > 0,
  };
}

/** The link that answers; none where the policy does not take one for an answer. */
async function linkFor(world: World, { projectId, token }: Ladder): Promise<string | undefined> {
  const policy = (await world.storage.policy(projectId))?.policy;
  if (policy !== undefined && !countsAsAnswer(policy, 'link')) return undefined;
  return `${await world.webTriggerUrl('acknowledge')}?token=${token}`;
}

/** The pages of a ladder that stand at their services, each as its service knows it. */
export function sentPages(ladder: Ladder): SentPage[] {
  return ladder.steps.flatMap((step) =>
    step.state === 'sent' && step.ref !== undefined && !step.over
      ? [{ ...pageId(ladder, step), ref: step.ref, title: pageSubject(ladder) }]
      : [],
  );
}

/** Later pages to the same people follow the first one. */
function firstTo({ steps }: Ladder, { channel, target, number }: Step): Step | undefined {
  return steps.find(
    (one) =>
      one.number !== number && one.state === 'sent' && one.channel === channel && one.target === target,
  );
}

function pageId(ladder: Ladder, { number, channel, target }: Step): PageId {
  const { projectId, requestId, requestKey, startedFor } = ladder;
  return {
    projectId,
    requestId,
    requestKey,
    step: number,
    ...(startedFor === undefined ? {} : { run: startedFor }),
    channel,
    target,
  };
}
