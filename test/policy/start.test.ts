import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePolicy } from '../../src/policy/parse';
import type { Policy } from '../../src/policy/schema';
import type { SiteFacts } from '../../src/policy/site';
import { checkSite } from '../../src/policy/site-check';
import { startingPolicy } from '../../src/policy/start';

const bare: SiteFacts = { project: { id: '1', key: 'HELP', name: 'Help' }, requestTypes: [] };

function started(site: Partial<SiteFacts>, language: 'en' | 'de' = 'en'): Policy {
  const parsed = parsePolicy(startingPolicy({ ...bare, ...site }, language));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 130 }),
  fc.constantFrom(
    'Report a bug',
    'null',
    'Yes',
    '- x',
    'a: b',
    '#1',
    '{',
    "it's",
    '1',
    'Störung melden',
    ' E-mail ',
  ),
);
const names = fc.array(name, { maxLength: 12 });
const field = fc.record({ id: name, name, required: fc.boolean() });
const site: fc.Arbitrary<SiteFacts> = fc.record(
  {
    project: fc.record({ id: name, key: name, name }),
    requestTypes: fc.array(fc.record({ id: name, name, fields: fc.array(field, { maxLength: 5 }) }), {
      maxLength: 8,
    }),
    priorities: names,
    organisations: names,
    mailRequestTypes: names,
  },
  { requiredKeys: ['project'] },
);

test('whatever a site says the policy parses without a problem', () => {
  fc.assert(
    fc.property(site, fc.constantFrom('en' as const, 'de' as const), (facts, language) => {
      const parsed = parsePolicy(startingPolicy(facts, language));
      expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each([
  [
    ['Blocker', 'Minor'],
    ['P1', 'P2'],
  ],
  [
    ['A', 'B', 'C'],
    ['P1', 'P2', 'P3'],
  ],
  [
    ['A', 'B', 'C', 'D', 'E', 'F', 'Last'],
    ['P1', 'P2', 'P3', 'P4', 'P5'],
  ],
])('priorities %j become severities %j, most severe first', (priorities, ids) => {
  const { severities } = started({ priorities });
  expect(severities.map(({ id }) => id)).toEqual(ids);
  expect(severities[0]?.priority).toBe(priorities[0]);
  expect(severities.at(-1)?.priority).toBe(priorities.at(-1));
});

test('a site that says nearly nothing gets Jira’s usual priorities', () => {
  expect(started({}).severities.map(({ priority }) => priority)).toEqual([
    'Highest',
    'High',
    'Medium',
    'Low',
  ]);
});

test('request types that Jira does not show are said to be missing', () => {
  const unknown = { project: bare.project, mailRequestTypes: ['Report a bug'] };
  expect(startingPolicy(unknown, 'en')).toContain('# Jira did not show the site’s request types');
  expect(startingPolicy(bare, 'en')).not.toContain('did not show');
  const parsed = parsePolicy(startingPolicy(unknown, 'en'));
  const channels = parsed.ok && parsed.policy.requestTypes[0]?.channels;
  expect(channels).toEqual(['portal', 'email', 'api']);
});

test('request types keep their names and faults need more than the rest', () => {
  const { requestTypes } = started({
    requestTypes: [
      { id: '1', name: 'Report a bug' },
      { id: '2', name: 'New laptop: order' },
    ],
  });
  expect(requestTypes.map((one) => [one.name, one.facts['environment'], one.defaultSeverity])).toEqual([
    ['Report a bug', 'required', undefined],
    ['New laptop: order', undefined, 'P4'],
  ]);
});

test('of request types of which none sounds like a fault the first takes them', () => {
  const requestTypes = [
    { id: '1', name: 'Reset access' },
    { id: '2', name: 'New laptop: order' },
  ];
  const defaults = started({ requestTypes }).requestTypes.map(({ defaultSeverity }) => defaultSeverity);
  expect(defaults).toEqual([undefined, 'P4']);
});

test('what Jira’s form requires is not asked a second time', () => {
  const fields = [{ id: 'customfield_1', name: 'Affected environment', required: true }];
  const facts = { requestTypes: [{ id: '1', name: 'Report a bug', fields }] };
  expect(started(facts).requestTypes[0]?.facts['environment']).toBe('skip');
  expect(startingPolicy({ ...bare, ...facts }, 'en')).toContain('asks for it as “Affected environment”');
});

test('the request type that mail goes to takes mail', () => {
  const { requestTypes } = started({
    requestTypes: [
      { id: '1', name: 'Report a bug' },
      { id: '2', name: 'Emailed request' },
    ],
    mailRequestTypes: ['Emailed request'],
  });
  expect(requestTypes.map(({ channels }) => channels)).toEqual([['portal', 'api'], ['email']]);
});

test('a German desk asks in German and keeps the words of its site', () => {
  const policy = started(
    { requestTypes: [{ id: '1', name: 'Störung melden' }], organisations: ['Müller & Co'] },
    'de',
  );
  expect(policy.facts[0]?.question).toBe('Welche Umgebung ist betroffen?');
  expect(policy.customers.organizations.map((one) => one.name)).toEqual(['Müller & Co']);
});

test('the policy it makes finds nothing wrong with its site', () => {
  const facts: SiteFacts = {
    ...bare,
    requestTypes: [{ id: '1', name: 'Get help', fields: [{ id: 'x', name: 'Impact', required: true }] }],
    priorities: ['High', 'Low'],
    organisations: ['Acme'],
  };
  expect(checkSite(started(facts), facts).filter(({ state }) => state === 'wrong')).toEqual([]);
});

test('a project whose name says nothing still gives the policy one', () => {
  expect(started({ project: { ...bare.project, name: ' ' } }).name).toBe('Support');
  expect(started({}).name).toBe('Help support');
});

test('a German desk begins with the hours of Berlin, an English one with UTC', () => {
  expect(started({}, 'de').calendars['business']?.timeZone).toBe('Europe/Berlin');
  expect(started({}).calendars['business']?.timeZone).toBe('UTC');
});

test('a request type that sounds like mail takes mail alone', () => {
  const requestTypes = [
    { id: '1', name: 'Report a bug' },
    { id: '2', name: 'Send us an e-mail' },
  ];
  const [, mail] = started({ requestTypes }).requestTypes;
  expect([mail?.channels, mail?.facts['environment']]).toEqual([['email'], 'required']);
});

test('a request type that mail goes to but the portal does not show takes mail alone', () => {
  const { requestTypes } = started({ mailRequestTypes: ['Report a fault'] });
  expect(requestTypes.map(({ channels }) => channels)).toEqual([['email']]);
});

test('only what Jira’s form requires beyond the text is named as required', () => {
  const fields = [
    { id: 'summary', name: 'Summary', required: true },
    { id: 'description', name: 'Description', required: true },
    { id: 'customfield_1', name: 'Cost centre', required: true },
    { id: 'customfield_2', name: 'Floor', required: false },
    { id: 'customfield_3', name: 'Impact', required: true },
  ];
  const yaml = startingPolicy({ ...bare, requestTypes: [{ id: '1', name: 'Report a bug', fields }] }, 'en');
  expect(yaml).toContain('# Jira’s own form requires: Cost centre\n');
});

test('a form that requires nothing more is not said to require something', () => {
  const requestTypes = [{ id: '1', name: 'Report a bug', fields: [] }];
  expect(startingPolicy({ ...bare, requestTypes }, 'en')).not.toContain('requires:');
});
