import { Button, Form, Inline, LoadingButton, Stack } from '@forge/react';
import { useState } from 'react';
import type { IssueView } from '../../../src/calls/issue';
import { useViewer } from '../../shared/viewer';
import { isReason, ReasonField } from '../reason-field';
import { useCurrent } from '../use-current';
import type { Deeds } from '../use-deeds';

interface Props extends Deeds {
  view: IssueView;
  close: () => void;
}

/** Why the severity stays as it is. What was typed stays where the app refuses. */
export function KeepForm({ view: { working, suggested, changes }, doing, act, close }: Props) {
  const { words } = useViewer();
  const reason = useCurrent('');
  const [isUnfit, setUnfit] = useState(false);
  const { id: severity } = working;
  const submit = async () => {
    const given = reason.latest.current.trim();
    setUnfit(!isReason(given));
    if (!isReason(given)) return;
    const said = words('agent.keep.done', { severity });
    if (await act('keepSeverity', { severity, suggested: suggested.id, reason: given }, said)) close();
  };
  const answersObjection = changes[0]?.objection?.answered === false;
  return (
    <Form onSubmit={submit}>
      <Stack space="space.100">
        <ReasonField
          id="keep-reason"
          label={words('agent.keep.reason', { severity })}
          help={words(answersObjection ? 'agent.keep.helpObjection' : 'agent.keep.help')}
          isUnfit={isUnfit}
          autoFocus
          change={reason.set}
        />
        <Inline space="space.100">
          <LoadingButton type="submit" appearance="primary" isLoading={doing === 'keepSeverity'}>
            {words('agent.keep.save', { severity })}
          </LoadingButton>
          <Button onClick={close}>{words('agent.cancel')}</Button>
        </Inline>
      </Stack>
    </Form>
  );
}
