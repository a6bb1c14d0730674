import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useViewer } from '../../../shared/viewer';
import { customersOf, merged } from './customers';
import { FilterBar } from './filter-bar';
import { isFiltering } from '../../shared/filters/match';
import { type Filters, filter, noFilters } from './filters';
import { isUnderWay, JoinBar } from './join-bar';
import { type Order, sorted } from './order';
import { RosterTable } from './roster-table';
import { useJoining } from './use-joining';
import type { Progress, Reader } from './use-reading';

interface Props extends Pick<Reader, 'joined' | 'join'> {
  progress: Progress;
}

const NOBODY: ReadonlySet<string> = new Set();

/** The customers read so far: what to show of them, the table, and adding the ticked to their organisation. */
export function Roster({ progress, joined, join }: Props) {
  const { language } = useViewer();
  // Fifty more customers give way to what the admin does meanwhile.
  const { organisations, memberships, rows } = useDeferredValue(progress.reading);
  const [filters, setFilters] = useState<Filters>(noFilters);
  const [order, setOrder] = useState<Order>({ by: 'place', isDown: false });
  const [ticks, setTicks] = useState(NOBODY);
  const joining = useJoining(join);
  const tick = useCallback(
    (accountId: string, isTicked: boolean) => setTicks((before) => withTick(before, accountId, isTicked)),
    [],
  );

  const customers = useMemo(
    () => customersOf(rows, organisations, merged(memberships, joined)),
    [rows, organisations, memberships, joined],
  );
  const { shown, counts } = useMemo(() => filter(customers, filters), [customers, filters]);
  const ordered = useMemo(() => sorted(shown, order, language), [shown, order, language]);
  const ticked = useMemo(
    () => customers.filter(({ accountId, joins }) => joins !== undefined && ticks.has(accountId)),
    [customers, ticks],
  );
  if (customers.length === 0) return null;
  return (
    <>
      <FilterBar
        filters={filters}
        counts={counts}
        change={setFilters}
        clear={isFiltering(filters) ? () => setFilters(noFilters) : undefined}
        shown={ordered}
        of={customers.length}
      />
      <JoinBar shown={shown} ticks={ticks} ticked={ticked} setTicks={setTicks} joining={joining} />
      <RosterTable
        customers={ordered}
        view={JSON.stringify([filters, order])}
        order={order}
        sortBy={setOrder}
        ticks={ticks}
        tick={tick}
        outcomes={joining.outcomes}
        isBusy={isUnderWay(joining)}
      />
    </>
  );
}

function withTick(before: ReadonlySet<string>, accountId: string, isTicked: boolean): ReadonlySet<string> {
  const after = new Set(before);
  if (isTicked) after.add(accountId);
  else after.delete(accountId);
  return after;
}
