import type { RosterReportView, RosterView } from '../../calls/roster';
import { nextScheduled } from '../../policy/clock/schedule';
import { MINUTE } from '../../policy/clock/time';
import { knownDomains } from '../../policy/customers/address';
import { type Census, censusOf, type Domains, placeOf } from '../../policy/customers/roster';
import type { Policy } from '../../policy/schema';
import { iso } from '../../policy/iso';
import { errorName } from '../error-name';
import { exclusively } from '../once';
import { noteSlowDown } from '../record/slow-down';
import type { Wait, World } from '../world';
import type { Listed, Person } from '../world/jira';
import type { RosterCounts, RosterReport } from '../world/roster';
import { rowsOf, withDomains } from './roster-rows';

/** A queue's function has 15 minutes; what it found has to be kept in them. */
const LONGEST = 13 * MINUTE;
/** After this a report that is still running died. */
const OUTLIVED = 15 * MINUTE;
/** How often a page that fails is asked for, and how long to wait in between. */
const TRIES = 3;
const PAUSE = 5_000;

/** Notes when the project's next report is due; none where its policy asks for none. */
export async function noteNextReport(world: World, projectId: string): Promise<void> {
  const wish = (await world.storage.policy(projectId))?.policy.customers.report;
  const due = { kind: 'roster', requestId: projectId } as const;
  if (wish === undefined) await world.storage.forget(due);
  else await world.storage.remind({ ...due, at: nextScheduled(wish, world.now()) });
}

/** The sweep's way in: has the report made that is due, and notes the next. */
export async function followReport(world: World, projectId: string): Promise<void> {
  const policy = (await world.storage.policy(projectId))?.policy;
  if (policy?.customers.report !== undefined) await world.startRosterReport(projectId);
  await noteNextReport(world, projectId);
}

/**
 * Reads all customers of the desk and keeps how many stand where, and nothing else of them. Slowed down by Jira it
 * waits; what would take more than 13 minutes is broken off, and the numbers of the report before stay. A message that
 * comes twice makes one report.
 */
export async function makeReport(world: World, projectId: string, wait: Wait): Promise<void> {
  const customers = (await world.storage.policy(projectId))?.policy.customers;
  if (customers === undefined || !(await isOurs(world, projectId))) return;
  const census = await count(world, projectId, customers, { wait, until: world.now() + LONGEST });
  const at = world.now();
  const state = census === undefined ? 'broken-off' : 'done';
  const counted = census === undefined ? await countedBefore(world, projectId) : countsOf(census, at);
  await world.storage.saveRosterReport(projectId, { at, state, ...(counted && { counted }) });
  world.log('roster-report', { project: projectId, state });
}

/** Whether the report is ours to make: none was begun or ended just now. */
async function isOurs(world: World, projectId: string): Promise<boolean> {
  const claimed = await exclusively(world, `roster-of-${projectId}`, async () => {
    const last = await world.storage.rosterReport(projectId);
    const now = world.now();
    if (last !== undefined && now - last.at < OUTLIVED) return false;
    await world.storage.saveRosterReport(projectId, { ...last, at: now, state: 'running' });
    return true;
  });
  return claimed === true;
}

async function countedBefore(world: World, projectId: string): Promise<RosterReport['counted']> {
  return (await world.storage.rosterReport(projectId))?.counted;
}

interface Patience {
  wait: Wait;
  /** Epoch ms. */
  until: number;
}

/** The census of all customers; undefined when Jira did not answer in time. */
async function count(
  world: World,
  projectId: string,
  customers: Policy['customers'],
  patience: Patience,
): Promise<Census | undefined> {
  const census = censusOf([], () => 'fits');
  try {
    const memberships = await membershipsOn(world, projectId, customers, patience);
    const known = knownDomains(customers);
    await everyPage(
      world,
      patience,
      (start) => world.jira.customersOn(projectId, { start }),
      async (people) => {
        const rows = await rowsOf(world, known, people);
        const page = censusOf(rows, (row) => placeOf(row, memberships.get(row.accountId) ?? []));
        for (const [place, more] of Object.entries(page)) census[place as keyof Census] += more;
      },
    );
    return census;
  } catch (error) {
    world.log('roster-broken-off', { project: projectId, error: errorName(error) });
    return undefined;
  }
}

/** Account → the desk's organisations it belongs to. */
async function membershipsOn(
  world: World,
  projectId: string,
  customers: Policy['customers'],
  patience: Patience,
): Promise<Map<string, Domains[]>> {
  const memberships = new Map<string, Domains[]>();
  const organisations = withDomains(customers, await world.jira.organisationsOn(projectId));
  for (const organisation of organisations)
    await everyPage(
      world,
      patience,
      (start) => world.jira.membersOf(organisation.id, start),
      (people) => {
        for (const { accountId } of people)
          memberships.set(accountId, [...(memberships.get(accountId) ?? []), organisation]);
        return Promise.resolve();
      },
    );
  return memberships;
}

/**
 * Takes page after page. Throws when the time is over or would be after a wait, and when a page fails again and again.
 */
async function everyPage(
  world: World,
  patience: Patience,
  list: (start: number) => Promise<Listed<Person>>,
  take: (people: Person[]) => Promise<void>,
): Promise<void> {
  let start: number | undefined = 0;
  let failures = 0;
  while (start !== undefined) {
    if (world.now() > patience.until) throw new OutOfTime();
    try {
      const listed: Listed<Person> = await list(start);
      if ('slowDown' in listed) {
        await noteSlowDown(world, 'roster');
        await pause(world, patience, listed.slowDown * 1000);
        continue;
      }
      await take(listed.all);
      start = listed.next;
      failures = 0;
    } catch (error) {
      failures += 1;
      if (failures >= TRIES || error instanceof OutOfTime) throw error;
      await pause(world, patience, PAUSE);
    }
  }
}

/** Waits, unless the time would be over by then. */
async function pause(world: World, { wait, until }: Patience, milliseconds: number): Promise<void> {
  if (world.now() + milliseconds > until) throw new OutOfTime();
  await wait(milliseconds);
}

class OutOfTime extends Error {
  override name = 'OutOfTime';
}

function countsOf(census: Census, at: number): RosterCounts {
  const { 'not-shown': notShown, ...others } = census;
  const customers = Object.values(census).reduce((sum, one) => sum + one, 0);
  return { at, customers, ...others, notShown };
}

/** The report that the policy asks for: when the next is due, and the last one. */
export async function reportView(
  world: World,
  projectId: string,
  { report }: Policy['customers'],
): Promise<RosterView['report']> {
  if (report === undefined) return undefined;
  const last = await lastReport(world, projectId);
  return { next: iso(nextScheduled(report, world.now())), ...(last && { last }) };
}

/** How the project's last report went; one whose process died is broken off. */
async function lastReport(world: World, projectId: string): Promise<RosterReportView | undefined> {
  const kept = await world.storage.rosterReport(projectId);
  if (kept === undefined) return undefined;
  const { at, state, counted } = kept;
  const hasDied = state === 'running' && world.now() - at >= OUTLIVED;
  return {
    at: iso(at),
    state: hasDied ? 'broken-off' : state,
    ...(counted && { counted: { ...counted, at: iso(counted.at) } }),
  };
}

/** The project's last report that is over: while the next is under way, the one that was finished before. */
export async function endedReport(world: World, projectId: string): Promise<RosterReportView | undefined> {
  const last = await lastReport(world, projectId);
  if (last?.state !== 'running') return last;
  return last.counted && { at: last.counted.at, state: 'done', counted: last.counted };
}
