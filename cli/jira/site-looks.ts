import type { Client } from 'jira.js/core';
import { z } from 'zod';
import { LONGEST_DELAY } from '../../src/flows/longest-delay';
import { enteredAt, SAME_MOMENT_MS, startsOf } from '../../src/jira/sla-cycles';
import { SUBMITTED } from '../../src/policy/status';
import { answered } from './client';
import { projectAt, type Project } from './project';

/** What of the app's work can be read from a project. */
export interface SiteLooks {
  /** The project's key and name; refused, as wrong usage, where there is none. */
  project(): Promise<Project>;
  /** How many seconds after its creation the app first changed each of the newest requests. */
  delays(): Promise<number[]>;
  /** How the SLAs of the newest request that entered "Submitted" started; undefined where there is no such request. */
  slaStart(): Promise<'on-entering' | 'at-creation' | 'never' | undefined>;
}

const APP = /plumbline/i;

const Change = z.object({
  created: z.string(),
  author: z.object({ accountType: z.string(), displayName: z.string() }).partial().optional(),
  items: z.array(z.object({ field: z.string(), toString: z.string().nullish() })),
});
const Found = z.object({
  issues: z.array(
    z.object({
      key: z.string(),
      fields: z.object({ created: z.string() }),
      changelog: z.object({ histories: z.array(Change) }),
    }),
  ),
});
const Cycle = z.object({ startTime: z.object({ epochMillis: z.number() }) });
const Slas = z.object({
  values: z.array(z.object({ ongoingCycle: Cycle.optional(), completedCycles: z.array(Cycle).optional() })),
});
type Request = z.infer<typeof Found>['issues'][number];

/** Reads a project of a site. Writes nothing. */
export function siteLooks(client: Client, project: string): SiteLooks {
  const latest = async (): Promise<Request[]> => {
    const jql = `project = "${project.replaceAll('"', '')}" AND created >= -30d ORDER BY created DESC`;
    const searchParams = { jql, fields: 'created', expand: 'changelog', maxResults: 50 };
    const found = client.sendRequest({ method: 'GET', url: '/rest/api/3/search/jql', searchParams });
    return Found.parse(await answered(found)).issues;
  };
  return {
    project: () => projectAt(client, project),
    async delays() {
      return (await latest())
        .flatMap((request) => delayOf(request) ?? [])
        .filter((seconds) => seconds <= LONGEST_DELAY);
    },
    async slaStart() {
      const request = (await latest()).find((one) => enteredAt(one, SUBMITTED) !== undefined);
      if (!request) return undefined;
      const url = `/rest/servicedeskapi/request/${request.key}/sla`;
      const { values } = Slas.parse(await answered(client.sendRequest({ method: 'GET', url })));
      const created = Date.parse(request.fields.created);
      return startedHow(values.flatMap(startsOf), created, enteredAt(request, SUBMITTED) ?? 0);
    },
  };
}

function startedHow(starts: number[], created: number, entered: number) {
  if (starts.length === 0) return 'never';
  const isNear = (moment: number) => starts.some((start) => Math.abs(start - moment) <= SAME_MOMENT_MS);
  // Both at once says nothing of which it was.
  if (Math.abs(entered - created) <= SAME_MOMENT_MS) return undefined;
  if (isNear(entered)) return 'on-entering';
  return isNear(created) ? 'at-creation' : undefined;
}

function delayOf({ fields, changelog }: Request): number | undefined {
  const times = changelog.histories
    .filter(({ author }) => author?.accountType === 'app' && APP.test(author.displayName ?? ''))
    .map(({ created }) => Date.parse(created));
  if (times.length === 0) return undefined;
  return Math.max(0, Math.round((Math.min(...times) - Date.parse(fields.created)) / 1_000));
}
