import { type RefObject, useEffect, useState } from 'react';
import { useViewer } from '../../shared/viewer';
import { ActionBar } from './action-bar';
import styles from './board-page.module.css';
import { CallBox } from './call-box';
import { ConfirmAccept } from './confirm-accept';
import { FilterBar } from './filter-bar';
import { isFiltering } from '../shared/filters/match';
import { NO_FILTERS } from './filters';
import { KeysHelp } from './keys-help';
import { Rows } from './rows';
import { StandingLine } from './standing-line';
import { useAccepting } from './use-accepting';
import { useArrival } from './use-arrival';
import { useFilters } from './use-filters';
import { usePlaces } from './use-places';
import { useRoving } from './use-roving';
import { useOpen, useShown } from './use-shown';
import { useTicks } from './use-ticks';
import type { Live } from './use-triage';

interface Props {
  live: Live;
  holder: RefObject<HTMLDivElement>;
  siteUrl: string;
  filtersKey: string;
}

/** The board with its filters, its ticks and what is being accepted. */
export function BoardView({ live, holder, siteUrl, filtersKey }: Props) {
  const { triage, show, clear, keep, look, accept } = live;
  const { board, levels } = triage;
  const { words } = useViewer();
  const places = usePlaces();
  const [isHelping, setHelping] = useState(false);
  const help = () => setHelping(true);

  const [filters, changeFilters] = useFilters(filtersKey, clear);
  const clearFilters = () => {
    changeFilters(NO_FILTERS);
    places.toSearch();
  };
  const shown = useShown(triage, filters);
  const ticking = useTicks(shown.acceptable, board.rows);
  const accepting = useAccepting({ board, levels, untick: ticking.untick, look, accept });
  const { run, asked } = accepting;
  useEffect(() => keep(run?.choices.map(({ key }) => key) ?? []), [keep, run]);
  const roving = useRoving(holder, shown.keys);
  const toRows = () => roving.focus(roving.active);
  useArrival(() => roving.focus(roving.active, { preventScroll: true }));

  return (
    <div className={styles['page']}>
      <p className={styles['about']}>{words('board.about', { severity: levels[0] ?? '' })}</p>
      <CallBox field={places.call} />
      <FilterBar
        filters={filters}
        counts={shown.counts}
        levels={levels}
        change={changeFilters}
        search={places.search}
        toRows={toRows}
      />
      <StandingLine
        triage={triage}
        shown={shown.open}
        open={useOpen(board)}
        show={() => {
          show();
          toRows();
        }}
        clearFilters={isFiltering(filters) ? clearFilters : undefined}
      />
      <ActionBar
        board={board}
        shown={shown}
        ticking={ticking}
        accepting={accepting}
        toRows={toRows}
        help={help}
      />
      <Rows
        {...{ triage, shown, ticking, accepting, roving, holder, siteUrl, help, clearFilters }}
        toSearch={places.toSearch}
        toCall={places.toCall}
      />
      <p className="visually-hidden" role="status">
        {accepting.said}
      </p>
      {asked && <ConfirmAccept choices={asked} levels={levels} onClose={accepting.answer} />}
      {isHelping && <KeysHelp onClose={() => setHelping(false)} />}
    </div>
  );
}
