import { type FormEvent, useState } from 'react';
import type { AddressLooks } from '../../../src/calls/people';
import { ask, type NoAnswer } from '../../shared/ask';
import { refusalWords } from '../../shared/refusals';
import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import controls from '../shared/controls.module.css';
import styles from './address-check.module.css';

const FIELD = 'address';

type Said = AddressLooks['looks'] | NoAnswer;

/** Whether an address would do, before anybody signs up with it. */
export function AddressCheck() {
  const { words } = useViewer();
  const [address, setAddress] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState<Said>();
  const check = async () => {
    setAsking(true);
    setSaid(undefined);
    const asked = await ask('checkAddress', { address: address.trim() });
    setAsking(false);
    setSaid(asked.ok ? asked.data.looks : asked.refusal);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isAsking) return;
    document.getElementById(FIELD)?.focus();
    if (address.trim() === '') setSaid('no-address');
    else void check();
  };
  return (
    <form className={styles['check']} noValidate onSubmit={submit}>
      <label htmlFor={FIELD}>{words('welcome.check')}</label>
      <div className={styles['row']}>
        <input
          id={FIELD}
          className={controls['control']}
          type="email"
          autoComplete="email"
          value={address}
          aria-describedby={`${FIELD}-answer`}
          aria-invalid={said === 'no-address' || undefined}
          onChange={({ target }) => {
            setAddress(target.value);
            setSaid(undefined);
          }}
        />
        <Button type="submit" busy={isAsking}>
          {words('welcome.check.ask')}
        </Button>
      </div>
      <p id={`${FIELD}-answer`} role="status" className={styles['answer']}>
        {isAsking ? words('loading') : said !== undefined && <Answer said={said} />}
      </p>
    </form>
  );
}

function Answer({ said }: { said: Said }) {
  const { words } = useViewer();
  return <>{typeof said === 'string' ? words(`welcome.looks.${said}`) : refusalWords(words, said)}</>;
}
