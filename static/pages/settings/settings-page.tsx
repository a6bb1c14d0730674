import { useState } from 'react';
import type { CallName, Question, SettingsView } from '../../../src/calls';
import { ask, type NoAnswer } from '../../shared/ask';
import { useLive } from '../../shared/use-live';
import { Waiting } from '../shared/waiting';
import { PolicySection } from './policy-section';
import styles from './settings-page.module.css';
import { SlackSection } from './slack-section';

/** The calls of this page that change something; each answers with the settings as they are then. */
export type ChangeName = Extract<CallName, 'publishPreset' | 'connectSlack' | 'testSlack'>;

/** What a section gets to work with: how things stand, what is under way, and what came of the last change. */
export interface Changing {
  busy?: ChangeName | undefined;
  done?: ChangeName | undefined;
  refused?: { change: ChangeName; refusal: NoAnswer } | undefined;
  /** Asks for a change; true when the app made it. */
  make: <N extends ChangeName>(name: N, question: Question<N>) => Promise<boolean>;
}

const once = () => undefined;

/** Project settings: the policy that runs here, and the connection to Slack. */
export function SettingsPage() {
  const { data, refusal, reload, accept } = useLive('loadSettings', once);
  const changing = useChanges(accept, reload);
  if (!data) return <Waiting refusal={refusal} retry={reload} />;
  return (
    <div className={styles['page']}>
      <PolicySection view={data} changing={changing} />
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
