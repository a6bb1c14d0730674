import { type FormEvent, useState } from 'react';
import type { SettingsView } from '../../../src/calls';
import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import controls from '../shared/controls.module.css';
import { Lozenge } from '../shared/lozenge';
import { useNow } from '../shared/use-now';
import { Outcome } from './outcome';
import styles from './section.module.css';
import type { Changing } from './changing';

interface Props {
  slack: SettingsView['slack'];
  changing: Changing;
}

const KINDS = { connected: 'success', failing: 'danger', notConnected: 'neutral' } as const;

/** The connection to Slack: token, channel, a test, and when it last worked or failed. */
export function SlackSection({ slack, changing }: Props) {
  const { words } = useViewer();
  return (
    <section className={styles['section']} aria-labelledby="slack-title">
      <h2 id="slack-title" className={styles['title']}>
        {words('slack.title')}
      </h2>
      <p className={styles['subtle']}>{words('slack.about')}</p>
      <Standing slack={slack} />
      <SlackForm key={slack.channel} slack={slack} changing={changing} />
    </section>
  );
}

function Standing({ slack }: Pick<Props, 'slack'>) {
  const { words, times } = useViewer();
  const now = useNow(60_000);
  const moment = (at: string) => times.moment(Date.parse(at), now);
  const { connected, channel, lastWorked, lastFailed } = slack;
  const failing = lastFailed !== undefined && !(lastWorked !== undefined && lastWorked > lastFailed.at);
  const state = !connected ? 'notConnected' : failing ? 'failing' : 'connected';
  return (
    <div className={styles['standing']}>
      <p>
        <Lozenge kind={KINDS[state]}>{words(`slack.${state}`)}</Lozenge>{' '}
        {connected && channel !== undefined && words('slack.testsGoTo', { channel })}
      </p>
      {lastWorked !== undefined && <p>{words('slack.lastWorked', { moment: moment(lastWorked) })}</p>}
      {lastFailed && (
        <p className={failing ? styles['error'] : undefined}>
          {words('slack.lastFailed', { moment: moment(lastFailed.at), why: lastFailed.why })}
        </p>
      )}
    </div>
  );
}

function SlackForm({ slack, changing }: Props) {
  const { words } = useViewer();
  const [token, setToken] = useState('');
  const [channel, setChannel] = useState(slack.channel ?? '');
  const [tried, setTried] = useState(false);
  const errors = {
    token: /^xoxb-\S+$/.test(token.trim()) ? undefined : words('slack.tokenError'),
    channel: channel.trim() === '' ? words('slack.channelError') : undefined,
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (errors.token ?? errors.channel) return;
    const connected = await changing.make('connectSlack', { token: token.trim(), channel: channel.trim() });
    if (connected) {
      setToken('');
      setTried(false);
    }
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
      <Field
        id="token"
        label={words('slack.token')}
        help={words(slack.connected ? 'slack.tokenKept' : 'slack.tokenHelp')}
        error={tried ? errors.token : undefined}
        type="password"
        value={token}
        change={setToken}
      />
      <Field
        id="channel"
        label={words('slack.channel')}
        help={words('slack.channelHelp')}
        error={tried ? errors.channel : undefined}
        type="text"
        value={channel}
        change={setChannel}
      />
      <div className={styles['buttons']}>
        <Button type="submit" look="primary" busy={changing.busy === 'connectSlack'}>
          {words(slack.connected ? 'slack.reconnect' : 'slack.connect')}
        </Button>
        {slack.connected && (
          <Button busy={changing.busy === 'testSlack'} onClick={() => void changing.make('testSlack', {})}>
            {words('slack.test')}
          </Button>
        )}
      </div>
      <Outcome changing={changing} of="connectSlack" />
      <Outcome changing={changing} of="testSlack" />
    </form>
  );
}

interface FieldProps {
  id: string;
  label: string;
  help: string;
  error: string | undefined;
  type: 'text' | 'password';
  value: string;
  change: (value: string) => void;
}

function Field({ id, label, help, error, type, value, change }: FieldProps) {
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={controls['control']}
        type={type}
        value={value}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={error === undefined ? `${id}-help` : `${id}-help ${id}-error`}
        onChange={(event) => change(event.target.value)}
      />
      <p id={`${id}-help`} className={styles['help']}>
        {help}
      </p>
      {error !== undefined && (
        <p id={`${id}-error`} className={styles['error']} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
