import type { RequestView } from '../../../src/calls/request';
import { targetInWords } from '../../../src/policy/clock/target';
import { useViewer } from '../../shared/viewer';
import { Lozenge } from '../shared/lozenge';
import styles from './headline.module.css';

const KINDS = {
  'awaiting-details': 'warning',
  'awaiting-registration': 'warning',
  logged: 'information',
  submitted: 'information',
  closed: 'success',
} as const;

/** Where the request stands, how severe it is and by when the desk answers. */
export function Headline({ view, now }: { view: RequestView; now: number }) {
  const { words } = useViewer();
  const { severity, state } = view;
  const standing = standingOf(view);
  return (
    <section className={styles['headline']} aria-label={words('request.standing')}>
      <div className={styles['severity']}>
        <div className={styles['title']}>
          <h2>{words('severity.full', { id: severity.id, name: severity.name })}</h2>
          <Lozenge kind={KINDS[standing]}>{words(`state.${standing}`)}</Lozenge>
        </div>
        <p className={styles['definition']}>{severity.definition}</p>
      </div>
      {state !== 'closed' && <FirstAnswer view={view} now={now} />}
    </section>
  );
}

/** What is waited for, if anything is. */
function standingOf({ state, promise, held, missing }: RequestView): keyof typeof KINDS {
  if (state !== 'awaiting-details') return state;
  // What runs from logging does not wait for answers.
  if (promise.clock === 'logged') return 'logged';
  return held && missing.length === 0 ? 'awaiting-registration' : state;
}

function FirstAnswer({ view, now }: { view: RequestView; now: number }) {
  const { language, words, times } = useViewer();
  const { due, guaranteed } = view.promise;
  const at = due === undefined ? undefined : Date.parse(due);
  const isOver = at !== undefined && at <= now;
  return (
    <div className={styles['promise']}>
      <p className={styles['label']}>
        {words(at === undefined ? 'promise.answerWithin' : isOver ? 'promise.wasDue' : 'promise.answerBy')}
      </p>
      <p className={styles['due']}>
        {at === undefined ? targetInWords(view.promise, language) : times.moment(at, now)}
      </p>
      <p className={styles['label']}>
        {words(guaranteed ? 'promise.guaranteed' : 'promise.typical')}
        {' · '}
        {at === undefined
          ? words(view.held ? 'promise.onceRegistered' : 'promise.onceComplete')
          : times.distance(at, now)}
      </p>
      {isOver && view.isLate && <p className={styles['late']}>{words('promise.late')}</p>}
    </div>
  );
}
