import { type RefObject, useEffect, useRef, useState } from 'react';
import type { RequestView } from '../../../src/calls';
import { ask, type NoAnswer } from '../../shared/ask';
import { useViewer } from '../../shared/viewer';
import {
  afterSending,
  answersToSend,
  type GapField,
  tooLong,
  openGap,
  typed,
  withAnswer,
  withMissing,
} from './gap';
import { keepAnswers, readAnswers } from './kept-answers';

/** What became of the answers that were sent. */
export type Outcome =
  | { kind: 'done' | 'too-long' }
  | { kind: 'part' | 'not-yet'; left: number }
  | { kind: 'refused'; refusal: NoAnswer };

export interface UsedGap {
  fields: GapField[];
  isSending: boolean;
  outcome?: Outcome | undefined;
  /** Where the outcome is said; the focus goes there while answers are sent, for the fields may go. */
  said: RefObject<HTMLDivElement>;
  change: (fact: string, answer: string) => void;
  /** The fact whose field has the focus, or undefined. */
  focus: (fact: string | undefined) => void;
  /** Sends what is answered; or gives the fact to look at first. */
  send: () => string | undefined;
}

export interface GapProps {
  view: RequestView;
  accept: (view: RequestView) => void;
  reload: () => void;
  /** Where what is typed outlives a reload. */
  draftKey: string;
}

/** The gap form's state: follows the desk's view without touching what somebody is typing. */
export function useGap({ view, accept, reload, draftKey }: GapProps): UsedGap {
  const { language } = useViewer();
  const [fields, setFields] = useState(() => openGap(view.missing, readAnswers(draftKey)));
  const [missing, setMissing] = useState(view.missing);
  const [focused, setFocused] = useState<string>();
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const said = useRef<HTMLDivElement>(null);
  if (missing !== view.missing) {
    setMissing(view.missing);
    setFields(withMissing(fields, view.missing, focused));
  }
  useEffect(() => keepAnswers(draftKey, typed(fields)), [draftKey, fields]);

  const deliver = async (answers: ReturnType<typeof answersToSend>) => {
    setSending(true);
    setOutcome(undefined);
    const asked = await ask('answerMissing', { answers, language });
    setSending(false);
    setOutcome(outcomeOf(asked, answers));
    // Somebody else answered in the meantime: show what is still asked.
    if (!asked.ok && asked.refusal.code === 'unknown-fact') reload();
    if (!asked.ok) return;
    setFields((before) => afterSending(before, answers, asked.data.missing));
    accept(asked.data);
  };
  return {
    fields,
    isSending,
    outcome,
    said,
    change: (fact, answer) => {
      setFields((before) => withAnswer(before, fact, answer));
      setOutcome(undefined);
    },
    focus: (fact) => {
      setFocused(fact);
      setFields((before) => withMissing(before, view.missing, fact));
    },
    send: () => {
      const answers = answersToSend(fields);
      const long = tooLong(answers);
      const open = fields.find(({ number }) => number !== undefined)?.question.fact;
      if (long !== undefined) setOutcome({ kind: 'too-long' });
      else if (isEmpty(answers)) setOutcome({ kind: 'refused', refusal: { code: 'nothing-answered' } });
      if (long !== undefined || isEmpty(answers)) return long ?? open;
      said.current?.focus();
      void deliver(answers);
      return undefined;
    },
  };
}

function isEmpty(answers: object): boolean {
  return Object.keys(answers).length === 0;
}

function outcomeOf(asked: Awaited<ReturnType<typeof ask<'answerMissing'>>>, sent: object): Outcome {
  if (!asked.ok) return { kind: 'refused', refusal: asked.refusal };
  const { missing } = asked.data;
  if (missing.length === 0) return { kind: 'done' };
  const isTaken = Object.keys(sent).some((fact) => !missing.some((question) => question.fact === fact));
  return { kind: isTaken ? 'part' : 'not-yet', left: missing.length };
}
