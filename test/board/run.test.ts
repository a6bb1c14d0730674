import { expect, test } from 'vitest';
import {
  add,
  choiceOf,
  end,
  firstLevel,
  isAcceptable,
  isStill,
  needsConfirmation,
  nextOf,
  note,
  onlyAccepted,
  outcomeOfRefusal,
  outcomeToShow,
  tally,
} from '../../static/pages/board/run';
import { aRow, levels } from './a-row';

const up = choiceOf(aRow({ key: 'ST-1', suggested: 'P1' }));
const down = choiceOf(aRow({ key: 'ST-2', working: 'P1', suggested: 'P3' }));
const small = choiceOf(aRow({ key: 'ST-3', working: 'P3', suggested: 'P4' }));

test('a run counts what it accepted, what was refused and what is open', () => {
  let run = add(undefined, [up, down, small]);
  expect(tally(run)).toEqual({ accepted: 0, refused: 0, unsure: 0, open: 3 });
  run = note(run, 'ST-1', { state: 'accepted', severity: 'P1' });
  run = note(run, 'ST-2', { state: 'refused', refusal: { code: 'edit-refused' } });
  run = note(run, 'ST-3', { state: 'unsure' });
  expect(tally(run)).toEqual({ accepted: 1, refused: 1, unsure: 1, open: 0 });
});

test('one row that was accepted can be taken back, a run of more cannot', () => {
  const undo = { change: 2, left: 300_000 };
  const one = note(add(undefined, [up]), 'ST-1', { state: 'accepted', severity: 'P1', undo });
  expect(onlyAccepted(one)).toBeUndefined();
  expect(onlyAccepted(end(one))).toEqual({ key: 'ST-1', severity: 'P1', undo });
  expect(onlyAccepted(end(add(one, [small])))).toBeUndefined();
});

test('what a customer objects to is accepted only where another severity is suggested', () => {
  const objection = 'Our shops are closed.';
  expect(isAcceptable(aRow({ objection }))).toBe(true);
  expect(isAcceptable(aRow({ objection, suggested: 'P3' }))).toBe(false);
});

test('a broken connection leaves it unsure until the row is settled', () => {
  const unsure = outcomeOfRefusal({ code: 'unreachable' });
  expect(unsure).toEqual({ state: 'unsure' });
  expect(outcomeToShow(unsure, true)).toBe(unsure);
  expect(outcomeToShow(unsure, false)).toBeUndefined();
  const refused = outcomeOfRefusal({ code: 'try-again' });
  expect(refused).toEqual({ state: 'refused', refusal: { code: 'try-again' } });
  expect(outcomeToShow(refused, false)).toBe(refused);
});

test('what a stopped run had not begun is left as it was', () => {
  const run = end(note(add(undefined, [up, small]), 'ST-1', { state: 'accepted', severity: 'P1' }));
  expect(run.outcomes.get('ST-3')).toEqual({ state: 'left' });
  expect(run.state).toBe('over');
});

test('rows accepted meanwhile are done after the others and once', () => {
  const run = add(note(add(undefined, [up]), 'ST-1', { state: 'working' }), [up, small, down]);
  expect(run.choices).toEqual([up, small, down]);
  expect(nextOf(run)).toEqual(small);
  expect(nextOf({ ...run, state: 'stopping' })).toBeUndefined();
});

test('a row refused before can be accepted again', () => {
  const refused = note(add(undefined, [up]), 'ST-1', { state: 'refused', refusal: { code: 'try-again' } });
  const run = add(refused, [{ ...up, to: 'P2' }]);
  expect(run.choices).toEqual([{ ...up, to: 'P2' }]);
  expect(nextOf(run)).toEqual({ ...up, to: 'P2' });
});

test('a run that is over leaves nothing to the next', () => {
  const over = end(note(add(undefined, [up]), 'ST-1', { state: 'accepted', severity: 'P1' }));
  expect(add(over, [small]).outcomes).toEqual(new Map([['ST-3', { state: 'queued' }]]));
});

test('the agent is asked before somebody is paged or no longer is', () => {
  expect(needsConfirmation([up], levels)).toBe(true);
  expect(needsConfirmation([down], levels)).toBe(true);
  expect(needsConfirmation([small], levels)).toBe(false);
  expect(firstLevel([up, down, small], levels)).toEqual({ reach: ['ST-1'], leave: ['ST-2'] });
});

test('several rows at once are never accepted unasked', () => {
  expect(needsConfirmation([small, small], levels)).toBe(true);
});

test.each([
  ['the suggestion changed', aRow({ suggested: 'P1' })],
  ['the working severity changed', aRow({ working: 'P4' })],
  ['it was settled', aRow({ isOpen: false })],
  ['it is gone', undefined],
])('a row no longer says what was accepted when %s', (_, row) => {
  expect(isStill(row, choiceOf(aRow()))).toBe(false);
  expect(isStill(aRow(), choiceOf(aRow()))).toBe(true);
});
