import { getProject } from 'jira.js/cloud';
import { isNotFoundError, type Client } from 'jira.js/core';
import { UsageError } from '../verb';
import { answered } from './client';

/** A project as Jira knows it now, whichever name of it was given. */
export interface Project {
  id: string;
  key: string;
  name: string;
}

/**
 * The project of this key or id. A project that was renamed is found by its old key as well; its id is what JQL finds
 * it by in any case. Refuses one that is not there, or that this person may not see.
 */
export async function projectAt(client: Client, projectIdOrKey: string): Promise<Project> {
  const found = getProject(client, { projectIdOrKey }).catch((error: unknown) => {
    if (!isNotFoundError(error)) throw error;
    throw new UsageError(
      `the site has no project \`${projectIdOrKey}\` that you may see; write its key as Jira does, in capitals`,
    );
  });
  const { id = '', key = '', name = '' } = await answered(found);
  return { id, key, name };
}
