import type { Answer } from '../calls/answer';
import type { DecisionsView } from '../calls/record';
import type { Decision } from '../policy/record';
import { forAdmins } from './for-admins';
import { namesOf } from './names';
import { factLabels } from './record/fact-labels';
import type { World } from './world';

const A_PAGE = 200;
/** Each is a question to Jira. */
const MOST_NAMES = 50;

/** Which decisions are wanted. Times are ISO; `to` is left out of it. */
interface Wish {
  from?: string;
  to?: string;
  request?: string;
  next?: string;
}

/**
 * Decisions of the project, latest first: of a time, or of one request by its key. A request that is not of this
 * project has none here. Refuses whoever does not administer the project.
 */
export function loadDecisions(world: World, projectId: string, wish: Wish): Promise<Answer<DecisionsView>> {
  return forAdmins(world, projectId, async () => ({
    ok: true,
    data: await decisionsOf(world, projectId, wish),
  }));
}

async function decisionsOf(
  world: World,
  projectId: string,
  { from, to, request, next }: Wish,
): Promise<DecisionsView> {
  const of = request === undefined ? { projectId } : await byKey(world, projectId, request);
  if (of === undefined) return { decisions: [], names: {}, facts: {} };
  const start = startOf(next);
  const before = start?.at === undefined ? to && Date.parse(to) : start.at + 1;
  const skipped = start?.taken ?? 0;
  const found = await world.storage.decisions(of, {
    ...(typeof before === 'number' && { before }),
    ...(from === undefined ? {} : { from: Date.parse(from) }),
    // One more tells whether there are others.
    limit: skipped + A_PAGE + 1,
  });
  const own = found.filter((one) => one.projectId === projectId);
  const decisions = own.slice(skipped, skipped + A_PAGE);
  const more = own.length > skipped + A_PAGE ? nextOf(decisions, start) : undefined;
  const [names, facts] = await Promise.all([
    namesIn(world, decisions),
    factLabels(world, projectId, decisions),
  ]);
  return {
    decisions,
    names,
    facts,
    ...(more === undefined ? {} : { next: more }),
  };
}

/** Of a request that Jira does not show any more nothing can be asked by its key; by its time it is still there. */
async function byKey(
  world: World,
  projectId: string,
  key: string,
): Promise<{ requestId: string } | undefined> {
  const request = await world.jira.request(key);
  return request?.projectId === projectId ? { requestId: request.id } : undefined;
}

/** Where a page begins: at this time (epoch ms), after so many of that very time. Many may share a moment. */
interface Start {
  at: number;
  taken: number;
}

function startOf(next: string | undefined): Start | undefined {
  const [at, taken] = (next ?? '').split('.').map(Number);
  return at === undefined || taken === undefined || Number.isNaN(at + taken) ? undefined : { at, taken };
}

function nextOf(decisions: Decision[], start: Start | undefined): string | undefined {
  const last = decisions.at(-1);
  if (last === undefined) return undefined;
  const here = decisions.filter(({ at }) => at === last.at).length;
  return `${last.at}.${here + (start?.at === last.at ? start.taken : 0)}`;
}

async function namesIn(world: World, decisions: Decision[]): Promise<Record<string, string>> {
  const accounts = decisions.flatMap(({ by }) =>
    by === 'policy' || by.accountId === ERASED ? [] : [by.accountId],
  );
  const some = [...new Set(accounts)].slice(0, MOST_NAMES);
  const nameOf = await namesOf(world, some);
  const named = some.map((id) => [id, nameOf(id)] as const);
  return Object.fromEntries(named.filter(([, name]) => name !== ''));
}

/** Stands where an account stood that was erased. */
export const ERASED = 'erased';
