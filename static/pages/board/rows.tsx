import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import { obey } from './commands';
import { EmptyNote } from './empty-note';
import { ticksOverall } from './ticks';
import type { Triage } from './triage';
import { TriageTable } from './triage-table';
import type { Accepting } from './use-accepting';
import type { Places } from './use-places';
import type { Roving } from './use-roving';
import type { Shown } from './use-shown';
import type { Ticking } from './use-ticks';

interface Props extends Pick<Places, 'toSearch' | 'toCall'> {
  triage: Triage;
  shown: Shown;
  ticking: Ticking;
  accepting: Pick<Accepting, 'run' | 'acceptAll'>;
  roving: Roving;
  holder: RefObject<HTMLDivElement>;
  siteUrl: string;
  help: () => void;
  clearFilters: () => void;
}

/** The rows and their keys, or what it means that there are none. */
export function Rows(props: Props) {
  const { triage, shown, ticking, accepting, roving, holder, siteUrl, help, clearFilters } = props;
  const { ticks, tick, tickAll } = ticking;
  const { acceptAll } = accepting;
  const actions = useMemo(() => ({ tick, accept: (key: string) => acceptAll([key]) }), [tick, acceptAll]);
  const press = (event: KeyboardEvent) =>
    obey(event, {
      ...actions,
      shown: shown.keys,
      isTicked: (key) => ticks.has(key),
      focus: roving.focus,
      search: props.toSearch,
      call: props.toCall,
      help,
    });
  const hidden = shown.openInAll - triage.board.waiting.length;
  return (
    <div ref={holder} {...roving.handlers}>
      <TriageTable
        rows={shown.rows}
        shown={shown.keys}
        levels={triage.levels}
        siteUrl={siteUrl}
        active={roving.active}
        ticks={ticks}
        overall={ticksOverall(ticks, shown.acceptable)}
        run={accepting.run}
        actions={actions}
        tickShown={tickAll}
        onKeyDown={press}
      />
      {shown.keys.length === 0 && triage.isComplete && (
        <div data-instead tabIndex={-1}>
          <EmptyNote hidden={hidden} clearFilters={clearFilters} />
        </div>
      )}
    </div>
  );
}
