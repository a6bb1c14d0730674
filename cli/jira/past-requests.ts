import { searchAndReconsileIssuesUsingJqlPost } from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import { unlessJqlRefused } from '../../src/jira/jql';
import { pastOf } from '../../src/jira/past';
import { surroundingsOf, type Surroundings } from '../../src/jira/surroundings';
import type { Past } from '../../src/policy/backtest/past';
import { UsageError } from '../verb';
import { appIdHere } from './app-id';
import { answered, type Wait } from './client';
import { projectAt } from './project';

/**
 * Which requests of a site: those that the JQL finds in the project (by key or id), the latest first, no more than
 * `most`.
 */
export interface Wish {
  jql: string;
  project?: string;
  most: number;
}

/**
 * Requests of a site, page by page as they are taken. Without a project they are those of the project of the first
 * issue that the JQL finds. Refuses a project that is not there, and JQL that Jira does not take, in Jira's words.
 */
export async function* pastRequests(client: Client, wish: Wish, wait: Wait): AsyncGenerator<Past> {
  const named = wish.project ?? (await answered(projectFound(client, wish.jql)));
  if (named === undefined) return;
  const project = await projectAt(client, named);
  const around = surroundingsOf(client, await appIdHere());
  let left = wish.most;
  let next: string | undefined;
  do {
    const page: PageOfPast = await pageFrom(client, project.id, { jql: wish.jql, next }, around, wait);
    yield* page.all.slice(0, left);
    left -= page.all.length;
    next = page.next;
  } while (left > 0 && next !== undefined);
}

interface PageOfPast {
  all: Past[];
  next?: string;
}

async function pageFrom(
  client: Client,
  project: string,
  { jql, next }: { jql: string; next: string | undefined },
  around: Surroundings,
  wait: Wait,
): Promise<PageOfPast> {
  for (;;) {
    const page = await answered(pastOf(client, project, { jql, ...(next && { next }) }, around));
    if ('refused' in page) throw refusedJql(page.refused);
    if (!('slowDown' in page)) return page;
    await wait(page.slowDown * 1000);
  }
}

async function projectFound(client: Client, jql: string): Promise<string | undefined> {
  const search = { jql, fields: ['project'], maxResults: 1 };
  const found = await unlessJqlRefused(searchAndReconsileIssuesUsingJqlPost(client, search));
  if ('refused' in found) throw refusedJql(found.refused);
  return found.found.issues?.[0]?.key?.replace(/-\d+$/, '');
}

function refusedJql(words: string): UsageError {
  return new UsageError(`Jira does not take this JQL: ${words}`);
}
