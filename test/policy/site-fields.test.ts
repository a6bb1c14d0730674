import { expect, test } from 'vitest';
import { preset } from '../../src/policy/presets';
import type { Policy } from '../../src/policy/schema';
import type { SiteFacts } from '../../src/policy/site';
import { checkSite } from '../../src/policy/site-check';

const stakater = preset('stakater');
const always = [
  { id: 'summary', name: 'Summary', required: true },
  { id: 'description', name: 'Description', required: true },
];

/** How the fields of a site's request types stand, where this type's form requires these. */
function fieldsOf(
  type: string,
  fields: typeof always,
  mailRequestTypes: string[] = [],
  policy: Policy = stakater,
) {
  const requestTypes = policy.requestTypes.map(({ name }, at) => ({
    id: String(at),
    name,
    fields: name === type ? fields : always,
  }));
  const site: SiteFacts = {
    project: { id: '1', key: 'ST', name: 'Support' },
    requestTypes,
    mailRequestTypes,
  };
  const stateOf = (code: string) => checkSite(policy, site).find((one) => one.code === code)?.state;
  return { ofMail: stateOf('mail-fields'), twice: stateOf('double-fields') };
}

test('a request type that Jira’s mail goes to is checked though the policy takes no mail on it', () => {
  const more = [...always, { id: 'customfield_1', name: 'Cost centre', required: true }];
  expect(fieldsOf('Ask a question', more).ofMail).toBe('ok');
  expect(fieldsOf('Ask a question', more, ['ask a question']).ofMail).toBe('wrong');
});

test('a summary that is called like a fact is not asked twice, since every request has one', () => {
  const named = { name: 'Impact', required: true };
  expect(fieldsOf('Report a problem', [{ id: 'summary', ...named }]).twice).toBe('ok');
  expect(fieldsOf('Report a problem', [{ id: 'customfield_1', ...named }]).twice).toBe('wrong');
});

test('a field for a fact that is asked at one severity alone is asked twice', () => {
  const [type] = stakater.requestTypes;
  if (type === undefined) throw new Error('The preset has request types.');
  const severe = { ...type, facts: {}, perSeverity: { P3: { impact: 'expected' as const } } };
  const fields = [...always, { id: 'customfield_1', name: 'Impact', required: true }];
  const policy = { ...stakater, requestTypes: [severe] };
  expect(fieldsOf(type.name, fields, [], policy).twice).toBe('wrong');
});
