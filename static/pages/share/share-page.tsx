import { view } from '@forge/bridge';
import { useState } from 'react';
import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import { Left } from '../shared/sharing/left';
import { Sharing } from '../shared/sharing/sharing';
import styles from './share-page.module.css';

/** Who can see the request, and sharing it, in a window of its own over the portal's page. */
export function SharePage() {
  const { words } = useViewer();
  const [hasLeft, setLeft] = useState(false);
  return (
    <div className={styles['page']}>
      {hasLeft ? <Left /> : <Sharing onLeft={() => setLeft(true)} />}
      <Button onClick={() => void view.close()}>{words('share.close')}</Button>
    </div>
  );
}
