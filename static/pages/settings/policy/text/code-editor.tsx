import { setDiagnostics } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../../../src/policy/parse';
import { useMistakeWords } from '../../mistake-words';
import { useEditorWords } from '../editor-words';
import { diagnosticsIn } from './diagnostics';
import { extensionsFor } from './extensions';
import type { Known } from './offers';
import styles from './text-view.module.css';

/** A place to lead to; a later one counts, even when it is the same place. */
export interface Spot {
  line: number;
  col: number;
  /** Epoch ms. */
  asked: number;
}

interface Props {
  label: string;
  /** The id of what says which keys do what. */
  describedBy: string;
  /** What it begins with; from then on the editor says what its text is. */
  source: string;
  onChange: (source: string) => void;
  problems: Problem[];
  known: Known;
  spot: Spot | undefined;
}

/**
 * CodeMirror in a shadow root: there it adopts its style sheets, where the content security policy would block the
 * `<style>` element that it writes into a document.
 */
export function CodeEditor({ label, describedBy, source, onChange, problems, known, spot }: Props) {
  const words = useEditorWords();
  const tell = useMistakeWords();
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef({ onChange, known });
  const [editor, setEditor] = useState<EditorView>();
  useEffect(() => {
    latest.current = { onChange, known };
  });
  useEffect(() => {
    if (!host.current) return undefined;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const view = new EditorView({
      doc: source,
      root,
      parent: root,
      extensions: extensionsFor({
        label,
        help: document.getElementById(describedBy)?.textContent ?? '',
        words,
        known: () => latest.current.known,
        onChange: (text) => latest.current.onChange(text),
      }),
    });
    setEditor(view);
    return () => view.destroy();
    // The source is only what it begins with: one that comes back late would undo what was typed meanwhile.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [label, describedBy, words]);
  useEffect(() => {
    if (editor)
      editor.dispatch(setDiagnostics(editor.state, diagnosticsIn(editor.state.doc, problems, tell)));
  }, [editor, problems, tell]);
  useEffect(() => {
    if (editor && spot) lead(editor, spot);
  }, [editor, spot]);
  return <div ref={host} className={styles['editor']} />;
}

function lead(editor: EditorView, { line, col }: Spot): void {
  const { doc } = editor.state;
  const there = doc.line(Math.min(line, doc.lines));
  const anchor = Math.min(there.from + col - 1, there.to);
  editor.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
  editor.focus();
}
