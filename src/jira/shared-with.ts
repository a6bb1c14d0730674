import { editIssue, getIssue } from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import { z } from 'zod';
import type { Organisation } from '../flows/world/jira';
import { fieldsByKind } from './fields';
import { taken } from './refusal';

/** Where the id of the site's organisations field is kept between invocations. */
export interface Remembered {
  get(): Promise<string | undefined>;
  set(fieldId: string): Promise<void>;
}

/** The kind of the field in which Jira Service Management keeps a request's organisations. */
export const ORGANISATIONS = 'com.atlassian.servicedesk:sd-customer-organizations';
export const Organisations = z.array(
  z.object({ id: z.union([z.string(), z.number()]).transform(String), name: z.string().default('') }),
);

/**
 * The organisations that requests are shared with. Jira Service Management keeps them in a field of its own: it is
 * locked, so that its id, which differs by site, never changes on a site and is asked for once.
 */
export function sharingWithOrganisations(client: Client, remembered: Remembered) {
  const fieldId = async (): Promise<string> => (await remembered.get()) ?? findField(client, remembered);
  return {
    async sharedWith(key: string): Promise<Organisation[]> {
      const field = await fieldId();
      const { fields } = await getIssue(client, { issueIdOrKey: key, fields: [field] });
      return Organisations.nullish().parse(fields?.[field]) ?? [];
    },
    async shareWith(key: string, organisationIds: string[]): Promise<'shared' | 'refused'> {
      const field = await fieldId();
      // Ids as numbers: "Operation value must be a number at array index 0" (jira.atlassian.com/browse/JSDSERVER-4353).
      const fields = { [field]: organisationIds.map(Number) };
      return (await taken(editIssue(client, { issueIdOrKey: key, fields }))) ? 'shared' : 'refused';
    },
  };
}

async function findField(client: Client, remembered: Remembered): Promise<string> {
  const found = (await fieldsByKind(client)).get(ORGANISATIONS);
  if (found === undefined) {
    throw new Error(
      `The site has no field of the kind ${ORGANISATIONS}: is Jira Service Management installed?`,
    );
  }
  await remembered.set(found);
  return found;
}
