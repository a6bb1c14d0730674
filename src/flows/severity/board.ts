import type { SeverityChoice } from '../../calls';
import type { Answer } from '../../calls/answer';
import type { TriageRow, TriageView } from '../../calls/triage';
import { costOfBeingWrong } from '../../policy/severity/cost';
import type { Policy } from '../../policy/schema';
import { refused } from '../refused';
import { severityView } from '../views';
import { reclassify } from '../severity';
import type { World } from '../world';
import type { TriagePage } from '../world/jira';
import type { Mark } from '../world/request';
import { iso } from '../../policy/iso';

/** Requests of a project whose suggestion differs, for its agents. Refuses everybody else. */
export async function loadTriage(
  world: World,
  projectId: string,
  { next, since }: { next?: string; since?: string },
): Promise<Answer<TriageView>> {
  const policy = await agentsPolicy(world, projectId);
  if (!policy.ok) return policy;
  const page = await world.jira.triage(projectId, {
    ...(next === undefined ? {} : { next }),
    ...(since === undefined ? {} : { since: Date.parse(since) }),
  });
  return {
    ok: true,
    data: {
      rows: page.rows.map((row) => rowOf(policy.data, row)),
      ...(page.next === undefined ? {} : { next: page.next }),
      severities: policy.data.severities.map(({ id }) => severityView(policy.data, id)),
      now: iso(world.now()),
    },
  };
}

/** An agent accepts the suggestion of one row. The request must be one of the project that the board is of. */
export async function acceptRow(
  world: World,
  projectId: string,
  { key, ...choice }: SeverityChoice & { key: string },
  by: string,
): Promise<Answer<TriageRow>> {
  const policy = await agentsPolicy(world, projectId);
  if (!policy.ok) return policy;
  const request = (await world.jira.callerSees(key)) ? await world.jira.request(key) : undefined;
  if (request?.mark === undefined || request.projectId !== projectId) return refused('request-gone');
  const done = await reclassify(world, policy.data, { ...request, mark: request.mark }, choice, by);
  // The board shows what was suggested when it was loaded, and has no place for a reason.
  if (!done.ok && done.refusal.code === 'reason-needed') return refused('no-longer-suggested');
  if (!done.ok) return done;
  const after = (await world.jira.request(key)) ?? request;
  return { ok: true, data: rowOf(policy.data, { ...after, mark: after.mark ?? request.mark }) };
}

async function agentsPolicy(world: World, projectId: string): Promise<Answer<Policy>> {
  if (!(await world.jira.callerIsAgent(projectId))) return refused('not-allowed');
  const published = await world.storage.policy(projectId);
  return published === undefined ? refused('no-policy') : { ok: true, data: published.policy };
}

function rowOf(policy: Policy, { key, summary, status, done, mark }: TriagePage['rows'][number]): TriageRow {
  const { severity, suggested, confidence = 'low', because = '', organisation, due } = mark;
  return {
    key,
    summary,
    status,
    working: severity,
    suggested,
    confidence,
    because,
    cost: costOfBeingWrong(policy, { working: severity, suggested, confidence }),
    isOpen: mark.triage !== undefined && !done,
    ...decidedAt(mark),
    ...(organisation === undefined ? {} : { organisation }),
    tier: mark.tier,
    ladder: mark.ladder,
    logged: mark.logged,
    ...(due === undefined ? {} : { due }),
  };
}

function decidedAt({ changes, kept }: Mark): Pick<TriageRow, 'decided'> {
  const latest = [changes?.at(-1)?.at ?? '', kept?.at ?? ''].sort().at(-1);
  return latest ? { decided: latest } : {};
}
