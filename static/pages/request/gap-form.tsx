import type { FormEvent } from 'react';
import type { RequestView } from '../../../src/calls/request';
import { useViewer } from '../../shared/viewer';
import { controlId, QuestionField } from '../create/question-field';
import { Button } from '../shared/button';
import form from './answer-form.module.css';
import { fits, type GapField, numberOf, openQuestions } from './gap';
import styles from './gap-form.module.css';
import { GapOutcome } from './gap-outcome';
import { verdictOf } from './outcome';
import { type GapProps, useGap } from './use-gap';

interface Props extends GapProps {
  now: number;
}

/**
 * Asks for what is missing, numbered as in the desk's latest comment; any part of it may be sent. Empty when nothing is
 * missing or the request is closed, but for what was typed and not sent.
 */
export function GapForm({ view, now, ...rest }: Props) {
  const { words } = useViewer();
  const { fields, isSending, outcome, said, change, remove, focus, send } = useGap({ view, ...rest });
  const first = fields.find(({ isMissing }) => isMissing);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isSending || first === undefined || send()) return;
    document.getElementById(controlId(first.question.fact))?.focus();
  };
  const verdict = verdictOf(outcome, view);
  if (fields.length === 0 && !verdict && !isSending) return null;
  return (
    <section
      className={fields.length > 0 ? form['card'] : undefined}
      aria-labelledby={fields.length > 0 ? 'gap-title' : undefined}
    >
      {fields.length > 0 && <Why view={view} />}
      <form className={form['form']} noValidate onSubmit={submit}>
        {fields.length > 0 && (
          <fieldset className={form['fields']} disabled={isSending}>
            {fields.map((field) => (
              <div
                key={field.question.fact}
                onFocus={() => focus(field.question.fact)}
                onBlur={() => focus(undefined)}
              >
                <Field
                  field={field}
                  view={view}
                  change={(answer) => change(field.question.fact, answer)}
                  remove={() => remove(field.question.fact)}
                />
              </div>
            ))}
          </fieldset>
        )}
        <div role="status" className={form['said']} ref={said} tabIndex={-1}>
          <GapOutcome view={view} verdict={verdict} isSending={isSending} now={now} />
        </div>
        {first && (
          <Button type="submit" look="primary" busy={isSending}>
            {words('missing.send')}
          </Button>
        )}
      </form>
    </section>
  );
}

/** Why the desk asks, what happens then, and the other ways to answer. */
function Why({ view }: { view: RequestView }) {
  const { words } = useViewer();
  const { promise, submitted } = view;
  const open = openQuestions(view);
  const isNumbered = open.some(({ fact }) => numberOf(fact, view) !== undefined);
  const waits = promise.clock === 'submitted' && submitted === undefined;
  const title = waits ? 'missing.waits' : promise.clock === 'logged' ? 'missing.begun' : 'missing.helps';
  return (
    <div className={styles['why']}>
      <h3 id="gap-title">{words(open.length === 0 ? 'missing.allHere' : title)}</h3>
      {open.length > 0 && (
        <p>
          {words(isNumbered ? 'missing.replyByNumber' : 'missing.reply')}{' '}
          {waits && words(view.held ? 'missing.thenRegistered' : 'missing.then')}
        </p>
      )}
    </div>
  );
}

interface FieldProps {
  field: GapField;
  view: RequestView;
  change: (answer: string) => void;
  remove: () => void;
}

function Field({ field, view, change, remove }: FieldProps) {
  const { words } = useViewer();
  const { question, isMissing, answer, isTried } = field;
  const number = isMissing ? numberOf(question.fact, view) : undefined;
  const title = number === undefined ? question.question : `${number}. ${question.question}`;
  return (
    <>
      <QuestionField
        // Any part may be sent, so none of it is marked as one that has to be.
        question={{ ...question, question: title, level: 'expected' }}
        answer={answer}
        findings={isTried ? [{ code: 'fact-placeholder', level: 'block', message: '' }] : []}
        fits={fits(answer)}
        blocking={isTried}
        change={change}
      />
      {!isMissing && (
        <p className={styles['elsewhere']}>
          {words(view.canAnswer ? 'missing.alreadyAnswered' : 'missing.closed')}{' '}
          <Button look="link" onClick={remove}>
            {words('missing.clear')}
          </Button>
        </p>
      )}
    </>
  );
}
