import { Button, Inline, LoadingButton, Stack } from '@forge/react';
import { useState } from 'react';
import type { IssueView } from '../../../src/calls/issue';
import { useViewer } from '../../shared/viewer';
import type { Deeds } from '../use-deeds';
import { StopForm } from './stop-form';

interface Props extends Deeds<string> {
  view: IssueView;
  refresh: () => Promise<unknown>;
}

/** What an agent can do about the ladder: answer, page again, or stop it and say why. */
export function Answer({ view, ...deeds }: Props) {
  const [isStopping, setStopping] = useState(false);
  const [wasStopping, setWasStopping] = useState(false);
  const close = () => {
    setStopping(false);
    setWasStopping(true);
  };
  const begin = () => {
    deeds.hush();
    setStopping(true);
  };
  const asksWhy = isStopping && view.canStopPaging;
  return (
    <Stack space="space.150">
      <Choices
        // Anew, so that a button that gets the focus back takes it.
        key={String(asksWhy)}
        view={view}
        {...deeds}
        stop={asksWhy ? undefined : begin}
        wasStopping={wasStopping}
      />
      {asksWhy && <StopForm {...deeds} close={close} />}
    </Stack>
  );
}

interface ChoicesProps extends Props {
  /** Asks why to stop; undefined while that is being asked. */
  stop: (() => void) | undefined;
  /** The form for the reason was open: its button gets the focus back. */
  wasStopping: boolean;
}

function Choices({ view, refresh, doing, done, act, stop, wasStopping }: ChoicesProps) {
  const { words } = useViewer();
  const isLeft = view.canAcknowledge || view.canPageAgain || view.canStopPaging;
  return (
    <Inline space="space.100" rowSpace="space.100" shouldWrap>
      {view.canAcknowledge && (
        <LoadingButton
          appearance="primary"
          isLoading={doing === 'acknowledge'}
          onClick={() => void act('acknowledge', {}, words('agent.acknowledge.done'))}
        >
          {words('agent.acknowledge')}
        </LoadingButton>
      )}
      {view.canPageAgain && (
        <LoadingButton
          isLoading={doing === 'pageAgain'}
          // The form that stopped the paging is gone.
          autoFocus={done?.name === 'stopPaging'}
          onClick={() => void act('pageAgain', {}, words('agent.pageAgain.done'))}
        >
          {words('agent.pageAgain')}
        </LoadingButton>
      )}
      {view.canStopPaging && stop && (
        <Button
          // What started the paging again is gone.
          autoFocus={wasStopping || done?.name === 'pageAgain'}
          onClick={stop}
        >
          {words('agent.stopPaging')}
        </Button>
      )}
      {done?.name === 'acknowledge' && !isLeft && (
        // The button that answered is gone, and the panel asks no more by itself.
        <Button appearance="subtle" autoFocus onClick={() => void refresh()}>
          {words('agent.refresh')}
        </Button>
      )}
    </Inline>
  );
}
