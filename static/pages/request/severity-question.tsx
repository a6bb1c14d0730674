import type { FormEvent } from 'react';
import { useViewer } from '../../shared/viewer';
import { QuestionField } from '../create/question-field';
import { Button } from '../shared/button';
import styles from './answer-form.module.css';
import { SeverityAnswered } from './severity-answered';
import {
  FACT,
  type SeverityQuestionProps,
  type UsedSeverityQuestion,
  useSeverityQuestion,
} from './use-severity-question';

/** What an agent wants to know to settle the severity, with the answers to choose from. Empty when nothing is asked. */
export function SeverityQuestion(props: SeverityQuestionProps) {
  const { words } = useViewer();
  const used = useSeverityQuestion(props);
  const { question, isSending, reply, said, holder, handlers, send } = used;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  if (!question && !isSending && !reply) return null;
  return (
    <section
      className={question ? styles['card'] : undefined}
      aria-labelledby={question ? 'severity-question-title' : undefined}
    >
      {question && (
        <div>
          <h3 id="severity-question-title">{words('request.question.title')}</h3>
          <p>{words('request.question.reply')}</p>
        </div>
      )}
      <form ref={holder} className={styles['form']} noValidate onSubmit={submit} {...handlers}>
        {question && <Choice used={used} question={question} />}
        <div role="status" className={styles['said']} ref={said} tabIndex={-1}>
          <SeverityAnswered reply={reply} isSending={isSending} isAsked={question !== undefined} />
        </div>
        {question && (
          <Button type="submit" look="primary" busy={isSending}>
            {words('request.question.send')}
          </Button>
        )}
      </form>
    </section>
  );
}

interface ChoiceProps {
  used: UsedSeverityQuestion;
  question: NonNullable<UsedSeverityQuestion['question']>;
}

function Choice({ used, question: { text, answers } }: ChoiceProps) {
  const { chosen, isSending, choose } = used;
  return (
    <fieldset className={styles['fields']} disabled={isSending}>
      <QuestionField
        question={{
          fact: FACT,
          question: text,
          kind: 'choice',
          options: answers.map((answer) => answer.text),
          level: 'expected',
        }}
        answer={answers.find(({ value }) => value === chosen)?.text ?? ''}
        findings={[]}
        blocking={false}
        change={(picked) => choose(answers.find((answer) => answer.text === picked)?.value ?? '')}
      />
    </fieldset>
  );
}
