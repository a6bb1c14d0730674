import {
  Button,
  ErrorMessage,
  Form,
  HelperMessage,
  Inline,
  Label,
  LoadingButton,
  Stack,
  Text,
  TextArea,
} from '@forge/react';
import { useState } from 'react';
import type { IssueView } from '../../src/calls';
import { ask, type NoAnswer } from '../shared/ask';
import { refusalWords } from '../shared/refusals';
import { useViewer } from '../shared/viewer';

interface Props {
  fact: string;
  label: string;
  accept: (view: IssueView) => void;
}

const FEWEST_CHARACTERS = 3;
const MOST_CHARACTERS = 500;

/** The way to do without a fact: a button that opens a small form for the reason. */
export function Waive(props: Props) {
  const { words } = useViewer();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Reason {...props} close={() => setOpen(false)} />;
  return (
    <Inline>
      <Button appearance="subtle" spacing="compact" onClick={() => setOpen(true)}>
        {words('agent.waive', { fact: props.label })}
      </Button>
    </Inline>
  );
}

function Reason({ fact, label, accept, close }: Props & { close: () => void }) {
  const { words } = useViewer();
  const [reason, setReason] = useState('');
  const [isTooShort, setTooShort] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<NoAnswer>();
  const save = async () => {
    const given = reason.trim();
    setTooShort(given.length < FEWEST_CHARACTERS);
    if (given.length < FEWEST_CHARACTERS || isSaving) return;
    setSaving(true);
    const asked = await ask('waive', { fact, reason: given });
    setSaving(false);
    setRefusal(asked.ok ? undefined : asked.refusal);
    if (asked.ok) accept(asked.data);
  };
  const id = `waive-${fact}`;
  return (
    <Form onSubmit={save}>
      <Stack space="space.100">
        <Label labelFor={id}>{words('agent.waive.reason', { fact: label })}</Label>
        <TextArea
          id={id}
          name={id}
          autoFocus
          isRequired
          isInvalid={isTooShort}
          maxLength={MOST_CHARACTERS}
          onChange={({ target }) => setReason(String(target.value ?? ''))}
        />
        {isTooShort ? (
          <ErrorMessage>{words('agent.waive.error')}</ErrorMessage>
        ) : (
          <HelperMessage>{words('agent.waive.help')}</HelperMessage>
        )}
        <Inline space="space.100">
          <LoadingButton type="submit" appearance="primary" isLoading={isSaving}>
            {words('agent.waive.save')}
          </LoadingButton>
          <Button onClick={close}>{words('agent.cancel')}</Button>
        </Inline>
        {refusal && <Text>{refusalWords(words, refusal)}</Text>}
      </Stack>
    </Form>
  );
}
