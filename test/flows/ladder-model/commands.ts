import {
  type Arbitrary,
  type AsyncCommand,
  array,
  boolean,
  constant,
  constantFrom,
  integer,
  nat,
  oneof,
  record,
} from 'fast-check';
import * as happens from './happenings';
import type { Behaviour } from './services';
import type { ModelState } from './state';

type Command = AsyncCommand<object, ModelState>;

const SECOND = 1000;
const MINUTE = 60 * SECOND;

function command(words: string, deed: (state: ModelState) => unknown): Command {
  return {
    check: () => true,
    run: async (_model, state) => {
      await deed(state);
    },
    toString: () => words,
  };
}

const later = oneof(
  integer({ min: 1, max: 20 }).map((seconds) => seconds * SECOND),
  integer({ min: 25, max: 120 }).map((seconds) => seconds * SECOND),
  integer({ min: 3, max: 15 }).map((minutes) => minutes * MINUTE),
);

const passing = later.map((ms) => command(`${ms / SECOND} s pass`, (state) => happens.wait(state, ms)));
const goingOn = constant(command('all that runs goes on', ({ processes }) => processes.letAllOn()));
const stepping = array(nat(5), { minLength: 1, maxLength: 12 }).map((picks) =>
  command(`steps ${picks.join(' ')} go on`, async ({ processes }) => {
    for (const pick of picks) await processes.letOn(pick);
  }),
);
const dying = record({ pick: nat(5), death: constantFrom('before' as const, 'after' as const) }).map(
  ({ pick, death }) =>
    command(`process ${pick} dies ${death} its next step`, ({ processes }) => processes.doom(pick, death)),
);
const takingIn = constant(command('the request is taken in', happens.takeIn));
const sweeping = constant(command('the sweep comes', happens.sweepOnce));
const waking = constantFrom(1, 1, 2, 0).map((times) =>
  command(`events come ${times} times`, (state) => happens.deliver(state, times)),
);
const serving = record({
  service: constantFrom('slack' as const, 'pagerduty' as const, 'email' as const, 'zoom' as const),
  is: constantFrom<Behaviour>('up', 'up', 'down', 'refusing', 'deaf', 'deadly', 'hanging'),
}).map(({ service, is }) =>
  command(`${service} is ${is}`, ({ services }) => services.behaviour.set(service, is)),
);
const jiraServing = constantFrom('up' as const, 'up' as const, 'down' as const, 'deaf' as const).map((is) =>
  command(`Jira is ${is}`, ({ jira }) => (jira.is = is)),
);
const changing = constantFrom('P1', 'P2', 'P3', 'P3').map((severity) =>
  command(`the severity becomes ${severity}`, (state) => happens.changeSeverity(state, severity)),
);
const pagingAgain = constant(command('an agent pages again', happens.pageAgain));
const stopping = constant(command('an agent stops the paging', happens.stopByAgent));
const answering = constantFrom('Amir', 'Sofia').map((name) =>
  command(`${name} answers`, (state) => happens.answer(state, name)),
);
const answeringThere = constant(
  command('Ines answers at PagerDuty', ({ services }) => services.answers.set('pagerduty', 'Ines')),
);
const closing = record({
  how: constantFrom('resolved' as const, 'deleted' as const),
  isNoticed: boolean(),
}).map(({ how, isNoticed }) =>
  command(`it is ${how}${isNoticed ? '' : ' unnoticed'}`, (state) => happens.close(state, how, isNoticed)),
);

/** What keeps a ladder climbing, or from climbing. What was begun goes on between them, step by step. */
export const climbing: Arbitrary<Command>[] = [
  ...[passing, passing, passing, goingOn, goingOn, stepping, stepping, dying, waking, waking],
  ...[takingIn, sweeping, serving, serving, jiraServing],
];

/** What starts a ladder anew or stops it for now. */
export const turning: Arbitrary<Command>[] = [changing, changing, pagingAgain, stopping];

/** What ends one. */
export const ending: Arbitrary<Command>[] = [answering, answeringThere, closing];
