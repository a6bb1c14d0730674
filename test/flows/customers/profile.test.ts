import { expect, test } from 'vitest';
import { aDesk, ask, asked } from '../../desk';
import { aCustomer } from './people';

test('a premium customer reads what their organisation has, in their own language', async () => {
  const desk = await aDesk();
  const profile = await asked(desk, 'loadProfile', 'customer-nadia', 'ST-1', { language: 'de' });
  expect(profile).toMatchObject({
    address: 'nadia@northwind.example',
    organisations: ['Northwind Traders'],
  });
  expect(profile.desks.find(({ tier }) => tier.name === 'Premium')).toMatchObject({
    standing: 'company',
    admission: 'allow',
    wakes: true,
    promises: [{ severity: 'P1', amount: 1, unit: 'hour', target: '1 Stunde' }, {}, {}, {}],
  });
});

test('somebody with a private address reads that, and nobody is woken for them', async () => {
  const desk = await aDesk();
  const { desks, organisations } = await asked(desk, 'loadProfile', 'customer-lena', 'ST-1');
  expect(organisations).toEqual([]);
  expect(desks[0]).toMatchObject({ standing: 'free', admission: 'hold', wakes: false });
});

test('a profile holds nothing of other customers', async () => {
  const desk = await aDesk();
  const said = JSON.stringify(await ask(desk, 'loadProfile', 'customer-lena', 'ST-1'));
  for (const secret of ['Northwind', 'northwind', 'Karoo', 'Nadia', '#p1'])
    expect(said).not.toContain(secret);
});

test('the owner of a look-alike reads what anybody of an unlisted company reads', async () => {
  const desk = await aDesk();
  const standings = [];
  for (const domain of ['northw1nd.example', 'n0thing.example']) {
    const accountId = aCustomer(desk, 'Jo Doe', `jo@${domain}`);
    const { desks } = await asked(desk, 'loadProfile', accountId, 'ST-1');
    standings.push(desks[0]?.standing);
  }
  expect(standings).toEqual(['unknown', 'unknown']);
});
