import type { Answer } from '../calls/answer';
import type { IssueView } from '../calls/issue';
import type { RegisteredAgain } from '../calls/people';
import { acknowledge as answerFor } from './escalation/answer';
import { pageOnceMore, stopPaging as standDown } from './escalation/by-agent';
import { carryOver as carryAll } from './customers/carry-over';
import { letThrough as release } from './customers/let-through';
import { registeredAgain } from './customers/registered';
import { askCustomer, doWithout } from './intake/agent';
import { issueView } from './issue-panel/view';
import { nameFor } from './names';
import { refused } from './refused';
import { openedRequest } from './request-by-key';
import { openedTaken, type Taken } from './taken';
import { keepSeverity, reclassify, undoChange, type Choice } from './severity';
import { askAbout } from './severity/question';
import type { World } from './world';

/** The agent's panel of a request. Refuses whoever is no agent of its project. */
export async function loadIssue(world: World, key: string): Promise<Answer<IssueView>> {
  const taken = await openedTaken(world, key);
  return taken.ok ? { ok: true, data: await issueView(world, taken.data) } : taken;
}

/** An agent asks the customer for these facts, in public. */
export async function askFor(
  world: World,
  key: string,
  facts: string[],
  by: string,
): Promise<Answer<IssueView>> {
  return withTaken(world, key, ({ policy, request }) => askCustomer(world, policy, request, facts, by));
}

/** An agent does without a fact, for a reason. */
export async function waive(
  world: World,
  key: string,
  waiver: { fact: string; reason: string; by: string },
): Promise<Answer<IssueView>> {
  return withTaken(world, key, ({ policy, request }) => doWithout(world, policy, request, waiver));
}

/** An agent changes the severity to work with. */
export async function setSeverity(
  world: World,
  key: string,
  choice: Choice,
  by: string,
): Promise<Answer<IssueView>> {
  return withTaken(world, key, ({ policy, request, mark }) =>
    reclassify(world, policy, { ...request, mark }, choice, by),
  );
}

/** An agent leaves the severity as it is. */
export async function leaveSeverity(
  world: World,
  key: string,
  kept: { severity: string; suggested: string; reason: string },
  by: string,
): Promise<Answer<IssueView>> {
  return withTaken(world, key, ({ request, mark }) => keepSeverity(world, { ...request, mark }, kept, by));
}

/** An agent takes the latest change back. */
export async function takeBack(
  world: World,
  key: string,
  change: number,
  by: string,
): Promise<Answer<IssueView>> {
  return withTaken(world, key, ({ policy, request, mark }) =>
    undoChange(world, policy, { ...request, mark }, change, by),
  );
}

/** An agent asks the customer what would settle the severity. */
export async function askSeverity(world: World, key: string, signal: string): Promise<Answer<IssueView>> {
  return withTaken(world, key, ({ policy, request }) => askAbout(world, policy, request, signal));
}

/** An agent lets a request go on that waits for its reporter's company address. */
export async function letThrough(world: World, key: string, by: string): Promise<Answer<IssueView>> {
  return withTaken(world, key, ({ policy, request }) => release(world, policy, request, by));
}

/** Whoever may be the reporter, registered again with a company address. */
export async function findRegistered(
  world: World,
  key: string,
): Promise<Answer<{ found: RegisteredAgain[] }>> {
  const taken = await openedTaken(world, key);
  if (!taken.ok) return taken;
  const found = await registeredAgain(world, taken.data.policy, taken.data.request);
  return found.ok ? { ok: true, data: { found: found.data } } : found;
}

/** An agent gives the reporter's open requests to the account that they registered again with. */
export async function carryOver(
  world: World,
  key: string,
  accountId: string,
  by: string,
): Promise<Answer<IssueView>> {
  return withTaken(world, key, ({ policy, request }) => carryAll(world, policy, request, { accountId, by }));
}

/** Does what an agent wants with a request that has been taken in, and answers with the panel as it is then. */
async function withTaken(
  world: World,
  key: string,
  deed: (taken: Taken) => Promise<Answer<null>>,
): Promise<Answer<IssueView>> {
  const taken = await openedTaken(world, key);
  if (!taken.ok) return taken;
  const done = await deed(taken.data);
  return done.ok ? loadIssue(world, key) : done;
}

/** An agent says "I'm on it": the ladder stops, the customer sees the agent's name, and the panel comes back. */
export async function acknowledge(world: World, key: string, accountId: string): Promise<Answer<IssueView>> {
  const request = await openedRequest(world, key);
  if (!request.ok) return request;
  const byName = await nameFor(world, accountId);
  const outcome = await answerFor(world, request.data.id, { by: accountId, byName, how: 'button' });
  if (outcome === 'no-ladder') return refused('no-ladder');
  if (outcome === 'not-an-answer') return refused('not-an-answer', { key });
  return loadIssue(world, key);
}

/** An agent stops the paging, and says why to the customer. */
export async function stopPaging(
  world: World,
  key: string,
  reason: string,
  by: string,
): Promise<Answer<IssueView>> {
  return withTaken(world, key, ({ request }) => standDown(world, request.id, reason, by));
}

/** An agent pages once more whoever was paged last. */
export async function pageAgain(world: World, key: string, by: string): Promise<Answer<IssueView>> {
  return withTaken(world, key, async ({ request }) =>
    request.done ? refused('no-longer-waiting') : pageOnceMore(world, request.id, { by }),
  );
}
