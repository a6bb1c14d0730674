import { useRef, useState } from 'react';
import { Button } from '../../../shared/button';
import { Message } from '../../../shared/message';
import box from '../../box.module.css';
import { useEditorWords } from '../editor-words';
import { useFormWords } from '../form/form-words';
import { readPolicyFile } from '../versions/read-file';
import { unreadInWords } from '../versions/unread-in-words';

/** Begins with a file; a broken one becomes the draft too, and says what is wrong with it. */
export function FileCard({ onStart }: { onStart: (source: string) => void }) {
  const words = useFormWords();
  const input = useRef<HTMLInputElement>(null);
  const editor = useEditorWords();
  const [wrong, setWrong] = useState<string>();
  const read = async (file: File | undefined) => {
    if (!file) return;
    const outcome = await readPolicyFile(file);
    if (outcome.ok) onStart(outcome.source);
    else setWrong(unreadInWords(file.name, outcome, editor));
  };
  return (
    <article className={box['box']} aria-labelledby="start-file">
      <h3 id="start-file">{words('start.import')}</h3>
      <p>{words('start.import.about')}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".yml,.yaml,.json"
        aria-label={words('start.import.file')}
        onChange={({ target }) => void read(target.files?.[0])}
      />
      <Button onClick={() => input.current?.click()}>{words('start.import')}</Button>
      {wrong !== undefined && <Message kind="danger" role="alert" text={wrong} />}
    </article>
  );
}
