import { useState } from 'react';
import { parsePolicy } from '../../../../../src/policy/parse';
import { Disclosure } from '../../../shared/disclosure';
import { Spinner } from '../../../shared/spinner';
import { useEditorWords } from '../editor-words';
import { ChangeList } from '../publish/change-list';
import { useVersion } from '../publish/use-version';

interface Props {
  number: number;
  /** The number of the one before it; 0 for none. */
  before: number;
}

/** What a version changed against the one before it; loaded once somebody wants to know. */
export function VersionChanges({ number, before }: Props) {
  const words = useEditorWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure summary={words('versions.what')} onToggle={setOpen}>
      {isOpen && <Changes number={number} before={before} />}
    </Disclosure>
  );
}

function Changes({ number, before }: Props) {
  const words = useEditorWords();
  const [source, old] = [useVersion(number), useVersion(before)];
  if (before === 0) return <p>{words('versions.first')}</p>;
  if (source === undefined || old === undefined) return <Spinner />;
  const [after, was] = [parsePolicy(source), parsePolicy(old)];
  if (!after.ok || !was.ok) return <p>{words('versions.old')}</p>;
  return <ChangeList before={was.policy} after={after.policy} same={words('versions.same')} />;
}
