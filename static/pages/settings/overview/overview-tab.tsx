import { useCallback, useEffect, useId, useState } from 'react';
import type { SettingsView } from '../../../../src/calls/settings';
import { addToOverview, emptyOverview, overviewOf, type MonthView } from '../../../../src/policy/overview';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import controls from '../../shared/controls.module.css';
import { Message } from '../../shared/message';
import { CasesShown } from '../cases/cases';
import { ReadingNote } from '../record/reading-note';
import { type Reader, useReading } from '../record/use-reading';
import section from '../section.module.css';
import { useGoTo } from '../tab-names';
import { MonthCharts } from './month-charts';
import { type Month, monthName, monthsBack, rangeOf } from './months';
import styles from './overview.module.css';

/** As far back as the record is kept by default. */
const MONTHS = 13;

/** A month of the desk at a glance. */
export function OverviewTab({ view: { policy } }: { view: SettingsView }) {
  const { words } = useViewer();
  const [months] = useState(() => monthsBack(Date.now(), MONTHS));
  const [month, setMonth] = useState(months[0] ?? '');
  return (
    <section className={section['section']} aria-labelledby="overview-title">
      <h2 id="overview-title" className={section['title']} tabIndex={-1}>
        {words('overview.title')}
      </h2>
      <p className={section['subtle']}>{words('overview.about')}</p>
      <MonthPicker months={months} month={month} change={setMonth} />
      <MonthShown key={month} month={month} hasPolicy={policy !== undefined} />
    </section>
  );
}

function MonthShown({ month, hasPolicy }: { month: Month; hasPolicy: boolean }) {
  const { seen, reader, read } = useMonth(month);
  return (
    <>
      <ReadingNote reader={reader} again={read} />
      {isEmpty(seen) ? (
        reader.ended === 'read' && <NothingYet hasPolicy={hasPolicy} />
      ) : (
        <CasesShown>
          <MonthCharts month={seen} />
        </CasesShown>
      )}
    </>
  );
}

interface PickerProps {
  months: readonly Month[];
  month: Month;
  change: (month: Month) => void;
}

function MonthPicker({ months, month, change }: PickerProps) {
  const { words, language } = useViewer();
  const id = useId();
  return (
    <div className={styles['picker']}>
      <label className={section['label']} htmlFor={id}>
        {words('overview.month')}
      </label>
      <select
        id={id}
        className={controls['control']}
        value={month}
        onChange={({ target }) => change(target.value)}
      >
        {months.map((one) => (
          <option key={one} value={one}>
            {monthName(one, language)}
          </option>
        ))}
      </select>
    </div>
  );
}

function NothingYet({ hasPolicy }: { hasPolicy: boolean }) {
  const { words } = useViewer();
  const goTo = useGoTo();
  return (
    <Message kind="information" title={words('overview.empty')}>
      <p>{words(hasPolicy ? 'overview.empty.wait' : 'overview.empty.publish')}</p>
      {hasPolicy ? (
        <Button onClick={() => goTo('backtest')}>{words('overview.empty.backtest')}</Button>
      ) : (
        <Button look="primary" onClick={() => goTo('policy')}>
          {words('which.none.go')}
        </Button>
      )}
    </Message>
  );
}

/** What is read so far of a month, read at once. What is read twice counts once. */
function useMonth(month: Month): { seen: MonthView; reader: Reader; read: () => void } {
  const [overview, setOverview] = useState(emptyOverview);
  const reader = useReading();
  const { read: begin } = reader;
  const read = useCallback(() => {
    void begin(rangeOf(month), ({ decisions }) => setOverview((before) => addToOverview(before, decisions)));
  }, [begin, month]);
  useEffect(read, [read]);
  return { seen: overviewOf(overview), reader, read };
}

function isEmpty({ received, responses, paged, suggestions }: MonthView): boolean {
  const all = [received, responses.met, responses.missed, paged.requests, ...Object.values(suggestions)];
  return all.every(({ count }) => count === 0);
}
