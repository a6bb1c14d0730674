import { type RefObject, useEffect, useRef, useState } from 'react';
import type { RequestView } from '../../../src/calls';
import { ask, type NoAnswer } from '../../shared/ask';
import { useViewer } from '../../shared/viewer';
import {
  afterSending,
  type Answers,
  answersToSend,
  type GapField,
  openGap,
  typed,
  withAnswer,
  withMissing,
} from './gap';
import { keepAnswers, readAnswers } from './kept-answers';

/** What became of the answers that were sent. */
export type Outcome =
  { kind: 'done' } | { kind: 'part' | 'not-yet'; left: number } | { kind: 'refused'; refusal: NoAnswer };

interface UsedGap {
  fields: GapField[];
  isSending: boolean;
  outcome?: Outcome | undefined;
  /** Where the outcome is said; the focus goes there while answers are sent, for the fields may go. */
  said: RefObject<HTMLDivElement>;
  change: (fact: string, answer: string) => void;
  /** Takes away a question that was answered elsewhere, with what was typed there. */
  remove: (fact: string) => void;
  /** The fact whose field has the focus, or undefined. */
  focus: (fact: string | undefined) => void;
  /** Sends what is answered; false when that is nothing. */
  send: () => boolean;
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
  const { fields, setFields, focus } = useFields(view, draftKey);
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const said = useRef<HTMLDivElement>(null);

  const deliver = async (answers: Answers) => {
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
    focus,
    change: (fact, answer) => {
      setFields((before) => withAnswer(before, fact, answer));
      setOutcome(undefined);
    },
    remove: (fact) => {
      said.current?.focus();
      setFields((before) => before.filter(({ question }) => question.fact !== fact));
    },
    send: () => {
      const answers = answersToSend(fields);
      const isNothing = Object.keys(answers).length === 0;
      setOutcome(isNothing ? { kind: 'refused', refusal: { code: 'nothing-answered' } } : undefined);
      if (isNothing) return false;
      said.current?.focus();
      void deliver(answers);
      return true;
    },
  };
}

/** The fields, kept in step with what is missing and kept for a reload. */
function useFields({ missing }: RequestView, draftKey: string) {
  const [fields, setFields] = useState(() => openGap(missing, readAnswers(draftKey)));
  const [known, setKnown] = useState(missing);
  const [focused, setFocused] = useState<string>();
  if (known !== missing) {
    setKnown(missing);
    setFields(withMissing(fields, missing, focused));
  }
  useEffect(() => keepAnswers(draftKey, typed(fields)), [draftKey, fields]);
  const focus = (fact: string | undefined) => {
    setFocused(fact);
    setFields((before) => withMissing(before, missing, fact));
  };
  return { fields, setFields, focus };
}

function outcomeOf(asked: Awaited<ReturnType<typeof ask<'answerMissing'>>>, sent: Answers): Outcome {
  if (!asked.ok) return { kind: 'refused', refusal: asked.refusal };
  const { missing } = asked.data;
  if (missing.length === 0) return { kind: 'done' };
  const isTaken = Object.keys(sent).some((fact) => !missing.some((question) => question.fact === fact));
  return { kind: isTaken ? 'part' : 'not-yet', left: missing.length };
}
