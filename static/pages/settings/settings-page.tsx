import type { SettingsView } from '../../../src/calls/settings';
import { useLive } from '../../shared/use-live';
import { Waiting } from '../shared/waiting';
import { DrillSection } from './drill-section';
import { HealthSection } from './health-section';
import { PolicySection } from './policy-section';
import { RosterSection } from './roster/roster-section';
import { ServicesSection } from './services-section';
import styles from './settings-page.module.css';

const WHILE_A_DRILL_RUNS = 10_000;

/** Project settings: the policy that runs here, what needs to be looked at, the services that page, the drill, and the customers. */
export function SettingsPage() {
  const { data: view, refusal, reload, accept } = useLive('loadSettings', pause);
  if (!view) return <Waiting refusal={refusal} retry={reload} />;
  const settings = { view, accept, reload };
  return (
    <div className={styles['page']}>
      <PolicySection settings={settings} />
      <HealthSection view={view} />
      <ServicesSection settings={settings} />
      <DrillSection settings={settings} />
      {view.policy && <RosterSection key={view.policy.publishedAt} />}
    </div>
  );
}

/** Nothing here changes by itself but a running drill. */
function pause(view: SettingsView | undefined): number | undefined {
  return view?.drill?.last?.state === 'running' ? WHILE_A_DRILL_RUNS : undefined;
}
