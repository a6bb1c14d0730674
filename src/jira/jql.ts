import { isApiError } from 'jira.js/core';
import { z } from 'zod';

/** A search as an admin wrote it, within their project; or why it cannot be used, in a sentence. */
export type Bounded = { jql: string } | { refused: string };

/**
 * An admin's JQL held to one project (an id or a key). It is searched with the app's rights, so it must not reach out
 * of the brackets that are put around it. Refuses one that orders: the latest requests come first.
 */
export function withinProject(project: string, jql: string): Bounded {
  const bare = withoutQuotations(jql);
  if (bare === undefined) return { refused: 'A quotation mark or a backslash leaves it open at its end.' };
  if (!isBalanced(bare)) return { refused: 'A bracket is opened and not closed, or closed and not opened.' };
  if (/\border\s+by\b/i.test(bare))
    return { refused: 'Leave ORDER BY out: the latest requests are read first.' };
  const own = `project = ${/^\d+$/.test(project) ? project : JSON.stringify(project)}`;
  return { jql: jql.trim() === '' ? own : `${own} AND (${jql})` };
}

/** Without what is quoted or escaped; undefined where that has no end. */
function withoutQuotations(jql: string): string | undefined {
  let open = '';
  let bare = '';
  for (let at = 0; at < jql.length; at += 1) {
    const sign = jql.charAt(at);
    if (sign === '\\') at += 1;
    else if (open !== '') open = sign === open ? '' : open;
    else if (sign === '"' || sign === "'") open = sign;
    else bare += sign;
  }
  return open === '' && !endsEscaping(jql) ? bare : undefined;
}

/** Whether what is put behind it would be escaped. */
function endsEscaping(jql: string): boolean {
  return (/\\*$/.exec(jql)?.[0].length ?? 0) % 2 === 1;
}

function isBalanced(bare: string): boolean {
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** What a search answers; in Jira's own words why not, where Jira does not take the JQL. */
export async function unlessJqlRefused<T>(search: Promise<T>): Promise<{ found: T } | { refused: string }> {
  try {
    return { found: await search };
  } catch (error) {
    if (isApiError(error) && error.status === BAD_REQUEST) return { refused: wordsOf(error.body) };
    throw error;
  }
}

const BAD_REQUEST = 400;
const Words = z.object({ errorMessages: z.array(z.string()).min(1) });

function wordsOf(body: unknown): string {
  return Words.safeParse(body).data?.errorMessages.join(' ') ?? 'Jira answered 400.';
}
