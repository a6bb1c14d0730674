import { view } from '@forge/bridge';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CreateFormView } from '../../../src/calls/create';
import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import { secretMarks } from '../shared/secret-marks';
import { AdmissionNote } from './admission-note';
import styles from './create-panel.module.css';
import { openDraft } from './drafts';
import { FairUse } from './fair-use';
import { type Draft, judgeForm } from './form';
import { PagesNobody } from './pages-nobody';
import { waitsForAddress } from './promise';
import { PromiseNote } from './promise-note';
import { Questions } from './questions';
import { Remarks } from './remarks';
import { SeverityCards } from './severity-cards';
import { StillNeeded } from './still-needed';
import { useJudged } from './use-judged';
import { useKeptDraft } from './use-kept-draft';

interface Props extends CreateFormView {
  draftKey: string;
}

const EMPTY: Draft = { answers: {} };

/** Asks the severity and this request type's questions, and tells the portal after each change what it has. */
export function CreatePanel({
  policy,
  terms,
  pagesNobody,
  requestType,
  fairUse,
  admission,
  draftKey,
}: Props) {
  const [kept] = useState(() => openDraft(draftKey, Date.now()));
  const [draft, setDraft] = useState(kept ?? EMPTY);
  const [restored, setRestored] = useState(kept !== undefined);
  const [beginnings, setBeginnings] = useState(0);
  const { language, words } = useViewer();
  const markOf = useMemo(() => secretMarks(words), [words]);
  const judge = useCallback(
    (one: Draft) => judgeForm(policy, requestType, language, one, markOf),
    [policy, requestType, language, markOf],
  );
  const { form, submission } = useJudged(draft, judge);
  const keep = useKeptDraft(draftKey, markOf);

  useEffect(() => void view.submit(submission), [submission]);
  const change = (next: Draft) => {
    setDraft(next);
    keep(next);
  };
  const startAgain = () => {
    setRestored(false);
    // New fields: nobody is told about the first word of an answer they have yet to write.
    setBeginnings(beginnings + 1);
    change(EMPTY);
  };
  const remarks = form.findings.filter(({ fact }) => fact === undefined);
  const severity = form.severity?.id;

  return (
    <div className={styles['panel']}>
      {admission && (
        <AdmissionNote admission={admission} emergency={policy.severities[0]?.id ?? ''} severity={severity} />
      )}
      {restored && <Restored startAgain={startAgain} />}
      <div>
        {form.asksSeverity ? (
          <SeverityCards
            policy={policy}
            chosen={draft.severity}
            findings={remarks}
            choose={(chosen) => change({ ...draft, severity: chosen })}
          />
        ) : (
          <Remarks findings={remarks} />
        )}
        {fairUse && <FairUse record={fairUse} chosen={draft.severity} />}
        <PagesNobody severity={severity} pagesNobody={pagesNobody} />
      </div>
      {form.questions.length > 0 && (
        <Questions
          key={beginnings}
          form={form}
          draft={draft}
          change={(fact, answer) => change({ ...draft, answers: { ...draft.answers, [fact]: answer } })}
        />
      )}
      <div className={styles['summary']}>
        <StillNeeded form={form} />
        {severity !== undefined && (
          <PromiseNote {...{ policy, terms, form }} waits={waitsForAddress(admission, severity)} />
        )}
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
