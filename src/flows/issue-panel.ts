import type { Answer, IssueView } from '../calls';
import { canBeAnswered } from '../policy/escalation';
import { judge } from '../policy/intake';
import { assess, type Assessment } from '../policy/severity';
import { nameFor } from './answered';
import { acknowledge as answerFor } from './escalation';
import { textOf } from './intake';
import {
  clocksOf,
  contactOf,
  ladderView,
  missingOf,
  severityView,
  takenIn,
  type Taken,
} from './request-page';
import type { Request, World } from './world';

/** The agent's panel of a request. Refuses whoever is no agent of its project. */
export async function loadIssue(world: World, key: string): Promise<Answer<IssueView>> {
  const request = await agentsRequest(world, key);
  if (!request.ok) return request;
  const taken = await takenIn(world, request.data);
  return taken.ok ? { ok: true, data: viewOf(taken.data, world.now()) } : taken;
}

/** An agent says "I'm on it": the ladder stops, the customer sees the agent's name, and the panel comes back. */
export async function acknowledge(world: World, key: string, accountId: string): Promise<Answer<IssueView>> {
  const request = await agentsRequest(world, key);
  if (!request.ok) return request;
  const byName = await nameFor(world, accountId);
  const outcome = await answerFor(world, request.data.id, { by: accountId, byName, how: 'button' });
  if (outcome === 'no-ladder') return { ok: false, refusal: { code: 'no-ladder' } };
  return loadIssue(world, key);
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

function viewOf({ policy, request, mark, ladder }: Taken, now: number): IssueView {
  const text = textOf(request);
  const assessment = assess(policy, { ...text, ...(mark.chosen === '' ? {} : { severity: mark.chosen }) });
  const { findings } = judge(policy, text);
  return {
    key: request.key,
    ...(mark.chosen === '' ? {} : { chosen: severityView(policy, mark.chosen) }),
    working: severityView(policy, mark.severity),
    suggested: severityView(policy, assessment.suggested),
    confidence: assessment.confidence,
    clauses: speaking(assessment, [assessment.suggested, mark.severity, mark.chosen]),
    ...(assessment.question === undefined ? {} : { question: assessment.question.text }),
    missing: missingOf(policy, request, mark),
    // What is missing is listed by itself.
    findings: findings.filter(({ code }) => code !== 'fact-absent').map(({ message }) => message),
    ...clocksOf(mark),
    tier: mark.tier,
    ...(ladder === undefined ? {} : { ladder: ladderView(ladder) }),
    contact: contactOf(ladder),
    canAcknowledge: ladder !== undefined && canBeAnswered(ladder),
    now: new Date(now).toISOString(),
  };
}

/** The clauses of the levels in play that say something, those that are met first. */
function speaking({ clauses }: Assessment, levels: string[]): Assessment['clauses'] {
  const rank = { met: 0, contradicted: 1, unknown: 2 };
  return clauses
    .filter(({ severity, verdict }) => verdict !== 'unknown' && levels.includes(severity))
    .sort((a, b) => rank[a.verdict] - rank[b.verdict]);
}
