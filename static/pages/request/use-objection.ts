import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RequestView } from '../../../src/calls/request';
import { ask } from '../../shared/ask';
import type { Live } from '../../shared/use-live';
import { useViewer } from '../../shared/viewer';
import { controlId } from '../create/question-field';
import { secretMarks } from '../shared/secret-marks';
import { keepObjection, readObjection } from './kept-objection';
import { type Failure, type Objection, objectionToSend, stillToSend } from './objection';

export interface ObjectionProps extends Pick<Live<RequestView>, 'accept' | 'refresh'> {
  view: RequestView;
  /** Where what is written outlives a reload. */
  draftKey: string;
}

interface Sending {
  isSending: boolean;
  /** Why the last try failed, until something else is written. */
  failed: Failure | undefined;
}

export interface UsedObjection extends Sending {
  written: Objection;
  isOpen: boolean;
  /** It was to be sent before it said enough. */
  isTooShort: boolean;
  /** Where the outcome is said; the focus goes there while it is sent, for the field may go. */
  said: RefObject<HTMLDivElement>;
  toggle: () => void;
  write: (text: string) => void;
  send: () => void;
}

/** The state of the customer's objection: follows the desk's view without touching what somebody is writing. */
export function useObjection({ view, draftKey, ...live }: ObjectionProps): UsedObjection {
  const { words } = useViewer();
  const change = view.change?.number ?? 0;
  const { written, setWritten } = useWritten(view, draftKey);
  const [isOpen, setOpen] = useState(written.text !== '');
  const [isTooShort, setTooShort] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  const { isSending, failed, forget, deliver } = useSending(change, live, () => {
    setWritten({ change, text: '' });
    setOpen(false);
  });
  return {
    written,
    isOpen,
    isTooShort,
    isSending,
    failed,
    said,
    toggle: () => {
      flushSync(() => setOpen(!isOpen));
      focusField();
    },
    write: (text) => {
      setWritten({ change, text });
      setTooShort(false);
      forget();
    },
    send: () => {
      const text = objectionToSend(written.text, secretMarks(words));
      setTooShort(text === undefined);
      if (text === undefined) focusField();
      else {
        said.current?.focus();
        if (!isSending) void deliver(text);
      }
    },
  };
}

function focusField(): void {
  document.getElementById(controlId('objection'))?.focus();
}

function useSending(
  change: number,
  { accept, refresh }: Pick<ObjectionProps, 'accept' | 'refresh'>,
  done: () => void,
): Sending & { forget: () => void; deliver: (text: string) => Promise<void> } {
  const { language } = useViewer();
  const [isSending, setSending] = useState(false);
  const [failed, setFailed] = useState<Sending['failed']>();
  const deliver = async (text: string) => {
    setSending(true);
    setFailed(undefined);
    const asked = await ask('objectTo', { change, text, language });
    // Whatever stood in the way, nobody sends again before the page shows what has arrived.
    if (!asked.ok) await refresh();
    setSending(false);
    if (asked.ok) accept(asked.data);
    if (!asked.ok) setFailed(asked.refusal);
    else if (asked.data.change?.objection) done();
    else setFailed('not-kept');
  };
  return { isSending, failed, forget: () => setFailed(undefined), deliver };
}

/** What is written, in step with what has arrived and kept for a reload. */
function useWritten(view: RequestView, draftKey: string) {
  const [written, setWritten] = useState(() => readObjection(draftKey) ?? { change: 0, text: '' });
  const { words } = useViewer();
  const left = stillToSend(view.change, written, secretMarks(words));
  if (left !== written) setWritten(left);
  useEffect(() => keepObjection(draftKey, written, secretMarks(words)), [draftKey, written, words]);
  return { written: left, setWritten };
}
