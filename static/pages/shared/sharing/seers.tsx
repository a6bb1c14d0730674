import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Seer } from '../../../../src/calls/sharing';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../button';
import { Confirm } from './confirm';
import { seerName, seerWhy } from './seer-words';
import styles from './seers.module.css';

interface Props {
  seers: Seer[];
  isBusy: boolean;
  end: (seer: Seer) => void;
}

/** Who can see the request and why, with a way to end what the reader may end. */
export function Seers({ seers, ...rest }: Props) {
  return (
    <ul className={styles['seers']}>
      {seers.map((seer) => (
        <SeerRow key={`${seer.kind} ${seer.id}`} seer={seer} {...rest} />
      ))}
    </ul>
  );
}

function SeerRow({ seer, isBusy, end }: Omit<Props, 'seers'> & { seer: Seer }) {
  const { words, times } = useViewer();
  const [isAsking, setAsking] = useState(false);
  const id = useId();
  const name = seerName(seer, words);
  const answer = (isSure: boolean) => {
    flushSync(() => setAsking(false));
    if (isSure) end(seer);
    else document.getElementById(id)?.focus();
  };
  return (
    <li className={styles['seer']}>
      <div className={styles['row']}>
        <div>
          <p className={styles['name']}>{name}</p>
          <p className={styles['why']}>{seerWhy(seer, words, times).join(' ')}</p>
        </div>
        {seer.canEnd && !isAsking && (
          <Button
            id={id}
            aria-label={words('share.endFor', { person: name })}
            onClick={() => setAsking(true)}
          >
            {words('share.end')}
          </Button>
        )}
      </div>
      {isAsking && (
        <Confirm yes={words('share.end.yes')} no={words('share.end.no')} isBusy={isBusy} answer={answer}>
          <p>{words(seer.isGone ? 'share.end.gone' : 'share.end.will', { person: name })}</p>
        </Confirm>
      )}
    </li>
  );
}
