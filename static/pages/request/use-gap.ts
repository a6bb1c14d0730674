import { type RefObject, useEffect, useRef, useState } from 'react';
import type { RequestView } from '../../../src/calls/request';
import { ask } from '../../shared/ask';
import type { Live } from '../../shared/use-live';
import { useViewer } from '../../shared/viewer';
import {
  afterSending,
  type Answers,
  answersToSend,
  fitTogether,
  type GapField,
  openGap,
  openQuestions,
  typed,
  withAnswer,
  withMissing,
} from './gap';
import { secretMarks } from '../shared/secret-marks';
import { keepAnswers, readAnswers } from './kept-answers';
import type { Outcome } from './outcome';

interface UsedGap {
  fields: GapField[];
  isSending: boolean;
  outcome: Outcome | undefined;
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

export interface GapProps extends Pick<Live<RequestView>, 'accept' | 'refresh'> {
  view: RequestView;
  /** Where what is typed outlives a reload. */
  draftKey: string;
}

/** The gap form's state: follows the desk's view without touching what somebody is typing. */
export function useGap({ view, accept, refresh, draftKey }: GapProps): UsedGap {
  const { language, words } = useViewer();
  const { fields, setFields, focus } = useFields(view, draftKey);
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const said = useRef<HTMLDivElement>(null);

  const deliver = async (answers: Answers) => {
    setSending(true);
    setOutcome(undefined);
    const asked = await ask('answerMissing', { answers, language });
    // Whatever stood in the way, nobody sends again before the page shows what is still asked.
    const after = asked.ok ? asked.data : await refresh();
    setSending(false);
    setOutcome(outcomeOf(asked, answers, after ?? view));
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
      const answers = answersToSend(fields, secretMarks(words));
      const obstacle = obstacleTo(answers, view);
      setOutcome(obstacle);
      if (obstacle?.kind === 'refused') return false;
      said.current?.focus();
      if (!obstacle) void deliver(answers);
      return true;
    },
  };
}

/** The fields, kept in step with what is missing and kept for a reload. */
function useFields(view: RequestView, draftKey: string) {
  const [fields, setFields] = useState(() => openGap(openQuestions(view), readAnswers(draftKey)));
  const [known, setKnown] = useState(view);
  const [focused, focus] = useState<string>();
  // Only a look or a send takes a field away: under a click, nothing may move.
  if (known !== view) {
    setKnown(view);
    setFields(withMissing(fields, openQuestions(view), focused));
  }
  const { words } = useViewer();
  useEffect(() => keepAnswers(draftKey, typed(fields), secretMarks(words)), [draftKey, fields, words]);
  return { fields, setFields, focus };
}

function obstacleTo(answers: Answers, about: RequestView): Outcome | undefined {
  if (Object.keys(answers).length === 0)
    return { kind: 'refused', refusal: { code: 'nothing-answered' }, about };
  return fitTogether(answers) ? undefined : { kind: 'too-long', about };
}

type Answered = Awaited<ReturnType<typeof ask<'answerMissing'>>>;

function outcomeOf(asked: Answered, answers: Answers, about: RequestView): Outcome {
  const facts = Object.keys(answers);
  if (asked.ok) return { kind: 'sent', facts, about };
  const { refusal } = asked;
  return refusal.code === 'unreachable' ? { kind: 'unsure', facts } : { kind: 'refused', refusal, about };
}
