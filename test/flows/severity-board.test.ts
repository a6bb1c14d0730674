import { expect, test } from 'vitest';
import type { World } from '../../src/flows/world';
import { aLock } from './locking';
import { ofKind } from './record/read';
import { COMPLETE, MINUTE, aDesk, ask, asked, mailIn, mark, raise } from '../desk';

const asP3 = { answers: { ...COMPLETE, severity: 'P3' } };

test('the board shows what is suggested otherwise and why, and nothing that agrees', async () => {
  const desk = await aDesk();
  const key = raise(desk, asP3);
  raise(desk);
  await desk.settle();
  const { rows } = await asked(desk, 'loadTriage', 'agent-amir', key);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    key,
    working: 'P3',
    suggested: 'P1',
    because: 'Outage',
    isOpen: true,
  });
});

test('an accepted row is settled for everybody who looks again', async () => {
  const desk = await aDesk();
  const key = raise(desk, asP3);
  await desk.settle();
  const { now } = await asked(desk, 'loadTriage', 'agent-sofia', key);
  await desk.advance(MINUTE);
  const row = await asked(desk, 'acceptRow', 'agent-amir', key, { key, from: 'P3', to: 'P1' });
  expect(row).toMatchObject({ working: 'P1', isOpen: false });
  const later = await asked(desk, 'loadTriage', 'agent-sofia', key, { since: now });
  expect(later.rows).toMatchObject([{ key, working: 'P1', isOpen: false }]);
  expect((await asked(desk, 'loadTriage', 'agent-sofia', key)).rows).toEqual([]);
});

test('an accepted row can be taken back on the board, and only for a while', async () => {
  const desk = await aDesk();
  const key = raise(desk, asP3);
  await desk.settle();
  const { undo } = await asked(desk, 'acceptRow', 'agent-amir', key, { key, from: 'P3', to: 'P1' });
  expect(undo).toEqual({ change: 1, left: 5 * MINUTE });
  const row = await asked(desk, 'undoRow', 'agent-amir', key, { key, change: 1 });
  expect(row).toMatchObject({ working: 'P3', suggested: 'P1', isOpen: true });
  expect(row).not.toHaveProperty('undo');
  await asked(desk, 'acceptRow', 'agent-amir', key, { key, from: 'P3', to: 'P1' });
  await desk.advance(6 * MINUTE);
  expect(await ask(desk, 'undoRow', 'agent-amir', key, { key, change: 3 })).toMatchObject({
    refusal: { code: 'too-late-to-undo' },
  });
});

test('a severity that an agent keeps leaves the board', async () => {
  const desk = await aDesk();
  const key = raise(desk, asP3);
  await desk.settle();
  const kept = { severity: 'P3', suggested: 'P1', reason: 'It is their test shop.' };
  await asked(desk, 'keepSeverity', 'agent-amir', key, kept);
  expect((await asked(desk, 'loadTriage', 'agent-amir', key)).rows).toEqual([]);
  expect(mark(desk, key)?.kept).toMatchObject({ by: 'Amir Khan', suggested: 'P1' });
});

test('keeping a severity is not on record where Jira does not take it', async () => {
  const lock = aLock();
  const desk = await aDesk(lock.wrap);
  const key = raise(desk, asP3);
  await desk.settle();
  lock.on = true;
  const kept = { severity: 'P3', suggested: 'P1', reason: 'It is their test shop.' };
  expect(await ask(desk, 'keepSeverity', 'agent-amir', key, kept)).toMatchObject({
    refusal: { code: 'edit-refused' },
  });
  expect(await ofKind(desk, key, 'severity-kept')).toEqual([]);
});

test('a row of another project is not accepted on this board', async () => {
  const desk = await aDesk();
  const key = raise(desk, asP3);
  const elsewhere = mailIn(desk, 'All subscribers are unable to authenticate.');
  await desk.settle();
  const row = { key: elsewhere, from: 'P2', to: 'P1' };
  expect(await ask(desk, 'acceptRow', 'agent-amir', key, row)).toMatchObject({
    ok: false,
    refusal: { code: 'request-gone' },
  });
});

test('a row of a request that the agent does not see is not accepted', async () => {
  const blind = (world: World) => ({
    ...world,
    jira: { ...world.jira, callerSees: () => Promise.resolve(false) },
  });
  const desk = await aDesk(blind);
  const key = raise(desk, asP3);
  await desk.settle();
  const answer = await ask(desk, 'acceptRow', 'agent-amir', key, { key, from: 'P3', to: 'P1' });
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'request-gone' } });
  expect(mark(desk, key)?.severity).toBe('P3');
});
