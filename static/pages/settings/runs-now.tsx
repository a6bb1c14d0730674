import type { SettingsView } from '../../../src/calls/settings';
import { targetInWords } from '../../../src/policy/clock/target';
import { useViewer } from '../../shared/viewer';
import { Message } from '../shared/message';
import { useNow } from '../shared/use-now';
import styles from './section.module.css';

/** Which policy runs here, with its levels and targets. */
export function RunsNow({ view }: { view: SettingsView }) {
  const { words, times } = useViewer();
  const now = useNow(60_000);
  const { policy } = view;
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
