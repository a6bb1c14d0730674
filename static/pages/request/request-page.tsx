import { useEffect, useState } from 'react';
import type { RequestView } from '../../../src/calls/request';
import { useDeskTime } from '../../shared/use-desk-time';
import { type Live, useLive } from '../../shared/use-live';
import { useReader } from '../../shared/use-reader';
import { targetInWords } from '../../../src/policy/clock/target';
import { MINUTE } from '../../../src/policy/clock/time';
import { useViewer } from '../../shared/viewer';
import { forgetDraft } from '../create/drafts';
import { Message } from '../shared/message';
import { useSharingChanged } from '../shared/sharing/changed';
import { Left } from '../shared/sharing/left';
import { useNow } from '../shared/use-now';
import { Waiting } from '../shared/waiting';
import { Announcer } from './announcer';
import { ChangeReceipt } from './change-receipt';
import { Contact } from './contact';
import { Clocks } from './clocks';
import { GapForm } from './gap-form';
import { Headline } from './headline';
import { Held } from './held';
import { answersKey } from './kept-answers';
import { objectionKey } from './kept-objection';
import { Ladder } from './ladder';
import { pauseOf } from './pause';
import styles from './request-page.module.css';
import { SeverityQuestion } from './severity-question';
import { SharingSection } from './sharing-section';

interface Props {
  /** The draft the request was made from: it has served its purpose. */
  draftKey: string;
  /** Whose answers are kept while they type. */
  accountId: string;
}

/** The customer's receipt, as long as they take part in the request. */
export function RequestPage(props: Props) {
  const [hasLeft, setLeft] = useState(false);
  return hasLeft ? <Left /> : <LiveReceipt {...props} onLeft={() => setLeft(true)} />;
}

interface LiveProps extends Props {
  /** The reader takes part no longer. */
  onLeft: () => void;
}

/** Kept up to date while it is in view. */
function LiveReceipt({ draftKey, accountId, onLeft }: LiveProps) {
  const { words } = useViewer();
  const openFor = useOpenFor();
  const pause = (view: RequestView | undefined) => pauseOf(view, openFor);
  const { data, refusal, reload, refresh, accept } = useLive('loadRequest', pause, useReader());
  // The reader may have left the request in the portal's dialog.
  useSharingChanged(reload);
  const { logged, now } = data ?? {};
  useEffect(() => {
    if (logged === undefined || now === undefined) return;
    const ahead = Date.now() - Date.parse(now);
    forgetDraft(draftKey, Date.parse(logged), ahead);
  }, [draftKey, logged, now]);
  // Whoever sees the request no longer is told so; what the page showed was for those who do.
  if (!data || refusal?.code === 'request-gone') return <Waiting refusal={refusal} retry={reload} />;
  return (
    <>
      {refusal && (
        <p className={styles['stale']} role="status">
          {words('request.stale')}
        </p>
      )}
      <Announcer view={data} />
      <Receipt view={data} accept={accept} refresh={refresh} accountId={accountId} onLeft={onLeft} />
    </>
  );
}

/** How long the page has been open, in milliseconds, to the minute. */
function useOpenFor(): number {
  const now = useNow(MINUTE);
  const [opened] = useState(now);
  return now - opened;
}

interface ReceiptProps extends Pick<Live<RequestView>, 'accept' | 'refresh'> {
  view: RequestView;
  accountId: string;
  onLeft: () => void;
}

/** Status, severity and promise first; then, for a P1, who was reached and how to reach the desk. */
function Receipt({ view, accept, refresh, accountId, onLeft }: ReceiptProps) {
  const { language, words, times } = useViewer();
  const now = useDeskTime(view.now, 15_000);
  const parts = { view, accept, refresh };
  const ladderOpen = view.ladder !== undefined && view.state !== 'closed';
  return (
    <div className={styles['receipt']}>
      <Headline view={view} now={now} />
      {view.held && <Held signUp={view.held} />}
      <ChangeReceipt {...parts} {...{ accountId, now }} draftKey={objectionKey(accountId, view.key)} />
      {view.notEntitled && (
        <Message kind="information" title={words('request.notEntitledTitle')}>
          <p>
            {words('request.notEntitled', {
              severity: view.notEntitled.severity,
              key: view.key,
              target: targetInWords(view.promise, language),
            })}
          </p>
        </Message>
      )}
      {view.hasSecret === true && (
        <Message kind="warning" title={words('request.secretTitle')}>
          <p>{words('request.secret')}</p>
        </Message>
      )}
      <div className={styles['columns']}>
        {view.ladder && <Ladder view={view} ladder={view.ladder} now={now} />}
        {(ladderOpen || view.notEntitled) && <Contact contact={view.contact} />}
      </div>
      <SeverityQuestion {...parts} />
      <GapForm {...parts} draftKey={answersKey(accountId, view.key)} now={now} />
      <SharingSection onLeft={onLeft} />
      <Clocks view={view} now={now} />
      <p className={styles['zone']}>{words('time.yourZone', { zone: times.zone(now) })}</p>
    </div>
  );
}
