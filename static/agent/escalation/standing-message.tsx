import { SectionMessage, Text } from '@forge/react';
import type { IssueView } from '../../../src/calls/issue';
import type { LadderView } from '../../../src/calls/ladder';
import { standing } from '../../shared/ladder';
import { useViewer } from '../../shared/viewer';
import { endOf } from './standing';

const APPEARANCES = {
  open: 'warning',
  acknowledged: 'success',
  stopped: 'information',
  exhausted: 'error',
} as const;

interface Props {
  view: IssueView;
  ladder: LadderView;
}

/** Whether somebody answered, who and how; or who stopped the paging and why; and that it is a drill. */
export function Standing({ view, ladder }: Props) {
  const { words, times } = useViewer();
  const end = endOf(ladder);
  return (
    <SectionMessage
      appearance={APPEARANCES[ladder.state]}
      title={words(`agent.title.${standing(ladder)}`, { severity: view.working.id })}
    >
      {ladder.drill && <Text weight="semibold">{words('agent.drill')}</Text>}
      {end && (
        <Text>{words(end.word, { ...end.blanks, time: times.atSecond(end.at, Date.parse(view.now)) })}</Text>
      )}
    </SectionMessage>
  );
}
