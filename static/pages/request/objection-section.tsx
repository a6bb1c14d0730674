import { useRef } from 'react';
import type { RequestView } from '../../../src/calls/request';
import form from './answer-form.module.css';
import { useKeptFocus } from '../shared/use-kept-focus';
import { ObjectionForm } from './objection-form';
import { ObjectionOutcome } from './objection-outcome';
import styles from './objection-section.module.css';
import type { UsedObjection } from './use-objection';

interface Props {
  view: RequestView;
  objection: UsedObjection;
  /** The reader's account. */
  accountId: string;
  now: number;
}

/** A way to disagree with a change, in one sentence; once that is sent, to whom it went and what happens next. */
export function ObjectionSection({ view, objection, accountId, now }: Props) {
  const { change } = view;
  const { said } = objection;
  const isOffered = change !== undefined && change.canObject && change.objection === undefined;
  const holder = useRef<HTMLDivElement>(null);
  const handlers = useKeptFocus(holder, () => said.current?.focus());
  return (
    <div ref={holder} className={styles['objection']} {...handlers}>
      {isOffered && (
        <div className={styles['objection']}>
          <ObjectionForm change={change} objection={objection} />
        </div>
      )}
      <div role="status" className={`${form['said']} ${styles['said']}`} ref={said} tabIndex={-1}>
        <ObjectionOutcome {...{ view, objection, accountId, now }} />
      </div>
    </div>
  );
}
