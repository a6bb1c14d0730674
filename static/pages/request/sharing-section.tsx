import { useState } from 'react';
import { useViewer } from '../../shared/viewer';
import { Disclosure } from '../shared/disclosure';
import { Sharing } from '../shared/sharing/sharing';
import styles from './sharing-section.module.css';

interface Props {
  onLeft: () => void;
}

/** Who can see the request, for whoever wants to know: it is asked for once it is opened. */
export function SharingSection({ onLeft }: Props) {
  const { words } = useViewer();
  const [wasOpened, setOpened] = useState(false);
  return (
    <section className={styles['section']}>
      <Disclosure
        summary={<h3>{words('share.who')}</h3>}
        onToggle={(isOpen) => setOpened((before) => before || isOpen)}
      >
        {wasOpened && <Sharing onLeft={onLeft} />}
      </Disclosure>
    </section>
  );
}
