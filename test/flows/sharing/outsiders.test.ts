import { expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import type { ShareWish } from '../../../src/calls/sharing';
import { as, ask, asked, COMPLETE, issue, raise, replies } from '../../desk';
import { aRequest, DAY, outcomes, participants, wish } from './shared-desk';

const REAL = 'ben@fabrikam.example';
const NOBODYS = 'zed@fabrikam.example';

/** Every word that the reporter reads of a share with this address, with the address and the key made the same. */
async function wordsAbout(desk: Desk, key: string, address: string): Promise<string> {
  const wished = wish({ addresses: [address], confirmed: [address] });
  const answers = [
    await ask(desk, 'share', 'customer-nadia', key, wished),
    await ask(desk, 'loadSharing', 'customer-nadia', key),
    await ask(desk, 'share', 'customer-nadia', key, wished),
    await ask(desk, 'endShare', 'customer-nadia', key, { kind: 'person', id: 'customer-ben' }),
  ];
  return JSON.stringify([answers, replies(desk, key)])
    .replaceAll(address, 'them')
    .replaceAll(key, 'it');
}

test('no word of any answer tells whether an address from outside is a customer’s', async () => {
  const { desk, key } = await aRequest();
  const other = raise(desk, { answers: { ...COMPLETE, severity: 'P3' } });
  await desk.settle();
  const real = await wordsAbout(desk, key, REAL);
  expect(real).toBe(await wordsAbout(desk, other, NOBODYS));
  expect([participants(desk, key), participants(desk, other)]).toEqual([['customer-ben'], []]);
  expect(real).not.toContain('Ben');
});

test('a stranger is looked up with as many questions to Jira as a customer', async () => {
  const { desk, key } = await aRequest({ outsiders: 'allow' });
  const lookUps = async (address: string) => {
    const before = desk.forge.calls().length;
    await outcomes(desk, key, { addresses: [address] });
    const paths = desk.forge
      .calls()
      .slice(before)
      .map(({ path }) => path);
    return paths.filter((path) => /servicedesk\/[^/]*\/customer|email/.test(path)).length;
  };
  expect([await lookUps(REAL), await lookUps(NOBODYS)]).toEqual([2, 2]);
});

test('an outsider is confirmed first, then told, and agents read who was invited', async () => {
  const { desk, key } = await aRequest();
  expect(await outcomes(desk, key, { addresses: [REAL] })).toEqual(['confirm']);
  expect(participants(desk, key)).toEqual([]);
  expect(await outcomes(desk, key, { addresses: [REAL], confirmed: ['BEN@Fabrikam.example'] })).toEqual([
    'told',
  ]);
  const internal = issue(desk, key).comments.filter((comment) => !comment.public);
  expect(JSON.stringify(internal.at(-1)?.body)).toContain(
    `Nadia Osei has invited these addresses from outside: ${REAL}`,
  );
  expect(replies(desk, key).at(-1)).toContain('Nadia Osei has invited people from outside');
});

test('where outsiders are refused nobody is looked up and nothing is said', async () => {
  const { desk, key } = await aRequest({ outsiders: 'refuse' });
  const calls = desk.forge.calls().length;
  expect(await outcomes(desk, key, { addresses: [REAL, NOBODYS, 'lena.vogt@gmail.com'] })).toEqual([
    'outsider',
    'outsider',
    'outsider',
  ]);
  const asked = desk.forge
    .calls()
    .slice(calls)
    .map(({ path }) => path);
  expect(asked.filter((path) => /servicedesk\/[^/]*\/customer|email/.test(path))).toEqual([]);
  expect(issue(desk, key).comments).toEqual([]);
});

test('only the organisation may be added where the policy says so', async () => {
  const { desk, key } = await aRequest({ mayBeAdded: 'organization', outsiders: 'allow' });
  const addresses = [REAL, 'oliver@northwind.example'];
  expect(await outcomes(desk, key, { addresses, confirmed: addresses })).toEqual(['outsider', 'added']);
});

test('without an organisation everybody else is an outsider', async () => {
  const { desk } = await aRequest();
  const key = raise(desk, { as: 'customer-lena', answers: { ...COMPLETE, severity: 'P3' } });
  await desk.settle();
  const view = await asked(desk, 'loadSharing', 'customer-lena', key);
  expect(view).toMatchObject({ suggested: [], canShare: true });
  expect(view).not.toHaveProperty('organisation');
  const addresses = ['someone@gmail.com', REAL];
  expect(await outcomes(desk, key, { addresses }, 'customer-lena')).toEqual(['confirm', 'confirm']);
});

/** Nadia's request with Ben of another company taking part. */
async function withBen(): Promise<{ desk: Desk; key: string }> {
  const { desk, key } = await aRequest();
  const body = { accountIds: ['customer-ben'] };
  await as(desk, 'customer-nadia', 'POST', `/rest/servicedeskapi/request/${key}/participant`, body);
  return { desk, key };
}

test('a participant of another company learns nothing about the reporter’s colleagues', async () => {
  const { desk, key } = await withBen();
  const view = await asked(desk, 'loadSharing', 'customer-ben', key);
  expect(view.suggested).toEqual([]);
  expect(view).not.toHaveProperty('organisation');
  const addresses = ['oliver@northwind.example', 'new@northwind.example'];
  const probing = { addresses, confirmed: addresses };
  expect(await outcomes(desk, key, probing, 'customer-ben')).toEqual(['told', 'told']);
  expect(JSON.stringify(await asked(desk, 'loadSharing', 'customer-ben', key))).not.toContain('Oliver');
});

const forged: [string, Partial<ShareWish>, string][] = [
  ['an account of another company', { colleagues: ['customer-oliver', 'customer-ben'] }, 'no-such-person'],
  ['an account that there is not', { colleagues: ['customer-oliver', 'nobody-at-all'] }, 'no-such-person'],
  [
    'five hundred at once',
    { addresses: Array.from({ length: 500 }, (_, at) => `a${at}@northwind.example`) },
    'too-many-people',
  ],
];

test.each(forged)('%s is refused before anything happens', async (_what, wished, code) => {
  const { desk, key } = await aRequest();
  expect(await ask(desk, 'share', 'customer-nadia', key, wish(wished))).toMatchObject({
    ok: false,
    refusal: { code },
  });
  expect(participants(desk, key)).toEqual([]);
  expect(issue(desk, key).comments).toEqual([]);
});

test('an organisation that is not the caller’s own cannot be shared with', async () => {
  const { desk, key } = await withBen();
  const answer = await ask(desk, 'share', 'customer-ben', key, wish({ organisation: true }));
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  expect(issue(desk, key).organizationIds).toEqual([]);
});

test('nobody adds themselves to a request they do not see', async () => {
  const { desk, key } = await aRequest();
  const mine = wish({ addresses: [REAL], confirmed: [REAL] });
  for (const name of ['share', 'loadSharing', 'endShare', 'leaveRequest'] as const) {
    const question = { share: mine, endShare: { kind: 'person', id: 'customer-nadia' } };
    const answer = await ask(
      desk,
      name,
      'customer-ben',
      key,
      name in question ? question[name as 'share'] : {},
    );
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'request-gone' } });
  }
  expect(participants(desk, key)).toEqual([]);
});

test('the twenty-first outsider in an hour is refused, and the next hour goes on', async () => {
  const { desk, key } = await aRequest({ outsiders: 'allow' });
  for (let turn = 0; turn < 5; turn += 1) {
    const addresses = [1, 2, 3, 4].map((one) => `someone${turn}x${one}@fabrikam.example`);
    expect(await outcomes(desk, key, { addresses })).toEqual(['told', 'told', 'told', 'told']);
    await desk.advance(2_000);
  }
  const answer = await ask(desk, 'share', 'customer-nadia', key, wish({ addresses: [REAL] }));
  expect(answer).toMatchObject({
    ok: false,
    refusal: { code: 'too-many-shares', params: { most: '20' } },
  });
  await desk.advance(60 * 60_000);
  expect(await outcomes(desk, key, { addresses: [REAL] })).toEqual(['told']);
});

test('whom Jira does not look up in this second is to be asked for again', async () => {
  let isBusy = false;
  const { desk, key } = await aRequest({ outsiders: 'allow' }, (world) => ({
    ...world,
    jira: {
      ...world.jira,
      customersOn: (...of) => (isBusy ? Promise.resolve({ slowDown: 1 }) : world.jira.customersOn(...of)),
    },
  }));
  isBusy = true;
  expect(await outcomes(desk, key, { addresses: [REAL, NOBODYS] })).toEqual(['later', 'later']);
  isBusy = false;
  expect(await outcomes(desk, key, { addresses: [REAL, NOBODYS] })).toEqual(['told', 'told']);
  expect(participants(desk, key)).toEqual(['customer-ben']);
});

test('whoever was invited cannot lengthen their own stay by inviting themselves', async () => {
  const { desk, key } = await aRequest({ outsiders: 'allow' });
  await outcomes(desk, key, { addresses: [REAL], days: 1 });
  const before = await asked(desk, 'loadSharing', 'customer-nadia', key);
  expect(await outcomes(desk, key, { addresses: [REAL], days: 0 }, 'customer-ben')).toEqual(['told']);
  expect((await asked(desk, 'loadSharing', 'customer-nadia', key)).seers).toEqual(before.seers);
  await desk.advance(2 * DAY);
  expect(participants(desk, key)).toEqual([]);
});

test('an invitation keeps its account when Jira shows no address the second time', async () => {
  let isHidden = false;
  const { desk, key } = await aRequest({ outsiders: 'allow' }, (world) => ({
    ...world,
    jira: {
      ...world.jira,
      addressesOf: (ids) => (isHidden ? Promise.resolve(new Map()) : world.jira.addressesOf(ids)),
    },
  }));
  await outcomes(desk, key, { addresses: [REAL], days: 1 });
  isHidden = true;
  await outcomes(desk, key, { addresses: [REAL], days: 1 });
  await desk.advance(2 * DAY);
  expect(participants(desk, key)).toEqual([]);
});

test('of a longer list of outsiders the first twenty are told, and the others wait', async () => {
  const { desk, key } = await aRequest({ outsiders: 'allow' }, (world) => ({
    ...world,
    jira: { ...world.jira, customersOn: () => Promise.resolve({ all: [] }) },
  }));
  const addresses = Array.from({ length: 22 }, (_, at) => `someone${at}@fabrikam.example`);
  const told = Array.from({ length: 20 }, () => 'told');
  expect(await outcomes(desk, key, { addresses })).toEqual([...told, 'later', 'later']);
  await desk.advance(60 * 60_000);
  expect(await outcomes(desk, key, { addresses: addresses.slice(20) })).toEqual(['told', 'told']);
});
