import { Stack } from '@forge/react';
import type { IssueView } from '../../src/calls/issue';
import type { LadderView } from '../../src/calls/ladder';
import type { Live } from '../shared/use-live';
import { DeedOutcome } from './deed-outcome';
import { Answer } from './escalation/answer';
import { Contact } from './escalation/contact';
import { ladderStanding } from './escalation/standing';
import { Standing } from './escalation/standing-message';
import { Steps } from './escalation/steps';
import { useDeeds } from './use-deeds';

interface Props extends Pick<Live<IssueView>, 'accept' | 'refresh'> {
  view: IssueView;
  ladder: LadderView;
}

/**
 * The ladder: whether somebody answered, what an agent can do, whom it reached and how, and how to reach the customer.
 */
export function Escalation({ view, ladder, ...live }: Props) {
  const deeds = useDeeds(view, live, ladderStanding);
  return (
    <Stack space="space.150">
      <Standing view={view} ladder={ladder} />
      <Stack space="space.100">
        <Answer view={view} refresh={live.refresh} {...deeds} />
        <DeedOutcome outcome={deeds.outcome} />
      </Stack>
      <Steps view={view} ladder={ladder} />
      <Contact contact={view.contact} />
    </Stack>
  );
}
