import { Heading, List, ListItem, Text } from '@forge/react';
import type { IssueView } from '../../../src/calls/issue';
import type { LadderView } from '../../../src/calls/ladder';
import type { Moment } from '../../../src/calls/shared';
import { useViewer } from '../../shared/viewer';
import { nextWords, stepWords } from './step-words';

interface Props {
  view: IssueView;
  ladder: LadderView;
}

/** Each page: to whom, through what, when and how that went; what comes next; and when the customer called. */
export function Steps({ view, ladder }: Props) {
  const viewer = useViewer();
  const now = Date.parse(view.now);
  // Once the ladder has ended, a step that waits will never come.
  const steps = ladder.steps.filter(({ state }) => ladder.state === 'open' || state !== 'waiting');
  return (
    <>
      <Heading size="xsmall">{viewer.words('agent.ladder')}</Heading>
      <List type="ordered">
        {steps.map((step) => (
          <ListItem key={step.number}>{stepWords(step, now, viewer)}</ListItem>
        ))}
      </List>
      {ladder.next !== undefined && <Text>{nextWords(ladder.steps, ladder.next, now, viewer)}</Text>}
      {ladder.calls.length > 0 && <Calls calls={ladder.calls} now={now} />}
    </>
  );
}

function Calls({ calls, now }: { calls: Moment[]; now: number }) {
  const { words, times } = useViewer();
  const moments = calls.map((call) => times.second(Date.parse(call), now)).join(', ');
  return <Text>{words('agent.calls', { times: moments })}</Text>;
}
