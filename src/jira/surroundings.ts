import type { Client } from 'jira.js/core';
import { z } from 'zod';
import type { Organisation } from '../flows/world/jira';
import { fieldsByKind } from './fields';
import { organisationsOn } from './organisations';
import { unlessRefused } from './refusal';
import { ORGANISATIONS } from './shared-with';

const REQUEST_TYPE = 'com.atlassian.servicedesk:vp-origin';

/** What the field of the request type holds. */
export const RequestTypeValue = z.object({ requestType: z.object({ name: z.string() }) });

/** What stays the same while requests are read, each asked for once and only when it is needed. */
export interface Surroundings {
  /** Under which ids the site keeps a request's type and its organisations, where it has them. */
  fields(): Promise<{ requestType?: string; organisations?: string }>;
  /** The organisations of the project's desk; none where Jira does not list them. */
  organisations(projectId: string): Promise<Organisation[]>;
  /** The app's UUID, under which Jira keeps what the create panel submitted. */
  appId?: string;
}

export function surroundingsOf(client: Client, appId?: string): Surroundings {
  let fields: ReturnType<Surroundings['fields']> | undefined;
  let organisations: Promise<Organisation[]> | undefined;
  return {
    fields: () => (fields ??= fieldsOf(client)),
    organisations: (projectId) =>
      (organisations ??= unlessRefused(organisationsOn(client, projectId)).then((all) => all ?? [])),
    ...(appId === undefined ? {} : { appId }),
  };
}

async function fieldsOf(client: Client): ReturnType<Surroundings['fields']> {
  const ids = await fieldsByKind(client);
  const requestType = ids.get(REQUEST_TYPE);
  const organisations = ids.get(ORGANISATIONS);
  return {
    ...(requestType === undefined ? {} : { requestType }),
    ...(organisations === undefined ? {} : { organisations }),
  };
}
