import { useState } from 'react';
import type { SettingsView } from '../../../src/calls/settings';
import { targetInWords } from '../../../src/policy/clock/target';
import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import controls from '../shared/controls.module.css';
import { Message } from '../shared/message';
import { useNow } from '../shared/use-now';
import { Outcome } from './outcome';
import styles from './section.module.css';
import { type Settings, useChanges } from './use-changes';

/** Which policy runs here, its levels and targets, and the choice of another. */
export function PolicySection({ settings }: { settings: Settings }) {
  const { words, times } = useViewer();
  const now = useNow(60_000);
  const { policy } = settings.view;
  return (
    <section className={styles['section']} aria-labelledby="policy-title">
      <h2 id="policy-title" className={styles['title']}>
        {words('settings.policy')}
      </h2>
      {policy ? (
        <>
          <p className={styles['subtle']}>
            {words('settings.runs', {
              name: policy.name,
              moment: times.moment(Date.parse(policy.publishedAt), now),
            })}
          </p>
          <Levels severities={policy.severities} />
        </>
      ) : (
        <Message kind="warning" title={words('settings.noPolicyTitle')}>
          <p>{words('settings.noPolicy')}</p>
        </Message>
      )}
      <Presets settings={settings} />
    </section>
  );
}

function Levels({ severities }: Pick<NonNullable<SettingsView['policy']>, 'severities'>) {
  const { language, words } = useViewer();
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words('settings.levels')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words('settings.level')}</th>
            <th scope="col">{words('settings.definition')}</th>
            <th scope="col">{words('settings.target')}</th>
          </tr>
        </thead>
        <tbody>
          {severities.map(({ id, name, definition, ...target }) => (
            <tr key={id}>
              <th scope="row">{words('severity.full', { id, name })}</th>
              <td className={styles['definition']}>{definition}</td>
              <td className={styles['nowrap']}>{targetInWords(target, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Presets({ settings }: { settings: Settings }) {
  const { words } = useViewer();
  const { view } = settings;
  const changes = useChanges(settings);
  const [preset, setPreset] = useState(view.policy?.preset ?? view.presets[0]?.name ?? '');
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void changes.make('publishPreset', { preset });
      }}
    >
      <fieldset className={styles['presets']}>
        <legend className={styles['label']}>{words('settings.choose')}</legend>
        {view.presets.map(({ name, title }) => (
          <label key={name} className={controls['choice']}>
            <input
              type="radio"
              name="preset"
              value={name}
              checked={name === preset}
              onChange={() => setPreset(name)}
            />
            {title}
          </label>
        ))}
      </fieldset>
      <p className={styles['help']}>{words('settings.publishHelp')}</p>
      <Button
        type="submit"
        look={view.policy ? 'default' : 'primary'}
        busy={changes.busy === 'publishPreset'}
      >
        {words('settings.publish')}
      </Button>
      <Outcome changes={changes} of="publishPreset" done={words('settings.done.publishPreset')} />
    </form>
  );
}
