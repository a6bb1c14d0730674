import type { TriageRow, Undo } from '../../../src/calls/triage';
import type { NoAnswer } from '../../shared/ask';
import { type Levels, touchesFirst } from './urgency';

/** A suggestion as the agent saw it when they accepted it. */
export interface Accepted {
  key: string;
  from: string;
  to: string;
}

/**
 * What came of one row. `overtaken`: it was changed after the agent accepted it, so it was left alone. `unsure`: the
 * connection broke, so only the next look tells.
 */
export type Outcome =
  | { state: 'queued' | 'working' | 'overtaken' | 'left' | 'unsure' }
  | { state: 'accepted'; severity: string; undo?: Undo }
  | { state: 'refused'; refusal: NoAnswer };

/** Rows that are accepted one after another. */
export interface Run {
  choices: readonly Accepted[];
  outcomes: ReadonlyMap<string, Outcome>;
  state: 'running' | 'stopping' | 'over';
}

/** The run with more rows at its end, or a new one where none is under way; rows it has yet to do are not doubled. */
export function add(run: Run | undefined, choices: readonly Accepted[]): Run {
  const going: Run = run && isUnderWay(run) ? run : { choices: [], outcomes: new Map(), state: 'running' };
  const fresh = choices.filter(({ key }) => !isToDo(going.outcomes.get(key)));
  const isFresh = (key: string) => fresh.some((choice) => choice.key === key);
  const outcomes = new Map(going.outcomes);
  for (const { key } of fresh) outcomes.set(key, { state: 'queued' });
  return { ...going, choices: [...going.choices.filter(({ key }) => !isFresh(key)), ...fresh], outcomes };
}

/** Whether rows are being accepted. */
export function isUnderWay(run: Run | undefined): boolean {
  return run !== undefined && run.state !== 'over';
}

/** The row to do next; undefined at the end and once the agent wants to stop. */
export function nextOf(run: Run): Accepted | undefined {
  if (run.state !== 'running') return undefined;
  return run.choices.find(({ key }) => run.outcomes.get(key)?.state === 'queued');
}

/** The run with what came of one row. */
export function note(run: Run, key: string, outcome: Outcome): Run {
  return { ...run, outcomes: new Map(run.outcomes).set(key, outcome) };
}

/** What to show of a row's outcome: nothing any more where nobody knew and the row has been settled since. */
export function outcomeToShow(outcome: Outcome | undefined, isOpen: boolean): Outcome | undefined {
  return outcome?.state === 'unsure' && !isOpen ? undefined : outcome;
}

/** What came of a row that the app did not accept; a broken connection tells nothing of how far it got. */
export function outcomeOfRefusal(refusal: NoAnswer): Outcome {
  return refusal.code === 'unreachable' ? { state: 'unsure' } : { state: 'refused', refusal };
}

/** The run at its end; what was not begun is left as it was. */
export function end(run: Run): Run {
  const outcomes = new Map<string, Outcome>();
  for (const [key, outcome] of run.outcomes)
    outcomes.set(key, outcome.state === 'queued' ? { state: 'left' } : outcome);
  return { ...run, outcomes, state: 'over' };
}

/** How many rows a run accepted, could not accept, may have accepted, and has not come to. */
export function tally({ outcomes }: Run): Record<'accepted' | 'refused' | 'unsure' | 'open', number> {
  const states = [...outcomes.values()].map(({ state }) => state);
  const count = (...wanted: Outcome['state'][]) => states.filter((state) => wanted.includes(state)).length;
  return {
    accepted: count('accepted'),
    refused: count('refused', 'overtaken'),
    unsure: count('unsure'),
    open: count('queued', 'working', 'left'),
  };
}

/** What accepting a row as it stands means. */
export function choiceOf({ key, working, suggested }: TriageRow): Accepted {
  return { key, from: working, to: suggested };
}

/** Whether a row can be accepted: it is open, and another severity is suggested than the one it is worked at. */
export function isAcceptable({ isOpen, working, suggested }: TriageRow): boolean {
  return isOpen && working !== suggested;
}

/** The one row that a run which is over accepted, and nothing else; undefined for every other run. */
export function onlyAccepted({ choices, outcomes, state }: Run): Done | undefined {
  const [only, ...others] = choices;
  if (only === undefined || others.length > 0 || state !== 'over') return undefined;
  const outcome = outcomes.get(only.key);
  if (outcome?.state !== 'accepted') return undefined;
  const { severity, undo } = outcome;
  return { key: only.key, severity, undo };
}

/** A row that was accepted, and how that may be taken back. */
export interface Done {
  key: string;
  severity: string;
  undo: Undo | undefined;
}

/** Whether a row still says what the agent accepted. */
export function isStill(row: TriageRow | undefined, { from, to }: Accepted): boolean {
  return row?.isOpen === true && row.working === from && row.suggested === to;
}

/** Whether a row is in line or being accepted. */
export function isToDo(outcome: Outcome | undefined): boolean {
  return outcome?.state === 'queued' || outcome?.state === 'working';
}

/** The keys that reach the first level, where on-call is paged, and those that leave it. */
export function firstLevel(
  choices: readonly Accepted[],
  levels: Levels,
): Record<'reach' | 'leave', string[]> {
  const keysOf = (some: readonly Accepted[]) => some.map(({ key }) => key);
  return {
    reach: keysOf(choices.filter(({ to }) => to === levels[0])),
    leave: keysOf(choices.filter(({ from }) => from === levels[0])),
  };
}

/** Whether the agent is asked before it is done: several rows at once, or somebody is paged or no longer is. */
export function needsConfirmation(choices: readonly Accepted[], levels: Levels): boolean {
  return (
    choices.length > 1 ||
    choices.some(({ from, to }) => touchesFirst({ working: from, suggested: to }, levels))
  );
}
