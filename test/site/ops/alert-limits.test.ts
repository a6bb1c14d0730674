import { expect, test } from 'vitest';
import { onCallSite, page } from './on-call-site';

test.each([
  ['message', 130],
  ['alias', 512],
  ['description', 15_000],
  ['entity', 512],
  ['source', 100],
])('a %s of %i characters is taken and a longer one is not', async (field, most) => {
  const site = onCallSite();
  const post = (length: number) => site.post('/alerts', { ...page, [field]: 'x'.repeat(length) });
  expect((await post(most)).status).toBe(202);
  expect(await post(most + 1)).toMatchObject({
    status: 422,
    body: {
      message: 'Request body is not processable. Please check the errors.',
      errors: { [field]: `It can be at most ${most} characters long.` },
    },
  });
});

test('an alert without a message is refused', async () => {
  const site = onCallSite();
  expect(await site.post('/alerts', { alias: 'a' })).toMatchObject({
    status: 422,
    body: { errors: { message: expect.any(String) as string } },
  });
});

test('a responder who does not exist is refused', async () => {
  const site = onCallSite();
  const responders = [{ type: 'schedule', id: 'P1 on-call' }];
  expect(await site.post('/alerts', { ...page, responders })).toMatchObject({
    status: 422,
    body: { errors: { responders: "There is no schedule with the id 'P1 on-call'." } },
  });
});

test.each([
  ['what Opsgenie knew and Operations does not', '/alerts', { ...page, details: { a: 'b' } }],
  ['a note with a close', '/alerts/x/close', { note: 'Done' }],
  [
    'a responder of a kind that the desk lacks',
    '/alerts',
    { ...page, responders: [{ type: 'team', id: 'x' }] },
  ],
])('%s is answered loudly', async (_, path, body) => {
  const site = onCallSite();
  expect((await site.post(path, body)).status).toBe(501);
});
