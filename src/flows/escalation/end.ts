import { acknowledgedMessage, exhaustedMessage, stoppedMessage } from '../../policy/replies';
import type { Ladder } from '../../policy/escalation/ladder';
import type { Message } from '../../policy/message';
import type { Policy } from '../../policy/schema';
import { exclusively, once, sayOnce } from '../once';
import type { PageEnd, Request, World } from '../world';
import { endDrill } from './drill-end';
import { sentPages } from './page';

/**
 * Sees an ended ladder through, whoever comes and however often: the services that paged are told, the customer reads
 * how it ended, the mark is brought up to date, a drill gets its report; then nothing is due any more.
 */
export async function seeOut(world: World, ladder: Ladder): Promise<void> {
  const { requestId } = ladder;
  if ((await settlePages(world, ladder)) === 'busy') return;
  const request = await world.jira.request(requestId);
  if (request !== undefined) {
    const message = ladder.drill ? undefined : await endMessage(world, request, ladder);
    if (message !== undefined && (await sayOnce(world, requestId, endEffect(ladder), message)) === 'busy')
      return;
    if ((await markLadder(world, requestId, ladder)) === 'busy') return;
  }
  if (ladder.drill) await endDrill(world, ladder, request);
  await world.storage.forget({ kind: 'ladder', requestId });
}

/** Nobody else needs to wake for a page that is over. A service that cannot be told is not waited for. */
function settlePages(world: World, ladder: Ladder): Promise<'done' | 'busy'> {
  const end = endOf(ladder, world.now());
  const pages = sentPages(ladder, world.now());
  if (end === undefined || pages.length === 0) return Promise.resolve('done');
  return once(world, ladder.requestId, `settle-${endEffect(ladder)}`, {
    isDone: () => Promise.resolve(false),
    act: async () => {
      await Promise.all(pages.map((page) => world.channels.settle(page, end)));
      return 'done';
    },
  });
}

function endOf({ state, acknowledged, stopped, exhaustedAt }: Ladder, now: number): PageEnd | undefined {
  if (state === 'acknowledged' && acknowledged !== undefined)
    return { kind: 'acknowledged', byName: acknowledged.byName, at: acknowledged.at };
  if (state === 'stopped')
    return { kind: 'stopped', why: stopped?.why ?? 'resolved', at: stopped?.at ?? now };
  return state === 'exhausted' ? { kind: 'exhausted', at: exhaustedAt } : undefined;
}

/** Each run of a ladder ends once. */
function endEffect({ run, state }: Ladder): string {
  return run === undefined ? `ladder-${state}` : `ladder-${run}-${state}`;
}

/** Before the intake has marked the request there is nothing to bring up to date; it reads the ladder itself. */
export function markLadder(
  world: World,
  requestId: string,
  { state }: Pick<Ladder, 'state'>,
): Promise<'busy' | undefined> {
  return exclusively(world, requestId, async () => {
    const mark = (await world.jira.request(requestId))?.mark;
    if (mark !== undefined && mark.ladder !== state)
      await world.jira.mark(requestId, { ...mark, ladder: state });
    return undefined;
  });
}

async function endMessage(world: World, request: Request, ladder: Ladder): Promise<Message | undefined> {
  const published = await world.storage.policy(request.projectId);
  if (published === undefined) return undefined;
  const { policy } = published;
  return messageOf(policy, ladder, request.mark?.language ?? policy.language);
}

function messageOf(policy: Policy, ladder: Ladder, language: string): Message | undefined {
  const { acknowledged, stopped, state } = ladder;
  if (acknowledged !== undefined)
    return acknowledgedMessage(policy, { byName: acknowledged.byName, language });
  if (state === 'exhausted') return exhaustedMessage(policy, { ladder, language });
  return (
    stopped?.by && stoppedMessage(policy, { byName: stopped.by.name, reason: stopped.by.reason, language })
  );
}
