import { MINUTE } from '../../policy/clock/time';
import type { RequestText } from '../../policy/request';
import type { Policy } from '../../policy/schema';
import { faultOf } from '../../policy/severity/fault';
import { once } from '../once';
import type { World } from '../world';
import type { Mark, Request } from '../world/request';
import type { FaultReport } from '../world/storage';
import { reassess } from './reassess';
import { remindOfSeverity } from './settle';

const MOST_OTHERS = 10;

/**
 * Notes the fault that a request reports, and where enough organisations report the same within the policy's time,
 * links their requests and reconsiders each. Answers what others report: nothing yet, or undefined for a request that
 * cannot be compared, because its fault or its organisation is not known. Agents learn of it, customers do not. Safe to
 * run twice; worth it a minute later, since whoever reported in the same moment may not have been found.
 */
export async function noteSameFault(
  world: World,
  policy: Policy,
  request: Request,
  mark: Mark,
  text: RequestText,
): Promise<FaultReport[] | undefined> {
  const fault = faultOf(text);
  if (fault === undefined || mark.organisation === undefined) return undefined;
  const { id: requestId, key: requestKey, projectId, created: at } = request;
  const report = { projectId, fault, requestId, requestKey, organisation: mark.organisation, at };
  await world.storage.noteFault(report);
  const { withinMinutes } = policy.reclassification.sameFault;
  // Twice as far back: those who are near this one have their own neighbours.
  const since = at - 2 * withinMinutes * MINUTE;
  const known = await world.storage.faultReports(projectId, fault, since);
  const reports = [report, ...known.filter((one) => one.requestId !== requestId)];
  const others = othersFor(policy, report, reports);
  if (others.length === 0) return others;
  for (const other of others.slice(0, MOST_OTHERS)) await link(world, report, other);
  for (const one of [report, ...others.slice(0, MOST_OTHERS)])
    await tell(world, one, othersFor(policy, one, reports));
  return others;
}

/** What other organisations report in the same time, latest first; nothing while they are too few. */
function othersFor(policy: Policy, report: FaultReport, reports: readonly FaultReport[]): FaultReport[] {
  const { organizations, withinMinutes } = policy.reclassification.sameFault;
  const others = reports
    .filter(({ organisation }) => organisation !== report.organisation)
    .filter(({ at }) => Math.abs(at - report.at) <= withinMinutes * MINUTE)
    .sort((one, other) => other.at - one.at);
  return countOf(others) + 1 >= organizations ? others : [];
}

function countOf(reports: readonly FaultReport[]): number {
  return new Set(reports.map(({ organisation }) => organisation)).size;
}

/** Each pair once, whoever of the two comes to it. */
async function link(world: World, one: FaultReport, other: FaultReport): Promise<void> {
  const [first = one, second = other] = [one, other].sort(
    (a, b) => Number(a.requestId) - Number(b.requestId),
  );
  await once(world, first.requestId, `link-${second.requestId}`, {
    // To link once more changes nothing.
    isDone: () => Promise.resolve(false),
    act: async () => {
      const outcome = await world.jira.link(first.requestKey, second.requestKey);
      if (outcome === 'linked') return 'done';
      world.log('same-fault-not-linked', { issue: first.requestId, other: second.requestId });
      return 'undone';
    },
  });
}

/** One that somebody else is at, or that fails, keeps nobody else waiting: the sweep looks at it again. */
async function tell(world: World, { requestId }: FaultReport, others: FaultReport[]): Promise<void> {
  if (others.length === 0) return;
  const elsewhere = {
    organisations: countOf(others),
    requests: others.slice(0, MOST_OTHERS).map(({ requestKey }) => requestKey),
  };
  const told = await reassess(world, requestId, { elsewhere }).catch(() => 'failed' as const);
  if (told !== 'busy' && told !== 'failed') return;
  world.log('same-fault-later', { issue: requestId });
  await remindOfSeverity(world, requestId);
}
