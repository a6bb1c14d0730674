import { Button, Form, Inline, LoadingButton, Stack, Text } from '@forge/react';
import { useState } from 'react';
import type { IssueView } from '../../src/calls/issue';
import { ask, type NoAnswer } from '../shared/ask';
import { agentRefusalWords } from '../shared/refusals';
import type { Live } from '../shared/use-live';
import { useViewer } from '../shared/viewer';
import { isReason, ReasonField } from './reason-field';
import { useCurrent } from './use-current';

interface Props extends Pick<Live<IssueView>, 'accept' | 'reload'> {
  fact: string;
  label: string;
  /** Whether the desk may do without the fact now. */
  isOffered: boolean;
}

/** The way to do without a fact: a button that opens a small form for the reason. Why it failed stays on the page. */
export function Waive({ fact, label, isOffered, accept, reload }: Props) {
  const { words } = useViewer();
  const [isOpen, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<NoAnswer>();
  const toggle = (open: boolean) => {
    setOpen(open);
    setRefusal(undefined);
  };
  const save = async (reason: string) => {
    const asked = await ask('waive', { fact, reason });
    setRefusal(asked.ok ? undefined : asked.refusal);
    setOpen(!asked.ok);
    if (asked.ok) accept(asked.data);
    else reload();
  };
  if (!isOffered && !refusal) return null;
  return (
    <>
      {isOffered && isOpen && <Reason fact={fact} label={label} save={save} close={() => toggle(false)} />}
      {isOffered && !isOpen && (
        <Inline>
          <Button spacing="compact" onClick={() => toggle(true)}>
            {words('agent.waive', { fact: label })}
          </Button>
        </Inline>
      )}
      {refusal && <Text>{agentRefusalWords(words, refusal)}</Text>}
    </>
  );
}

interface ReasonProps extends Pick<Props, 'fact' | 'label'> {
  save: (reason: string) => Promise<void>;
  close: () => void;
}

function Reason({ fact, label, save, close }: ReasonProps) {
  const { words } = useViewer();
  const reason = useCurrent('');
  const [isUnfit, setUnfit] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const submit = async () => {
    const given = reason.latest.current.trim();
    setUnfit(!isReason(given));
    if (!isReason(given) || isSaving) return;
    setSaving(true);
    await save(given);
    setSaving(false);
  };
  return (
    <Form onSubmit={submit}>
      <Stack space="space.100">
        <ReasonField
          id={`waive-${fact}`}
          label={words('agent.waive.reason', { fact: label })}
          help={words('agent.waive.help')}
          isUnfit={isUnfit}
          autoFocus
          change={reason.set}
        />
        <Inline space="space.100">
          <LoadingButton type="submit" appearance="primary" isLoading={isSaving}>
            {words('agent.waive.save')}
          </LoadingButton>
          <Button onClick={close}>{words('agent.cancel')}</Button>
        </Inline>
      </Stack>
    </Form>
  );
}
