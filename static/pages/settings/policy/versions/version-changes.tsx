import { useState } from 'react';
import { parsePolicy } from '../../../../../src/policy/parse';
import { refusalWords } from '../../../../shared/refusals';
import { useViewer } from '../../../../shared/viewer';
import { Disclosure } from '../../../shared/disclosure';
import { Spinner } from '../../../shared/spinner';
import { useEditorWords } from '../editor-words';
import { ChangeList } from '../publish/change-list';
import { useVersion } from '../publish/use-version';

interface Props {
  number: number;
  /** Whether the one before it is still kept. */
  isAfterKept: boolean;
}

/** What a version changed against the one before it; loaded once somebody wants to know. */
export function VersionChanges({ number, isAfterKept }: Props) {
  const words = useEditorWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure summary={words('versions.what')} onToggle={setOpen}>
      {isOpen &&
        (number > 1 && !isAfterKept ? <p>{words('versions.unkept')}</p> : <Changes number={number} />)}
    </Disclosure>
  );
}

function Changes({ number }: { number: number }) {
  const words = useEditorWords();
  const { words: shared } = useViewer();
  const [now, before] = [useVersion(number), useVersion(number - 1)];
  if (number === 1) return <p>{words('versions.first')}</p>;
  const refusal = now.refusal ?? before.refusal;
  if (refusal) return <p role="alert">{refusalWords(shared, refusal)}</p>;
  if (now.source === undefined || before.source === undefined) return <Spinner />;
  const [after, was] = [parsePolicy(now.source), parsePolicy(before.source)];
  if (!after.ok || !was.ok) return <p>{words('versions.old')}</p>;
  return <ChangeList before={was.policy} after={after.policy} same={words('versions.same')} />;
}
