import type { Answer, LadderView, RequestView, SeverityView } from '../calls';
import type { Ladder } from '../policy/escalation';
import { nextDue } from '../policy/escalation';
import { judge, questionsFor } from '../policy/intake';
import type { Policy } from '../policy/schema';
import { decide, receive } from './intake';
import { markOf } from './intake/mark';
import { reconsider } from './intake/progress';
import { textNow } from './intake/text';
import { severityForCustomer } from './severity/view';
import type { Mark, Published, Request, World } from './world';

/**
 * The customer's page of a request. Events may take minutes, so the first load takes the request in itself; if that
 * fails half-way, the page shows what is known and the sweep does the rest. Refuses whoever may not see the request.
 */
export async function loadRequest(
  world: World,
  key: string,
  language?: string,
): Promise<Answer<RequestView>> {
  const known = await callersRequest(world, key);
  return known.ok ? { ok: true, data: await viewOf(world, known.data, language) } : known;
}

/** A request that the caller may see, taken in. */
export async function callersRequest(world: World, key: string): Promise<Answer<Taken>> {
  if (!(await world.jira.callerSees(key))) return { ok: false, refusal: { code: 'request-gone' } };
  const request = await world.jira.request(key);
  if (request === undefined) return { ok: false, refusal: { code: 'request-gone' } };
  return takenIn(world, request);
}

export interface Taken {
  policy: Policy;
  request: Request;
  mark: Mark;
  ladder?: Ladder;
}

/** A request with its mark and ladder, taken in now if nobody has yet. */
export async function takenIn(world: World, request: Request): Promise<Answer<Taken>> {
  const published = await world.storage.policy(request.projectId);
  if (published === undefined) return { ok: false, refusal: { code: 'no-policy' } };
  if (request.mark !== undefined) {
    const latest = await caughtUp(world, request);
    return taken(world, published, latest, latest.mark ?? request.mark);
  }
  const received = await unlessFailing(world, request, receive(world, request.id), 'failed');
  if (received === 'before') return { ok: false, refusal: { code: 'before' } };
  const now = (await world.jira.request(request.id)) ?? request;
  const mark = now.mark ?? markOf(now, await decide(world, published, now), undefined);
  const isLocked = received === 'received' && now.mark === undefined;
  return taken(world, published, now, isLocked ? { ...mark, troubles: ['edit-refused'] } : mark);
}

/** Events may be late or lost: whoever opens a request that waits sees it with its latest reply. */
async function caughtUp(world: World, request: Request): Promise<Request> {
  // An open ladder is looked at every ten seconds, and nobody waits for the form then.
  if (request.mark?.ladder === 'open') return request;
  const progressed = await unlessFailing(world, request, reconsider(world, request), 'unchanged');
  return progressed === 'unchanged' ? request : ((await world.jira.request(request.id)) ?? request);
}

/** A page shows what is known even if the app cannot do its work just now; the sweep looks after that. */
export async function unlessFailing<T, U extends string>(
  world: World,
  request: Request,
  work: Promise<T>,
  otherwise: U,
): Promise<T | U> {
  try {
    return await work;
  } catch (error) {
    world.log('intake-failed', { issue: request.id, error: error instanceof Error ? error.name : 'unknown' });
    return otherwise;
  }
}

async function taken(
  world: World,
  { policy }: Published,
  request: Request,
  mark: Mark,
): Promise<Answer<Taken>> {
  const ladder = await world.storage.ladder(request.id);
  return { ok: true, data: { policy, request, mark, ...(ladder === undefined ? {} : { ladder }) } };
}

export async function viewOf(world: World, taken: Taken, language: string | undefined): Promise<RequestView> {
  const { policy, request, mark, ladder } = taken;
  return {
    key: request.key,
    state: request.done ? 'closed' : mark.complete === 'yes' ? 'submitted' : 'awaiting-details',
    ...clocksOf(mark),
    severity: severityView(policy, mark.severity),
    missing: await openQuestions(world, taken, language),
    asked: mark.asked?.at(-1)?.facts ?? [],
    canAnswer: !request.done,
    ...(ladder === undefined ? {} : { ladder: forCustomer(ladderView(ladder)) }),
    ...(mark.ladder === 'not-entitled' ? { notEntitled: { severity: mark.severity } } : {}),
    contact: contactOf(ladder),
    ...severityForCustomer(taken),
    now: new Date(world.now()).toISOString(),
  };
}

/** What people call a fact. */
export function labelOf(policy: Policy, fact: string): string {
  return policy.facts.find(({ id }) => id === fact)?.label ?? fact;
}

/** Both clocks of a request and what the desk promised by them. */
export function clocksOf(mark: Mark): Pick<RequestView, 'logged' | 'submitted' | 'promise'> {
  return {
    logged: mark.logged,
    ...(mark.submitted === undefined ? {} : { submitted: mark.submitted }),
    promise: { ...mark.promise, ...(mark.due === undefined ? {} : { due: mark.due }) },
  };
}

export function severityView(policy: Policy, id: string): SeverityView {
  const severity = policy.severities.find((one) => one.id === id);
  return { id, name: severity?.name ?? id, definition: severity?.definition ?? '' };
}

/** What the policy still requires, and what an agent asked for last and nobody has answered, in the reader's language. */
export async function openQuestions(
  world: World,
  { policy, request, mark }: Taken,
  language: string | undefined,
): Promise<RequestView['missing']> {
  const wanted = request.done ? [] : await wantedBesides(world, policy, request, mark);
  const open = [...mark.missing, ...wanted];
  return questionsFor(policy, request.requestType ?? '', mark.severity, language).filter(({ fact }) =>
    open.includes(fact),
  );
}

async function wantedBesides(world: World, policy: Policy, request: Request, mark: Mark): Promise<string[]> {
  const latest = mark.asked?.at(-1);
  const besides = latest?.by === 'agent' ? latest.facts.filter((fact) => !mark.missing.includes(fact)) : [];
  if (besides.length === 0) return [];
  const text = await textNow(world, policy, request, mark);
  const { facts } = judge(policy, { ...text, severity: mark.severity });
  return besides.filter((fact) => facts[fact]?.state !== 'present');
}

export function ladderView(ladder: Ladder): LadderView {
  const iso = (at: number) => new Date(at).toISOString();
  const next = nextDue(ladder);
  return {
    state: ladder.state,
    steps: ladder.steps.map((step) => ({
      number: step.number,
      channel: step.channel,
      state: step.state,
      at: iso(step.state === 'waiting' ? step.dueAt : (step.at ?? step.dueAt)),
      target: step.target,
      ...(step.why === undefined ? {} : { why: step.why }),
    })),
    ...(next === undefined ? {} : { next: iso(next) }),
    ...(ladder.acknowledged === undefined
      ? {}
      : { acknowledged: { by: ladder.acknowledged.byName, at: iso(ladder.acknowledged.at) } }),
    ...(ladder.stopped === undefined
      ? {}
      : { stopped: { why: ladder.stopped.why, at: iso(ladder.stopped.at) } }),
  };
}

/** A customer sees that people were reached, not which rooms of the desk they sit in. */
function forCustomer(view: LadderView): LadderView {
  return {
    ...view,
    steps: view.steps.map(({ number, channel, state, at }) => ({ number, channel, state, at })),
  };
}

export function contactOf(ladder: Ladder | undefined): RequestView['contact'] {
  if (ladder === undefined) return {};
  const { phone, callCode, meetingLink } = ladder;
  return {
    ...(phone === undefined ? {} : { phone }),
    ...(callCode === undefined ? {} : { callCode }),
    ...(meetingLink === undefined ? {} : { meetingLink }),
  };
}
