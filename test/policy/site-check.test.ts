import { expect, test } from 'vitest';
import { preset } from '../../src/policy/presets';
import type { SiteFacts } from '../../src/policy/site';
import { checkSite } from '../../src/policy/site-check';
import { sentencesOf } from '../../src/policy/site-check/item';
import en from '../../static/locales/en-US.json';

const policy = preset('stakater');
const fields = [
  { id: 'summary', name: 'Summary', required: true },
  { id: 'description', name: 'Description', required: true },
];

/** A site on which nothing is left to do but what only a person can see. */
function aSite(changes: Partial<SiteFacts> = {}): SiteFacts {
  return {
    project: { id: '1', key: 'ST', name: 'Support' },
    requestTypes: policy.requestTypes.map(({ name }, at) => ({ id: String(at), name, fields })),
    priorities: ['Highest', 'High', 'Medium', 'Low', 'Lowest'],
    statuses: [
      { name: 'Awaiting details', category: 'new' },
      { name: 'Submitted', category: 'indeterminate' },
    ],
    moves: { 'Awaiting details': ['Submitted', 'Resolved'], Submitted: ['Awaiting details', 'In progress'] },
    organisations: policy.customers.organizations.map(({ name }) => name),
    slas: [{ name: 'Time to first response', startsOnSubmitted: true }],
    slaGoals: [{ sla: 'Time to first response', request: 'ST-1', priority: 'Highest', minutes: 60 }],
    ...changes,
  };
}

function stateOf(code: string, site: SiteFacts) {
  const { state, params } = checkSite(policy, site).find((one) => one.code === code) ?? {};
  return [state, params?.['names']];
}

test('a site with all that is needed leaves customer access to a person', () => {
  const open = checkSite(policy, aSite()).filter(({ state }) => state !== 'ok');
  expect(open.map(({ code, state }) => [code, state])).toEqual([['customer-access', 'unknown']]);
});

test('a fresh project lacks both statuses and an organisation', () => {
  const site = aSite({ statuses: [{ name: 'Open', category: 'new' }], organisations: ['Fabrikam'] });
  expect(stateOf('status-waiting', site)[0]).toBe('wrong');
  expect(stateOf('status-submitted', site)[0]).toBe('wrong');
  expect(stateOf('organisations', site)).toEqual(['wrong', 'Northwind Traders, Contoso Retail']);
});

test('a status of ours that counts as done is wrong', () => {
  const site = aSite({
    statuses: [
      { name: 'Awaiting details', category: 'new' },
      { name: 'Submitted', category: 'done' },
    ],
  });
  expect(stateOf('status-category', site)).toEqual(['wrong', 'Submitted']);
});

test.each([
  [
    { 'Awaiting details': ['Submitted'], Submitted: ['Awaiting details', 'Open'] },
    'wrong',
    'Awaiting details',
  ],
  [{ 'Awaiting details': ['Submitted', 'Open'], Submitted: ['Open'] }, 'wrong', 'Submitted'],
  [{ 'Awaiting details': ['Submitted', 'Open'] }, 'unknown', 'Submitted'],
])('ways out %j leave the statuses %s', (moves, state, names) => {
  expect(stateOf('status-ways', aSite({ moves }))).toEqual([state, names]);
});

test('what Jira does not say is unknown and never wrong', () => {
  const site: SiteFacts = { project: { id: '1', key: 'ST', name: 'Support' } };
  expect(checkSite(policy, site).filter(({ state }) => state !== 'unknown')).toEqual([]);
});

test('names are compared without regard to letter case', () => {
  expect(stateOf('priorities', aSite({ priorities: ['highest', 'HIGH', 'Medium', 'Low'] }))[0]).toBe('ok');
  expect(stateOf('priorities', aSite({ priorities: ['High', 'Medium', 'Low'] }))).toEqual([
    'wrong',
    'Highest',
  ]);
});

test('a request type that only one side knows is named', () => {
  const site = aSite({
    requestTypes: [
      { id: '1', name: 'Report a problem' },
      { id: '2', name: 'New laptop' },
    ],
  });
  expect(stateOf('request-types', site)).toEqual(['wrong', 'Ask a question, Request a change']);
  expect(stateOf('other-request-types', site)).toEqual(['unknown', 'New laptop']);
});

test('a required field on the request type for mail is wrong', () => {
  const more = [...fields, { id: 'customfield_1', name: 'Cost centre', required: true }];
  const types = aSite().requestTypes?.map((one) =>
    one.name === 'Report a problem' ? { ...one, fields: more } : one,
  );
  expect(stateOf('mail-fields', aSite({ requestTypes: types }))).toEqual([
    'wrong',
    'Report a problem (Cost centre)',
  ]);
  expect(stateOf('double-fields', aSite({ requestTypes: types }))[0]).toBe('ok');
});

test('a required field that asks for a fact is asked twice', () => {
  const more = [
    ...fields,
    { id: 'customfield_2', name: 'Affected environment', required: true },
    { id: 'priority', name: 'Priority', required: true },
  ];
  const types = aSite().requestTypes?.map((one) =>
    one.name === 'Request a change' ? { ...one, fields: more } : one,
  );
  expect(stateOf('double-fields', aSite({ requestTypes: types }))).toEqual([
    'wrong',
    'Request a change (Affected environment, Priority)',
  ]);
});

test.each([
  [[{ name: 'Response', startsOnSubmitted: false }], 'wrong'],
  [[{ name: 'Response' }, { name: 'Resolution', startsOnSubmitted: false }], 'unknown'],
  [[], 'unknown'],
])('SLAs %j leave the start %s', (slas, state) => {
  expect(stateOf('sla', aSite({ slas }))[0]).toBe(state);
});

test('every item has its sentences and they have no empty blanks', () => {
  const words: Record<string, string> = en;
  const sites = [aSite(), aSite({ statuses: [], priorities: [], organisations: [], requestTypes: [] })];
  for (const item of sites.flatMap((site) => checkSite(policy, site))) {
    const { says, todo } = sentencesOf(item);
    const blanks = [...(words[says] ?? '{none}').matchAll(/\{(\w+)\}/g)].map(([, blank]) => blank ?? '');
    expect(Object.keys(item.params)).toEqual(expect.arrayContaining(blanks));
    expect(words[todo]).toMatch(/→|policy/);
  }
});

test('a policy without organisations looks for none', () => {
  const customers = { ...policy.customers, organizations: [] };
  const codes = checkSite({ ...policy, customers }, aSite()).map(({ code }) => code);
  expect(codes).not.toContain('organisations');
});

test('a site without a request type of the policy’s is not checked for double fields', () => {
  const site = aSite({ requestTypes: [{ id: '9', name: 'New laptop', fields }] });
  expect(stateOf('double-fields', site)[0]).toBeUndefined();
});

test('a field that Jira does not require is no field too many', () => {
  const more = [...fields, { id: 'customfield_1', name: 'Affected environment', required: false }];
  const types = aSite().requestTypes?.map((one) => ({ ...one, fields: more }));
  expect(stateOf('mail-fields', aSite({ requestTypes: types }))[0]).toBe('ok');
  expect(stateOf('double-fields', aSite({ requestTypes: types }))[0]).toBe('ok');
});

test('fields that Jira does not show for one type are unknown by its name', () => {
  const [first, ...rest] = aSite().requestTypes ?? [];
  const site = aSite({ requestTypes: [{ id: '0', name: first?.name ?? '' }, ...rest] });
  expect(stateOf('double-fields', site)).toEqual(['unknown', first?.name]);
});

test('a priority that Jira requires is asked once where the policy asks no severity', () => {
  const more = [...fields, { id: 'priority', name: 'Priority', required: true }];
  const requestTypes = aSite().requestTypes?.map((one) => ({ ...one, fields: more }));
  const quiet = policy.requestTypes.map((one) => ({ ...one, askSeverity: false }));
  const items = checkSite({ ...policy, requestTypes: quiet }, aSite({ requestTypes }));
  expect(items.find(({ code }) => code === 'double-fields')?.state).toBe('ok');
});

test('of more than eight missing names the rest is counted', () => {
  const organizations = Array.from({ length: 9 }, (_, at) => ({ name: `Org ${at}`, domains: [] }));
  const more = { ...policy, customers: { ...policy.customers, organizations } };
  const names = (site: SiteFacts) =>
    checkSite(more, site).find(({ code }) => code === 'organisations')?.params['names'];
  expect(names(aSite({ organisations: [] }))).toMatch(/Org 7 … \(\+1\)$/);
  expect(names(aSite({ organisations: ['Org 0'] }))).toMatch(/Org 8$/);
});

test('ways are not judged while one of our statuses is missing', () => {
  const statuses = [{ name: 'Submitted', category: 'indeterminate' as const }];
  expect(stateOf('status-ways', aSite({ statuses, moves: {} }))[0]).toBeUndefined();
});
