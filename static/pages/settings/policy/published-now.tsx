import { useEffect, useRef } from 'react';
import type { EditorView } from '../../../../src/calls/policy';
import { Message } from '../../shared/message';
import { useEditorWords } from './editor-words';

/** Says that the draft runs now, and has the focus: what had it is gone with the draft. */
export function PublishedNow({
  published: { number, name },
}: {
  published: NonNullable<EditorView['published']>;
}) {
  const words = useEditorWords();
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => told.current?.focus(), [number]);
  return (
    <div ref={told} tabIndex={-1}>
      <Message kind="success" role="status">
        <p>{words('publish.done', { number, name })}</p>
      </Message>
    </div>
  );
}
