import type { RecordStorage } from '../flows/world/record';
import { HOUR } from '../policy/clock/time';
import type { Decision } from '../policy/record';
import { fingerprint } from './fingerprint';
import type { Keep } from './keep';

const HOURS_A_DAY = 24;
const SLOW_DOWNS = 'slow-downs';
const WHEN = 'by-project';

interface SlowDowns {
  /** How often it was, by the hour since 1970. */
  hours: Record<string, number>;
  at: number;
  why?: string;
}

/** What was decided, read by project, by request or by whoever decided, always latest first. */
export function decisionStore(keep: Keep): RecordStorage {
  const within = async (index: string, which: Parameters<Keep['within']>[2]) =>
    ((await keep.within('decision', index, which)) as { decision: Decision }[]).map(
      ({ decision }) => decision,
    );
  return {
    async noteDecision(decision) {
      await keep.setEntity('decision', keyOf(decision), await rowOf(decision));
    },
    async addDecision(decision) {
      await keep.addEntity('decision', keyOf(decision), await rowOf(decision));
    },
    decisions(of, { before, from, limit }) {
      const bounds = {
        ...(before === undefined ? {} : { below: before }),
        ...(from === undefined ? {} : { from }),
      };
      return 'requestId' in of
        ? within('by-request', { partition: of.requestId, ...bounds, limit })
        : within(WHEN, { partition: of.projectId, ...bounds, limit });
    },
    decisionsBy: async (projectId, accountId, limit) =>
      within('by-decider', { partition: await fingerprint(projectId, accountId), limit }),
    async forgetDecisions(projectId, upTo, limit) {
      const old = await within(WHEN, { partition: projectId, below: upTo + 1, limit });
      for (const decision of old) await keep.deleteEntity('decision', keyOf(decision));
      return old.length;
    },
    ...slowDownStore(keep),
  };
}

/** How often Jira told us to wait, by the hour, for a day. Two that come at once may count as one. */
function slowDownStore(keep: Keep): Pick<RecordStorage, 'noteSlowDown' | 'slowDowns'> {
  const kept = async () => (await keep.get(SLOW_DOWNS)) as SlowDowns | undefined;
  return {
    async noteSlowDown(at, why) {
      const hours = lastDay((await kept())?.hours ?? {}, at);
      const hour = String(Math.floor(at / HOUR));
      const counted = { ...hours, [hour]: (hours[hour] ?? 0) + 1 };
      await keep.set(SLOW_DOWNS, { hours: counted, at, ...(why === undefined ? {} : { why }) });
    },
    async slowDowns(now) {
      const noted = await kept();
      const times = Object.values(lastDay(noted?.hours ?? {}, now)).reduce((sum, count) => sum + count, 0);
      if (noted === undefined || times === 0) return { times: 0 };
      return { times, at: noted.at, ...(noted.why === undefined ? {} : { why: noted.why }) };
    },
  };
}

function lastDay(hours: Record<string, number>, now: number): Record<string, number> {
  const first = Math.floor(now / HOUR) - HOURS_A_DAY;
  return Object.fromEntries(Object.entries(hours).filter(([hour]) => Number(hour) > first));
}

function keyOf({ projectId, id }: Decision): string {
  return `${projectId}:${id}`;
}

async function rowOf(decision: Decision) {
  const { projectId, request, by, at } = decision;
  return {
    projectId,
    requestId: request?.id ?? `desk-${projectId}`,
    decider: by === 'policy' ? `policy-${projectId}` : await fingerprint(projectId, by.accountId),
    at,
    decision,
  };
}
