import { useMemo, useState } from 'react';
import { useViewer } from '../../../shared/viewer';
import section from '../section.module.css';
import { Decisions } from './decisions';
import { EraseSection } from './erase-section';
import { FilterForm } from './filter-form';
import { NO_FILTERS, whichOf } from './filters';
import { UninstallSection } from './uninstall-section';

/** What was decided here and by whom, how to take it along, and how to take a person out of it. */
export function RecordTab({ hasPolicy }: { hasPolicy: boolean }) {
  const { words, timeZone } = useViewer();
  const [filters, setFilters] = useState(NO_FILTERS);
  const { request, from, to } = filters;
  const which = useMemo(() => whichOf({ request, from, to }, timeZone), [request, from, to, timeZone]);
  return (
    <>
      <section className={section['section']} aria-labelledby="record-title">
        <h2 id="record-title" className={section['title']} tabIndex={-1}>
          {words('record.title')}
        </h2>
        <p className={section['subtle']}>{words('record.about')}</p>
        <FilterForm filters={filters} change={setFilters} />
        <Decisions key={JSON.stringify(which)} which={which} kind={filters.kind} />
      </section>
      <EraseSection />
      <UninstallSection hasPolicy={hasPolicy} />
    </>
  );
}
