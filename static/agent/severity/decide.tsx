import { Button, Inline, LoadingButton, Stack, Text } from '@forge/react';
import { useState } from 'react';
import type { IssueView } from '../../../src/calls/issue';
import { useViewer } from '../../shared/viewer';
import { KeepForm } from './keep-form';
import { OverrideForm } from './override-form';
import { isToKeep, keptAsItWas, latestChange } from './standing';
import type { Deeds } from '../use-deeds';

interface Props extends Deeds {
  view: IssueView;
}

type Form = 'override' | 'keep';

/** What an agent can do: accept the suggestion in one click, choose another severity or keep this one for a reason. */
export function Decide({ view, ...deeds }: Props) {
  const [open, setOpen] = useState<Form>();
  const [closed, setClosed] = useState<Form>();
  const close = (form: Form) => {
    setOpen(undefined);
    setClosed(form);
  };
  const begin = (form: Form) => {
    deeds.hush();
    setOpen(form);
  };
  if (!view.canReclassify) return <Kept view={view} />;
  return (
    <Stack space="space.100">
      <Kept view={view} />
      {open === 'override' && <OverrideForm view={view} {...deeds} close={() => close('override')} />}
      {open === 'keep' && <KeepForm view={view} {...deeds} close={() => close('keep')} />}
      {open === undefined && <Choices view={view} {...deeds} open={begin} closed={closed} />}
    </Stack>
  );
}

interface ChoicesProps extends Props {
  open: (form: Form) => void;
  /** The form that was closed last: its button gets the focus back. */
  closed: Form | undefined;
}

function Choices({ view, doing, done, act, open, closed }: ChoicesProps) {
  const { words } = useViewer();
  const { working, suggested } = view;
  const differs = suggested.id !== working.id;
  // The button that undid it is gone, and UI Kit gives the focus only to what appears.
  const undone = done?.name === 'undoChange' ? done.standing : undefined;
  const isUndone = undone !== undefined && undone === latestChange(view);
  const accept = () =>
    act(
      'reclassify',
      { from: working.id, to: suggested.id },
      words('agent.accept.done', { severity: suggested.id }),
    );
  return (
    <>
      <Inline space="space.100" rowSpace="space.100" shouldWrap>
        {differs && (
          <LoadingButton
            appearance={view.kept ? 'default' : 'primary'}
            isLoading={doing === 'reclassify'}
            autoFocus={isUndone}
            onClick={() => void accept()}
          >
            {words('agent.accept', { severity: suggested.id })}
          </LoadingButton>
        )}
        <Button
          key={`override-${undone ?? ''}`}
          autoFocus={
            closed === 'override' || (closed === 'keep' && !isToKeep(view)) || (isUndone && !differs)
          }
          onClick={() => open('override')}
        >
          {words('agent.override')}
        </Button>
        {isToKeep(view) && (
          <Button autoFocus={closed === 'keep'} onClick={() => open('keep')}>
            {words('agent.keep', { severity: working.id })}
          </Button>
        )}
      </Inline>
      {differs && <Text color="color.text.subtle">{words('agent.accept.help')}</Text>}
    </>
  );
}

function Kept({ view }: Pick<Props, 'view'>) {
  const { words, times } = useViewer();
  const { working, now } = view;
  const kept = keptAsItWas(view);
  if (!kept) return null;
  const moment = times.moment(Date.parse(kept.at), Date.parse(now));
  return (
    <Text>{words('agent.kept', { by: kept.by, severity: working.id, moment, reason: kept.reason })}</Text>
  );
}
