import { expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import { followPriority } from '../../src/flows/severity';
import { without } from '../../src/policy/without';
import { COMPLETE, MINUTE, aDesk, as, ask, asked, issue, mark, pages, raise, replies, reply } from '../desk';
import { aWorld } from '../world';
import { raising } from './raising';

const asP3 = { answers: { ...COMPLETE, severity: 'P3' } };
const slow = {
  summary: 'A page is slow',
  description: 'One report page is slow for one user.',
  answers: { ...COMPLETE, impact: 'One user waits', errors: 'none', severity: 'P3' },
};
const DOWN =
  'The shop is down for everyone in production now. No customer can order. There is no workaround.';

async function move(desk: Desk, key: string, status: string): Promise<void> {
  const { status: from } = issue(desk, key);
  const id = desk.state.transitions
    .all()
    .find((transition) => transition.to === status && transition.from.includes(from))?.id;
  await as(desk, 'agent-sofia', 'POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id } });
  await desk.settle();
}

test('a raise by the policy whose receipt Jira failed is paged and told by the sweep', async () => {
  const desk = await aDesk(raising);
  const key = raise(desk, asP3);
  desk.jiraFaults.next({ method: 'POST', path: /comment$/, status: 500 });
  await desk.settle();
  await desk.advance(9 * MINUTE);
  expect(pages(desk)[0]?.channel).toBe('#p1-oncall');
  expect(replies(desk, key).at(-1)).toContain('is now P1');
});

test('a raise by the policy whose ladder could not be kept pages as soon as it can', async () => {
  let isFailing = false;
  const desk = await aDesk((world) => {
    const { storage, ...rest } = raising(world);
    const startLadder: typeof storage.startLadder = (ladder) =>
      isFailing ? Promise.reject(new Error('the store is away')) : storage.startLadder(ladder);
    return { ...rest, storage: { ...storage, startLadder } };
  });
  raise(desk, asP3);
  isFailing = true;
  await desk.settle();
  isFailing = false;
  await desk.advance(9 * MINUTE);
  expect(pages(desk)[0]?.channel).toBe('#p1-oncall');
});

test('a P1 that was resolved, reopened, lowered and raised again is paged again', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  await move(desk, key, 'Resolved');
  await move(desk, key, 'In progress');
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P1', to: 'P3', reason: 'A typo only.' });
  await desk.advance(20 * MINUTE);
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P3', to: 'P1', reason: 'It is down again.' });
  expect(pages(desk).map(({ channel }) => channel)).toEqual(['#p1-oncall', '#p1-oncall']);
  expect(mark(desk, key)?.ladder).toBe('open');
});

test('a P1 that was answered, lowered and raised again is paged again, and its answer told again', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  await asked(desk, 'acknowledge', 'agent-amir', key);
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P1', to: 'P3', reason: 'A typo only.' });
  await desk.advance(20 * MINUTE);
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P3', to: 'P1', reason: 'It is down again.' });
  await asked(desk, 'acknowledge', 'agent-sofia', key);
  expect(pages(desk)).toHaveLength(2);
  expect(replies(desk, key).at(-1)).toContain('Sofia Lind is working on your request');
});

test('taking back the lowering of an answered P1 pages nobody again', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  await asked(desk, 'acknowledge', 'agent-amir', key);
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P1', to: 'P3', reason: 'A typo only.' });
  await asked(desk, 'undoChange', 'agent-amir', key, { change: 1 });
  await desk.advance(30 * MINUTE);
  expect(pages(desk)).toHaveLength(1);
  expect(mark(desk, key)?.ladder).toBe('acknowledged');
});

test('a priority that was set in Jira while somebody else was at the request is followed all the same', async () => {
  const { desk, inside } = await aWorld();
  const key = raise(desk, asP3);
  await desk.advance(2 * MINUTE);
  const { id } = issue(desk, key);
  await inside((world) => world.storage.begin(id, 'changing', world.now()));
  await as(desk, 'agent-sofia', 'PUT', `/rest/api/3/issue/${key}`, {
    fields: { priority: { name: 'Highest' } },
  });
  await inside((world) => world.storage.release(id, 'changing'));
  await desk.advance(5 * MINUTE);
  expect(mark(desk, key)?.severity).toBe('P1');
});

test('a person who keeps a severity in the moment the desk would raise it is not overruled', async () => {
  let meanwhile: (() => Promise<unknown>) | undefined;
  const desk = await aDesk((world) => {
    const { storage, ...rest } = raising(world);
    const remind: typeof storage.remind = async (due) => {
      const first = due.kind === 'severity' ? meanwhile : undefined;
      if (first !== undefined) meanwhile = undefined;
      await first?.();
      return storage.remind(due);
    };
    return { ...rest, storage: { ...storage, remind } };
  });
  const key = raise(desk, slow);
  await desk.advance(2 * MINUTE);
  const kept = { severity: 'P3', suggested: 'P1', reason: 'It is their own test.' };
  meanwhile = () => ask(desk, 'keepSeverity', 'agent-amir', key, kept);
  await reply(desk, 'customer-nadia', key, DOWN);
  await desk.advance(9 * MINUTE);
  expect(mark(desk, key)).toMatchObject({ severity: 'P3', kept: { by: 'Amir Khan' } });
  expect(pages(desk)).toEqual([]);
});

test('an agent who has not seen the latest suggestion does not settle it', async () => {
  const desk = await aDesk();
  const key = raise(desk, slow);
  await desk.advance(MINUTE);
  await reply(desk, 'customer-nadia', key, DOWN);
  await desk.settle();
  const kept = { severity: 'P3', suggested: 'P3', reason: 'One user only.' };
  expect(await ask(desk, 'keepSeverity', 'agent-amir', key, kept)).toMatchObject({
    ok: false,
    refusal: { code: 'no-longer-suggested' },
  });
  expect(mark(desk, key)?.triage).toBe('higher');
});

test('an undo leaves a request that was completed meanwhile with its due time', async () => {
  const desk = await aDesk();
  const answers = { ...without(COMPLETE, 'environment'), severity: 'P3' };
  const key = raise(desk, { summary: 'Slow shop', description: 'The shop is slow.', answers });
  await desk.settle();
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P3', to: 'P2', reason: 'Many are hit.' });
  await desk.advance(MINUTE);
  await reply(desk, 'customer-nadia', key, 'Environment: Production');
  await desk.settle();
  await asked(desk, 'undoChange', 'agent-amir', key, { change: 1 });
  expect(mark(desk, key)).toMatchObject({ severity: 'P3', complete: 'yes' });
  expect(mark(desk, key)?.due).toBeDefined();
});

test('two agents who ask the same question ask the customer once', async () => {
  const desk = await aDesk();
  const answers = { ...without(COMPLETE, 'environment'), severity: 'P2' };
  const key = raise(desk, { description: 'Since 08:40 no customer can reach the shop.', answers });
  await desk.settle();
  await asked(desk, 'askSeverity', 'agent-amir', key, { signal: 'environment' });
  await asked(desk, 'askSeverity', 'agent-sofia', key, { signal: 'environment' });
  expect(replies(desk, key).filter((text) => text.includes('in production?'))).toHaveLength(1);
});

test('a customer who presses an answer twice replies once', async () => {
  const desk = await aDesk();
  const answers = { ...without(COMPLETE, 'environment'), severity: 'P2' };
  const key = raise(desk, { description: 'Since 08:40 no customer can reach the shop.', answers });
  await desk.settle();
  await asked(desk, 'askSeverity', 'agent-amir', key, { signal: 'environment' });
  await desk.advance(MINUTE);
  const press = () =>
    ask(desk, 'answerSeverity', 'customer-nadia', key, { signal: 'environment', value: 'production' });
  await Promise.all([press(), press()]);
  const own = issue(desk, key).comments.filter(({ authorId }) => authorId === 'customer-nadia');
  expect(own).toHaveLength(1);
});

test('an undo of a second change lets the customer object to the first again', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P1', to: 'P3', reason: 'A typo only.' });
  await desk.advance(10 * MINUTE);
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P3', to: 'P4', reason: 'No fault at all.' });
  await asked(desk, 'undoChange', 'agent-amir', key, { change: 2 });
  const { change } = await asked(desk, 'loadRequest', 'customer-nadia', key);
  expect(change).toMatchObject({ number: 1, canObject: true });
  await asked(desk, 'objectTo', 'customer-nadia', key, { change: 1, text: 'Our warehouse has stopped.' });
  expect(mark(desk, key)?.changes?.[0]?.objection).toBeDefined();
});

test('a request that is raised for a night and lowered keeps the hours it had', async () => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { ...COMPLETE, severity: 'P2' } });
  await desk.advance(10 * MINUTE);
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P2', to: 'P1', reason: 'All is down.' });
  await desk.advance(6 * MINUTE);
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P1', to: 'P2', reason: 'Half of it works.' });
  expect(mark(desk, key)).toMatchObject({ due: '2026-11-17T13:00:00.000Z', used: { minutes: 16 } });
});

test('while somebody is at a request a change of its severity is to be tried again, in Jira too', async () => {
  const { desk, inside } = await aWorld();
  const key = raise(desk, asP3);
  await desk.settle();
  const { id } = issue(desk, key);
  const follow = () => inside((world) => followPriority(world, id, 'agent-amir'));
  desk.state.issues.put(id, { ...issue(desk, key), priority: 'High' });
  await inside((world) => world.storage.begin(id, 'changing', world.now()));
  const change = { from: 'P3', to: 'P4', reason: 'It can wait.' };
  expect(await ask(desk, 'reclassify', 'agent-amir', key, change)).toMatchObject({
    refusal: { code: 'try-again' },
  });
  expect([await follow(), mark(desk, key)?.severity]).toEqual(['busy', 'P3']);
  await inside((world) => world.storage.release(id, 'changing'));
  expect([await follow(), mark(desk, key)?.severity]).toEqual(['done', 'P2']);
});
