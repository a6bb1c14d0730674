import type { ShadowView } from '../../calls/backtest';
import { severityCalled, type Judged } from '../../policy/backtest/judged';
import { addTo, emptyTally, reportOf } from '../../policy/backtest/tally';
import { nameKey } from '../../policy/names';
import type { Policy } from '../../policy/schema';
import { nameFor } from '../names';
import { readPolicy, versionOf } from '../policy/readable';
import { iso } from '../../policy/iso';
import type { World } from '../world';
import type { Shadow, ShadowRow } from '../world/backtest';
import { isRunning } from './watch';

/** As many requests as a page can be told about in its time. */
const MOST = 5_000;
// Jira is asked for so many requests at once.
const AT_ONCE = 100;
// A page's call has 25 s; requests whose priority is not known by then count as not decided.
const ENOUGH = 12_000;

/**
 * A shadow as the page shows it: what it and the published policy made of each request, held against how agents
 * decided it.
 */
export async function shadowView(world: World, projectId: string, shadow: Shadow): Promise<ShadowView> {
  const seen = await world.storage.shadowRows(shadow.id, MOST + 1);
  const rows = seen.slice(0, MOST);
  const finals = await decidedPriorities(world, projectId, rows);
  const organisations = await organisationsIn(world, projectId, rows);
  const now = world.now();
  return {
    state: isRunning(shadow, now) ? 'running' : 'ended',
    policy: shadow.name,
    startedAt: iso(shadow.startedAt),
    until: iso(shadow.until),
    by: await nameFor(world, shadow.by),
    report: await reportFor(world, projectId, shadow, { rows, finals, organisations }),
    ...(seen.length > MOST && { latest: MOST }),
    organisations: Object.fromEntries([...organisations.values()].map(({ id, name }) => [id, name])),
  };
}

interface Seen {
  rows: ShadowRow[];
  finals: Map<string, string>;
  /** By the key of their names. */
  organisations: Map<string, { id: string; name: string }>;
}

async function reportFor(
  world: World,
  projectId: string,
  shadow: Shadow,
  { rows, finals, organisations }: Seen,
) {
  const policy = readPolicy(shadow.source);
  if (!policy.ok) throw new Error('the policy of a shadow is none any more');
  const against = await versionOf(world, projectId, shadow.against);
  const tally = emptyTally(policy.data, against);
  for (const row of rows) {
    const { key, requestType, organisation } = row;
    const whose = organisation === undefined ? undefined : organisations.get(nameKey(organisation));
    const about = {
      key,
      ...(requestType === undefined ? {} : { requestType }),
      ...(organisation === undefined ? {} : { organisation: whose?.id ?? organisation }),
    };
    const other = against && row.against && ended(against, row.against, finals.get(key));
    addTo(tally, about, ended(policy.data, row.judged, finals.get(key)), other);
  }
  return reportOf(tally);
}

function ended(policy: Policy, judged: Judged, priority: string | undefined): Judged {
  const final = severityCalled(policy, priority);
  return final === undefined ? judged : { ...judged, final };
}

async function decidedPriorities(
  world: World,
  projectId: string,
  rows: ShadowRow[],
): Promise<Map<string, string>> {
  const started = world.now();
  const known = new Map<string, string>();
  for (let at = 0; at < rows.length && world.now() - started < ENOUGH; at += AT_ONCE) {
    const keys = rows.slice(at, at + AT_ONCE).map(({ key }) => key);
    for (const [key, priority] of await world.jira.decidedPrioritiesOf(projectId, keys))
      known.set(key, priority);
  }
  return known;
}

async function organisationsIn(
  world: World,
  projectId: string,
  rows: ShadowRow[],
): Promise<Seen['organisations']> {
  const names = new Set(rows.flatMap(({ organisation }) => (organisation ? [nameKey(organisation)] : [])));
  if (names.size === 0) return new Map();
  const all = await world.jira.organisationsOn(projectId).catch(() => []);
  return new Map(
    all.flatMap((one) => (names.has(nameKey(one.name)) ? [[nameKey(one.name), one] as const] : [])),
  );
}
