import type { Answer } from '../calls/answer';
import type { FactView, FindingView, IssueView } from '../calls/issue';
import type { RegisteredAgain } from '../calls/people';
import { canBeAnswered, countsAsAnswer } from '../policy/escalation';
import { canPageAgain } from '../policy/escalation/again';
import { questionsFor, type Judgement, type Question } from '../policy/intake';
import type { Finding } from '../policy/intake/finding';
import { secretFindings, type SecretFinding } from '../policy/intake/secret-findings';
import type { Policy } from '../policy/schema';
import { withoutSecrets } from '../policy/secrets';
import type { Assessment } from '../policy/severity';
import { nameFor } from './answered';
import { acknowledge as answerFor } from './escalation/answer';
import { pageOnceMore, stopPaging as standDown } from './escalation/by-agent';
import { carryOver as carryAll } from './customers/carry-over';
import { letThrough as release } from './customers/let-through';
import { registeredAgain } from './customers/registered';
import { reporterOf } from './customers/reporter-view';
import { askCustomer, doWithout } from './intake/agent';
import { standingOf } from './intake/standing';
import { takenIn, type Taken } from './taken';
import { clocksOf, contactOf, labelOf, ladderView, severityView } from './views';
import { keepSeverity, reclassify, undoChange, type Choice } from './severity';
import { askAbout } from './severity/question';
import { severityOf } from './severity/view';
import type { World } from './world';
import type { Mark, Request } from './world/request';
import { iso } from './iso';

/** The agent's panel of a request. Refuses whoever is no agent of its project. */
export async function loadIssue(world: World, key: string): Promise<Answer<IssueView>> {
  const request = await agentsRequest(world, key);
  if (!request.ok) return request;
  const taken = await takenIn(world, request.data);
  return taken.ok ? { ok: true, data: await viewOf(world, taken.data) } : taken;
}

/** An agent asks the customer for these facts, in public. */
export async function askFor(world: World, key: string, facts: string[]): Promise<Answer<IssueView>> {
  return withTaken(world, key, ({ policy, request }) => askCustomer(world, policy, request, facts));
}

/** An agent does without a fact, for a reason. */
export async function waive(
  world: World,
  key: string,
  waiver: { fact: string; reason: string; by: string },
): Promise<Answer<IssueView>> {
  return withTaken(world, key, async ({ policy, request }) => {
    const by = await nameFor(world, waiver.by);
    return doWithout(world, policy, request, { ...waiver, by });
  });
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
  const request = await agentsRequest(world, key);
  if (!request.ok) return request;
  const taken = await takenIn(world, request.data);
  if (!taken.ok) return taken;
  const found = await registeredAgain(world, taken.data.policy, taken.data.request);
  return found.ok ? { ok: true, data: { found: found.data } } : found;
}

/** An agent gives the reporter's open requests to the account that they registered again with. */
export async function carryOver(world: World, key: string, accountId: string): Promise<Answer<IssueView>> {
  return withTaken(world, key, ({ policy, request }) => carryAll(world, policy, request, accountId));
}

/** Does what an agent wants with a request that has been taken in, and answers with the panel as it is then. */
async function withTaken(
  world: World,
  key: string,
  deed: (taken: Taken) => Promise<Answer<null>>,
): Promise<Answer<IssueView>> {
  const request = await agentsRequest(world, key);
  if (!request.ok) return request;
  const taken = await takenIn(world, request.data);
  if (!taken.ok) return taken;
  const done = await deed(taken.data);
  return done.ok ? loadIssue(world, key) : done;
}

/** An agent says "I'm on it": the ladder stops, the customer sees the agent's name, and the panel comes back. */
export async function acknowledge(world: World, key: string, accountId: string): Promise<Answer<IssueView>> {
  const request = await agentsRequest(world, key);
  if (!request.ok) return request;
  const byName = await nameFor(world, accountId);
  const outcome = await answerFor(world, request.data.id, { by: accountId, byName, how: 'button' });
  if (outcome === 'no-ladder') return { ok: false, refusal: { code: 'no-ladder' } };
  if (outcome === 'not-an-answer') return { ok: false, refusal: { code: 'not-an-answer', params: { key } } };
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
export async function pageAgain(world: World, key: string): Promise<Answer<IssueView>> {
  return withTaken(world, key, ({ request }) =>
    request.done
      ? Promise.resolve<Answer<null>>({ ok: false, refusal: { code: 'no-longer-waiting' } })
      : pageOnceMore(world, request.id),
  );
}

async function agentsRequest(world: World, key: string): Promise<Answer<Request>> {
  const request = await world.jira.request(key);
  // The agent has the issue open, so it exists; it is only no request.
  if (request === undefined) return { ok: false, refusal: { code: 'not-a-request' } };
  if (!(await world.jira.callerIsAgent(request.projectId))) {
    return { ok: false, refusal: { code: 'not-allowed' } };
  }
  return { ok: true, data: request };
}

async function viewOf(world: World, { policy, request, mark, ladder }: Taken): Promise<IssueView> {
  const { judgement, assessment } = await standingOf(world, policy, request, mark);
  const questions = questionsFor(policy, request.requestType ?? '', mark.severity);
  const asked = mark.asked?.at(-1);
  return {
    key: request.key,
    ...(mark.chosen === '' ? {} : { chosen: severityView(policy, mark.chosen) }),
    working: severityView(policy, mark.severity),
    suggested: severityView(policy, assessment.suggested),
    confidence: assessment.confidence,
    clauses: speaking(assessment, [assessment.suggested, mark.severity, mark.chosen]),
    ...(await severityOf(world, { policy, request, mark }, assessment)),
    facts: factsOf(policy, questions, judgement, mark),
    canAsk: !request.done,
    ...(asked === undefined ? {} : { asked }),
    findings: [...otherFindings(judgement), ...secretFindings(request).map(findingView)],
    troubles: mark.troubles ?? [],
    ...reporterOf(policy, mark),
    ...clocksOf(mark),
    tier: mark.tier,
    ...(ladder === undefined ? {} : { ladder: ladderView(ladder) }),
    contact: contactOf(ladder),
    canAcknowledge: ladder !== undefined && canBeAnswered(ladder) && countsAsAnswer(policy, 'button'),
    canStopPaging: ladder?.state === 'open',
    canPageAgain: ladder !== undefined && !request.done && canPageAgain(ladder),
    now: iso(world.now()),
  };
}

/** Every fact asked for and how the request stands on it, required ones first. */
function factsOf(policy: Policy, questions: Question[], judgement: Judgement, mark: Mark): FactView[] {
  const rank = { required: 0, expected: 1, optional: 2 };
  return questions
    .toSorted((a, b) => rank[a.level] - rank[b.level])
    .map(({ fact, level }) => {
      const { state = 'absent', quote } = judgement.facts[fact] ?? {};
      const waived = mark.waived?.[fact];
      return {
        fact,
        label: labelOf(policy, fact),
        level,
        state,
        ...(quote === undefined ? {} : { quote: withoutSecrets(quote) }),
        ...(waived === undefined ? {} : { waived }),
      };
    });
}

/** What deserves a second look besides facts that are missing or thin: those are listed by themselves. */
function otherFindings({ findings }: Judgement): FindingView[] {
  return findings.filter(({ code }) => !code.startsWith('fact-')).map(findingView);
}

function findingView({ code, message, line, kind }: Finding & Partial<SecretFinding>): FindingView {
  return {
    code,
    message,
    ...(line === undefined ? {} : { line }),
    ...(kind === undefined ? {} : { kind }),
  };
}

/** The clauses of the levels in play that say something, those that are met first. */
function speaking({ clauses }: Assessment, levels: string[]): Assessment['clauses'] {
  const rank = { met: 0, contradicted: 1, unknown: 2 };
  return clauses
    .filter(
      ({ severity, verdict, quote }) =>
        (verdict !== 'unknown' || quote !== undefined) && levels.includes(severity),
    )
    .sort((a, b) => rank[a.verdict] - rank[b.verdict])
    .map((clause) =>
      clause.quote === undefined ? clause : { ...clause, quote: withoutSecrets(clause.quote) },
    );
}
