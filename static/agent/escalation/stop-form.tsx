import { Button, Form, Inline, LoadingButton, Stack } from '@forge/react';
import { useState } from 'react';
import { useViewer } from '../../shared/viewer';
import { isReason, ReasonField } from '../reason-field';
import { useCurrent } from '../use-current';
import type { Deeds } from '../use-deeds';

interface Props extends Deeds<string> {
  close: () => void;
}

/** Why nobody need be paged any more; the customer reads it. What was typed stays where the app refuses. */
export function StopForm({ doing, act, close }: Props) {
  const { words } = useViewer();
  const reason = useCurrent('');
  const [isUnfit, setUnfit] = useState(false);
  const submit = async () => {
    const given = reason.latest.current.trim();
    setUnfit(!isReason(given));
    if (!isReason(given)) return;
    if (await act('stopPaging', { reason: given }, words('agent.stopPaging.done'))) close();
  };
  return (
    <Form onSubmit={submit}>
      <Stack space="space.100">
        <ReasonField
          id="stop-reason"
          label={words('agent.stopPaging.reason')}
          help={words('agent.stopPaging.help')}
          isUnfit={isUnfit}
          autoFocus
          change={reason.set}
        />
        <Inline space="space.100">
          <LoadingButton type="submit" isLoading={doing === 'stopPaging'}>
            {words('agent.stopPaging.save')}
          </LoadingButton>
          <Button onClick={close}>{words('agent.cancel')}</Button>
        </Inline>
      </Stack>
    </Form>
  );
}
