import { deskDate, jiraDate } from '../shapes/dates';
import type { Operation } from './operation';
import { ok } from './operation';
import { FREE } from './scopes';

const BUILT = Date.UTC(2026, 10, 2);

export const serverInfoOperations: Operation[] = [
  {
    name: 'serverInfo.getServerInfo',
    method: 'GET',
    path: '/rest/api/3/serverInfo',
    scopes: FREE,
    handle: ({ core }) =>
      ok({
        baseUrl: core.baseUrl,
        displayUrl: core.baseUrl,
        version: '1001.0.0-SNAPSHOT',
        versionNumbers: [1001, 0, 0],
        deploymentType: 'Cloud',
        buildNumber: 100_291,
        buildDate: jiraDate(BUILT),
        serverTime: jiraDate(core.clock.now()),
        serverTimeZone: 'Etc/UTC',
        scmInfo: 'local',
        serverTitle: 'Jira',
        defaultLocale: { locale: 'en_US' },
      }),
  },
  {
    name: 'info.getInfo',
    method: 'GET',
    path: '/rest/servicedeskapi/info',
    scopes: FREE,
    handle: ({ core }) =>
      ok({
        version: '5.0.0',
        platformVersion: '1001.0.0-SNAPSHOT',
        buildDate: deskDate(BUILT),
        buildChangeSet: 'local',
        isLicensedForUse: true,
        _links: { self: `${core.baseUrl}/rest/servicedeskapi/info` },
      }),
  },
];
