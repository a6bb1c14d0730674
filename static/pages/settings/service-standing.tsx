import type { ServiceView } from '../../../src/calls/settings';
import { useViewer } from '../../shared/viewer';
import { whyWords } from '../../shared/why-words';
import { useNow } from '../shared/use-now';
import { Mark } from './mark';
import styles from './service-card.module.css';
import { serviceState } from './service-state';
import { serviceWord } from './service-words';

/** Whom the policy reaches through a service, when it last worked, and what is wrong with it. */
export function ServiceStanding({ view }: { view: ServiceView }) {
  const { words, times } = useViewer();
  const now = useNow(60_000);
  const { service, connected, used, targets, lastWorked, lastFailed } = view;
  const state = serviceState(view);
  const moment = (at: string) => times.moment(Date.parse(at), now);
  const last = lastFailed && { moment: moment(lastFailed.at), why: whyWords(lastFailed.why, words) };
  return (
    <div className={styles['standing']}>
      {targets.length > 0 && <p>{words('connect.reaches', { targets: targets.join(', ') })}</p>}
      {used && connected && targets.length === 0 && <p>{words('connect.used')}</p>}
      {state === 'wanted' && <p>{words(serviceWord(service, 'missing'))}</p>}
      {lastWorked !== undefined && <p>{words('connect.lastWorked', { moment: moment(lastWorked) })}</p>}
      {last && state !== 'failing' && <p>{words('connect.lastFailed', last)}</p>}
      {last && state === 'failing' && <Fault text={words('connect.lastFailed', last)} />}
      {state === 'missing' && <Fault text={words(serviceWord(service, 'missing'))} />}
    </div>
  );
}

function Fault({ text }: { text: string }) {
  return (
    <p className={styles['fault']}>
      <Mark kind="bad" />
      <span>{text}</span>
    </p>
  );
}
