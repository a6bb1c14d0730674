import { type ChangeEvent, useId, useState } from 'react';
import { Button } from '../../../shared/button';
import controls from '../../../shared/controls.module.css';
import { Disclosure } from '../../../shared/disclosure';
import { Message } from '../../../shared/message';
import section from '../../section.module.css';
import { useEditorWords } from '../editor-words';
import type { Editing } from '../use-draft';
import { readPolicyFile } from './read-file';
import { unreadInWords } from './unread-in-words';
import styles from './versions.module.css';

interface Said {
  kind: 'success' | 'danger';
  text: string;
}

/** Takes a policy from a file or a pasted text into the draft, right or wrong. */
export function Import({ draft }: { draft: Editing }) {
  const words = useEditorWords();
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState<Said>();
  const take = (source: string) => draft.rebase(source, draft.basedOn);
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    const read = await readPolicyFile(file);
    const { name } = file;
    if (read.ok) {
      take(read.source);
      setSaid({ kind: 'success', text: words('versions.imported', { name }) });
    } else setSaid({ kind: 'danger', text: unreadInWords(name, read, words) });
  };
  const paste = () => {
    take(pasted);
    setPasted('');
    setSaid({ kind: 'success', text: words('versions.importedPasted') });
  };
  return (
    <Disclosure summary={words('versions.import')}>
      <div className={styles['import']}>
        <p className={section['help']}>{words('versions.importHelp')}</p>
        <label htmlFor={`${id}-file`}>{words('versions.importFile')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".yml,.yaml,.json,application/yaml,application/json,text/plain"
          onChange={(event) => void choose(event)}
        />
        <label htmlFor={`${id}-text`}>{words('versions.importPaste')}</label>
        <textarea
          id={`${id}-text`}
          className={controls['control']}
          value={pasted}
          spellCheck={false}
          onChange={({ target }) => setPasted(target.value)}
        />
        <Button disabled={pasted.trim() === ''} onClick={paste}>
          {words('versions.importDo')}
        </Button>
        <div role="status">{said && <Message kind={said.kind} text={said.text} />}</div>
      </div>
    </Disclosure>
  );
}
