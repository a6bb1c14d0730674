import type { TroubleCode } from '../../calls/shared';
import { termsOf } from '../../policy/customers';
import type { Ladder } from '../../policy/escalation/ladder';
import { objectedMessage, objectionMessage, receiptMessage } from '../../policy/replies/receipt';
import type { Policy } from '../../policy/schema';
import { AWAITING, statusFor, SUBMITTED } from '../../policy/status';
import { stopLadder } from '../escalation/answer';
import { markLadder } from '../escalation/end';
import { raiseLadder } from '../escalation/open';
import { keepMark } from '../intake/mark';
import { moveOnce } from '../intake/move';
import { markedRequest } from '../marked-request';
import { exclusively, sayOnce } from '../once';
import { languageFor, zoneFor } from '../reader';
import type { World } from '../world';
import type { MarkedRequest, SeverityChange } from '../world/request';
import { leadOf } from './lead';
import { noteAskedBy, noteChange } from './record';
import { standingChange } from './standing-change';

/** By when a change that was begun is looked at by the sweep, should its process die. */
const LOOK_AGAIN = 60_000;

/** Notes, before something is done about a severity, that somebody has to see it through. Answers what was noted. */
export async function remindOfSeverity(world: World, requestId: string): Promise<number> {
  const at = world.now() + LOOK_AGAIN;
  await world.storage.remind({ kind: 'severity', requestId, at });
  return at;
}

/** Takes the note back, unless somebody else has noted something since. */
export async function forgetSeverity(world: World, requestId: string, noted: number): Promise<void> {
  const latest = await world.storage.dueAt({ kind: 'severity', requestId });
  if (latest !== undefined && latest <= noted) await world.storage.forget({ kind: 'severity', requestId });
}

/**
 * Does what the latest change of severity still owes: people are woken or left in peace, the workflow is brought in
 * line, the customer gets the receipt, and an objection reaches whoever decides. Safe to run at any time and twice;
 * `noted` is the reminder that this settles.
 */
export async function settle(world: World, requestId: string, noted: number): Promise<'done' | 'busy'> {
  const found = await markedRequest(world, requestId);
  const change = found?.request.mark.changes?.at(-1);
  if (found !== undefined && change !== undefined) {
    if ((await seeThrough(world, found.policy, found.request, change)) === 'busy') return 'busy';
  }
  await forgetSeverity(world, requestId, noted);
  return 'done';
}

async function seeThrough(world: World, policy: Policy, request: MarkedRequest, change: SeverityChange) {
  // The one before, too: of two changes in one moment only the later may be seen through.
  for (const one of request.mark.changes?.slice(-2) ?? []) {
    await noteChange(world, request, one);
    await noteAskedBy(world, request, one);
  }
  const ladder = await ladderFollows(world, policy, request, change);
  const moved = await statusFollows(world, request, change);
  const told = await tellCustomer(world, policy, request, change, ladder);
  const objected = await tellLead(world, policy, request, standingChange(request.mark) ?? change);
  const troubles: TroubleCode[] = [
    ...moved.troubles,
    ...([told, ...objected].includes('refused') ? (['comment-refused'] as const) : []),
  ];
  const noted = troubles.length === 0 ? 'done' : await noteTroubles(world, request.id, troubles);
  return [moved.state, told, ...objected, noted].includes('busy') ? 'busy' : 'done';
}

/** What Jira would not have stands on the request for its agent, and in the desk's health list. */
function noteTroubles(world: World, requestId: string, troubles: TroubleCode[]): Promise<'done' | 'busy'> {
  return exclusively(world, requestId, async () => {
    const latest = await world.jira.request(requestId);
    if (latest?.mark) await keepMark(world, latest, latest.mark, { troubles });
    return 'done' as const;
  });
}

/** The ladder as the new severity wants it. What it was before says nothing: it may have ended in between. */
async function ladderFollows(
  world: World,
  policy: Policy,
  request: MarkedRequest,
  { at, number }: SeverityChange,
): Promise<Ladder | undefined> {
  const { mark, id } = request;
  const wanted = mark.ladder === 'open' && !request.done;
  if (wanted) await raiseLadder(world, policy, request, { ...mark, from: Date.parse(at), run: number });
  else await stopLadder(world, id, { why: 'reclassified', run: number });
  const ladder = await world.storage.ladder(id);
  // The request may have been resolved since the change was made.
  if (ladder !== undefined && !wanted && mark.ladder === 'open') await markLadder(world, id, ladder);
  return ladder;
}

/** Only between our own two statuses: whoever works on a request has moved it elsewhere, and there it stays. */
async function statusFollows(world: World, request: MarkedRequest, { number }: SeverityChange) {
  const { complete, promise } = request.mark;
  const status = statusFor(complete === 'yes', promise.clock);
  const other = status === SUBMITTED ? AWAITING : SUBMITTED;
  if (request.status !== other) return { state: 'done' as const, troubles: [] };
  return moveOnce(world, request, status, `move-severity-${number}`);
}

async function tellCustomer(
  world: World,
  policy: Policy,
  request: MarkedRequest,
  change: SeverityChange,
  ladder: Ladder | undefined,
) {
  const { mark } = request;
  const language = languageFor(policy, mark);
  const asked = mark.asked?.findLast(({ at }) => at === change.at)?.facts ?? [];
  const stoppedAt = ladder?.stopped?.why === 'reclassified' ? ladder.stopped.at : undefined;
  const message = receiptMessage(policy, {
    key: request.key,
    language,
    timeZone: await zoneFor(world, policy, request),
    from: change.from,
    to: change.to,
    isUndo: change.how === 'undone',
    why: change.why,
    terms: termsOf(policy, mark.tier),
    ...timesOf(change),
    ask: asked,
    ...(ladder === undefined ? {} : { ladder }),
    pagingStopped: stoppedAt !== undefined && stoppedAt >= Date.parse(change.at),
    notEntitled: mark.ladder === 'not-entitled',
    lead: (await leadOf(world, policy, request.projectId, language)).name,
  });
  return sayOnce(world, request.id, `severity-${change.number}`, message);
}

function timesOf({ before, due }: SeverityChange) {
  return {
    ...(before.due === undefined ? {} : { dueBefore: Date.parse(before.due) }),
    ...(due === undefined ? {} : { dueAfter: Date.parse(due) }),
  };
}

async function tellLead(world: World, policy: Policy, request: MarkedRequest, change: SeverityChange) {
  const { objection, from, to, number } = change;
  if (objection === undefined || objection.answered !== undefined) return [];
  const language = languageFor(policy, request.mark);
  const lead = await leadOf(world, policy, request.projectId, policy.language);
  const { accountId, name } = lead;
  const toLead = objectionMessage(policy, {
    from,
    to,
    text: objection.text,
    ...(accountId === undefined ? {} : { lead: { accountId, name } }),
  });
  const toCustomer = objectedMessage(policy, { lead: objection.lead, severity: to, language });
  const told = await sayOnce(world, request.id, `objection-${number}`, toLead, 'internal');
  // A customer is told only of what has happened.
  if (told !== 'done') return [told];
  return [told, await sayOnce(world, request.id, `objected-${number}`, toCustomer)];
}
