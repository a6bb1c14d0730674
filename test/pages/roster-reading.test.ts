import { expect, test } from 'vitest';
import type { Asked, NoAnswer } from '../../static/shared/ask';
import { type Reading, readOn, type Tools, unread } from '../../static/pages/settings/roster/reading';

const ORGANISATIONS = [
  { id: '1', name: 'Northwind Traders', domains: ['northwind.example'] },
  { id: '2', name: 'Contoso Retail', domains: [] },
];
const SLOW: NoAnswer = { code: 'slow-down', params: { seconds: '7' } };
const LOST: NoAnswer = { code: 'unreachable' };

const row = (accountId: string) => ({ accountId, name: accountId, standing: 'unknown' as const });

/** A desk with two members in each organisation and three pages of customers; some answers are refused first. */
function aDesk(refusals: NoAnswer[] = [], stopAfter = Infinity) {
  const told: Reading[] = [];
  const waited: number[] = [];
  const questions: string[] = [];
  const tools: Tools = {
    ask: (name, question) => {
      questions.push(`${name} ${JSON.stringify(question)}`);
      const refusal = refusals.shift();
      if (refusal) return Promise.resolve({ ok: false, refusal });
      const answer: unknown =
        'organisation' in question ? membersOf(question.organisation, question.start) : page(question.start);
      return Promise.resolve({ ok: true, data: answer } as Asked<typeof name>);
    },
    wait: (milliseconds) => Promise.resolve(void waited.push(milliseconds)),
    isStopped: () => told.length >= stopAfter,
    tell: (reading) => void told.push(reading),
  };
  return { tools, told, waited, questions };
}

function membersOf(organisation: string, start: number) {
  return start === 0 ? { accountIds: [`${organisation}a`], next: 1 } : { accountIds: [`${organisation}b`] };
}

function page(start: number) {
  return { rows: [row(`${start}a`), row(`${start}b`)], ...(start < 4 && { next: start + 2 }) };
}

test('members of every organisation are read before the customers', async () => {
  const { tools, told, questions } = aDesk();
  expect(await readOn(unread(ORGANISATIONS), tools)).toBe('read');
  expect(told.at(-1)?.rows.map(({ accountId }) => accountId)).toEqual(['0a', '0b', '2a', '2b', '4a', '4b']);
  expect(told.at(-1)?.memberships.get('2b')).toEqual(['2']);
  expect(questions.map((one) => one.split(' ')[0])).toEqual([
    ...Array<string>(4).fill('rosterMembers'),
    ...Array<string>(3).fill('rosterCustomers'),
  ]);
});

test('a desk without organisations is read all the same', async () => {
  const { tools, told } = aDesk();
  expect(await readOn(unread([]), tools)).toBe('read');
  expect(told.at(-1)?.rows).toHaveLength(6);
});

test('when Jira says slow down it waits that long and goes on', async () => {
  const { tools, told, waited } = aDesk([SLOW, SLOW]);
  expect(await readOn(unread([]), tools)).toBe('read');
  expect(waited).toEqual([7_000, 7_000]);
  expect(told.at(-1)?.rows).toHaveLength(6);
});

test('a lost answer is asked for again without doubling anybody', async () => {
  const { tools, told } = aDesk([LOST, LOST]);
  expect(await readOn(unread([]), tools)).toBe('read');
  expect(told.at(-1)?.rows).toHaveLength(6);
});

test('without a connection reading ends and keeps what it has', async () => {
  const { tools } = aDesk([LOST, LOST, LOST]);
  expect(await readOn(unread([]), tools)).toEqual(LOST);
});

test('what is not allowed is not asked for again', async () => {
  const { tools, questions } = aDesk([{ code: 'not-allowed' }]);
  expect(await readOn(unread([]), tools)).toEqual({ code: 'not-allowed' });
  expect(questions).toHaveLength(1);
});

test('reading that was stopped goes on where it was left', async () => {
  const first = aDesk([], 3);
  expect(await readOn(unread(ORGANISATIONS), first.tools)).toBe('stopped');
  const second = aDesk();
  const left = first.told.at(-1) ?? unread([]);
  expect(await readOn(left, second.tools)).toBe('read');
  expect(first.questions.length + second.questions.length).toBe(7);
  expect(second.told.at(-1)?.rows).toHaveLength(6);
});
