import { expect } from 'vitest';
import type { Ladder } from '../../../src/policy/escalation/ladder';
import * as happens from './happenings';
import { findable, NOBODY } from './services';
import { type ModelState, ladderIn } from './state';

const MINUTE = 60_000;
const MOST_SWEEPS = 60;

/** Everything outside works again and the schedule comes round until nothing is due. */
export async function heal(state: ModelState): Promise<void> {
  state.services.behaviour.clear();
  state.jira.is = 'up';
  happens.wait(state, 2 * MINUTE);
  for (let turn = 0; turn < MOST_SWEEPS && !isAtRest(state); turn += 1) {
    await happens.sweepOnce(state);
    await state.processes.letAllOn();
    happens.wait(state, 5 * MINUTE);
  }
}

function isAtRest({ keep, owed }: ModelState): boolean {
  return keep.peek('due').length === 0 && !owed.intake && owed.severity === undefined;
}

/** What holds of a desk once it has come to rest, whatever happened before. */
export function checkClaims(state: ModelState): void {
  expect(state.wrongs).toEqual([]);
  expect(keysOf(state.keep.peek('due'))).toEqual([]);
  expect(sentTwice(state)).toEqual([]);
  expectOnce(state.jira.comments.map(({ effect }) => effect));
  expectOnce(state.services.meetings);
  const ladder = ladderIn(state);
  if (ladder !== undefined) checkLadder(state, ladder);
}

function checkLadder(state: ModelState, ladder: Ladder): void {
  expect(ladder.state).not.toBe('open');
  expect(ladder.steps.filter((step) => !isAccountedFor(step))).toEqual([]);
  if (ladder.state === 'exhausted') expect(ladder.steps.filter(({ attempts }) => attempts === 0)).toEqual([]);
  if (state.answered.has(ladder.token)) expect(ladder.state).toBe('acknowledged');
  expect(ladder.acknowledged?.byName).not.toBe(NOBODY);
  expect(unfounded(state, ladder)).toEqual([]);
  expect(unsettled(state, ladder)).toEqual([]);
  if (state.jira.request !== undefined) checkTold(state, ladder);
  if (ladder.stopped?.why === 'reclassified') expect(isToBeLeft(state)).toBe(true);
}

/** Whether the latest change of severity, or the end of the request, says that nobody is to be woken for it. */
function isToBeLeft({ jira: { request } }: ModelState): boolean {
  return request === undefined || request.done || request.mark?.severity === 'P3';
}

/** The customer and the mark know how it ended. */
function checkTold({ jira }: ModelState, ladder: Ladder): void {
  if (!jira.request?.done) expect(jira.request?.mark?.ladder).toBe(ladder.state);
  const isToTell = ladder.state !== 'stopped' || ladder.stopped?.why === 'by-agent';
  if (isToTell) expect(jira.comments.at(-1)?.text).toContain(ladder.acknowledged?.byName ?? '');
  if (isToTell) expect(jira.comments.length).toBeGreaterThan(0);
}

function isAccountedFor({ state, why }: Ladder['steps'][number]): boolean {
  return state === 'sent' || state === 'skipped' || (state === 'failed' && why !== undefined);
}

/** Steps said to be sent that no service has. */
function unfounded({ services }: ModelState, { steps }: Ladder): string[] {
  const refs = new Set(services.delivered.map(({ ref }) => ref));
  return steps
    .filter(({ state, ref }) => state === 'sent' && !refs.has(ref ?? ''))
    .map(({ number }) => `step ${number}`);
}

/** Pages whose service was not told how it ended, so that somebody may wake for nothing. */
function unsettled({ services }: ModelState, { state, stopped, steps }: Ladder): string[] {
  const kind = stopped === undefined ? state : 'stopped';
  const told = new Set(services.settled.filter(({ end }) => end.kind === kind).map(({ ref }) => ref));
  return steps.flatMap((step) =>
    step.state === 'sent' && !step.over && !told.has(step.ref ?? '') ? [step.ref ?? ''] : [],
  );
}

/** Pages that went out a second time: nowhere if they could be found, elsewhere only if the first was unsure. */
function sentTwice({ services }: ModelState): string[] {
  const seen = new Set<string>();
  return services.delivered.flatMap(({ page }) => {
    const name = `${page.token} step ${page.step} ${page.channel}`;
    const isSecond = seen.has(name);
    seen.add(name);
    const isAllowed = !findable.includes(page.channel) && page.mayHaveBeenSent;
    return isSecond && !isAllowed ? [name] : [];
  });
}

function expectOnce(names: string[]): void {
  expect(names).toEqual([...new Set(names)]);
}

function keysOf(rows: unknown[]): string[] {
  return rows.map((row) => JSON.stringify(row));
}
