import type { Answer, LadderView, RequestView, SeverityView } from '../calls';
import type { Ladder } from '../policy/escalation';
import { nextDue } from '../policy/escalation';
import { judge, questionsFor } from '../policy/intake';
import type { Policy } from '../policy/schema';
import { decide, markOf, receive, textOf } from './intake';
import type { Mark, Published, Request, World } from './world';

/**
 * The customer's page of a request. Events may take minutes, so the first load takes the request in itself; if that
 * fails half-way, the page shows what is known and the sweep does the rest. Refuses whoever may not see the request.
 */
export async function loadRequest(world: World, key: string): Promise<Answer<RequestView>> {
  if (!(await world.jira.callerSees(key))) return { ok: false, refusal: { code: 'request-gone' } };
  const request = await world.jira.request(key);
  if (request === undefined) return { ok: false, refusal: { code: 'request-gone' } };
  const known = await takenIn(world, request);
  if (!known.ok) return known;
  const { policy, mark, ladder } = known.data;
  return { ok: true, data: viewOf(policy, known.data.request, mark, ladder, world.now()) };
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
  if (request.mark !== undefined) return taken(world, published, request, request.mark);
  const received = await receive(world, request.id).catch((error: unknown) => {
    world.log('intake-failed', { issue: request.id, error: error instanceof Error ? error.name : 'unknown' });
    return 'failed' as const;
  });
  if (received === 'before') return { ok: false, refusal: { code: 'before' } };
  const now = (await world.jira.request(request.id)) ?? request;
  const mark = now.mark ?? markOf(now, await decide(world, published, now), undefined);
  return taken(world, published, now, mark);
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

function viewOf(
  policy: Policy,
  request: Request,
  mark: Mark,
  ladder: Ladder | undefined,
  now: number,
): RequestView {
  return {
    key: request.key,
    state: request.done ? 'closed' : mark.complete === 'yes' ? 'submitted' : 'awaiting-details',
    ...clocksOf(mark),
    severity: severityView(policy, mark.severity),
    missing: missingOf(policy, request, mark),
    ...(ladder === undefined ? {} : { ladder: forCustomer(ladderView(ladder)) }),
    ...(mark.ladder === 'not-entitled' ? { notEntitled: { severity: mark.severity } } : {}),
    contact: contactOf(ladder),
    now: new Date(now).toISOString(),
  };
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

/** What is still missing in the request's form and text, as questions. */
export function missingOf(policy: Policy, request: Request, mark: Mark): RequestView['missing'] {
  const questions = questionsFor(policy, request.requestType ?? '', mark.severity);
  const { missing } = judge(policy, textOf(request));
  return missing.map((fact) => ({
    fact,
    question: questions.find((question) => question.fact === fact)?.question ?? fact,
  }));
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
