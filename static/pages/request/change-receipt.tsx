import type { RequestView } from '../../../src/calls/request';
import { targetInWords } from '../../../src/policy/clock/target';
import { useViewer } from '../../shared/viewer';
import styles from './change-receipt.module.css';
import { changedBy } from './changed-by';
import { obstacleTo } from './objection';
import { ObjectionSection } from './objection-section';
import { type ObjectionProps, useObjection } from './use-objection';

interface Props extends ObjectionProps {
  /** The reader's account. */
  accountId: string;
  now: number;
}

/**
 * The receipt of the latest change of severity: from, to, why, what it does to the first answer, and a way to disagree.
 * Empty where nothing was changed or it was taken back, but for an objection that was written and not sent.
 */
export function ChangeReceipt({ accountId, now, ...props }: Props) {
  const { view } = props;
  const objection = useObjection(props);
  const { change } = view;
  if (!change && !obstacleTo(change, objection.written)) return null;
  return (
    <section
      className={change ? styles['receipt'] : undefined}
      aria-labelledby={change ? 'change-title' : undefined}
    >
      {change && <Changed view={view} change={change} now={now} />}
      <ObjectionSection {...{ view, objection, accountId, now }} />
    </section>
  );
}

interface ChangedProps {
  view: RequestView;
  change: NonNullable<RequestView['change']>;
  now: number;
}

function Changed({ view, change, now }: ChangedProps) {
  const { words, times } = useViewer();
  const { from, to, why, at } = change;
  const full = (severity: typeof from) => words('severity.full', { id: severity.id, name: severity.name });
  return (
    <div className={styles['changed']}>
      <h3 id="change-title">{words('request.change.title', { from: full(from), to: full(to) })}</h3>
      <p className={styles['why']}>
        {why === ''
          ? words('request.change.means', { severity: to.id, definition: to.definition })
          : words('request.change.why', { why })}
      </p>
      <dl className={styles['facts']}>
        {view.state !== 'closed' && <DueTimes view={view} change={change} now={now} />}
        <div>
          <dt>{words('request.change.by')}</dt>
          <dd>
            {changedBy(words, change)}
            <time className={styles['small']} dateTime={at}>
              {times.moment(Date.parse(at), now)}
            </time>
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** When the first answer was due and when it is now, in the reader's own time; once, where that is the same. */
function DueTimes({ view, change, now }: ChangedProps) {
  const { language, words } = useViewer();
  const { dueBefore, dueAfter } = change;
  const hasMoved = dueBefore !== undefined && dueBefore !== dueAfter;
  return (
    <>
      {hasMoved && (
        <div>
          <dt>{words('request.change.dueBefore')}</dt>
          <dd>
            <Due at={dueBefore} now={now} />
          </dd>
        </div>
      )}
      {dueAfter === undefined ? (
        <div className={styles['now']}>
          <dt>{words('request.change.dueWithin')}</dt>
          <dd>{words('request.change.dueWaits', { target: targetInWords(view.promise, language) })}</dd>
        </div>
      ) : (
        <div className={styles['now']}>
          <dt>{words(dueBefore === dueAfter ? 'request.change.dueStill' : 'request.change.dueNow')}</dt>
          <dd>
            <Due at={dueAfter} now={now} />
          </dd>
        </div>
      )}
    </>
  );
}

function Due({ at, now }: { at: string; now: number }) {
  const { times } = useViewer();
  const instant = Date.parse(at);
  return (
    <>
      <time dateTime={at}>{times.moment(instant, now)}</time>
      <span className={styles['small']}>{times.zone(instant)}</span>
    </>
  );
}
