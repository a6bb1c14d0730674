import { Button, Heading, Inline, SectionMessage, Spinner, Stack, Text } from '@forge/react';
import { useState } from 'react';
import { agentRefusalWords } from '../shared/refusals';
import { useViewer } from '../shared/viewer';
import { Outcomes } from './sharing/outcomes';
import { Seers } from './sharing/seers';
import { ShareForm } from './sharing/share-form';
import { useSharing } from './sharing/use-sharing';

/**
 * Who can see the request and why, and what an agent can do about it. It is asked for only when an agent wants to know.
 */
export function Sharing() {
  const { words } = useViewer();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Opened />;
  return (
    <Inline>
      <Button onClick={() => setOpen(true)}>{words('agent.sharing.open')}</Button>
    </Inline>
  );
}

function Opened() {
  const { words } = useViewer();
  const { view, outcomes, soFar, refusal, isBusy, share, end } = useSharing();
  return (
    <Stack space="space.150">
      <Heading size="xsmall">{words('agent.sharing')}</Heading>
      {!view && !refusal && <Spinner size="small" label={words('loading')} />}
      {view && <Seers view={view} isBusy={isBusy} end={end} />}
      {refusal && (
        <SectionMessage appearance="warning">
          <Text>{agentRefusalWords(words, refusal)}</Text>
        </SectionMessage>
      )}
      <Outcomes outcomes={outcomes} soFar={soFar} />
      {view?.canShare && <ShareForm view={view} outcomes={outcomes} isBusy={isBusy} share={share} />}
    </Stack>
  );
}
