import type { Answer, LadderView, RequestView, SeverityView } from '../calls';
import type { Ladder } from '../policy/escalation';
import { nextDue } from '../policy/escalation';
import { questionsFor } from '../policy/intake';
import type { Policy } from '../policy/schema';
import { withoutSecrets } from '../policy/secrets';
import { decide, receive } from './intake';
import { markOf } from './intake/mark';
import { reconsider } from './intake/progress';
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
  return known.ok ? { ok: true, data: viewOf(known.data, language, world.now()) } : known;
}

/**
 * Takes the customer's answers to what is missing: a public reply in their own name, so that everybody on the request
 * reads it, and facts of the form for the decision. Refuses a fact that is not missing.
 */
export async function answerMissing(
  world: World,
  key: string,
  given: Record<string, string>,
  language?: string,
): Promise<Answer<RequestView>> {
  const known = await callersRequest(world, key);
  if (!known.ok) return known;
  const { policy, request, mark } = known.data;
  const questions = missingOf(policy, request, mark, language);
  const answers = Object.fromEntries(
    Object.entries(given).flatMap(([fact, answer]) =>
      // What nobody else should read must not stand in a comment, whatever the page let through.
      answer.trim() === '' ? [] : [[fact, withoutSecrets(answer)] as const],
    ),
  );
  const unknown = Object.keys(answers).find((fact) => !questions.some((one) => one.fact === fact));
  if (unknown !== undefined)
    return { ok: false, refusal: { code: 'unknown-fact', params: { fact: unknown } } };
  const answered = questions.filter(({ fact }) => answers[fact] !== undefined);
  if (answered.length === 0) return { ok: false, refusal: { code: 'nothing-answered' } };
  const text = answered.map(({ fact }) => `${labelOf(policy, fact)}: ${answers[fact] ?? ''}`).join('\n\n');
  if ((await world.jira.replyAsCaller(request.key, text)) === 'refused')
    return { ok: false, refusal: { code: 'comment-refused' } };
  await reconsider(world, request, { answers, at: world.now() });
  return loadRequest(world, key, language);
}

async function callersRequest(world: World, key: string): Promise<Answer<Taken>> {
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
  const received = await receive(world, request.id).catch((error: unknown) => {
    world.log('intake-failed', { issue: request.id, error: error instanceof Error ? error.name : 'unknown' });
    return 'failed' as const;
  });
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
  const progressed = await reconsider(world, request).catch((error: unknown) => {
    world.log('intake-failed', { issue: request.id, error: error instanceof Error ? error.name : 'unknown' });
    return 'unchanged' as const;
  });
  return progressed === 'unchanged' ? request : ((await world.jira.request(request.id)) ?? request);
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
  { policy, request, mark, ladder }: Taken,
  language: string | undefined,
  now: number,
): RequestView {
  return {
    key: request.key,
    state: request.done ? 'closed' : mark.complete === 'yes' ? 'submitted' : 'awaiting-details',
    ...clocksOf(mark),
    severity: severityView(policy, mark.severity),
    missing: missingOf(policy, request, mark, language),
    asked: mark.asked?.at(-1)?.facts ?? [],
    canAnswer: !request.done,
    ...(ladder === undefined ? {} : { ladder: forCustomer(ladderView(ladder)) }),
    ...(mark.ladder === 'not-entitled' ? { notEntitled: { severity: mark.severity } } : {}),
    contact: contactOf(ladder),
    now: new Date(now).toISOString(),
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

/** What is still missing, as questions in the reader's language. */
function missingOf(
  policy: Policy,
  request: Request,
  mark: Mark,
  language: string | undefined,
): RequestView['missing'] {
  const questions = questionsFor(policy, request.requestType ?? '', mark.severity, language);
  return questions.filter(({ fact }) => mark.missing.includes(fact));
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
