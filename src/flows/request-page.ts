import type { Answer } from '../calls/answer';
import type { LadderView } from '../calls/ladder';
import type { RequestView } from '../calls/request';
import { judge, questionsFor } from '../policy/intake';
import { secretFindings } from '../policy/intake/secret-findings';
import { signUpOf } from '../policy/replies/address';
import type { Policy } from '../policy/schema';
import { isWaitingForAddress } from './customers/held';
import { textNow } from './intake/text';
import { leadOf } from './severity/lead';
import { severityForCustomer } from './severity/view';
import { isLate } from './intake/late';
import { languageFor } from './reader';
import { callersRequest, type Taken, unlessFailing } from './taken';
import { clocksOf, contactOf, ladderView, severityView } from './views';
import type { World } from './world';
import type { Mark, Request } from './world/request';
import { iso } from '../policy/iso';

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

export async function viewOf(world: World, taken: Taken, language: string | undefined): Promise<RequestView> {
  const { policy, request, mark, ladder } = taken;
  const missing = await openQuestions(world, taken, language);
  return {
    key: request.key,
    state: request.done ? 'closed' : mark.complete === 'yes' ? 'submitted' : 'awaiting-details',
    ...clocksOf(mark),
    severity: severityView(policy, mark.severity, language),
    missing,
    asked: numbersFor(missing, mark),
    canAnswer: !request.done,
    ...(holdsSecret(request) ? { hasSecret: true } : {}),
    ...(ladder === undefined ? {} : { ladder: forCustomer(ladderView(ladder)) }),
    ...(mark.ladder === 'not-entitled' ? { notEntitled: { severity: mark.severity } } : {}),
    contact: contactOf(ladder),
    ...(await withLead(world, taken, severityForCustomer(taken, language), language)),
    ...((await unlessFailing(world, request, isLate(world, taken), 'unknown')) === true && { isLate: true }),
    ...(isWaitingForAddress(policy, mark) && !request.done ? { held: signUpOf(policy, language) } : {}),
    now: iso(world.now()),
  };
}

/**
 * What the customer was asked for last, in the order of its numbers. None where some of what is open was asked for
 * before, or where the severity was asked about since: the same number would mean two things.
 */
function numbersFor(missing: RequestView['missing'], { asked, severityAsked }: Mark): string[] {
  const latest = asked?.at(-1);
  if (latest === undefined || (severityAsked?.at(-1)?.at ?? '') > latest.at) return [];
  return missing.every(({ fact }) => latest.facts.includes(fact)) ? latest.facts : [];
}

/** What was typed into the portal's own fields nobody could hold back; personal data is for agents to weigh. */
function holdsSecret(request: Request): boolean {
  return secretFindings(request).some(({ code }) => code === 'secret');
}

/** With the name of whoever decides, where the customer may still object to the change. */
async function withLead<T extends Pick<RequestView, 'change'>>(
  world: World,
  { policy, request, mark }: Taken,
  view: T,
  language = languageFor(policy, mark),
): Promise<T> {
  if (!view.change?.canObject) return view;
  const { name } = await leadOf(world, policy, request.projectId, language);
  return { ...view, change: { ...view.change, lead: name } };
}

/**
 * What the policy still requires, and what an agent asked for last and nobody has answered, in the reader's language.
 */
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

/** A customer sees that people were reached, not which rooms of the desk they sit in. */
function forCustomer(view: LadderView): LadderView {
  return {
    ...view,
    steps: view.steps.map(({ number, channel, state, at }) => ({ number, channel, state, at })),
  };
}
