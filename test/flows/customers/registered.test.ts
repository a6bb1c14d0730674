import { expect, test } from 'vitest';
import { COMPLETE, aDesk, asked, raise } from '../../desk';
import { holding } from './holding';
import { aCustomer } from './people';

test.each([
  ['of a company is offered no namesake at another', 'priya@northwind.example', false],
  [
    'at a shared mailbox of a company that the desk knows is offered none either',
    'support@northwind.example',
    false,
  ],
  ['at a shared mailbox of nobody whom the desk knows is offered one', 'support@tailspin.example', true],
  ['with a private address is offered one', 'priya@gmx.de', true],
])('a reporter %s', async (_, address, isOffered) => {
  const desk = await aDesk(holding());
  const reporter = aCustomer(desk, 'Priya Shah', address);
  const key = raise(desk, { as: reporter, answers: { ...COMPLETE, severity: 'P3' } });
  await desk.settle();
  for (const one of desk.state.organizations.all())
    desk.state.organizations.put(one.id, {
      ...one,
      memberIds: one.memberIds.filter((member) => member !== reporter),
    });
  const namesake = aCustomer(desk, 'Priya Shah', 'priya@contoso.example');
  const { found } = await asked(desk, 'findRegistered', 'agent-amir', key);
  expect(found.map(({ accountId }) => accountId)).toEqual(isOffered ? [namesake] : []);
});
