import { type FormEvent, useId, useState } from 'react';
import type { ErasedView } from '../../../../src/calls/record';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import controls from '../../shared/controls.module.css';
import { Message } from '../../shared/message';
import { Confirm } from '../../shared/sharing/confirm';
import { Refused } from '../refused';
import section from '../section.module.css';
import { useAsking } from '../use-asking';
import styles from './record.module.css';

/** Takes a person out of what is kept, after asking once more. */
export function EraseSection() {
  const { words } = useViewer();
  const [typed, setTyped] = useState('');
  const person = typed.trim();
  const [isSure, setSure] = useState<'no' | 'asked'>('no');
  const [erased, setErased] = useState<ErasedView>();
  const { busy, refusal, make } = useAsking();
  const begin = (event: FormEvent) => {
    event.preventDefault();
    setErased(undefined);
    setSure('asked');
  };
  const answer = async (yes: boolean) => {
    if (yes)
      setErased(
        await make('erasePerson', person.includes('@') ? { address: person } : { accountId: person }),
      );
    setSure('no');
  };
  return (
    <section className={`${section['section']} ${styles['unprinted']}`} aria-labelledby="erase-title">
      <h2 id="erase-title" className={section['title']} tabIndex={-1}>
        {words('erase.title')}
      </h2>
      <p className={section['subtle']}>{words('erase.about')}</p>
      <form className={section['form']} onSubmit={begin}>
        <PersonField value={typed} change={setTyped} />
        {isSure === 'no' && <Button type="submit">{words('erase.press')}</Button>}
      </form>
      {isSure === 'asked' && (
        <Confirm
          yes={words('erase.yes')}
          no={words('erase.no')}
          isBusy={busy !== undefined}
          answer={(yes) => void answer(yes)}
        >
          <p>
            {person.includes('@')
              ? words('erase.sure.address', { address: person })
              : words('erase.sure', { account: person })}
          </p>
        </Confirm>
      )}
      <div role="status">{erased && <Erased erased={erased} />}</div>
      <Refused refusal={refusal} />
    </section>
  );
}

function PersonField({ value, change }: { value: string; change: (value: string) => void }) {
  const { words } = useViewer();
  const id = useId();
  return (
    <div className={section['field']}>
      <label className={section['label']} htmlFor={id}>
        {words('erase.account')}
      </label>
      <input
        id={id}
        className={controls['control']}
        required
        autoComplete="off"
        value={value}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => change(target.value)}
      />
      <p id={`${id}-help`} className={section['help']}>
        {words('erase.account.help')}
      </p>
    </div>
  );
}

function Erased({ erased: { decisions, requests, others, more } }: { erased: ErasedView }) {
  const { words } = useViewer();
  const isNothing = decisions + requests + others === 0;
  return (
    <Message kind={isNothing ? 'information' : 'success'}>
      <p>{words(isNothing ? 'erase.nothing' : 'erase.done', { decisions, requests, others })}</p>
      {more && <p>{words('erase.more')}</p>}
    </Message>
  );
}
