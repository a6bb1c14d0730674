import type { RequestView } from '../../../src/calls/request';
import { targetInWords } from '../../../src/policy/clock/target';
import { useViewer } from '../../shared/viewer';
import { clockFrom } from './clock-from';
import styles from './clocks.module.css';

/** The two clocks: when the request was logged, and when nothing was missing any more; and which one counts. */
export function Clocks({ view, now }: { view: RequestView; now: number }) {
  const { language, words, times } = useViewer();
  const { logged, submitted, promise } = view;
  const show = (moment: string) => {
    const at = Date.parse(moment);
    return <time dateTime={moment}>{times.moment(at, now)}</time>;
  };
  return (
    <dl className={styles['clocks']}>
      <div>
        <dt>{words('clock.logged')}</dt>
        <dd>{show(logged)}</dd>
      </div>
      <div>
        <dt>{words('clock.submitted')}</dt>
        <dd>{submitted === undefined ? words('clock.notYet') : show(submitted)}</dd>
      </div>
      <div>
        <dt>{words('clock.counts')}</dt>
        <dd>{words(`clock.from.${clockFrom(view)}`, { target: targetInWords(promise, language) })}</dd>
      </div>
    </dl>
  );
}
