import { useEffect } from 'react';
import type { SharingView } from '../../../../src/calls/sharing';
import { useViewer } from '../../../shared/viewer';
import { passes, useLive } from '../../../shared/use-live';
import { Waiting } from '../waiting';
import { Leave } from './leave';
import { Doubtful, Outcome } from './outcome';
import { Seers } from './seers';
import { ShareForm } from './share-form';
import styles from './sharing.module.css';
import { type SharingProps, useDeeds } from './use-deeds';
import { useShareForm } from './use-share-form';

interface Props {
  /** The reader has left the request: it is gone for them. */
  onLeft: () => void;
}

interface LiveProps extends Props {
  /** Something was done here that changes who can see it. */
  onChanged?: () => void;
  /** How often there was news of it elsewhere: it is asked for anew each time. */
  news?: number;
}

/** Who can see the request and why, and sharing it; asked for as soon as it is drawn. */
export function Sharing({ news = 0, onChanged, onLeft }: LiveProps) {
  const { data: view, refusal, reload, refresh, accept } = useLive('loadSharing', never);
  useEffect(() => {
    // The first is asked for as it is.
    if (news > 0) reload();
  }, [news, reload]);
  // Somebody may have ended the reader's own share meanwhile.
  const isGone = refusal !== undefined && !passes(refusal);
  if (!view || isGone) return <Waiting refusal={refusal} retry={reload} />;
  const done = (after: SharingView) => {
    accept(after);
    onChanged?.();
  };
  return <Shared view={view} accept={done} refresh={refresh} onLeft={onLeft} />;
}

function never(): undefined {
  return undefined;
}

function Shared({ view, onLeft, ...live }: Props & SharingProps) {
  const { words } = useViewer();
  const { place, ...deeds } = useDeeds(live);
  const form = useShareForm(view, deeds);
  const { said, isBusy, doubtful, end } = deeds;
  return (
    <div className={styles['sharing']}>
      <Seers seers={view.seers} isBusy={isBusy} end={end} />
      <div role="status" className={styles['said']} ref={place} tabIndex={-1}>
        <Outcome said={said} />
      </div>
      {doubtful.length > 0 && (
        <Doubtful view={view} doubtful={doubtful} isBusy={isBusy} answer={form.confirm} />
      )}
      {view.canShare ? <ShareForm view={view} form={form} isBusy={isBusy} /> : <p>{words('share.cannot')}</p>}
      {view.canLeave && <Leave onLeft={onLeft} />}
    </div>
  );
}
