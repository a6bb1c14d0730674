import { expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import { COMPLETE, MINUTE, aDesk, as, ask, asked, issue, mark, pages, raise, replies } from '../desk';

const TYPO = 'One page of the manual has a typo.';

/** A premium customer's P1, paged and taken in. */
async function aP1(desk: Desk): Promise<string> {
  const key = raise(desk);
  await desk.settle();
  return key;
}

/** A complete P3 of the same customer. */
async function aP3(desk: Desk, description?: string): Promise<string> {
  const key = raise(desk, {
    answers: { ...COMPLETE, severity: 'P3' },
    ...(description === undefined ? {} : { description }),
  });
  await desk.settle();
  return key;
}

const lower = { from: 'P1', to: 'P3', reason: TYPO };

test('a lowered request gets another priority, its due time and a receipt', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  const view = await asked(desk, 'reclassify', 'agent-amir', key, lower);
  expect(view.working.id).toBe('P3');
  expect(issue(desk, key).priority).toBe('Medium');
  expect(mark(desk, key)).toMatchObject({ chosen: 'P1', severity: 'P3', promise: { clock: 'submitted' } });
  expect(replies(desk, key).at(-1)).toMatch(
    /is now P3; it was P1.*typo.*P3 stands for: Limited impact.*I disagree/,
  );
});

test('the receipt names the old and the new due time in the time zone of the customer', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await asked(desk, 'loadRequest', 'customer-nadia', key, { timeZone: 'Europe/Helsinki' });
  await asked(desk, 'reclassify', 'agent-amir', key, lower);
  expect(replies(desk, key).at(-1)).toMatch(
    /now due by Wednesday,? 18 November at 11:00 \(Europe\/Helsinki\); before, it was due by Tuesday,? 17 November at 12:00/,
  );
});

test('lowering a P1 stops its ladder and says so', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await asked(desk, 'reclassify', 'agent-amir', key, lower);
  await desk.advance(60 * MINUTE);
  expect(pages(desk)).toHaveLength(1);
  expect(mark(desk, key)?.ladder).toBe('stopped');
  expect(replies(desk, key).at(-1)).toContain('Nobody else is paged');
});

test('raising to P1 pages from that moment and shows the ladder', async () => {
  const desk = await aDesk();
  const key = await aP3(desk);
  await desk.advance(30 * MINUTE);
  const view = await asked(desk, 'reclassify', 'agent-amir', key, {
    from: 'P3',
    to: 'P1',
    reason: 'All is down.',
  });
  expect(view.ladder?.state).toBe('open');
  expect(pages(desk).map(({ channel }) => channel)).toEqual(['#p1-oncall']);
  expect(replies(desk, key).at(-1)).toContain('has been paged');
});

test('time that was used on the old clock is taken off the new target', async () => {
  const desk = await aDesk();
  const key = await aP3(desk);
  await desk.advance(20 * MINUTE);
  const view = await asked(desk, 'reclassify', 'agent-amir', key, {
    from: 'P3',
    to: 'P1',
    reason: 'All is down.',
  });
  expect(view.promise.due).toBe('2026-11-17T10:00:00.000Z');
});

test('within five minutes a lowered P1 is taken back as it was and its ladder goes on', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  const before = mark(desk, key);
  await asked(desk, 'reclassify', 'agent-amir', key, lower);
  await desk.advance(4 * MINUTE);
  const view = await asked(desk, 'undoChange', 'agent-amir', key, { change: 1 });
  expect(mark(desk, key)).toMatchObject({ severity: 'P1', due: before?.due, ladder: 'open' });
  expect(view.changes.map(({ how }) => how)).toEqual(['undone', 'overridden']);
  expect(replies(desk, key).at(-1)).toContain('taken our last change back');
  // Whoever was told that it is over hears that it is not.
  expect(pages(desk).map(({ channel }) => channel)).toEqual(['#p1-oncall', '#p1-oncall']);
  await desk.advance(11 * MINUTE);
  expect(pages(desk).at(-1)?.channel).toBe('#p1-leads');
});

test('after five minutes a change cannot be taken back any more', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await asked(desk, 'reclassify', 'agent-amir', key, lower);
  await desk.advance(5 * MINUTE);
  const late = await ask(desk, 'undoChange', 'agent-amir', key, { change: 1 });
  expect(late).toMatchObject({ ok: false, refusal: { code: 'too-late-to-undo' } });
  expect(mark(desk, key)?.severity).toBe('P3');
});

test('a change that took another back is not taken back itself', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await asked(desk, 'reclassify', 'agent-amir', key, lower);
  await asked(desk, 'undoChange', 'agent-amir', key, { change: 1 });
  const again = await ask(desk, 'undoChange', 'agent-amir', key, { change: 2 });
  expect(again).toMatchObject({ ok: false, refusal: { code: 'too-late-to-undo' } });
  expect(mark(desk, key)?.severity).toBe('P1');
});

test('an override without a reason is refused and changes nothing', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  const refused = await ask(desk, 'reclassify', 'agent-amir', key, { from: 'P1', to: 'P3' });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'reason-needed' } });
  expect(mark(desk, key)?.changes).toBeUndefined();
});

test('blanks are no reason for an override', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  const refused = await ask(desk, 'reclassify', 'agent-amir', key, { ...lower, reason: '   ' });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'reason-needed' } });
  expect(mark(desk, key)?.severity).toBe('P1');
});

test('who changes what they have not seen is told who changed it before', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await asked(desk, 'reclassify', 'agent-amir', key, { ...lower, to: 'P2' });
  const second = await ask(desk, 'reclassify', 'agent-sofia', key, lower);
  expect(second).toMatchObject({
    ok: false,
    refusal: { code: 'changed-meanwhile', params: { to: 'P2', by: 'Amir Khan' } },
  });
});

test('two agents who want the same at once make one change and one receipt', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  const [one, other] = await Promise.all([
    ask(desk, 'reclassify', 'agent-amir', key, lower),
    ask(desk, 'reclassify', 'agent-sofia', key, lower),
  ]);
  expect([one.ok, other.ok]).toContain(true);
  await asked(desk, 'reclassify', 'agent-sofia', key, lower);
  expect(mark(desk, key)?.changes).toHaveLength(1);
  expect(replies(desk, key).filter((text) => text.includes('is now P3'))).toHaveLength(1);
});

test('a change of the priority in Jira is the severity from then on and names who did it', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await setPriority(desk, key, 'High');
  expect(mark(desk, key)?.changes?.[0]).toMatchObject({
    to: 'P2',
    how: 'in-jira',
    by: { name: 'Sofia Lind' },
  });
  expect(replies(desk, key).at(-1)).toContain('is now P2');
});

async function setPriority(desk: Desk, key: string, name: string): Promise<void> {
  await as(desk, 'agent-sofia', 'PUT', `/rest/api/3/issue/${key}`, { fields: { priority: { name } } });
  await desk.settle();
}

test('a change that meets no trouble writes the request once', async () => {
  let written = 0;
  const desk = await aDesk((world) => ({
    ...world,
    jira: {
      ...world.jira,
      mark: (...wish) => {
        written += 1;
        return world.jira.mark(...wish);
      },
    },
  }));
  const key = await aP1(desk);
  written = 0;
  await asked(desk, 'reclassify', 'agent-amir', key, lower);
  expect(written).toBe(1);
});
