import type { Answer, IssueView } from '../calls';
import { judge } from '../policy/intake';
import { assess, type Assessment } from '../policy/severity';
import type { Policy } from '../policy/schema';
import { acknowledge as answerFor } from './escalation';
import { receive, textOf } from './intake';
import { clocksOf, contactOf, ladderView, missingOf, severityView } from './request-page';
import type { Request, World } from './world';

/** The agent's panel of a request. Refuses whoever is no agent of its project. */
export async function loadIssue(world: World, key: string): Promise<Answer<IssueView>> {
  const request = await world.jira.request(key);
  if (request === undefined) return { ok: false, refusal: { code: 'request-gone' } };
  if (!(await world.jira.callerIsAgent(request.projectId))) {
    return { ok: false, refusal: { code: 'not-allowed' } };
  }
  const published = await world.storage.policy(request.projectId);
  if (published === undefined) return { ok: false, refusal: { code: 'no-policy' } };
  if (request.mark === undefined) await receive(world, request.id);
  const taken = request.mark === undefined ? await world.jira.request(key) : request;
  if (taken?.mark === undefined) return { ok: false, refusal: { code: 'busy' } };
  return { ok: true, data: await viewOf(world, published.policy, taken) };
}

/** An agent says "I'm on it": the ladder stops, the customer sees the agent's name, and the panel comes back. */
export async function acknowledge(world: World, key: string, accountId: string): Promise<Answer<IssueView>> {
  const request = await world.jira.request(key);
  if (request === undefined) return { ok: false, refusal: { code: 'request-gone' } };
  if (!(await world.jira.callerIsAgent(request.projectId))) {
    return { ok: false, refusal: { code: 'not-allowed' } };
  }
  const byName = await world.jira.nameOf(accountId);
  const outcome = await answerFor(world, request.id, { by: accountId, byName, how: 'button' });
  if (outcome === 'no-ladder') return { ok: false, refusal: { code: 'no-ladder' } };
  return loadIssue(world, key);
}

async function viewOf(world: World, policy: Policy, request: Request): Promise<IssueView> {
  const { mark } = request;
  if (mark === undefined) throw new Error(`issue ${request.id} has no mark`);
  const text = textOf(request);
  const assessment = assess(policy, { ...text, ...(mark.chosen === '' ? {} : { severity: mark.chosen }) });
  const ladder = await world.storage.ladder(request.id);
  return {
    key: request.key,
    ...(mark.chosen === '' ? {} : { chosen: severityView(policy, mark.chosen) }),
    working: severityView(policy, mark.severity),
    suggested: severityView(policy, assessment.suggested),
    confidence: assessment.confidence,
    clauses: speaking(assessment, [assessment.suggested, mark.severity, mark.chosen]),
    ...(assessment.question === undefined ? {} : { question: assessment.question.text }),
    missing: missingOf(policy, request, mark),
    findings: judge(policy, text).findings.map(({ message }) => message),
    ...clocksOf(policy, mark),
    tier: mark.tier,
    ...(ladder === undefined ? {} : { ladder: ladderView(ladder) }),
    contact: contactOf(ladder),
    canAcknowledge: ladder?.state === 'open',
    now: new Date(world.now()).toISOString(),
  };
}

/** The clauses of the levels in play that say something, those that are met first. */
function speaking({ clauses }: Assessment, levels: string[]): Assessment['clauses'] {
  const rank = { met: 0, contradicted: 1, unknown: 2 };
  return clauses
    .filter(({ severity, verdict }) => verdict !== 'unknown' && levels.includes(severity))
    .sort((a, b) => rank[a.verdict] - rank[b.verdict]);
}
