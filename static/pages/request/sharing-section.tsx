import { useCallback, useState } from 'react';
import { useViewer } from '../../shared/viewer';
import { Disclosure } from '../shared/disclosure';
import { useSharingChanged } from '../shared/sharing/changed';
import { Sharing } from '../shared/sharing/sharing';
import styles from './sharing-section.module.css';

interface Props {
  onLeft: () => void;
}

/** Who can see the request, for whoever wants to know: asked for whenever it is opened, and when that has changed. */
export function SharingSection({ onLeft }: Props) {
  const { words } = useViewer();
  // How often there was news since it was first opened.
  const [news, setNews] = useState<number>();
  useSharingChanged(useCallback(() => setNews((before) => (before === undefined ? before : before + 1)), []));
  return (
    <section className={styles['section']}>
      <Disclosure
        summary={<h3>{words('share.who')}</h3>}
        onToggle={(isOpen) => {
          if (isOpen) setNews((before = -1) => before + 1);
        }}
      >
        {news !== undefined && <Sharing news={news} onLeft={onLeft} />}
      </Disclosure>
    </section>
  );
}
