import { Button, Inline, Stack, Text } from '@forge/react';
import { useState } from 'react';
import type { Question } from '../../../src/calls';
import type { Seer, SharingView } from '../../../src/calls/sharing';
import { useViewer } from '../../shared/viewer';

interface Props {
  view: SharingView;
  isBusy: boolean;
  end: (ended: Question<'endIssueShare'>) => Promise<void>;
}

/** Everyone who can see the request, why, and until when. */
export function Seers({ view, isBusy, end }: Props) {
  return (
    <Stack space="space.100">
      {view.seers.map((seer) => (
        <Stack key={`${seer.kind} ${seer.id}`} space="space.025">
          <Line seer={seer} now={Date.parse(view.now)} />
          <End seer={seer} isBusy={isBusy} end={end} />
        </Stack>
      ))}
    </Stack>
  );
}

function Line({ seer, now }: { seer: Seer; now: number }) {
  const { words, times } = useViewer();
  const moment = (at: string) => times.moment(Date.parse(at), now);
  const { kind, name, isGone, isInvited, by, byPolicy, at, until } = seer;
  const shared = isInvited ? 'agent.seer.invitedBy' : 'agent.seer.by';
  return (
    <Text>
      <Text as="strong">{words(`agent.seer.${kind}`, { name })}</Text>
      {isGone && ` ${words('agent.seer.gone')}`}
      {byPolicy && ` ${words('agent.seer.byPolicy')}`}
      {by !== undefined && at !== undefined && ` ${words(shared, { name: by, moment: moment(at) })}`}
      {until !== undefined && ` ${words('agent.seer.until', { moment: moment(until) })}`}
    </Text>
  );
}

/** Ends a share after one more question; the focus follows the buttons that take each other's place. */
function End({ seer, isBusy, end }: { seer: Seer } & Omit<Props, 'view'>) {
  const { words } = useViewer();
  const [isAsking, setAsking] = useState(false);
  const [wasAsked, setWasAsked] = useState(false);
  const { kind, id, name, canEnd } = seer;
  if (!canEnd || (kind !== 'person' && kind !== 'organisation')) return null;
  const who = words(`agent.seer.${kind}`, { name });
  const answer = (isSure: boolean) => {
    setAsking(false);
    setWasAsked(true);
    if (isSure) void end({ kind, id });
  };
  if (!isAsking)
    return (
      <Inline>
        <Button
          appearance="subtle"
          spacing="compact"
          autoFocus={wasAsked}
          isDisabled={isBusy}
          onClick={() => setAsking(true)}
        >
          {words('agent.seer.end', { name: who })}
        </Button>
      </Inline>
    );
  return (
    <Stack space="space.050">
      <Text>{words('share.end.will', { person: who })}</Text>
      <Inline space="space.100">
        <Button spacing="compact" appearance="warning" autoFocus onClick={() => answer(true)}>
          {words('share.end.yes')}
        </Button>
        <Button spacing="compact" onClick={() => answer(false)}>
          {words('share.end.no')}
        </Button>
      </Inline>
    </Stack>
  );
}
