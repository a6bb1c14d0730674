import { Button, ErrorMessage, Form, Inline, Label, LoadingButton, Select, Stack } from '@forge/react';
import { useState } from 'react';
import type { IssueView } from '../../../src/calls/issue';
import type { SeverityView } from '../../../src/calls/shared';
import { useViewer } from '../../shared/viewer';
import { isReason, ReasonField } from '../reason-field';
import { useCurrent } from '../use-current';
import type { Deeds } from '../use-deeds';

interface Props extends Deeds {
  view: IssueView;
  close: () => void;
}

/** Another severity and why; the customer reads it. What was typed stays where the app refuses. */
export function OverrideForm({ view, doing, act, close }: Props) {
  const { words } = useViewer();
  const picked = useCurrent<string | undefined>(undefined);
  const reason = useCurrent('');
  const [wasTried, setTried] = useState(false);
  const { working, suggested, severities } = view;
  const others = severities.filter(({ id }) => id !== working.id);
  const known = (id: string | undefined) => others.find((one) => one.id === id)?.id;
  // The suggestion has its reason already; one of the agent's own goes before it.
  const isFit = (why: string, to: string | undefined) =>
    isReason(why) || (why.trim() === '' && to === suggested.id);
  const submit = async () => {
    setTried(true);
    const to = known(picked.latest.current);
    const why = reason.latest.current.trim();
    if (to === undefined || !isFit(why, to)) return;
    const given = why === '' ? {} : { reason: why };
    const said = words('agent.accept.done', { severity: to });
    if (await act('reclassify', { from: working.id, to, seen: view.suggested.id, ...given }, said)) close();
  };
  const shown = known(picked.drawn);
  return (
    <Form onSubmit={submit}>
      <Stack space="space.100">
        <SeverityField
          severities={others}
          picked={shown}
          isMissing={wasTried && shown === undefined}
          pick={picked.set}
        />
        <ReasonField
          id="override-reason"
          label={words('agent.override.reason')}
          help={words('agent.override.help')}
          isUnfit={wasTried && shown !== undefined && !isFit(reason.drawn, shown)}
          change={reason.set}
        />
        <Inline space="space.100">
          <LoadingButton type="submit" appearance="primary" isLoading={doing === 'reclassify'}>
            {words('agent.override.save')}
          </LoadingButton>
          <Button onClick={close}>{words('agent.cancel')}</Button>
        </Inline>
      </Stack>
    </Form>
  );
}

interface FieldProps {
  severities: SeverityView[];
  picked: string | undefined;
  isMissing: boolean;
  pick: (severity: string) => void;
}

function SeverityField({ severities, picked, isMissing, pick }: FieldProps) {
  const { words } = useViewer();
  const options = severities.map(({ id, name }) => ({
    value: id,
    label: words('severity.full', { id, name }),
  }));
  return (
    <Stack space="space.050">
      <Label labelFor="override-severity">{words('agent.override.severity')}</Label>
      <Select
        inputId="override-severity"
        name="override-severity"
        autoFocus
        isInvalid={isMissing}
        options={options}
        value={options.find(({ value }) => value === picked) ?? null}
        placeholder={words('agent.override.pick')}
        onChange={(option: { value: string } | null) => option && pick(option.value)}
      />
      {isMissing && <ErrorMessage>{words('agent.override.missing')}</ErrorMessage>}
    </Stack>
  );
}
