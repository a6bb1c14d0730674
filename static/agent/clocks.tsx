import { Heading, Stack, Text } from '@forge/react';
import type { IssueView } from '../../src/calls/issue';
import { targetInWords } from '../../src/policy/clock/target';
import { useViewer } from '../shared/viewer';

/** The two clocks, by when the first answer is due, and on what that rests. */
export function Clocks({ view }: { view: IssueView }) {
  const { language, words, times } = useViewer();
  const now = Date.parse(view.now);
  const moment = (at: string) => times.moment(Date.parse(at), now);
  const { due, guaranteed, clock } = view.promise;
  const isHeld = view.reporter?.held !== undefined && view.reporter.released === undefined;
  const target = targetInWords(view.promise, language);
  return (
    <Stack space="space.100">
      <Heading size="xsmall">{words('agent.clocks')}</Heading>
      <Text weight="semibold">
        {due === undefined
          ? words(isHeld ? 'agent.dueHeld' : 'agent.dueUnknown', { target })
          : words('agent.due', { moment: moment(due), distance: times.distance(Date.parse(due), now) })}
      </Text>
      <Text>
        {words(guaranteed ? 'agent.guaranteed' : 'agent.typical', {
          target,
          clock: words(`agent.from.${clock}`),
        })}
      </Text>
      <Text>{words('agent.logged', { moment: moment(view.logged) })}</Text>
      <Text>
        {view.submitted === undefined
          ? words('agent.noSubmitted')
          : words('agent.submitted', { moment: moment(view.submitted) })}
      </Text>
      <Text>{words('agent.tier', { tier: view.tier })}</Text>
    </Stack>
  );
}
