import { afterEach, expect, test } from 'vitest';
import { modelledOperations } from '../../../site/jsm/rest/modelled';
import { appCases } from './conformance-app';
import type { Case } from './conformance-case';
import { busySite } from './conformance-case';
import { deskCases } from './conformance-desk';
import { platformCases } from './conformance-platform';
import { requestCases } from './conformance-request';
import { searchCases } from './conformance-search';
import { serve } from './http-site';

// Read by jira.js when it is loaded: with it, its schemas refuse keys that Atlassian does not document.
process.env['AUDIT_SCHEMAS'] = 'true';
const { createCloudClient, createServiceDeskClient } = await import('jira.js');
const { createClient } = await import('jira.js/core');

const cases: Record<string, Case> = {
  ...platformCases,
  ...searchCases,
  ...deskCases,
  ...requestCases,
  ...appCases,
};
const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

test('every modelled operation has a case here', () => {
  const modelled = new Set(modelledOperations.map((operation) => operation.name));
  expect([...modelled].sort()).toEqual(Object.keys(cases).sort());
});

test.each(Object.entries(cases))('%s answers as jira.js knows it', async (name, { call, has }) => {
  const { jsm } = await busySite();
  const { host, close } = await serve(jsm);
  closing.push(close);
  const raw = clientOf(host, 'amir');
  const rawApp = clientOf(host, 'app');
  const clients = {
    raw,
    rawApp,
    platform: createCloudClient(raw),
    desk: createServiceDeskClient(raw),
    app: createCloudClient(rawApp),
  };
  const answer = await call(clients);
  expect(has.filter((path) => valueAt(answer, path) === undefined)).toEqual([]);
  expect(undocumented(), name).toEqual([]);
  expect(jsm.unmodelled()).toEqual([]);
});

function clientOf(host: string, accountId: string) {
  const auth = { type: 'basic', email: `${accountId}@desk.example`, apiToken: 'none' } as const;
  return createClient({ host, auth, onSchemaMismatch: 'throw' });
}

/** What jira.js saw in answers that its schemas do not know; emptied by reading. */
function undocumented(): unknown[] {
  const seen: unknown = Reflect.get(globalThis, Symbol.for('apis-code-gen.schemaAudit'));
  return Array.isArray(seen) ? seen.splice(0) : [];
}

function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
      value,
    );
}
