import { type ReactNode, useState } from 'react';
import type { Question } from '../../../src/policy/intake';
import { useViewer } from '../../shared/viewer';
import type { Draft, FormState } from './form';
import { QuestionField } from './question-field';
import styles from './questions.module.css';

interface Props {
  form: FormState;
  draft: Draft;
  change: (fact: string, answer: string) => void;
}

/** The questions of a severity. Where the rest can follow, what is not needed to start is folded away. */
export function Questions({ form, draft, change }: Props) {
  const { words } = useViewer();
  const { questions, restFollows } = form;
  const field = (question: Question) => (
    <QuestionField
      key={question.fact}
      question={question}
      answer={draft.answers[question.fact] ?? ''}
      findings={form.findings.filter(({ fact }) => fact === question.fact)}
      fits={form.fits[question.fact]}
      blocking={form.blocking.includes(question.fact)}
      answered={form.answered.includes(question.fact)}
      change={(answer) => change(question.fact, answer)}
    />
  );
  const later = questions.filter(({ level }) => restFollows && level === 'optional');
  return (
    <section className={styles['questions']} aria-labelledby="questions-title">
      <div>
        <h2 id="questions-title">{words('create.questions')}</h2>
        {restFollows && <p className={styles['aside']}>{words('create.restFollows')}</p>}
      </div>
      {questions.filter((question) => !later.includes(question)).map(field)}
      {later.length > 0 && (
        <Later key={form.severity?.id} open={later.some(({ fact }) => draft.answers[fact])}>
          {later.map(field)}
        </Later>
      )}
    </section>
  );
}

/** Open from the start where something has been written in it, and from then on as its reader leaves it. */
function Later({ open, children }: { open: boolean; children: ReactNode }) {
  const { words } = useViewer();
  const [opened] = useState(open);
  return (
    <details open={opened} className={styles['later']}>
      <summary>{words('create.later')}</summary>
      <div className={styles['questions']}>{children}</div>
    </details>
  );
}
