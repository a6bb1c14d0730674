import { array, assert, constantFrom, property, record, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { preset } from '../../../src/policy/presets';
import type { Policy } from '../../../src/policy/schema';
import { judgeTyped, mailboxIn } from '../../../src/policy/sharing/typed';

const stakater = preset('stakater');

function judged(
  typed: string,
  changes: Partial<Policy['sharing']> = {},
  known: { organisations?: string[]; confirmed?: string[] } = {},
) {
  const policy = { ...stakater, sharing: { ...stakater.sharing, ...changes } };
  return judgeTyped(policy, typed, { organisations: ['Northwind Traders'], confirmed: [], ...known });
}

test.each([
  ['oliver@northwind.example', 'insider'],
  ['Oliver Hale <OLIVER@Northwind.Example>', 'insider'],
  ['oliver@mail.northwind.example', 'insider'],
  ['oliver@notnorthwind.example', 'confirm'],
  ['oliver@northwind.example.evil.example', 'confirm'],
  ['oliver@gmail.com', 'confirm'],
  ['oliver', 'not-an-address'],
  ['', 'not-an-address'],
])('%j is %s', (typed, is) => {
  expect(judged(typed).is).toBe(is);
});

test('an organisation is compared by name without regard to letters and spaces', () => {
  const organisations = [' northwind TRADERS'];
  expect(judged('oliver@northwind.example', {}, { organisations }).is).toBe('insider');
});

test('what is confirmed is compared as a mailbox, and each by itself', () => {
  const confirmed = ['Ben <BEN@Fabrikam.example>'];
  expect(judged('ben@fabrikam.example', {}, { confirmed }).is).toBe('invited');
  expect(judged('zed@fabrikam.example', {}, { confirmed }).is).toBe('confirm');
});

test('an address is looked up by its mailbox, however it is written', () => {
  const found = judged('Ben <BEN@Fabrikam.example>', { outsiders: 'allow' });
  expect(found).toMatchObject({ is: 'invited', mailbox: 'ben@fabrikam.example' });
});

test('nothing that is confirmed gets round a refusal', () => {
  const confirmed = ['ben@fabrikam.example'];
  for (const rule of [{ outsiders: 'refuse' }, { mayBeAdded: 'organization', outsiders: 'allow' }] as const)
    expect(judged('ben@fabrikam.example', rule, { confirmed }).is).toBe('outsider');
});

test.each([
  ['ben.carter-smith+x@fabrikam.example', 'carter'],
  ['anna.bell@fabrikam.example', 'anna'],
  ['bc@fabrikam.example', 'bc'],
  ['42@fabrikam.example', '42'],
])('%j is searched for as %j', (typed, query) => {
  expect(judged(typed, { outsiders: 'allow' })).toMatchObject({ is: 'invited', query });
});

const names = stringMatching(/^[a-z]{1,12}(\.[a-z]{1,12})?$/);
const rules = record({
  mayBeAdded: constantFrom('organization', 'customers', 'anyone'),
  outsiders: constantFrom('refuse', 'warn', 'allow'),
}) as ReturnType<typeof record<Pick<Policy['sharing'], 'mayBeAdded' | 'outsiders'>>>;

test('what becomes of an address follows from its domain alone', () => {
  assert(
    property(
      names,
      names,
      constantFrom('northwind.example', 'fabrikam.example', 'gmail.com'),
      rules,
      (one, other, domain, rule) => {
        expect(judged(`${one}@${domain}`, rule).is).toBe(judged(`${other}@${domain}`, rule).is);
      },
    ),
  );
});

test('nobody from outside comes in unless the policy lets them', () => {
  assert(
    property(names, rules, array(names), (name, rule, confirmed) => {
      const typed = `${name}@fabrikam.example`;
      const { is } = judged(typed, rule, { confirmed: confirmed.map((one) => `${one}@fabrikam.example`) });
      const isOpen = rule.mayBeAdded !== 'organization' && rule.outsiders !== 'refuse';
      expect(is === 'outsider').toBe(!isOpen);
      if (is === 'invited') expect(rule.outsiders === 'allow' || confirmed.includes(name)).toBe(true);
    }),
  );
});

test('any text is judged, and a mailbox once read is read as itself again', () => {
  assert(
    property(stringMatching(/^[\s\S]{0,60}$/), (text) => {
      const mailbox = mailboxIn(text);
      expect(['not-an-address', 'confirm', 'insider']).toContain(judged(text).is);
      if (mailbox !== undefined) expect(mailboxIn(mailbox)).toBe(mailbox);
    }),
  );
});
