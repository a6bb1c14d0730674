import { expect, test } from 'vitest';
import { MINUTE, aDesk, ask, asked } from '../../desk';
import { holding } from './holding';

const VISITOR = 'unidentified';

test.each([
  [VISITOR, 'visitor'],
  ['customer-lena', 'others'],
  ['customer-nadia', 'fine'],
])('the header greets %s as %s', async (who, reader) => {
  const desk = await aDesk();
  const view = await asked(desk, 'loadWelcome', who, 'ST-1');
  expect(view.reader).toBe(reader);
  expect(view.steps[0]).toContain('Sign up');
});

test('what a visitor gets names no customer', async () => {
  const desk = await aDesk();
  const said = JSON.stringify(await ask(desk, 'loadWelcome', VISITOR, 'ST-1'));
  for (const secret of ['Northwind', 'northwind', 'contoso', 'Fabrikam', 'premium'])
    expect(said).not.toContain(secret);
});

test('a customer’s domain and anybody’s are answered alike, word for word', async () => {
  const desk = await aDesk();
  const of = (address: string) => ask(desk, 'checkAddress', VISITOR, 'ST-1', { address });
  const known = await of('nadia@northwind.example');
  expect(known).toEqual({ ok: true, data: { looks: 'company' } });
  for (const address of ['nadia@nobody.example', 'info@northwind.example', 'x@northwlnd.example'])
    expect(await of(address)).toEqual(known);
});

test('visitors together may check sixty addresses a minute, and again in the next', async () => {
  const desk = await aDesk();
  const check = () => ask(desk, 'checkAddress', VISITOR, 'ST-1', { address: 'x@gmail.com' });
  const answers = [];
  for (let turn = 0; turn < 61; turn += 1) answers.push(await check());
  expect(answers.filter(({ ok }) => ok)).toHaveLength(60);
  expect(answers.at(-1)).toEqual({ ok: false, refusal: { code: 'too-many-checks' } });
  await desk.advance(MINUTE);
  expect(await check()).toMatchObject({ ok: true });
});

test('somebody who is signed in has twenty checks a minute of their own', async () => {
  const desk = await aDesk();
  const check = (who: string) => ask(desk, 'checkAddress', who, 'ST-1', { address: 'x@gmail.com' });
  for (let turn = 0; turn < 20; turn += 1) expect((await check('customer-lena')).ok).toBe(true);
  expect(await check('customer-lena')).toMatchObject({ refusal: { code: 'too-many-checks' } });
  expect((await check('customer-ben')).ok).toBe(true);
});

test('somebody with a private address learns on the create form what awaits them', async () => {
  const desk = await aDesk(holding());
  const { admission } = await asked(desk, 'loadCreateForm', 'customer-lena', 'ST-1');
  expect(admission?.admission).toBe('hold');
  expect(admission?.signUp.says).toContain('official company e-mail address');
  expect((await asked(desk, 'loadCreateForm', 'customer-nadia', 'ST-1')).admission).toBeUndefined();
});
