import type { RosterReportView, RosterView } from '../../calls/roster';
import { nextScheduled } from '../../policy/clock/schedule';
import { knownDomains } from '../../policy/customers/address';
import { type Census, censusOf, type Domains, placeOf } from '../../policy/customers/roster';
import type { Policy } from '../../policy/schema';
import { iso } from '../iso';
import { exclusively } from '../once';
import type { World } from '../world';
import type { Listed, Person } from '../world/jira';
import type { RosterReport } from '../world/roster';
import { rowsOf, withDomains } from './roster-rows';

const MINUTE = 60_000;
/** A queue's function has 15 minutes; what it found has to be kept in them. */
const LONGEST = 13 * MINUTE;
/** After this a report that is still running died. */
const OUTLIVED = 15 * MINUTE;
/** How often a page that fails is asked for, and how long to wait in between. */
const TRIES = 3;
const PAUSE = 5_000;

/** Waits so many milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

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
 * Reads all customers of the desk and keeps how many stand where, and nothing else of them. Slowed down by Jira it waits;
 * what takes more than 13 minutes is broken off. A message that comes twice makes one report.
 */
export async function makeReport(world: World, projectId: string, wait: Wait): Promise<void> {
  const customers = (await world.storage.policy(projectId))?.policy.customers;
  if (customers === undefined || !(await isOurs(world, projectId))) return;
  const until = world.now() + LONGEST;
  const census = censusOf([], () => 'fits');
  const state = await count(world, projectId, customers, census, { wait, until });
  await world.storage.saveRosterReport(projectId, reportOf(census, state, world.now()));
  world.log('roster-report', { project: projectId, state });
}

/** Whether the report is ours to make: none was begun or ended just now. */
async function isOurs(world: World, projectId: string): Promise<boolean> {
  const claimed = await exclusively(world, `roster-of-${projectId}`, async () => {
    const last = await world.storage.rosterReport(projectId);
    const now = world.now();
    if (last !== undefined && now - last.at < OUTLIVED) return false;
    await world.storage.saveRosterReport(
      projectId,
      reportOf(
        censusOf([], () => 'fits'),
        'running',
        now,
      ),
    );
    return true;
  });
  return claimed === true;
}

interface Patience {
  wait: Wait;
  /** Epoch ms. */
  until: number;
}

/** Counts into the census, page by page, so that it holds what was read when Jira answers no more. */
async function count(
  world: World,
  projectId: string,
  customers: Policy['customers'],
  census: Census,
  patience: Patience,
): Promise<'done' | 'broken-off'> {
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
    return 'done';
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    world.log('roster-broken-off', { project: projectId, error: name });
    return 'broken-off';
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

/** Takes page after page. Throws when the time is over, and when a page fails again and again. */
async function everyPage(
  world: World,
  { wait, until }: Patience,
  list: (start: number) => Promise<Listed<Person>>,
  take: (people: Person[]) => Promise<void>,
): Promise<void> {
  let start: number | undefined = 0;
  let failures = 0;
  while (start !== undefined) {
    if (world.now() > until) throw new OutOfTime();
    try {
      const listed: Listed<Person> = await list(start);
      if ('slowDown' in listed) {
        await wait(listed.slowDown * 1000);
        continue;
      }
      await take(listed.all);
      start = listed.next;
      failures = 0;
    } catch (error) {
      failures += 1;
      if (failures >= TRIES) throw error;
      await wait(PAUSE);
    }
  }
}

class OutOfTime extends Error {
  override name = 'OutOfTime';
}

function reportOf(census: Census, state: RosterReport['state'], at: number): RosterReport {
  const { 'not-shown': notShown, ...others } = census;
  const customers = Object.values(census).reduce((sum, one) => sum + one, 0);
  return { at, state, customers, ...others, notShown };
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

/** The project's last report; one whose process died is broken off. */
export async function lastReport(world: World, projectId: string): Promise<RosterReportView | undefined> {
  const kept = await world.storage.rosterReport(projectId);
  if (kept === undefined) return undefined;
  const hasDied = kept.state === 'running' && world.now() - kept.at >= OUTLIVED;
  return { ...kept, at: iso(kept.at), ...(hasDied && { state: 'broken-off' }) };
}
