import { Heading, LoadingButton, SectionMessage, Stack, Text } from '@forge/react';
import type { IssueView } from '../../src/calls/issue';
import type { ReporterView } from '../../src/calls/people';
import type { Live } from '../shared/use-live';
import { useViewer } from '../shared/viewer';
import { DeedOutcome } from './deed-outcome';
import { RegisteredAgain } from './reporter/registered-again';
import { letThroughWords } from './reporter/let-through-words';
import { standingWord } from './reporter/standing-word';
import { type Deeds, useDeeds } from './use-deeds';

interface Props extends Pick<Live<IssueView>, 'accept' | 'refresh'> {
  view: IssueView;
  reporter: ReporterView;
}

/** What the reporter's address came to, whether the request waits because of it, and what an agent can do. */
export function Reporter({ view, reporter, ...live }: Props) {
  const { words, times } = useViewer();
  const deeds = useDeeds(view, live, heldSince);
  const { organisation = '', released } = reporter;
  const moment = (at: string) => times.moment(Date.parse(at), Date.parse(view.now));
  return (
    <Stack space="space.150">
      <Heading size="xsmall">{words('agent.reporter')}</Heading>
      <Text>{words(standingWord(reporter), { organisation })}</Text>
      {reporter.held !== undefined && !released && <Held moment={moment(reporter.held)} {...deeds} />}
      {released && (
        <Text color="color.text.subtle">
          {released.byName === undefined
            ? words('agent.released.registered', { moment: moment(released.at) })
            : words('agent.released', { name: released.byName, moment: moment(released.at) })}
        </Text>
      )}
      {reporter.admission !== 'allow' && <RegisteredAgain {...deeds} />}
      <DeedOutcome outcome={deeds.outcome} />
    </Stack>
  );
}

function heldSince({ reporter }: IssueView): string {
  return `${reporter?.standing ?? ''} ${reporter?.held ?? ''} ${reporter?.released?.at ?? ''}`;
}

function Held({ moment, doing, act }: { moment: string } & Deeds<string>) {
  const viewer = useViewer();
  const { words } = viewer;
  return (
    <SectionMessage appearance="warning" title={words('agent.held')}>
      <Text>{words('agent.held.since', { moment })}</Text>
      <LoadingButton
        isLoading={doing === 'letThrough'}
        onClick={() => void act('letThrough', {}, (after) => letThroughWords(after, viewer))}
      >
        {words('agent.letThrough')}
      </LoadingButton>
    </SectionMessage>
  );
}
