import { useCallback, useRef } from 'react';
import { useViewer } from '../../shared/viewer';
import { Message } from '../shared/message';
import { Waiting } from '../shared/waiting';
import { BoardView } from './board-view';
import { useTriage } from './use-triage';

interface Props {
  siteUrl: string;
  /** Under which this tab keeps the filters. */
  filtersKey: string;
}

/** The triage board: requests whose words suggest another severity than the one they are worked at. */
export function BoardPage({ siteUrl, filtersKey }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const live = useTriage(useCallback(() => holder.current?.matches(':hover') ?? false, []));
  const { severities, refusal } = live.triage;
  if (refusal?.code === 'no-policy') return <NoPolicy />;
  if (severities.length === 0) return <Waiting refusal={refusal} retry={live.look} />;
  return <BoardView live={live} holder={holder} siteUrl={siteUrl} filtersKey={filtersKey} />;
}

/** Whoever decides severities reads who can publish a policy; a customer would read that they can go on. */
function NoPolicy() {
  const { words } = useViewer();
  return (
    <Message kind="information" role="alert">
      <p>{words('board.noPolicy')}</p>
    </Message>
  );
}
