import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useViewer } from '../../shared/viewer';
import { ActionBar } from './action-bar';
import { placedRows } from './board';
import styles from './board-page.module.css';
import { CallBox } from './call-box';
import { obey } from './commands';
import { ConfirmAccept } from './confirm-accept';
import { EmptyNote } from './empty-note';
import { FilterBar } from './filter-bar';
import { filter, isFiltering, NO_FILTERS } from './filters';
import { KeysHelp } from './keys-help';
import { StandingLine } from './standing-line';
import { ticksOverall } from './ticks';
import { TriageTable } from './triage-table';
import { useAccepting } from './use-accepting';
import { useFilters } from './use-filters';
import { useRoving } from './use-roving';
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
  const { triage, show, clear, keep } = live;
  const { board, levels, isComplete } = triage;
  const { words } = useViewer();
  const search = useRef<HTMLInputElement>(null);
  const call = useRef<HTMLInputElement>(null);
  const [isHelping, setHelping] = useState(false);

  const [filters, changeFilters] = useFilters(filtersKey, clear);
  const clearFilters = () => {
    changeFilters(NO_FILTERS);
    search.current?.focus();
  };
  const rows = useMemo(() => placedRows(board), [board]);
  const filtered = useMemo(() => filter(rows, filters, levels), [rows, filters, levels]);
  const shown = useMemo(() => filtered.rows.map(({ key }) => key), [filtered]);
  const shownOpen = useMemo(
    () => filtered.rows.filter(({ isOpen }) => isOpen).map(({ key }) => key),
    [filtered],
  );
  const open = useMemo(() => [...board.rows.values()].filter(({ isOpen }) => isOpen), [board]);

  const { ticks, unticked, tick, tickAll, untick } = useTicks(shownOpen, board.rows);
  const ticked = shownOpen.filter((key) => ticks.has(key));
  const hiddenTicks = open.filter(({ key }) => ticks.has(key)).length - ticked.length;
  const roving = useRoving(holder, shown);
  const toRows = () => roving.focus(roving.active);
  const accepting = useAccepting({ board, levels, untick, look: live.look, accept: live.accept });
  const { run, said, asked, acceptAll, answer, stop, close } = accepting;
  useEffect(() => keep(run?.choices.map(({ key }) => key) ?? []), [keep, run]);
  const actions = useMemo(() => ({ tick, accept: (key: string) => acceptAll([key]) }), [tick, acceptAll]);

  return (
    <div className={styles['page']}>
      <p className={styles['about']}>{words('board.about', { severity: levels[0] ?? '' })}</p>
      <CallBox field={call} />
      <FilterBar
        filters={filters}
        counts={filtered.counts}
        levels={levels}
        change={changeFilters}
        search={search}
        toRows={toRows}
      />
      <StandingLine
        triage={triage}
        shown={shownOpen.length}
        open={open.length}
        show={() => {
          show();
          toRows();
        }}
        clearFilters={isFiltering(filters) ? clearFilters : undefined}
      />
      <ActionBar
        ticked={ticked.length}
        hidden={hiddenTicks}
        unticked={unticked}
        run={run}
        accept={() => acceptAll(ticked)}
        stop={stop}
        close={close}
        toRows={toRows}
        help={() => setHelping(true)}
      />
      <div ref={holder} {...roving.handlers}>
        <TriageTable
          rows={rows}
          shown={shown}
          levels={levels}
          siteUrl={siteUrl}
          active={roving.active}
          ticks={ticks}
          overall={ticksOverall(ticks, shownOpen)}
          run={run}
          actions={actions}
          tickShown={tickAll}
          onKeyDown={(event) =>
            obey(event, {
              ...actions,
              shown,
              isTicked: (key) => ticks.has(key),
              focus: roving.focus,
              search: () => search.current?.focus(),
              call: () => call.current?.focus(),
              help: () => setHelping(true),
            })
          }
        />
        {shown.length === 0 && isComplete && (
          <div data-instead tabIndex={-1}>
            <EmptyNote hidden={open.length - board.waiting.length} clearFilters={clearFilters} />
          </div>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {asked && <ConfirmAccept choices={asked} levels={levels} onClose={answer} />}
      {isHelping && <KeysHelp onClose={() => setHelping(false)} />}
    </div>
  );
}
