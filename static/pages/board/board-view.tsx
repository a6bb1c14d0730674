import { type RefObject, useState } from 'react';
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
import { useArrival } from './use-arrival';
import { usePlaces } from './use-places';
import { useRoving } from './use-roving';
import type { Live } from './use-triage';
import { useWork } from './use-work';

interface Props {
  live: Live;
  holder: RefObject<HTMLDivElement>;
  siteUrl: string;
  filtersKey: string;
}

/** The board with its filters, its ticks and what is being accepted. */
export function BoardView({ live, holder, siteUrl, filtersKey }: Props) {
  const { triage, show } = live;
  const { board, levels } = triage;
  const { words } = useViewer();
  const { filters, changeFilters, shown, ticking, accepting } = useWork(live, filtersKey);
  const { asked, answer, said } = accepting;
  const places = usePlaces();
  const [isHelping, setHelping] = useState(false);
  const help = () => setHelping(true);
  const roving = useRoving(holder, shown.keys);
  const toRows = () => roving.focus(roving.active);
  useArrival(() => roving.focus(roving.active, { preventScroll: true }));
  const clearFilters = () => {
    changeFilters(NO_FILTERS);
    places.toSearch();
  };
  const showNews = () => {
    show();
    toRows();
  };

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
        open={shown.openInAll}
        show={showNews}
        clearFilters={isFiltering(filters) ? clearFilters : undefined}
      />
      <ActionBar {...{ board, shown, ticking, accepting, toRows, help }} />
      <Rows
        {...{ triage, shown, ticking, accepting, roving, holder, siteUrl, help, clearFilters }}
        toSearch={places.toSearch}
        toCall={places.toCall}
      />
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {asked && <ConfirmAccept choices={asked} levels={levels} onClose={answer} />}
      {isHelping && <KeysHelp onClose={() => setHelping(false)} />}
    </div>
  );
}
