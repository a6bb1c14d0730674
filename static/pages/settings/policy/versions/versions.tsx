import { useState } from 'react';
import type { EditorView, VersionView } from '../../../../../src/calls/policy';
import { ask, type NoAnswer } from '../../../../shared/ask';
import { useViewer } from '../../../../shared/viewer';
import { Button } from '../../../shared/button';
import { Lozenge } from '../../../shared/lozenge';
import { Message } from '../../../shared/message';
import { useNow } from '../../../shared/use-now';
import { useRefusalWords } from '../../refusal-words';
import { useEditorWords } from '../editor-words';
import type { Editing } from '../use-draft';
import { exportPolicy } from './export';
import { Import } from './import';
import { RestoreDialog } from './restore-dialog';
import { VersionChanges } from './version-changes';
import styles from './versions.module.css';

interface Props {
  view: EditorView;
  draft: Editing;
  /** Hears whether the editor has to wait: what is typed while it reopens would be lost. */
  onBusy: (isBusy: boolean) => void;
  onReopen: (view: EditorView) => void;
}

/** Who published what when, each version with what it changed; back to one of them, and texts out and in. */
export function Versions({ view, draft, onBusy, onReopen }: Props) {
  const words = useEditorWords();
  const refusalWords = useRefusalWords();
  const [restoring, setRestoring] = useState<number>();
  const [refusal, setRefusal] = useState<NoAnswer>();
  const restore = async (number: number, source: string) => {
    onBusy(true);
    await draft.keepNow();
    const basedOn = view.published?.number ?? 0;
    const revision = draft.revision();
    const asked = await ask('publishPolicy', { source, basedOn, restores: number, revision });
    setRefusal(asked.ok ? undefined : asked.refusal);
    if (asked.ok) {
      await draft.stop();
      draft.forget();
    }
    onBusy(false);
    if (asked.ok) onReopen(asked.data);
  };
  return (
    <>
      {draft.isChanged && (
        <div className={styles['buttons']}>
          <Button onClick={() => exportPolicy(draft.source, draft.value(['name']), 'draft')}>
            {words('versions.exportDraft')}
          </Button>
        </div>
      )}
      <Import draft={draft} />
      {refusal && <Message kind="danger" role="alert" text={refusalWords(refusal)} />}
      {view.versions.length === 0 && <p>{words('versions.none')}</p>}
      <ol className={styles['versions']}>
        {view.versions.map((version, at) => (
          <Version
            key={version.number}
            version={version}
            isAfterKept={at + 1 < view.versions.length}
            isNow={version.number === view.published?.number}
            onRestore={setRestoring}
          />
        ))}
      </ol>
      {restoring !== undefined && view.published && (
        <RestoreDialog
          number={restoring}
          published={view.published.source}
          hasChanges={draft.isChanged}
          onClose={(source) => {
            setRestoring(undefined);
            if (source !== undefined) void restore(restoring, source);
          }}
        />
      )}
    </>
  );
}

interface VersionProps {
  version: VersionView;
  /** Whether the one before it is still kept. */
  isAfterKept: boolean;
  isNow: boolean;
  onRestore: (number: number) => void;
}

function Version({ version, isAfterKept, isNow, onRestore }: VersionProps) {
  const words = useEditorWords();
  const { times } = useViewer();
  const now = useNow(60_000);
  const { number, name, by, publishedAt, restores } = version;
  return (
    <li className={styles['version']}>
      <div className={styles['head']}>
        <h3>{words('versions.number', { number, name })}</h3>
        {isNow && <Lozenge kind="success">{words('versions.now')}</Lozenge>}
      </div>
      <p className={styles['quiet']}>
        {words('versions.by', { by, moment: times.moment(Date.parse(publishedAt), now) })}
        {restores !== undefined && ` ${words('versions.restores', { number: restores })}`}
      </p>
      <VersionChanges number={number} isAfterKept={isAfterKept} />
      <div className={styles['buttons']}>
        {!isNow && <Button onClick={() => onRestore(number)}>{words('versions.restore', { number })}</Button>}
        <ExportButton number={number} name={name} />
      </div>
    </li>
  );
}

function ExportButton({ number, name }: { number: number; name: string }) {
  const words = useEditorWords();
  const refusalWords = useRefusalWords();
  const [refusal, setRefusal] = useState<NoAnswer>();
  const save = async () => {
    const asked = await ask('loadVersion', { number });
    if (asked.ok) exportPolicy(asked.data.source, name, `version-${number}`);
    setRefusal(asked.ok ? undefined : asked.refusal);
  };
  return (
    <>
      <Button onClick={() => void save()}>{words('versions.export', { number })}</Button>
      {refusal && <span role="alert">{refusalWords(refusal)}</span>}
    </>
  );
}
