import { type KeyboardEvent, useState } from 'react';
import type { Suggested } from '../../../../src/calls/sharing';
import { colleaguesNamed, MOST_SHOWN } from '../../../shared/sharing/colleagues';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../button';
import controls from '../controls.module.css';
import styles from './sharing.module.css';

interface Props {
  suggested: Suggested[];
  add: (colleague: Suggested) => void;
}

/** Colleagues to add in one click, and where there are many a field to find one by name. */
export function Colleagues({ suggested, add }: Props) {
  const { words } = useViewer();
  const [typed, setTyped] = useState('');
  const isMany = suggested.length > MOST_SHOWN;
  const shown = colleaguesNamed(suggested, isMany ? typed : '');
  return (
    <div className={styles['field']}>
      <p id="colleagues" className={styles['label']}>
        {words('share.colleagues')}
      </p>
      {isMany && <Find typed={typed} type={setTyped} />}
      <ul className={styles['colleagues']} aria-labelledby="colleagues">
        {shown.map((colleague) => (
          <li key={colleague.accountId}>
            <Button
              aria-label={words(`share.add.${colleague.because}`, { person: colleague.name })}
              onClick={() => add(colleague)}
            >
              {words('share.add', { person: colleague.name })}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles['help']} aria-live="polite">
        {shown.length === 0
          ? words('share.colleague.none')
          : shown.length < suggested.length &&
            words('share.colleague.some', { shown: shown.length, count: suggested.length })}
      </p>
    </div>
  );
}

interface FindProps {
  typed: string;
  type: (typed: string) => void;
}

function Find({ typed, type }: FindProps) {
  const { words } = useViewer();
  // Enter in a field sends its form, and here nothing is to be sent yet.
  const stay = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault();
  };
  return (
    <>
      <label htmlFor="find-colleague">{words('share.colleague.find')}</label>
      <input
        id="find-colleague"
        className={controls['control']}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => type(target.value)}
        onKeyDown={stay}
      />
    </>
  );
}
