import {
  Heading,
  Inline,
  Link,
  List,
  ListItem,
  LoadingButton,
  SectionMessage,
  Stack,
  Text,
} from '@forge/react';
import { useState } from 'react';
import type { ContactView, IssueView, LadderView, StepView } from '../../src/calls';
import { ask, type NoAnswer } from '../shared/ask';
import { agentRefusalWords } from '../shared/refusals';
import { standing } from '../shared/ladder';
import type { Live } from '../shared/use-live';
import { useViewer } from '../shared/viewer';

interface Props extends Pick<Live<IssueView>, 'accept' | 'reload'> {
  view: IssueView;
  ladder: LadderView;
}

const APPEARANCES = {
  open: 'warning',
  acknowledged: 'success',
  stopped: 'information',
  exhausted: 'error',
} as const;

/** The ladder: whether somebody answered, the button to answer, whom it reached and how to reach the customer. */
export function Escalation({ view, ladder, accept, reload }: Props) {
  const { words, times } = useViewer();
  const now = Date.parse(view.now);
  // Once the ladder has ended, a step that waits will never come.
  const steps = ladder.steps.filter(({ state }) => ladder.state === 'open' || state !== 'waiting');
  return (
    <Stack space="space.150">
      <SectionMessage
        appearance={APPEARANCES[ladder.state]}
        title={words(`agent.title.${standing(ladder)}`, { severity: view.working.id })}
      >
        {ladder.acknowledged && (
          <Text>
            {`${words('ladder.acknowledged', { name: ladder.acknowledged.by })}, ${times.brief(Date.parse(ladder.acknowledged.at), now)}`}
          </Text>
        )}
        {ladder.stopped && (
          <Text>
            {words('agent.stopped', {
              time: times.brief(Date.parse(ladder.stopped.at), now),
              why: words(`agent.stop.${ladder.stopped.why}`),
            })}
          </Text>
        )}
        <Acknowledge isOffered={view.canAcknowledge} accept={accept} reload={reload} />
      </SectionMessage>
      <Heading size="xsmall">{words('agent.ladder')}</Heading>
      <List type="ordered">
        {steps.map((step) => (
          <Step key={step.number} step={step} now={now} />
        ))}
      </List>
      <Contact contact={view.contact} />
    </Stack>
  );
}

function Step({ step: { state, at, target, channel, why = '' }, now }: { step: StepView; now: number }) {
  const { words, times } = useViewer();
  const time = times.brief(Date.parse(at), now);
  return <ListItem>{words(`agent.step.${state}`, { target: target ?? channel, time, why })}</ListItem>;
}

type AcknowledgeProps = Pick<Props, 'accept' | 'reload'> & { isOffered: boolean };

/** The button while it can be pressed; why it did nothing stays even where the panel has moved on since. */
function Acknowledge({ isOffered, accept, reload }: AcknowledgeProps) {
  const { words } = useViewer();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<NoAnswer>();
  const acknowledge = async () => {
    setBusy(true);
    const asked = await ask('acknowledge', {});
    setBusy(false);
    setRefusal(asked.ok ? undefined : asked.refusal);
    if (asked.ok) accept(asked.data);
    else reload();
  };
  if (!isOffered && !refusal) return null;
  return (
    <Stack space="space.100">
      {isOffered && (
        <Inline>
          <LoadingButton appearance="primary" isLoading={busy} onClick={() => void acknowledge()}>
            {words('agent.acknowledge')}
          </LoadingButton>
        </Inline>
      )}
      {refusal && <Text>{agentRefusalWords(words, refusal)}</Text>}
    </Stack>
  );
}

function Contact({ contact: { phone, callCode, meetingLink } }: { contact: ContactView }) {
  const { words } = useViewer();
  const code = callCode && words('agent.callCode', { code: callCode });
  const call = [phone && words('agent.call', { phone }), code].filter(Boolean).join(', ');
  return (
    <>
      {call !== '' && <Text>{call}</Text>}
      {meetingLink !== undefined && (
        <Text>
          <Link href={meetingLink} openNewTab>
            {words('agent.meeting')}
          </Link>
        </Text>
      )}
    </>
  );
}
