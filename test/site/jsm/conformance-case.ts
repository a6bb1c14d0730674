import type { CloudClient, ServiceDeskClient } from 'jira.js';
import type { Client } from 'jira.js/core';
import { adfOfText } from '../../../site/jsm/adf';
import type { Site } from './site-with-desks';
import { MINUTE, siteWithDesks } from './site-with-desks';

/** Who calls: agent Amir through jira.js, and the app as itself. */
export interface Clients {
  platform: CloudClient;
  desk: ServiceDeskClient;
  app: CloudClient;
  /** For what jira.js has no function for. */
  raw: Client;
  rawApp: Client;
}

export interface Case {
  call: (clients: Clients) => Promise<unknown>;
  /** Paths that the answer must have: a schema alone does not miss what is not there. */
  has: readonly string[];
}

/**
 * A site where every list has something in it: ST-1 is shared, answered, marked, measured and carries a file; ST-2 is
 * as it came.
 */
export async function busySite(): Promise<Site> {
  const site = siteWithDesks();
  const amir = site.as('amir');
  site.raise({
    values: {
      summary: 'Login is down',
      description: 'Since 9.',
      customfield_10050: 'Production',
      customfield_10051: 'Log in.',
    },
  });
  const moves = ['11', '21', '41'];
  for (const id of moves) {
    site.wait(20 * MINUTE);
    await amir('POST', '/rest/api/3/issue/ST-1/transitions', { transition: { id } });
  }
  await amir('PUT', '/rest/api/3/issue/ST-1', {
    fields: { assignee: { accountId: 'amir' }, customfield_10002: [1] },
    properties: [{ key: 'mark', value: { severity: 'P1' } }],
  });
  await amir('POST', '/rest/api/3/issue/ST-1/comment', {
    body: adfOfText('We look into it.'),
    properties: [{ key: 'note', value: { effect: 'hello' } }],
  });
  await amir('POST', '/rest/servicedeskapi/request/ST-1/participant', { accountIds: ['ben'] });
  await amir('POST', '/rest/api/3/issue/ST-1/watchers', 'amir');
  await amir('PUT', '/rest/servicedeskapi/organization/1/property/tier', { name: 'premium' });
  site.raise({ values: { summary: 'Login is down too' } });
  const files = new FormData();
  files.append('file', new Blob(['log']), 'api.log');
  await site.jsm.rest({
    method: 'POST',
    path: '/rest/api/3/issue/ST-1/attachments',
    headers: { 'X-Atlassian-Token': 'no-check' },
    body: files,
    caller: { as: 'user', accountId: 'amir' },
  });
  site.jsm.state.temporaryFiles.put('temp7', {
    id: 'temp7',
    filename: 'a.log',
    size: 3,
    mimeType: 'text/plain',
  });
  site.wait(MINUTE);
  return site;
}
