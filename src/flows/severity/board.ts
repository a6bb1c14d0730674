import type { SeverityChoice } from '../../calls';
import type { Answer } from '../../calls/answer';
import type { AcceptedRow, TriageRow, TriageView } from '../../calls/triage';
import { costOfBeingWrong } from '../../policy/severity/cost';
import type { Policy } from '../../policy/schema';
import { refused } from '../refused';
import { severityView } from '../views';
import { reclassify, undoable, undoChange, undoneUntil } from '../severity';
import type { World } from '../world';
import type { TriagePage } from '../world/jira';
import type { Mark, MarkedRequest } from '../world/request';
import { openObjection } from './standing-change';
import { iso } from '../../policy/iso';

/** Requests of a project whose suggestion differs or whose customer objects, for its agents. Refuses everybody else. */
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
): Promise<Answer<AcceptedRow>> {
  return withRow(world, projectId, key, async ({ policy, request }) => {
    const done = await reclassify(world, policy, request, choice, by);
    // The board shows what was suggested when it was loaded, and has no place for a reason.
    return !done.ok && done.refusal.code === 'reason-needed' ? refused('no-longer-suggested') : done;
  });
}

/** An agent takes back the latest change of one row, by its number, as long as the policy allows. */
export async function undoRow(
  world: World,
  projectId: string,
  { key, change }: { key: string; change: number },
  by: string,
): Promise<Answer<AcceptedRow>> {
  return withRow(world, projectId, key, ({ policy, request }) =>
    undoChange(world, policy, request, change, by),
  );
}

interface KnownRow {
  policy: Policy;
  request: MarkedRequest;
}

/** Does what an agent wants with one row of their board, and answers with the row as it is then. */
async function withRow(
  world: World,
  projectId: string,
  key: string,
  deed: (row: KnownRow) => Promise<Answer<null>>,
): Promise<Answer<AcceptedRow>> {
  const policy = await agentsPolicy(world, projectId);
  if (!policy.ok) return policy;
  const request = (await world.jira.callerSees(key)) ? await world.jira.request(key) : undefined;
  if (request?.mark === undefined || request.projectId !== projectId) return refused('request-gone');
  const known = { ...request, mark: request.mark };
  const done = await deed({ policy: policy.data, request: known });
  if (!done.ok) return done;
  const after = (await world.jira.request(key)) ?? known;
  return {
    ok: true,
    data: acceptedRow(policy.data, { ...known, ...after, mark: after.mark ?? known.mark }, world.now()),
  };
}

function acceptedRow(policy: Policy, request: MarkedRequest, now: number): AcceptedRow {
  const change = undoable(policy, request, now);
  const row = rowOf(policy, request);
  return change === undefined
    ? row
    : { ...row, undo: { change: change.number, left: undoneUntil(policy, change) - now } };
}

async function agentsPolicy(world: World, projectId: string): Promise<Answer<Policy>> {
  if (!(await world.jira.callerIsAgent(projectId))) return refused('not-allowed');
  const published = await world.storage.policy(projectId);
  return published === undefined ? refused('no-policy') : { ok: true, data: published.policy };
}

function rowOf(policy: Policy, { key, summary, status, done, mark }: TriagePage['rows'][number]): TriageRow {
  const { severity, suggested, confidence = 'low', because = '', organisation, due } = mark;
  const objection = openObjection(mark);
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
    ...(objection === undefined ? {} : { objection: objection.text }),
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
