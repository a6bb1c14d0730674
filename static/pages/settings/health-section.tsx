import { NavigationTarget, router } from '@forge/bridge';
import type { SettingsView, TroubleView } from '../../../src/calls';
import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import { Message } from '../shared/message';
import { useNow } from '../shared/use-now';
import styles from './section.module.css';

/** What the site's own settings kept the app from doing lately, each with what to do, or that all is well. */
export function HealthSection({ health }: Pick<SettingsView, 'health'>) {
  const { words } = useViewer();
  return (
    <section className={styles['section']} aria-labelledby="health-title">
      <h2 id="health-title" className={styles['title']}>
        {words('health.title')}
      </h2>
      <p className={styles['subtle']}>{words('health.about')}</p>
      {health.length === 0 ? (
        <Message kind="success">
          <p>{words('health.none')}</p>
        </Message>
      ) : (
        health.map((trouble) => <Trouble key={trouble.code} trouble={trouble} />)
      )}
    </section>
  );
}

function Trouble({ trouble: { code, request, at, times: seen } }: { trouble: TroubleView }) {
  const { words, times } = useViewer();
  const moment = times.moment(Date.parse(at), useNow(60_000));
  return (
    <Message kind="warning" title={words(`trouble.${code}`)}>
      <p>{words(`trouble.${code}.do`)}</p>
      <p>
        {words(seen === 1 ? 'health.once' : 'health.often', { times: seen, moment })} {words('health.latest')}{' '}
        <Button
          look="link"
          onClick={() => void router.open({ target: NavigationTarget.Issue, issueKey: request })}
        >
          {request}
        </Button>
      </p>
    </Message>
  );
}
