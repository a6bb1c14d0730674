import { Button, SectionMessage, Spinner, Stack, Text } from '@forge/react';
import type { IssueView } from '../../src/calls/issue';
import type { NoAnswer } from '../shared/ask';
import { refusalWords } from '../shared/refusals';
import { pauseFor } from '../shared/polling';
import { type Live, passes, useLive } from '../shared/use-live';
import { useViewer } from '../shared/viewer';
import { Clocks } from './clocks';
import { Escalation } from './escalation';
import { Severity } from './severity';
import { Facts } from './facts';
import { Findings } from './findings';
import { Reporter } from './reporter';
import { Sharing } from './sharing';
import { Troubles } from './troubles';

const pause = (view: IssueView | undefined) => view && pauseFor(view.ladder, view.canAsk);

/**
 * The agent's panel: who has to be answered for first, what stands in the way, severity and why, what is there, by
 * when.
 */
export function IssuePanel() {
  const { data, refusal, reload, refresh, accept } = useLive('loadIssue', pause);
  const { words } = useViewer();
  if (!data && !refusal) return <Spinner size="medium" label={words('loading')} />;
  return (
    <Stack space="space.200">
      {refusal && <Refused refusal={refusal} retry={reload} />}
      {data && <Panel view={data} accept={accept} reload={reload} refresh={refresh} />}
    </Stack>
  );
}

/** A warning where another try can help; otherwise the plain reason, for it will not change. */
function Refused({ refusal, retry }: { refusal: NoAnswer; retry: () => void }) {
  const { words } = useViewer();
  if (!passes(refusal)) return <Text>{refusalWords(words, refusal)}</Text>;
  return (
    <SectionMessage appearance="warning">
      <Text>{refusalWords(words, refusal)}</Text>
      <Button onClick={retry}>{words('action.retry')}</Button>
    </SectionMessage>
  );
}

interface PanelProps extends Pick<Live<IssueView>, 'accept' | 'reload' | 'refresh'> {
  view: IssueView;
}

function Panel({ view, ...rest }: PanelProps) {
  return (
    <Stack space="space.300">
      {view.ladder && <Escalation view={view} ladder={view.ladder} {...rest} />}
      {view.troubles.length > 0 && <Troubles troubles={view.troubles} />}
      <Severity view={view} {...rest} />
      <Facts view={view} {...rest} />
      <Findings view={view} />
      {view.reporter && <Reporter view={view} reporter={view.reporter} {...rest} />}
      <Clocks view={view} />
      <Sharing />
    </Stack>
  );
}
