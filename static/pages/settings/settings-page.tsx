import { lazy, Suspense } from 'react';
import type { SettingsView } from '../../../src/calls/settings';
import { useLive } from '../../shared/use-live';
import { Spinner } from '../shared/spinner';
import { Waiting } from '../shared/waiting';
import { DrillSection } from './drill-section';
import { HealthSection } from './health-section';
import { useKeptTab } from './kept-tab';
import { lead } from './lead';
import { NoPolicy } from './no-policy';
import { KeepsDrafts, OnceKept } from './policy/once-kept';
import styles from './settings-page.module.css';
import { GoToContext, type GoTo, type TabName } from './tab-names';
import { Tabs } from './tabs';
import type { Settings } from './use-changes';

const WHILE_A_DRILL_RUNS = 10_000;

// What most visits do not open is not downloaded with the page.
const OverviewTab = lazy(async () => ({ default: (await import('./overview/overview-tab')).OverviewTab }));
const PolicyTab = lazy(async () => ({ default: (await import('./policy/policy-tab')).PolicyTab }));
const TryTab = lazy(async () => ({ default: (await import('./try/try-tab')).TryTab }));
const BacktestTab = lazy(async () => ({ default: (await import('./backtest/backtest-tab')).BacktestTab }));
const DeskNow = lazy(async () => ({ default: (await import('./now/desk-now')).DeskNow }));
const RosterSection = lazy(async () => ({
  default: (await import('./roster/roster-section')).RosterSection,
}));
// A draft is read with zod, which must not be there before main.tsx has set it up.
const ServicesSection = lazy(async () => ({
  default: (await import('./services-section')).ServicesSection,
}));
const RecordTab = lazy(async () => ({ default: (await import('./record/record-tab')).RecordTab }));

/** Project settings: one tab for each thing an admin does here. */
export function SettingsPage() {
  const { data: view, refusal, reload, accept } = useLive('loadSettings', pause);
  return view ? <Parts settings={{ view, accept, reload }} /> : <Waiting refusal={refusal} retry={reload} />;
}

/** Opens with how the desk does, or with writing its first policy. */
function Parts({ settings }: { settings: Settings }) {
  const [tab, setTab] = useKeptTab(settings.view.policy === undefined ? 'policy' : 'overview');
  const goTo: GoTo = (name, id) => {
    setTab(name);
    lead(id);
  };
  return (
    <GoToContext.Provider value={goTo}>
      <div className={styles['page']}>
        <Tabs open={tab} onOpen={setTab}>
          <Suspense fallback={<Spinner />}>
            <KeepsDrafts>
              <Panel tab={tab} settings={settings} />
            </KeepsDrafts>
          </Suspense>
        </Tabs>
      </div>
    </GoToContext.Provider>
  );
}

function Panel({ tab, settings }: { tab: TabName; settings: Settings }) {
  const { view } = settings;
  switch (tab) {
    case 'overview':
      return <OverviewTab view={view} />;
    case 'policy':
      return (
        <OnceKept key={tab}>
          <PolicyTab settings={settings} />
        </OnceKept>
      );
    case 'try':
      return (
        <OnceKept key={tab}>
          <TryTab />
        </OnceKept>
      );
    case 'backtest':
      return (
        <OnceKept key={tab}>
          <BacktestTab />
        </OnceKept>
      );
    case 'health':
      return (
        <>
          <HealthSection view={view} />
          <DeskNow view={view} />
        </>
      );
    case 'services':
      return (
        <>
          <ServicesSection settings={settings} />
          <DrillSection settings={settings} />
        </>
      );
    case 'customers':
      return view.policy ? <RosterSection key={view.policy.publishedAt} /> : <NoPolicy says="roster.none" />;
    case 'record':
      return <RecordTab hasPolicy={view.policy !== undefined} />;
  }
}

/** Nothing here changes by itself but a running drill. */
function pause(view: SettingsView | undefined): number | undefined {
  return view?.drill?.last?.state === 'running' ? WHILE_A_DRILL_RUNS : undefined;
}
