import { Button, Inline, Stack, Text } from '@forge/react';
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
  const { kind, name, isGone, by, byPolicy, at, until } = seer;
  return (
    <Text>
      <Text as="strong">{words(`agent.seer.${kind}`, { name })}</Text>
      {isGone && ` ${words('agent.seer.gone')}`}
      {byPolicy && ` ${words('agent.seer.byPolicy')}`}
      {by !== undefined && at !== undefined && ` ${words('agent.seer.by', { name: by, moment: moment(at) })}`}
      {until !== undefined && ` ${words('agent.seer.until', { moment: moment(until) })}`}
    </Text>
  );
}

function End({ seer: { kind, id, name, canEnd }, isBusy, end }: { seer: Seer } & Omit<Props, 'view'>) {
  const { words } = useViewer();
  if (!canEnd || (kind !== 'person' && kind !== 'organisation')) return null;
  return (
    <Inline>
      <Button
        appearance="subtle"
        spacing="compact"
        isDisabled={isBusy}
        onClick={() => void end({ kind, id })}
      >
        {words('agent.seer.end', { name })}
      </Button>
    </Inline>
  );
}
