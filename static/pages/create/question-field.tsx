import { useState } from 'react';
import type { Finding, Question } from '../../../src/policy/intake';
import { useViewer } from '../../shared/viewer';
import { Required } from '../shared/required';
import { AnswerControl, isGroup } from './answer-control';
import styles from './question-field.module.css';

interface Props {
  question: Question;
  answer: string;
  findings: Finding[];
  /** Whether the request cannot be sent before this is answered. */
  blocking: boolean;
  change: (answer: string) => void;
}

/** The id of the control that answers a fact, so that a list can lead to it. */
export function controlId(fact: string): string {
  return `fact-${fact}`;
}

/** One question with its control and, once the customer has moved on, what would make the answer better. */
export function QuestionField({ question, answer, findings, blocking, change }: Props) {
  const { words } = useViewer();
  const [left, setLeft] = useState(false);
  const id = controlId(question.fact);
  const shown = left ? findings : [];
  const describedBy = [question.help && `${id}-help`, shown.length > 0 && `${id}-notes`]
    .filter(Boolean)
    .join(' ');
  const label = (
    <>
      {question.question} {question.level === 'required' && <Required />}
      {question.level === 'optional' && (
        <span className={styles['optional']}>{words('create.optional')}</span>
      )}
    </>
  );
  const Frame = isGroup(question) ? 'fieldset' : 'div';
  return (
    <Frame
      className={styles['field']}
      onBlur={() => setLeft(true)}
      aria-describedby={isGroup(question) ? describedBy : undefined}
    >
      {isGroup(question) ? (
        <legend className={styles['label']}>{label}</legend>
      ) : (
        <label className={styles['label']} htmlFor={id}>
          {label}
        </label>
      )}
      {question.help && (
        <p id={`${id}-help`} className={styles['help']}>
          {question.help}
        </p>
      )}
      <AnswerControl
        id={id}
        question={question}
        answer={answer}
        describedBy={describedBy}
        invalid={left && blocking}
        change={change}
      />
      <div id={`${id}-notes`} className={styles['notes']} aria-live="polite">
        {shown.map(({ code, level }) => (
          <p key={code} className={level === 'block' ? styles['error'] : styles['note']}>
            {words(`finding.${code}`)}
          </p>
        ))}
      </div>
    </Frame>
  );
}
