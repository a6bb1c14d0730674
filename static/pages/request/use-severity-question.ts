import { type FocusEvent, type RefObject, useRef, useState } from 'react';
import type { RequestView } from '../../../src/calls/request';
import { ask, type NoAnswer } from '../../shared/ask';
import type { Live } from '../../shared/use-live';
import { useViewer } from '../../shared/viewer';
import { controlId } from '../create/question-field';
import { type FocusHandlers, useKeptFocus } from '../shared/use-kept-focus';

export interface SeverityQuestionProps extends Pick<Live<RequestView>, 'accept' | 'refresh'> {
  view: RequestView;
}

/** What became of the answer; `elsewhere` where the question went away under somebody who had chosen. */
export type Reply =
  { kind: 'sent' | 'none-chosen' | 'unsure' | 'elsewhere' } | { kind: 'refused'; refusal: NoAnswer };

export interface UsedSeverityQuestion {
  /** What an agent asked, as long as it can be answered. */
  question: RequestView['severityQuestion'];
  /** The chosen answer's value. */
  chosen: string;
  isSending: boolean;
  reply: Reply | undefined;
  /** Where the outcome is said; the focus goes there while the answer is sent, for the question may go. */
  said: RefObject<HTMLDivElement>;
  /** The element around the question. */
  holder: RefObject<HTMLFormElement>;
  handlers: FocusHandlers;
  choose: (value: string) => void;
  send: () => void;
}

export const FACT = 'severity-question';

/** The state of the answer to the question about the severity. */
export function useSeverityQuestion({ view, ...live }: SeverityQuestionProps): UsedSeverityQuestion {
  const asked = view.canAnswer ? view.severityQuestion : undefined;
  const [chosen, choose] = useState('');
  const { isSending, reply, setReply, deliver } = useSending(live);
  const question = reply?.kind === 'sent' ? undefined : asked;
  const said = useRef<HTMLDivElement>(null);
  const { isInside, ...around } = useInside(said);
  const [known, setKnown] = useState(asked?.signal);
  if (known !== asked?.signal) {
    setKnown(asked?.signal);
    choose('');
    if (asked !== undefined) setReply(undefined);
    else if (isInside || (chosen !== '' && !isSending)) setReply((before) => before ?? { kind: 'elsewhere' });
  }
  return {
    question,
    ...around,
    chosen,
    isSending,
    reply,
    said,
    choose: (value) => {
      choose(value);
      setReply(undefined);
    },
    send: () => {
      if (isSending || question === undefined) return;
      if (chosen === '') {
        setReply({ kind: 'none-chosen' });
        document.getElementById(controlId(FACT))?.focus();
        return;
      }
      said.current?.focus();
      void deliver(question.signal, chosen);
    },
  };
}

/** Whether the reader is at the question; where it goes away under them, the focus goes to where that is said. */
function useInside(said: RefObject<HTMLElement>) {
  const holder = useRef<HTMLFormElement>(null);
  const [isInside, setInside] = useState(false);
  const kept = useKeptFocus(holder, () => {
    setInside(false);
    said.current?.focus();
  });
  const onFocus = () => {
    kept.onFocus();
    setInside(true);
  };
  const onBlur = (event: FocusEvent) => {
    kept.onBlur(event);
    // Within the form the focus is on its way: whoever drew anything now would take it for lost.
    if (!event.currentTarget.contains(event.relatedTarget)) setInside(false);
  };
  return { isInside, holder, handlers: { onFocus, onBlur } };
}

function useSending({ accept, refresh }: Pick<SeverityQuestionProps, 'accept' | 'refresh'>) {
  const { language } = useViewer();
  const [isSending, setSending] = useState(false);
  const [reply, setReply] = useState<Reply>();
  const deliver = async (signal: string, value: string) => {
    setSending(true);
    setReply(undefined);
    const asked = await ask('answerSeverity', { signal, value, language });
    // Whatever stood in the way, nobody sends again before the page shows what is still asked.
    if (!asked.ok) await refresh();
    setSending(false);
    setReply(asked.ok ? { kind: 'sent' } : failureOf(asked.refusal));
    if (asked.ok) accept(asked.data);
  };
  return { isSending, reply, setReply, deliver };
}

function failureOf(refusal: NoAnswer): Reply {
  return refusal.code === 'unreachable' ? { kind: 'unsure' } : { kind: 'refused', refusal };
}
