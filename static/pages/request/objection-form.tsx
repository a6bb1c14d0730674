import type { FormEvent } from 'react';
import type { RequestView } from '../../../src/calls/request';
import { LONGEST_REASON, SHORTEST_OBJECTION } from '../../../src/policy/limits';
import { useViewer } from '../../shared/viewer';
import { QuestionField } from '../create/question-field';
import { Button } from '../shared/button';
import form from './answer-form.module.css';
import styles from './objection-section.module.css';
import type { UsedObjection } from './use-objection';

interface Props {
  change: NonNullable<RequestView['change']>;
  objection: UsedObjection;
}

/** The button to disagree and, once it is pressed, one field. */
export function ObjectionForm({ change, objection }: Props) {
  const { words } = useViewer();
  const { isOpen, isSending, written, toggle, send } = objection;
  const { lead = '' } = change;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const isOlder = written.text.trim() !== '' && written.change !== change.number;
  return (
    <>
      <p className={styles['offer']}>
        <span>{words('request.objection.offer', { lead })}</span>
        <Button aria-expanded={isOpen} onClick={toggle}>
          {words('request.objection.start')}
        </Button>
      </p>
      {isOpen && (
        <form className={form['form']} noValidate onSubmit={submit}>
          {isOlder && <p className={styles['older']}>{words('request.objection.older')}</p>}
          <fieldset className={form['fields']} disabled={isSending}>
            <Field objection={objection} lead={lead} />
          </fieldset>
          <Button type="submit" look="primary" busy={isSending}>
            {words('request.objection.send')}
          </Button>
        </form>
      )}
    </>
  );
}

function Field({
  objection: { written, isTooShort, write },
  lead,
}: Pick<Props, 'objection'> & { lead: string }) {
  const { words } = useViewer();
  return (
    <QuestionField
      question={{
        fact: 'objection',
        question: words('request.objection.question'),
        help: words('request.objection.help', { lead, fewest: SHORTEST_OBJECTION, most: LONGEST_REASON }),
        kind: 'long-text',
        level: 'expected',
      }}
      answer={written.text}
      findings={isTooShort ? [{ code: 'fact-thin', level: 'block', message: '' }] : []}
      fits={written.text.trim().length > LONGEST_REASON ? LONGEST_REASON : undefined}
      blocking={isTooShort}
      change={write}
    />
  );
}
