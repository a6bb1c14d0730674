import { clientFor, siteAddress, waitFor, type Environment } from '../../jira/client';
import { pastRequests } from '../../jira/past-requests';
import { UsageError, type Streams } from '../../verb';
import type { Judging } from './judging';

const MOST = 20_000;
const USUAL = 1_000;
const STEP = 1_000;

/** Where past requests are read, as the options name it. */
export interface SiteWish {
  /** The site's address. */
  site: string;
  jql: string;
  project?: string;
  most: number;
}

/** What the options say of a site; undefined where requests come as lines. */
export function siteWishOf(options: Readonly<Record<string, string>>): SiteWish | undefined {
  const { site, jql, project, most } = options;
  if (site === undefined) {
    const extra = ['jql', 'project', 'most'].find((name) => options[name] !== undefined);
    if (extra !== undefined) throw new UsageError(`--${extra} goes with --site; name the site as well`);
    return undefined;
  }
  if (jql === undefined) throw new UsageError('say with --jql which requests of the site to read');
  return { site: siteAddress(site), jql, most: mostOf(most), ...(project === undefined ? {} : { project }) };
}

function mostOf(given: string | undefined): number {
  if (given === undefined) return USUAL;
  const most = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  if (most < 1 || most > MOST) throw new UsageError(`give --most a number from 1 to ${MOST}`);
  return most;
}

/** Judges requests of a site; says on standard error how far it is. */
export async function judgeSite(
  wish: SiteWish,
  env: Environment,
  { errors }: Streams,
  { take }: Judging,
): Promise<void> {
  let judged = 0;
  for await (const past of pastRequests(clientFor(wish.site, env), wish, waitFor)) {
    take(past);
    judged += 1;
    if (judged % STEP === 0) errors.write(`${judged} requests judged\n`);
  }
}
