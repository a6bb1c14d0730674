import type { VersionView } from '../../../src/calls/policy';
import type { SettingsView } from '../../../src/calls/settings';
import { targetInWords } from '../../../src/policy/clock/target';
import { useViewer } from '../../shared/viewer';
import { Message } from '../shared/message';
import { useNow } from '../shared/use-now';
import styles from './section.module.css';

type Severities = NonNullable<SettingsView['policy']>['severities'];

interface Props {
  /** Undefined before the first. */
  published: VersionView | undefined;
  severities: Severities | undefined;
}

/** Which policy runs here: who published it when, its levels and targets. */
export function RunsNow({ published, severities }: Props) {
  const { words, times } = useViewer();
  const now = useNow(60_000);
  return (
    <section className={styles['section']} aria-labelledby="policy-title">
      <h2 id="policy-title" className={styles['title']}>
        {words('settings.policy')}
      </h2>
      {published ? (
        <>
          <p className={styles['subtle']}>
            {words('settings.runs', {
              name: published.name,
              number: published.number,
              moment: times.moment(Date.parse(published.publishedAt), now),
              by: published.by,
            })}
          </p>
          {severities && (
            <details className={styles['others']}>
              <summary>{words('settings.levels')}</summary>
              <Levels severities={severities} />
            </details>
          )}
        </>
      ) : (
        <Message kind="warning" title={words('settings.noPolicyTitle')} text={words('settings.noPolicy')} />
      )}
    </section>
  );
}

function Levels({ severities }: { severities: Severities }) {
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
