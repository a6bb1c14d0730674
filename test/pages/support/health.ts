import type { APIRequestContext } from '@playwright/test';

/** What the desk says of itself at /health: every list but `logs` is empty while all is well. */
interface Health {
  faults: unknown[];
  refusals: unknown[];
  unmodelled: unknown[];
  pages: unknown[];
  logs: { line: string }[];
}

/**
 * Everything that went wrong on the desk so far, one line each: the app's faults, what it was refused, calls nobody
 * modelled, pages that broke their content security policy, answers of Jira that drifted from their schema.
 */
export async function readTroubles(request: APIRequestContext): Promise<string[]> {
  const health = (await (await request.get('/health')).json()) as Health;
  const { faults, refusals, unmodelled, pages } = health;
  const lists = Object.entries({ faults, refusals, unmodelled, pages });
  const drifts = health.logs.filter(({ line }) => line.includes('jira-drift'));
  return [
    ...lists.flatMap(([list, entries]) => entries.map((entry) => `${list}: ${JSON.stringify(entry)}`)),
    ...drifts.map((entry) => `drift: ${JSON.stringify(entry)}`),
  ];
}
