import { clientFor, siteAddress, type Environment, type Wait } from '../../jira/client';
import { pastRequests } from '../../jira/past-requests';
import { UsageError, type Streams } from '../../verb';
import { MOST_TRIED } from '../../../src/policy/limits';
import type { Judging } from './judging';

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
  if (most < 1 || most > MOST_TRIED) throw new UsageError(`give --most a number from 1 to ${MOST_TRIED}`);
  return most;
}

/** How a site is signed in to, and how one waits for it. */
export interface Access {
  env: Environment;
  wait: Wait;
}

/**
 * Judges requests of a site; says on standard error how far it is. Where the site gives up after some were judged those
 * stand: answers why it broke off. Undefined where all were judged.
 */
export async function judgeSite(
  wish: SiteWish,
  { env, wait }: Access,
  { errors }: Streams,
  { take }: Judging,
): Promise<string | undefined> {
  let judged = 0;
  try {
    for await (const past of pastRequests(clientFor(wish.site, env, wait), wish, wait)) {
      take(past);
      judged += 1;
      if (judged % STEP === 0) errors.write(`${judged} requests judged\n`);
    }
  } catch (error) {
    if (judged === 0 || !(error instanceof UsageError)) throw error;
    errors.write(`plumbline: ${error.message}. These are not all: ${judged} requests were judged before.\n`);
    return error.message;
  }
  if (judged === 0) errors.write('The JQL finds no request; nothing was judged.\n');
  return undefined;
}
