import type { LadderView, StepView } from '../../src/calls/ladder';
import type { RequestView } from '../../src/calls/request';
import type { Question } from '../../src/policy/intake';

const logged = '2026-11-20T07:12:40.000Z';

/** A P1 of an entitled customer with nothing missing; give what differs. */
export function aRequestView(differs: Partial<RequestView> = {}): RequestView {
  return {
    key: 'ST-1',
    state: 'submitted',
    logged,
    submitted: logged,
    severity: { id: 'P1', name: 'Critical', definition: 'Production outage, no viable workaround.' },
    missing: [],
    asked: [],
    canAnswer: true,
    promise: {
      due: '2026-11-20T08:12:40.000Z',
      guaranteed: true,
      clock: 'logged',
      target: '1 hour',
      amount: 1,
      unit: 'hour',
    },
    contact: {},
    now: logged,
    ...differs,
  };
}

/** A change from P1 to P2 by an agent; give what differs. */
export function aChange(
  differs: Partial<NonNullable<RequestView['change']>> = {},
): NonNullable<RequestView['change']> {
  return {
    number: 1,
    at: '2026-11-20T07:15:00.000Z',
    from: { id: 'P1', name: 'Critical', definition: 'Production outage, no viable workaround.' },
    to: { id: 'P2', name: 'High', definition: 'Major degradation.' },
    how: 'accepted',
    by: 'Amir Khan',
    why: 'A workaround exists.',
    canObject: true,
    lead: 'Sofia Lind',
    ...differs,
  };
}

/** Required questions about these facts. */
export function questions(...facts: string[]): Question[] {
  return facts.map((fact) => ({
    fact,
    question: `What about ${fact}?`,
    kind: 'short-text',
    level: 'required',
  }));
}

/** A ladder with these steps: `2 sent 07:22:40`. */
export function aLadder(steps: string[], differs: Partial<LadderView> = {}): LadderView {
  return { state: 'open', steps: steps.map(aStep), calls: [], drill: false, ...differs };
}

function aStep(line: string): StepView {
  const [number, state, time] = line.split(' ');
  return {
    number: Number(number),
    channel: 'slack',
    state: state as StepView['state'],
    at: `2026-11-20T${time ?? ''}.000Z`,
  };
}
