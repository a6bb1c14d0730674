import { Heading, Stack, Text } from '@forge/react';
import type { IssueView } from '../../src/calls/issue';
import type { Live } from '../shared/use-live';
import { useViewer } from '../shared/viewer';
import { Decide } from './severity/decide';
import { History } from './severity/history';
import { Levels } from './severity/levels';
import { OpenObjections } from './severity/objections';
import { DeedOutcome } from './deed-outcome';
import { SettlingQuestion } from './severity/question';
import { Undo } from './severity/undo';
import { latestChange } from './severity/standing';
import { useDeeds } from './use-deeds';
import { Why } from './severity/why';

interface Props extends Pick<Live<IssueView>, 'accept' | 'refresh'> {
  view: IssueView;
}

/** The severity: who disagrees, what was chosen and what is suggested, why, what to do about it, what was done. */
export function Severity({ view, ...live }: Props) {
  const { words } = useViewer();
  const deeds = useDeeds(view, live, latestChange);
  const { undo, question, fairUse } = view;
  const undoable = view.changes.find(({ number }) => number === undo?.change);
  return (
    <Stack space="space.200">
      <Heading size="xsmall">{words('agent.severity')}</Heading>
      <OpenObjections view={view} />
      <Levels view={view} />
      <Why view={view} />
      <Stack space="space.100">
        {undo && undoable && <Undo key={undo.change} view={view} undo={undo} change={undoable} {...deeds} />}
        <Decide view={view} {...deeds} />
        <DeedOutcome outcome={deeds.outcome} />
      </Stack>
      {question && <SettlingQuestion view={view} question={question} {...deeds} />}
      {fairUse && <FairUse fairUse={fairUse} />}
      <History view={view} />
    </Stack>
  );
}

function FairUse({ fairUse }: { fairUse: NonNullable<IssueView['fairUse']> }) {
  const { words } = useViewer();
  const { severity, organisation, raised, upheld, reclassified } = fairUse;
  return (
    <Text size="small" color="color.text.subtle">
      {words('agent.fairUse', { severity, organisation, raised, upheld, reclassified })}
    </Text>
  );
}
