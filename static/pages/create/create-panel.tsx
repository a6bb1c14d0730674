import { view } from '@forge/bridge';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Terms } from '../../../src/policy/customers';
import type { PublicPolicy } from '../../../src/policy/schema';
import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import { useNow } from '../shared/use-now';
import styles from './create-panel.module.css';
import { keepDraft, readDraft } from './drafts';
import { type Draft, judgeForm } from './form';
import { PromiseNote } from './promise-note';
import { Questions } from './questions';
import { SeverityCards } from './severity-cards';
import { StillNeeded } from './still-needed';

interface Props {
  policy: PublicPolicy;
  terms: Terms;
  requestType: string;
  draftKey: string;
}

const EMPTY: Draft = { answers: {} };

/** Asks the severity and this request type's questions, and tells the portal after each change what it has. */
export function CreatePanel({ policy, terms, requestType, draftKey }: Props) {
  const [kept] = useState(() => readDraft(draftKey, Date.now()));
  const [draft, setDraft] = useState(kept ?? EMPTY);
  const [restored, setRestored] = useState(kept !== undefined);
  const { language } = useViewer();
  // A control shows each letter at once; judging a pasted log may take a moment longer.
  const judged = useDeferredValue(draft);
  const form = useMemo(
    () => judgeForm(policy, requestType, language, judged),
    [policy, requestType, language, judged],
  );
  const now = useNow(30_000);

  useEffect(() => void view.submit(form.submission), [form]);
  const change = (next: Draft) => {
    setDraft(next);
    keepDraft(draftKey, next, Date.now());
  };
  const startAgain = () => {
    setRestored(false);
    change(EMPTY);
  };

  return (
    <div className={styles['panel']}>
      {restored && <Restored startAgain={startAgain} />}
      {form.asksSeverity && (
        <SeverityCards
          severities={policy.severities}
          chosen={draft.severity}
          findings={form.findings.filter(({ fact }) => fact === undefined)}
          choose={(severity) => change({ ...draft, severity })}
        />
      )}
      {form.questions.length > 0 && (
        <Questions
          form={form}
          draft={draft}
          change={(fact, answer) => change({ ...draft, answers: { ...draft.answers, [fact]: answer } })}
        />
      )}
      <div className={styles['summary']}>
        <StillNeeded form={form} />
        {form.severity && <PromiseNote policy={policy} terms={terms} form={form} now={now} />}
      </div>
    </div>
  );
}

function Restored({ startAgain }: { startAgain: () => void }) {
  const { words } = useViewer();
  return (
    <p className={styles['restored']} role="status">
      {words('create.restored')}{' '}
      <Button look="link" onClick={startAgain}>
        {words('create.startAgain')}
      </Button>
    </p>
  );
}
