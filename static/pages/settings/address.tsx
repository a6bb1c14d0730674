import { useId, useRef, useState } from 'react';
import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import controls from '../shared/controls.module.css';
import styles from './address.module.css';

interface Props {
  label: string;
  address: string;
}

/** An address to be pasted elsewhere, with a button that copies it. */
export function Address({ label, address }: Props) {
  const { words } = useViewer();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setOutcome('copied');
    } catch {
      // A frame may be forbidden to write there; what is selected can be copied by hand.
      field.current?.select();
      setOutcome('selected');
    }
  };
  return (
    <div className={styles['address']}>
      <label htmlFor={id}>{label}</label>
      <div className={styles['row']}>
        <input ref={field} id={id} className={controls['control']} readOnly value={address} />
        <Button onClick={() => void copy()}>{words('address.copy')}</Button>
      </div>
      <p role="status" className={styles['outcome']}>
        {outcome && words(`address.${outcome}`)}
      </p>
    </div>
  );
}
