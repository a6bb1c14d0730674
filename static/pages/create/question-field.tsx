import { useDeferredValue, useMemo, useState } from 'react';
import type { Question } from '../../../src/policy/intake';
import type { Finding } from '../../../src/policy/intake/finding';
import { type Secret, secretsIn, withoutSecrets } from '../../../src/policy/secrets';
import { useViewer } from '../../shared/viewer';
import { Required } from '../shared/required';
import { secretMarks } from '../shared/secret-marks';
import { AnswerControl, isGroup } from './answer-control';
import styles from './question-field.module.css';
import { RemoveSecrets, SecretNotes } from './secret-notes';
import { useSettled } from '../shared/use-settled';

interface Props {
  question: Question;
  answer: string;
  findings: Finding[];
  /** How many characters of the answer go with the request, if it is longer. */
  fits?: number | undefined;
  /** Whether the request cannot be sent before this is answered. */
  blocking: boolean;
  /** Whether the answer is there and needs nothing more. */
  answered?: boolean;
  change: (answer: string) => void;
}

/** The id of the control that answers a fact, so that a list can lead to it. */
export function controlId(fact: string): string {
  return `fact-${fact}`;
}

/** One question with its control and, once the customer has moved on or paused, how the answer stands. */
export function QuestionField(props: Props) {
  const { question, answer, blocking, answered = false, change } = props;
  const { words } = useViewer();
  const [removed, setRemoved] = useState(false);
  const picked = isPicked(question);
  const [settled, leave] = useSettled(answer, picked ? 0 : undefined);
  const id = controlId(question.fact);
  const notesId = `${id}-notes`;
  const secrets = useSecrets(settled ? answer : '');
  const describedBy = [question.help && `${id}-help`, notesId].filter(Boolean).join(' ');
  const Frame = isGroup(question) ? 'fieldset' : 'div';
  const remove = () => {
    setRemoved(true);
    change(withoutSecrets(answer, secretMarks(words)));
    document.getElementById(id)?.focus();
  };
  return (
    <Frame
      className={styles['field']}
      onBlur={leave}
      aria-describedby={isGroup(question) ? describedBy : undefined}
    >
      <Label question={question} done={settled && answered && secrets.length === 0} />
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
        invalid={settled && blocking}
        change={(next) => {
          setRemoved(false);
          change(next);
        }}
      />
      <div id={notesId} className={styles['notes']} aria-live="polite">
        {settled && <Notes {...props} secrets={secrets} removed={removed} />}
      </div>
      {secrets.length > 0 && <RemoveSecrets count={secrets.length} describedBy={notesId} remove={remove} />}
    </Frame>
  );
}

function Label({ question, done }: { question: Question; done: boolean }) {
  const { words } = useViewer();
  const text = (
    <>
      {question.question} {question.level === 'required' && <Required />}
      {question.level === 'optional' && (
        <span className={styles['optional']}>{words('create.optional')}</span>
      )}
      {done && <span className={styles['tick']} aria-hidden="true" />}
    </>
  );
  return isGroup(question) ? (
    <legend className={styles['label']}>{text}</legend>
  ) : (
    <label className={styles['label']} htmlFor={controlId(question.fact)}>
      {text}
    </label>
  );
}

/** A pasted log may be long, so the letters come first and what is found in them follows. */
function useSecrets(answer: string): Secret[] {
  const judged = useDeferredValue(answer);
  return useMemo(() => secretsIn(judged), [judged]);
}

interface NotesProps extends Props {
  secrets: Secret[];
  removed: boolean;
}

/** What a live region says: what is wrong first, and a word for the ear where the eye gets a tick. */
function Notes({ question, findings, secrets, fits, answered, removed }: NotesProps) {
  const { words } = useViewer();
  return (
    <>
      {findings.map(({ code, level }) => (
        <p key={code} className={level === 'block' ? styles['error'] : styles['note']}>
          {words(`finding.${code}`)}
        </p>
      ))}
      <SecretNotes secrets={secrets} lines={question.kind === 'long-text' ? 'many' : 'one'} />
      {fits !== undefined && <p className={styles['note']}>{words('create.tooLong', { count: fits })}</p>}
      {removed && <p className={styles['help']}>{words('secret.removed')}</p>}
      {answered && secrets.length === 0 && <p className="visually-hidden">{words('create.answered')}</p>}
    </>
  );
}

/** A picked answer is whole at once; a written one grows letter by letter. */
function isPicked({ kind }: Question): boolean {
  return kind === 'choice' || kind === 'yes-no';
}
