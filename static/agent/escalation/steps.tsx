import { Heading, List, ListItem, Text } from '@forge/react';
import type { IssueView } from '../../../src/calls/issue';
import type { LadderView, StepView } from '../../../src/calls/ladder';
import type { Moment } from '../../../src/calls/shared';
import { useViewer } from '../../shared/viewer';
import { isWord } from '../../shared/words';

interface Props {
  view: IssueView;
  ladder: LadderView;
}

/** Each page: to whom, through what, when and how that went; what comes next; and when the customer called. */
export function Steps({ view, ladder }: Props) {
  const { words } = useViewer();
  const now = Date.parse(view.now);
  // Once the ladder has ended, a step that waits will never come.
  const steps = ladder.steps.filter(({ state }) => ladder.state === 'open' || state !== 'waiting');
  return (
    <>
      <Heading size="xsmall">{words('agent.ladder')}</Heading>
      <List type="ordered">
        {steps.map((step) => (
          <Step key={step.number} step={step} now={now} />
        ))}
      </List>
      {ladder.next !== undefined && <Next ladder={ladder} next={ladder.next} now={now} />}
      {ladder.calls.length > 0 && <Calls calls={ladder.calls} now={now} />}
    </>
  );
}

function Step({ step, now }: { step: StepView; now: number }) {
  const { words, times } = useViewer();
  const { state, at, target, why = '' } = step;
  const name = `service.${step.channel}`;
  const channel = isWord(name) ? words(name) : step.channel;
  const moment = Date.parse(at);
  const time = state === 'waiting' ? times.brief(moment, now) : times.second(moment, now);
  const whom = target === undefined ? channel : words('agent.page', { channel, target });
  return <ListItem>{words(`agent.step.${state}`, { whom, time, why })}</ListItem>;
}

function Next({ ladder, next, now }: { ladder: LadderView; next: Moment; now: number }) {
  const { words, times } = useViewer();
  const at = Date.parse(next);
  const isLast = ladder.steps.every(({ state }) => state !== 'waiting');
  const time = times.brief(at, now);
  return (
    <Text>{words(isLast ? 'agent.next.told' : 'agent.next.page', { time, left: times.left(at, now) })}</Text>
  );
}

function Calls({ calls, now }: { calls: Moment[]; now: number }) {
  const { words, times } = useViewer();
  const moments = calls.map((call) => times.second(Date.parse(call), now)).join(', ');
  return <Text>{words('agent.calls', { times: moments })}</Text>;
}
