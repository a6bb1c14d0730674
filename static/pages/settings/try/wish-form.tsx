import { type FormEvent, useId, useState } from 'react';
import type { TryWish } from '../../../../src/calls/policy';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import controls from '../../shared/controls.module.css';
import section from '../section.module.css';
import type { Choices } from './choices';
import { EMPTY_TICKET, wishOf } from './ticket';
import { TicketFields } from './ticket-fields';
import styles from './try.module.css';

interface Props {
  /** What a ticket can name. */
  choices: Choices;
  busy: boolean;
  send: (request: TryWish['request']) => void;
}

/** A ticket as it would come, or a request that is there. */
export function WishForm({ choices, busy, send }: Props) {
  const { words } = useViewer();
  const name = useId();
  const [by, setBy] = useState<'ticket' | 'key'>('ticket');
  const [ticket, setTicket] = useState(EMPTY_TICKET);
  const [key, setKey] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wish = wishOf(by, ticket, key);
    setWrong(wish === undefined);
    if (wish) send(wish);
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <fieldset>
        <legend className={section['label']}>{words('try.what')}</legend>
        <div className={controls['choices']}>
          {(['ticket', 'key'] as const).map((one) => (
            <label key={one} className={controls['choice']}>
              <input type="radio" name={name} checked={by === one} onChange={() => setBy(one)} />
              {words(`try.by.${one}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {by === 'ticket' ? (
        <TicketFields ticket={ticket} change={setTicket} choices={choices} />
      ) : (
        <KeyField value={key} change={setKey} isWrong={isWrong} />
      )}
      <Button look="primary" type="submit" busy={busy}>
        {words('try.send')}
      </Button>
    </form>
  );
}

interface KeyProps {
  value: string;
  change: (value: string) => void;
  isWrong: boolean;
}

function KeyField({ value, change, isWrong }: KeyProps) {
  const { words } = useViewer();
  const id = useId();
  return (
    <div className={section['field']}>
      <label className={section['label']} htmlFor={id}>
        {words('try.key')}
      </label>
      <input
        id={id}
        className={controls['control']}
        value={value}
        autoComplete="off"
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-help ${id}-error` : `${id}-help`}
        onChange={({ target }) => change(target.value)}
      />
      <p id={`${id}-help`} className={section['help']}>
        {words('try.key.help')}
      </p>
      {isWrong && (
        <p id={`${id}-error`} className={section['error']} role="alert">
          {words('try.key.error')}
        </p>
      )}
    </div>
  );
}
