import type { LadderView } from '../calls/ladder';
import type { RequestView } from '../calls/request';
import type { SeverityView } from '../calls/shared';
import { nextDue } from '../policy/escalation';
import type { Ladder } from '../policy/escalation/ladder';
import { endOf } from '../policy/escalation/turn';
import type { Policy } from '../policy/schema';
import { translation } from '../policy/translation';
import type { Mark } from './world/request';
import { iso } from '../policy/iso';

/** What people call a fact: in the desk's own language, or in that of whoever reads it. */
export function labelOf(policy: Policy, fact: string, language = policy.language): string {
  return translation(policy, policy.facts.find(({ id }) => id === fact)?.label ?? fact, language);
}

/** Both clocks of a request and what the desk promised by them. */
export function clocksOf(mark: Mark): Pick<RequestView, 'logged' | 'submitted' | 'promise'> {
  return {
    logged: mark.logged,
    ...(mark.submitted === undefined ? {} : { submitted: mark.submitted }),
    promise: { ...mark.promise, ...(mark.due === undefined ? {} : { due: mark.due }) },
  };
}

/** A severity as it is called in the desk's own language, or in that of whoever reads it. */
export function severityView(policy: Policy, id: string, language = policy.language): SeverityView {
  const { name = id, definition = '' } = policy.severities.find((one) => one.id === id) ?? {};
  const told = (text: string) => translation(policy, text, language);
  return { id, name: told(name), definition: told(definition) };
}

/** How a ladder stands, for those who work on the request. */
export function ladderView(ladder: Ladder): LadderView {
  const next = nextDue(ladder);
  return {
    state: ladder.state,
    steps: ladder.steps.map((step) => ({
      number: step.number,
      channel: step.channel,
      state: step.state,
      at: iso(step.state === 'waiting' ? step.dueAt : (step.at ?? step.dueAt)),
      target: step.target,
      ...(step.why === undefined ? {} : { why: step.why }),
    })),
    ...(next === undefined ? {} : { next: iso(next) }),
    ...(ladder.state === 'exhausted' && { ended: iso(endOf(ladder)) }),
    ...(ladder.acknowledged === undefined
      ? {}
      : {
          acknowledged: {
            by: ladder.acknowledged.byName,
            at: iso(ladder.acknowledged.at),
            how: ladder.acknowledged.how,
          },
        }),
    ...(ladder.stopped === undefined ? {} : { stopped: stoppedView(ladder.stopped) }),
    calls: (ladder.calls ?? []).map(iso),
    drill: ladder.drill ?? false,
  };
}

function stoppedView({ why, at, by }: NonNullable<Ladder['stopped']>): LadderView['stopped'] {
  return { why, at: iso(at), ...(by && { by: by.name, reason: by.reason }) };
}

/** How the customer reaches the desk at once. */
export function contactOf(ladder: Ladder | undefined): RequestView['contact'] {
  if (ladder === undefined) return {};
  const { phone, callCode, meetingLink, meeting, state } = ladder;
  return {
    ...(phone === undefined ? {} : { phone }),
    ...(callCode === undefined ? {} : { callCode }),
    ...(meetingLink === undefined ? {} : { meetingLink }),
    ...(meeting === 'wanted' && state === 'open' && { meetingComes: true }),
  };
}
