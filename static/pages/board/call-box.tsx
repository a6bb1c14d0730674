import { type FormEvent, type RefObject, useId } from 'react';
import { agentRefusalWords } from '../../shared/refusals';
import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import controls from '../shared/controls.module.css';
import styles from './call-box.module.css';
import { openRequest } from '../shared/open-request';
import { type CallOutcome, useCall } from './use-call';

interface Props {
  /** Where the code goes; a key leads there. */
  field: RefObject<HTMLInputElement>;
}

/** For an agent on the phone: the code that the caller reads out leads to the request and answers for it. */
export function CallBox({ field }: Props) {
  const { words } = useViewer();
  const id = useId();
  const { typed, type, isAsking, outcome, answer } = useCall();
  const isWrong = outcome !== undefined && outcome.kind !== 'found';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    answer();
    field.current?.focus();
  };
  return (
    <form className={styles['call']} noValidate onSubmit={submit}>
      <label htmlFor={id}>{words('board.call')}</label>
      <input
        id={id}
        ref={field}
        className={controls['control']}
        inputMode="numeric"
        autoComplete="off"
        placeholder={words('board.call.example')}
        value={typed}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-said`}
        onChange={({ target }) => type(target.value)}
      />
      <Button type="submit" busy={isAsking}>
        {words('board.call.answer')}
      </Button>
      <div id={`${id}-said`} role="status" className={isWrong ? styles['wrong'] : undefined}>
        {outcome ? <Outcome outcome={outcome} /> : words('board.call.help')}
      </div>
    </form>
  );
}

function Outcome({ outcome }: { outcome: CallOutcome }) {
  const { words } = useViewer();
  if (outcome.kind === 'no-code') return words('board.call.noCode');
  if (outcome.kind === 'refused') return agentRefusalWords(words, outcome.refusal);
  const { key, answeredBy } = outcome;
  return (
    <>
      {words(answeredBy === '' ? 'board.call.over' : 'board.call.found', { key, name: answeredBy })}{' '}
      <Button look="link" onClick={() => openRequest(key)}>
        {words('board.call.open', { key })}
      </Button>
    </>
  );
}
