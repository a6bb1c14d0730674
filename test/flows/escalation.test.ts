import { expect, test } from 'vitest';
import { stakater } from '../../src/policy/presets/stakater';
import { MINUTE, aDesk, acknowledgeLink, as, ask, asked, mark, pages, raise, replies } from '../desk';
import { aWorld } from '../world';

test('an ignored P1 climbs three steps and then admits it', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.advance(40 * MINUTE);
  expect(pages(desk).map(({ channel }) => channel)).toEqual(['#p1-oncall', '#p1-leads', '#p1-management']);
  expect(mark(desk, key)?.ladder).toBe('exhausted');
  expect(replies(desk, key)).toHaveLength(2);
});

test('the second page of a minute does not wait for the record of the first', async () => {
  const secondPage = Promise.withResolvers<undefined>();
  const twoAtOnce = stakater.replace('afterMinutes: 10, channel', 'afterMinutes: 0, channel');
  const { desk } = await aWorld((world) => ({
    ...world,
    storage: {
      ...world.storage,
      // The record takes as long as the second page.
      addDecision: async (decision) => {
        if (decision.kind === 'paged') await secondPage.promise;
        return world.storage.addDecision(decision);
      },
    },
    channels: {
      ...world.channels,
      send: async (page) => {
        const outcome = await world.channels.send(page);
        if (page.step === 2) secondPage.resolve(undefined);
        return outcome;
      },
    },
  }));
  await asked(desk, 'publishPolicy', 'admin-alex', 'ST-1', { source: twoAtOnce, basedOn: 1 });
  raise(desk);
  await desk.settle();
  expect(pages(desk).map(({ channel }) => channel)).toEqual(['#p1-oncall', '#p1-leads']);
});

test('an acknowledgement stops the ladder and the customer sees who answered', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.advance(3 * MINUTE);
  await asked(desk, 'acknowledge', 'agent-amir', key);
  await desk.advance(60 * MINUTE);
  const view = await asked(desk, 'loadRequest', 'customer-nadia', key);
  expect(view.ladder).toMatchObject({ state: 'acknowledged', acknowledged: { by: 'Amir Khan' } });
  expect(replies(desk, key).at(-1)).toContain('Amir Khan');
  expect(pages(desk)).toHaveLength(1);
});

test('two agents answer at once and the first one counts', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  await Promise.all([
    ask(desk, 'acknowledge', 'agent-amir', key),
    ask(desk, 'acknowledge', 'agent-sofia', key),
  ]);
  await desk.settle();
  expect(replies(desk, key)).toHaveLength(2);
  expect(mark(desk, key)?.ladder).toBe('acknowledged');
});

test('opening the link asks and pressing its button answers', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  const url = acknowledgeLink(desk);
  const opened = await desk.forge.webTrigger({ method: 'GET', url, headers: {}, body: '' });
  expect(opened.body).toContain('Your name');
  expect(mark(desk, key)?.ladder).toBe('open');
  const pressed = await desk.forge.webTrigger({ method: 'POST', url, headers: {}, body: 'name=Sofia+Lind' });
  expect(pressed.body).toContain('Thank you');
  expect((await asked(desk, 'loadRequest', 'customer-nadia', key)).ladder?.acknowledged?.by).toBe(
    'Sofia Lind',
  );
});

test('a link pressed twice says who was first', async () => {
  const desk = await aDesk();
  raise(desk);
  await desk.settle();
  const press = (body: string) =>
    desk.forge.webTrigger({ method: 'POST', url: acknowledgeLink(desk), headers: {}, body });
  await press('name=Sofia');
  expect((await press('name=Amir')).body).toContain('Sofia is on it already.');
});

test('a guessed link is refused and says nothing', async () => {
  const desk = await aDesk();
  raise(desk);
  await desk.settle();
  const url = acknowledgeLink(desk).replace(/token=.*/, `token=${'a'.repeat(32)}`);
  expect(await desk.forge.webTrigger({ method: 'POST', url, headers: {}, body: 'name=Eve' })).toMatchObject({
    status: 404,
  });
});

test('with Slack down a step is tried three times and the next goes early', async () => {
  const desk = await aDesk();
  desk.outside.setDown('slack', true);
  raise(desk);
  await desk.advance(2 * MINUTE);
  desk.outside.setDown('slack', false);
  await desk.advance(1 * MINUTE);
  expect(pages(desk).map(({ channel }) => channel)).toEqual(['#p1-leads']);
});

test('with Slack down throughout the customer is told and nothing is lost', async () => {
  const desk = await aDesk();
  desk.outside.setDown('slack', true);
  const key = raise(desk);
  await desk.advance(45 * MINUTE);
  expect(mark(desk, key)?.ladder).toBe('exhausted');
  expect((await asked(desk, 'loadIssue', 'agent-amir', key)).ladder?.steps.map(({ state }) => state)).toEqual(
    ['failed', 'failed', 'failed'],
  );
});

const text = (words: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});

test.each([
  ['taking the request', 'PUT', '/assignee', { accountId: 'agent-amir' }],
  ['a public reply of an agent', 'POST', '/comment', { body: text('I am looking.') }],
])('%s answers the page', async (_name, method, path, body) => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  await as(desk, 'agent-amir', method, `/rest/api/3/issue/${key}${path}`, body);
  await desk.settle();
  expect(mark(desk, key)?.ladder).toBe('acknowledged');
  expect(replies(desk, key).at(-1)).toContain('Amir Khan');
});

const internal = [{ key: 'sd.public.comment', value: { internal: true } }];

test.each([
  ['being assigned by somebody else', 'admin-alex', 'PUT', '/assignee', { accountId: 'agent-amir' }],
  ['an internal note', 'agent-amir', 'POST', '/comment', { body: text('Hm.'), properties: internal }],
])('%s does not answer the page', async (_name, person, method, path, body) => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  await as(desk, person, method, `/rest/api/3/issue/${key}${path}`, body);
  await desk.settle();
  expect(mark(desk, key)?.ladder).toBe('open');
});

test.each(['customer', 'atlassian'] as const)(
  'a participant with a %s account who comments does not answer the page',
  async (accountType) => {
    const desk = await aDesk();
    const key = raise(desk);
    await desk.settle();
    const ben = desk.state.users.get('customer-ben');
    if (ben) desk.state.users.put('customer-ben', { ...ben, accountType });
    const participants = { accountIds: ['customer-ben'] };
    await as(desk, 'agent-amir', 'POST', `/rest/servicedeskapi/request/${key}/participant`, participants);
    const comment = { body: 'We see it too.', public: true };
    await as(desk, 'customer-ben', 'POST', `/rest/servicedeskapi/request/${key}/comment`, comment);
    await desk.settle();
    expect(mark(desk, key)?.ladder).toBe('open');
  },
);

test('a resolved request needs no more pages', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  const resolve = desk.state.transitions.all().find(({ to }) => to === 'Resolved');
  const body = { transition: { id: resolve?.id } };
  await as(desk, 'agent-amir', 'POST', `/rest/api/3/issue/${key}/transitions`, body);
  await desk.advance(60 * MINUTE);
  expect(pages(desk)).toHaveLength(1);
  expect(mark(desk, key)?.ladder).toBe('stopped');
});

test.each([
  ['with its event', 0],
  ['although its event is lost', Infinity],
])('a deleted request wakes nobody else, %s', async (_name, delay) => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  if (delay > 0) desk.forge.events.delaySeconds = 24 * 3600;
  await as(desk, 'admin-alex', 'DELETE', `/rest/api/3/issue/${key}`);
  await desk.advance(60 * MINUTE);
  expect(pages(desk)).toHaveLength(1);
});

test('whoever answers after the last step still counts and the customer is told', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.advance(40 * MINUTE);
  expect((await asked(desk, 'loadIssue', 'agent-sofia', key)).canAcknowledge).toBe(true);
  await asked(desk, 'acknowledge', 'agent-sofia', key);
  expect(replies(desk, key).at(-1)).toContain('Sofia Lind');
  expect(mark(desk, key)?.ladder).toBe('acknowledged');
});

test('a page leads to the request itself', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  expect(pages(desk)[0]?.text).toContain(`/browse/${key}`);
});
