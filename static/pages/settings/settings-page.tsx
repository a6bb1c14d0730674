import { useState } from 'react';
import type { SettingsView } from '../../../src/calls';
import { ask } from '../../shared/ask';
import { useLive } from '../../shared/use-live';
import { Waiting } from '../shared/waiting';
import type { ChangeName, Changing } from './changing';
import { HealthSection } from './health-section';
import { PolicySection } from './policy-section';
import styles from './settings-page.module.css';
import { SlackSection } from './slack-section';

const once = () => undefined;

/** Project settings: the policy that runs here, what stands in its way, and the connection to Slack. */
export function SettingsPage() {
  const { data, refusal, reload, accept } = useLive('loadSettings', once);
  const changing = useChanges(accept, reload);
  if (!data) return <Waiting refusal={refusal} retry={reload} />;
  return (
    <div className={styles['page']}>
      <PolicySection view={data} changing={changing} />
      <HealthSection health={data.health} />
      <SlackSection slack={data.slack} changing={changing} />
    </div>
  );
}

function useChanges(accept: (view: SettingsView) => void, reload: () => void): Changing {
  const [state, setState] = useState<Omit<Changing, 'make'>>({});
  const make: Changing['make'] = async (name, question) => {
    setState({ busy: name });
    const asked = await ask<ChangeName>(name, question);
    if (asked.ok) accept(asked.data);
    // A failure may have left its mark, such as when Slack last failed.
    else reload();
    setState(asked.ok ? { done: name } : { refused: { change: name, refusal: asked.refusal } });
    return asked.ok;
  };
  return { ...state, make };
}
