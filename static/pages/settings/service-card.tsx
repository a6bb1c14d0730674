import { useState } from 'react';
import type { ServiceView } from '../../../src/calls/settings';
import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import { Lozenge } from '../shared/lozenge';
import box from './box.module.css';
import { Outcome } from './outcome';
import styles from './service-card.module.css';
import { ServiceForm } from './service-form';
import { ServiceHelp } from './service-help';
import { ServiceStanding } from './service-standing';
import { serviceState } from './service-state';
import { serviceWord, testedWord } from './service-words';
import { type Settings, useChanges } from './use-changes';

const LOOKS = {
  connected: 'success',
  failing: 'danger',
  missing: 'danger',
  wanted: 'warning',
  ready: 'success',
  idle: 'neutral',
} as const;

interface Props {
  service: ServiceView;
  settings: Settings;
}

/** One service: how it stands, a test, and what connects it. */
export function ServiceCard({ service: view, settings }: Props) {
  const { words } = useViewer();
  const changes = useChanges(settings);
  const state = serviceState(view);
  const { service, connected } = view;
  // A mail can be tried with a drill only: Jira mails about requests and nothing else.
  const canTest = connected && service !== 'email';
  const [beganLacking] = useState(state === 'missing' || state === 'wanted');
  const blanks = { service: words(`service.${service}`), targets: view.targets.join(', ') };
  return (
    <article className={box['box']} aria-labelledby={`${service}-title`}>
      <header className={box['head']}>
        <h3 id={`${service}-title`} tabIndex={-1}>
          {blanks.service}
        </h3>
        <Lozenge kind={LOOKS[state]}>{words(`connect.state.${state}`)}</Lozenge>
      </header>
      <p>{words(serviceWord(service, 'about'))}</p>
      <ServiceStanding view={view} />
      {canTest && (
        <div className={styles['test']}>
          <Button
            busy={changes.busy === 'testService'}
            aria-describedby={`${service}-test`}
            onClick={() => void changes.make('testService', { service })}
          >
            {words(serviceWord(service, 'press'), blanks)}
          </Button>
          <p id={`${service}-test`} className={styles['help']}>
            {words(serviceWord(service, 'test'))}
          </p>
        </div>
      )}
      {canTest && <Outcome changes={changes} of="testService" done={words(testedWord(view), blanks)} />}
      <details className={styles['more']} open={beganLacking}>
        <summary>{words(serviceWord(service, connected ? 'change' : 'setUp'), blanks)}</summary>
        <div className={styles['inside']}>
          <ServiceHelp service={service} addresses={settings.view.addresses} />
          {service !== 'email' && <ServiceForm view={view} changes={changes} />}
        </div>
      </details>
    </article>
  );
}
