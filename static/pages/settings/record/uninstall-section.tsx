import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import { Disclosure } from '../../shared/disclosure';
import { exportPolicy } from '../policy/versions/export';
import { Refused } from '../refused';
import section from '../section.module.css';
import { useAsking } from '../use-asking';
import { ExportBar } from './export-bar';
import styles from './record.module.css';

const FACTS = ['stays', 'answers', 'shares', 'goes', 'people', 'services'] as const;

/** What remains when the app is gone, and how to take along what does not. */
export function UninstallSection({ hasPolicy }: { hasPolicy: boolean }) {
  const { words } = useViewer();
  const { busy, refusal, make } = useAsking();
  const savePolicy = async () => {
    const answer = await make('loadEditor', {});
    if (!answer?.published) return;
    const { source, name, number } = answer.published;
    exportPolicy(source, name, `version-${number}`);
  };
  return (
    <section className={`${section['section']} ${styles['unprinted']}`} aria-labelledby="uninstall-title">
      <h2 id="uninstall-title" className={section['title']} tabIndex={-1}>
        {words('uninstall.title')}
      </h2>
      <p className={section['subtle']}>{words('uninstall.about')}</p>
      <Disclosure summary={words('uninstall.open')}>
        <ul className={styles['facts']}>
          {FACTS.map((fact) => (
            <li key={fact}>{words(`uninstall.${fact}`)}</li>
          ))}
        </ul>
      </Disclosure>
      {hasPolicy ? (
        <div className={section['buttons']}>
          <Button busy={busy !== undefined} onClick={() => void savePolicy()}>
            {words('uninstall.policy')}
          </Button>
        </div>
      ) : (
        <p>{words('uninstall.policy.none')}</p>
      )}
      <Refused refusal={refusal} />
      <p>{words('uninstall.record')}</p>
      <ExportBar which={EVERYTHING} kind="" saves="whole" />
    </section>
  );
}

const EVERYTHING = {};
