import { view } from '@forge/bridge';
import { useState } from 'react';
import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import { tellSharingChanged } from '../shared/sharing/changed';
import { Left } from '../shared/sharing/left';
import { Sharing } from '../shared/sharing/sharing';
import styles from './share-page.module.css';

/** Who can see the request, and sharing it, in a window of its own over the portal's page. */
export function SharePage() {
  const { words } = useViewer();
  const [hasLeft, setLeft] = useState(false);
  const leave = () => {
    setLeft(true);
    tellSharingChanged();
  };
  return (
    <div className={styles['page']}>
      {hasLeft ? <Left /> : <Sharing onChanged={tellSharingChanged} onLeft={leave} />}
      <Button onClick={() => void view.close()}>{words('share.close')}</Button>
    </div>
  );
}
