import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { ask, type NoAnswer } from '../../../shared/ask';
import { refusalWords } from '../../../shared/refusals';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../button';
import { Message } from '../message';
import { Confirm } from './confirm';

interface Props {
  onLeft: () => void;
}

/** A way out for somebody who takes part in a request. */
export function Leave({ onLeft }: Props) {
  const { words } = useViewer();
  const [state, setState] = useState<'idle' | 'asking' | 'leaving'>('idle');
  const [refusal, setRefusal] = useState<NoAnswer>();
  const id = useId();
  const leave = async () => {
    setState('leaving');
    const asked = await ask('leaveRequest', {});
    if (asked.ok) onLeft();
    else {
      setRefusal(asked.refusal);
      setState('idle');
    }
  };
  const answer = (isSure: boolean) => {
    if (state === 'leaving') return;
    if (isSure) void leave();
    else {
      flushSync(() => setState('idle'));
      document.getElementById(id)?.focus();
    }
  };
  return (
    <div>
      {state === 'idle' ? (
        <Button
          id={id}
          onClick={() => {
            setRefusal(undefined);
            setState('asking');
          }}
        >
          {words('share.leave')}
        </Button>
      ) : (
        <Confirm
          yes={words('share.leave.yes')}
          no={words('share.leave.no')}
          isBusy={state === 'leaving'}
          answer={answer}
        >
          <p>{words('share.leave.will')}</p>
        </Confirm>
      )}
      <div role="status">{refusal && <Message kind="danger" text={refusalWords(words, refusal)} />}</div>
    </div>
  );
}
